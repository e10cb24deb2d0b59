#include "ui/forms/recordform.h"

#include "core/book/book.h"
#include "core/model/valuecodec.h"
#include "core/wording/findingtext.h"
#include "core/wording/language.h"
#include "ui/forms/conflictoffer.h"
#include "ui/forms/draftoffer.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/fieldgrid.h"
#include "ui/forms/fieldrow.h"
#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/models/statetone.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

/** How much a tone matters among findings. */
int rankOf(Tone tone)
{
    return tone == Tone::Bad ? 2 : tone == Tone::Caution ? 1 : 0;
}

/** Brings a widget into the sight of every area that scrolls around it. */
void bringIntoSight(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* const area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(widget, px(24), px(48));
    }
}

} // namespace

RecordForm::RecordForm(core::Book& book, const core::EntityInfo& kind, QWidget* parent, Owner owner)
    : QWidget(parent)
    , m_book(book)
    , m_kind(kind)
    , m_blank(kind.blank())
    , m_column(new QVBoxLayout(this))
    , m_legend(new PlainLabel(tr("* required"), TextSize::Small))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(px(12));
    m_legend->setInk(Ink::Quiet);
    m_legend->setObjectName(QStringLiteral("requiredLegend"));
    build(owner);
    orderByTab();
    load(m_blank);
}

void RecordForm::build(Owner owner)
{
    bool any = false;
    for (qsizetype i = 0; i < qsizetype(m_kind.fields.size()); ++i) {
        const core::FieldInfo& field = m_kind.fields[size_t(i)];
        const bool shown =
            field.type != core::FieldType::Order && (owner == Owner::Shown || !field.has(core::FieldFlag::Owner));
        if (!shown)
            continue;
        addField(i);
        any = any || m_lines.last().row->need() == FieldRow::Need::Must;
    }
    m_column->addWidget(m_legend);
    m_column->addStretch(1);
    m_legend->setVisible(any);
}

RecordForm::Section& RecordForm::section(const core::FieldInfo& field)
{
    const QString title = core::spokenLabels().of(field.section);
    if (m_sections.isEmpty() || m_sections.last().card->accessibleName() != title) {
        auto* const card = new Card(title);
        card->body()->setSpacing(px(8));
        auto* const grid = new FieldGrid;
        card->body()->addLayout(grid);
        m_column->addWidget(card);
        m_sections.append(Section{card, grid, {}});
    }
    return m_sections.last();
}

void RecordForm::addField(qsizetype index)
{
    const core::FieldInfo& field = m_kind.fields[size_t(index)];
    Section& place = section(field);
    // A choice that has a first word by itself cannot be left empty: nothing to remind a person of.
    const bool must = field.has(core::FieldFlag::Required) && core::isEmpty(m_blank.at(index));
    FieldEditor* const editor = FieldEditor::make(m_book, field);
    auto* const row = new FieldRow(editor, must ? FieldRow::Need::Must : FieldRow::Need::May);
    place.grid->addRow(row);
    place.rows.append(row);
    const Line line{index, row};
    m_lines.append(line);
    connect(editor, &FieldEditor::left, this, [this, line] { left(line); });
    connect(editor, &FieldEditor::changed, this, [this, index] { Q_EMIT typed(index); });
    connect(editor, &FieldEditor::referenceActivated, this, &RecordForm::referenceActivated);
}

void RecordForm::orderByTab()
{
    QWidget* before = nullptr;
    for (const Line& line : std::as_const(m_lines)) {
        const QList<QWidget*> parts = line.row->editor()->findChildren<QWidget*>();
        for (QWidget* const part : parts) {
            const bool isPopup = part->window() != window();
            if ((part->focusPolicy() & Qt::TabFocus) == 0 || part->focusProxy() || isPopup)
                continue;
            if (before)
                setTabOrder(before, part);
            before = part;
        }
    }
}

void RecordForm::load(const core::Record& record)
{
    const bool same = !m_loaded.isNull() && m_loaded.id() == record.id();
    const core::Record before = std::exchange(m_loaded, record);
    for (const Line& line : std::as_const(m_lines)) {
        FieldEditor* const editor = line.row->editor();
        const core::Value& value = record.at(line.field);
        if (same && editor->isOffered()) {
            editor->setBehind(value);
            showOffer(line);
            continue;
        }
        if (same && editor->isTouched() && editor->value() != core::Result<core::Value>(value))
            continue;
        // What has not changed is left alone, with its cursor and selection; titles may have changed by themselves.
        const bool unchanged = same && !editor->isTouched() && before.at(line.field) == value;
        if (unchanged && !editor->field().target)
            continue;
        editor->load(value);
        line.row->hideOffer();
        line.row->setProblem({});
    }
}

std::optional<core::DraftField> RecordForm::draftOf(qsizetype field) const
{
    const Line* const line = lineOf(field);
    return line ? line->row->editor()->draft() : std::nullopt;
}

bool RecordForm::isOffered(qsizetype field) const
{
    const Line* const line = lineOf(field);
    return line && line->row->editor()->isOffered();
}

bool RecordForm::offerDraft(qsizetype field, const core::Draft& draft)
{
    const Line* const line = lineOf(field);
    if (!line || draft.fields.isEmpty())
        return false;
    const core::DraftField& typed = draft.fields.first();
    const core::Value& now = m_loaded.at(field);
    const bool isThere =
        typed.text.isNull() ? typed.value == core::valueToCbor(now) : typed.text == line->row->editor()->readable(now);
    if (isThere || !line->row->editor()->offer(typed))
        return false;
    const bool isFirst = !m_offers.contains(field);
    m_offers.insert(field, draft);
    showOffer(*line);
    if (!isFirst)
        return true;
    FieldEditor* const editor = line->row->editor();
    connect(line->row->offer(), &DraftOffer::kept, this, [editor] {
        editor->take();
        editor->leave();
    });
    connect(line->row->offer(), &DraftOffer::discarded, this, [this, line = *line] {
        line.row->editor()->load(m_loaded.at(line.field));
        line.row->hideOffer();
        line.row->setProblem({});
        line.row->editor()->setFocus(Qt::OtherFocusReason);
        Q_EMIT takenBack(line.field);
    });
    return true;
}

void RecordForm::showOffer(const Line& line)
{
    const core::Draft draft = m_offers.value(line.field);
    const core::Value& now = m_loaded.at(line.field);
    QString inBook;
    if (core::valueToCbor(now) != draft.fields.first().before) {
        inBook = line.row->editor()->readable(now);
        if (inBook.isNull())
            inBook = QLatin1StringView("");
    }
    line.row->offer()->show(draft, inBook, m_book.who());
    line.row->setProblem({}); // has the row say what is offered
}

void RecordForm::takeDraft(qsizetype field, const core::DraftField& draft)
{
    const Line* const line = lineOf(field);
    if (line && line->row->editor()->offer(draft))
        line->row->editor()->take();
}

core::Record RecordForm::value() const
{
    core::Record record = m_loaded;
    for (const Line& line : m_lines) {
        if (const core::Result<core::Value> value = line.row->editor()->value())
            record.set(line.field, *value);
    }
    return record;
}

QList<qsizetype> RecordForm::touched() const
{
    QList<qsizetype> fields;
    for (const Line& line : m_lines) {
        if (line.row->editor()->isTouched())
            fields.append(line.field);
    }
    return fields;
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (const Line& line : std::as_const(m_lines))
        line.row->setReadOnly(readOnly);
    const bool any =
        std::ranges::any_of(m_lines, [](const Line& line) { return line.row->need() == FieldRow::Need::Must; });
    m_legend->setVisible(any && !readOnly);
}

void RecordForm::setLockedFields(const QSet<QString>& keys, const QString& reason)
{
    for (const Line& line : std::as_const(m_lines)) {
        if (keys.contains(line.row->editor()->field().name()))
            line.row->setReadOnly(true);
    }
    if (!m_locked && keys.isEmpty())
        return;
    if (!m_locked) {
        m_locked = new Banner(Banner::Kind::Info, {}, this);
        m_locked->setObjectName(QStringLiteral("lockedFields"));
        m_column->insertWidget(0, m_locked);
    }
    m_locked->setMessage(Banner::Kind::Info, reason);
    m_locked->setHidden(keys.isEmpty());
}

void RecordForm::setHiddenFields(const QStringList& keys)
{
    for (const Line& line : std::as_const(m_lines))
        line.row->setHidden(keys.contains(line.row->editor()->field().name()));
    for (const Section& section : std::as_const(m_sections))
        section.card->setHidden(std::ranges::all_of(section.rows, &QWidget::isHidden));
}

void RecordForm::focusField(const QString& key)
{
    const Line* const line = lineOf(m_kind.indexOf(key));
    if (!line)
        return;
    line->row->editor()->setFocus(Qt::OtherFocusReason);
    bringIntoSight(line->row);
}

void RecordForm::setFieldError(qsizetype field, const core::Error& error)
{
    if (const Line* const line = lineOf(field))
        line->row->setProblem(line->row->editor()->problem(error));
}

void RecordForm::setFindings(const core::Findings& findings)
{
    for (const Line& line : std::as_const(m_lines)) {
        QStringList sentences;
        Tone tone = Tone::Note;
        for (const core::Finding& finding : findings) {
            const bool isHere = finding.record == m_loaded.id() && finding.excuse.isEmpty()
                && finding.field == line.row->editor()->field().name();
            if (!isHere)
                continue;
            sentences.append(core::sentence(finding));
            tone = std::max(tone, toneOf(finding), [](Tone a, Tone b) { return rankOf(a) < rankOf(b); });
        }
        line.row->setFinding(sentences.join(u' '), tone);
    }
}

void RecordForm::setConflicts(const QList<ConflictView>& conflicts, bool readOnly)
{
    for (const Line& line : std::as_const(m_lines)) {
        QList<ConflictOffer*> offers;
        for (const ConflictView& view : conflicts) {
            if (view.conflict.record != m_loaded.id() || view.conflict.field != line.field)
                continue;
            offers.append(new ConflictOffer(line.row->editor()->field().name(), view, readOnly));
            connect(offers.last(), &ConflictOffer::decided, this, &RecordForm::conflictDecided);
        }
        if (!offers.isEmpty() || line.row->isInConflict())
            line.row->setConflicts(offers);
    }
}

void RecordForm::leave()
{
    for (const Line& line : std::as_const(m_lines))
        line.row->editor()->leave();
}

core::Result<core::Value> RecordForm::judged(const Line& line) const
{
    const core::FieldInfo& field = line.row->editor()->field();
    WB_ASSIGN(value, line.row->editor()->value());
    if (core::isEmpty(value) && field.has(core::FieldFlag::Required))
        return core::failField(core::ErrorKind::ValueMissing, field, m_kind.name());
    return value;
}

bool RecordForm::validate()
{
    const Line* first = nullptr;
    for (const Line& line : std::as_const(m_lines)) {
        const core::Result<core::Value> value = judged(line);
        line.row->setProblem(value ? QString() : line.row->editor()->problem(value.error()));
        if (!value && !first)
            first = &line;
    }
    if (first)
        focusField(first->row->editor()->field().name());
    return !first;
}

void RecordForm::left(const Line& line)
{
    const core::Result<core::Value> value = judged(line);
    if (!value) {
        setFieldError(line.field, value.error());
        return;
    }
    line.row->setProblem({});
    if (*value == m_loaded.at(line.field)) {
        line.row->editor()->load(*value);
        Q_EMIT takenBack(line.field);
    } else {
        Q_EMIT fieldLeft(line.field);
    }
}

const RecordForm::Line* RecordForm::lineOf(qsizetype field) const
{
    const auto found = std::ranges::find(m_lines, field, &Line::field);
    return found == m_lines.end() ? nullptr : &*found;
}

} // namespace ui
