#include "ui/models/filtereditors.h"

#include "core/model/fuzzydateparser.h"
#include "core/model/typed.h"
#include "core/support/text.h"
#include "core/wording/language.h"
#include "ui/forms/checkline.h"
#include "ui/forms/chip.h"
#include "ui/forms/proposals.h"
#include "ui/forms/recordpicker.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/windowsize.h"

#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using core::FieldFilter;
using core::FieldInfo;
using core::FieldType;
using core::RecordId;
using core::Result;
using core::Value;

using Asked = std::optional<FieldFilter>;

FilterEditor::FilterEditor(core::Book& book, const core::EntityInfo& kind, qsizetype field, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_kind(kind)
    , m_field(field)
{
}

FieldFilter FilterEditor::blank() const
{
    FieldFilter filter;
    filter.field = m_field;
    return filter;
}

namespace {

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* const column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    return column;
}

CheckLine* emptyLine()
{
    auto* const line = new CheckLine(FilterEditor::tr("(nothing entered)"));
    line->box()->setObjectName(QStringLiteral("filterEmpty"));
    return line;
}

/** The value of a filter as alternatives. */
QStringList alternativesOf(const FieldFilter& filter)
{
    if (const auto* several = std::get_if<QStringList>(&filter.value))
        return *several;
    if (const auto* id = std::get_if<RecordId>(&filter.value))
        return {id->toText()};
    return {core::valueOr<QString>(filter.value)};
}

bool asksForNothingOnly(const FieldFilter& filter)
{
    return filter.words.isEmpty() && !filter.hasBounds() && core::isEmpty(filter.value);
}

/** Words of a list, by ticking. */
class ChoiceFilter final : public FilterEditor {
public:
    ChoiceFilter(core::Book& book, const core::EntityInfo& kind, qsizetype field, QWidget* parent)
        : FilterEditor(book, kind, field, parent)
    {
        constexpr int mostHeight = 360;
        auto* const area = new QScrollArea;
        auto* const content = new QWidget;
        QVBoxLayout* const lines = columnIn(content);
        const bool isFlag = info().type == FieldType::Flag;
        if (isFlag) {
            add(lines, core::spokenLabels().of(QT_TRANSLATE_NOOP("model", "yes")), QStringLiteral("1"));
            add(lines, core::spokenLabels().of(QT_TRANSLATE_NOOP("model", "no")), QStringLiteral("0"));
        }
        for (const core::ChoiceWord& choice : info().choices)
            add(lines, core::spokenLabels().of(choice.label), QString::fromLatin1(choice.word));
        if (!isFlag)
            add(lines, FilterEditor::tr("(nothing entered)"), QString());
        lines->addStretch();
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setAccessibleName(core::spokenLabels().of(info().label));
        area->setWidget(content);
        area->setMinimumHeight(
            std::min({content->sizeHint().height(), px(mostHeight), roomFor(*this).height() / 2}));
        area->setMinimumWidth(content->sizeHint().width() + px(24));
        columnIn(this)->addWidget(area);
        setFocusProxy(m_lines.first().first->box());
    }

    void show(const FieldFilter& filter) override
    {
        QStringList words = alternativesOf(filter);
        if (const auto* flag = std::get_if<bool>(&filter.value))
            words = {QString::number(int(*flag))};
        for (const auto& [line, word] : std::as_const(m_lines))
            line->setChecked(words.contains(word));
    }

    Result<Asked> read() const override
    {
        QStringList words;
        for (const auto& [line, word] : m_lines) {
            if (line->isChecked())
                words.append(word);
        }
        if (words.isEmpty() || (info().type == FieldType::Flag && words.size() > 1))
            return Asked();
        FieldFilter filter = blank();
        if (info().type == FieldType::Flag)
            filter.value = words.first() == u"1";
        else if (words.size() > 1 || !words.first().isEmpty())
            filter.value = words;
        return Asked(filter);
    }

private:
    void add(QVBoxLayout* lines, const QString& text, const QString& word)
    {
        auto* const line = new CheckLine(text);
        line->box()->setObjectName(QStringLiteral("choice-") + word);
        lines->addWidget(line);
        m_lines.append({line, word});
    }

    QList<std::pair<CheckLine*, QString>> m_lines;
};

/** Records, found while their titles are typed. */
class ReferenceFilter final : public FilterEditor {
public:
    ReferenceFilter(core::Book& book, const core::EntityInfo& kind, qsizetype field, QWidget* parent)
        : FilterEditor(book, kind, field, parent)
        , m_picker(new RecordPicker(book, core::targetsOf(info())))
        , m_chips(new QWidget)
        , m_flow(new FlowLayout(m_chips))
        , m_empty(emptyLine())
    {
        const QString label = core::spokenLabels().of(info().label);
        m_picker->setObjectName(QStringLiteral("filterRecord"));
        m_picker->setAccessibleName(label);
        m_picker->setPlaceholderText(FilterEditor::tr("Type a name …"));
        m_picker->setMinimumWidth(px(320));
        m_flow->setGap(6);
        QVBoxLayout* const column = columnIn(this);
        column->addWidget(m_picker);
        column->addWidget(m_chips);
        column->addWidget(m_empty);
        m_chips->hide();
        setFocusProxy(m_picker);
        connect(m_picker, &RecordPicker::picked, this, [this](RecordId id, const QString& title) {
            add(id, title);
            m_picker->clear();
        });
    }

    void show(const FieldFilter& filter) override
    {
        const QStringList ids = alternativesOf(filter);
        for (const QString& text : ids) {
            if (const RecordId id = RecordId::fromText(text); !id.isNull())
                add(id, m_book.store().titleOf(id).value_or(QString()));
        }
        m_empty->setChecked(ids.contains(QString()));
    }

    Result<Asked> read() const override
    {
        QStringList ids = m_ids;
        if (m_empty->isChecked())
            ids.append(QString());
        if (ids.isEmpty())
            return m_picker->text().trimmed().isEmpty() ? Result<Asked>(Asked()) : unpicked();
        FieldFilter filter = blank();
        if (!m_ids.isEmpty())
            filter.value = ids;
        return Asked(filter);
    }

private:
    Result<Asked> unpicked() const { return core::failField(core::ErrorKind::ValueInvalid, info(), m_picker->text()); }

    void add(RecordId id, const QString& title)
    {
        const QString text = id.toText();
        if (m_ids.contains(text))
            return;
        m_ids.append(text);
        auto* const chip = new Chip(title);
        m_flow->addWidget(chip);
        m_chips->show();
        setTabOrder(m_lastCross ? static_cast<QWidget*>(m_lastCross) : m_picker, chip->cross());
        m_lastCross = chip->cross();
        connect(chip, &Chip::removeRequested, this, [this, chip, text] {
            m_ids.removeAll(text);
            m_chips->setVisible(!m_ids.isEmpty());
            m_picker->setFocus();
            chip->deleteLater();
        });
    }

    RecordPicker* m_picker;
    QWidget* m_chips;
    FlowLayout* m_flow;
    CheckLine* m_empty;
    QStringList m_ids;
    QPointer<QToolButton> m_lastCross;
};

/** Words that must stand in a text. */
class TextFilter final : public FilterEditor {
public:
    TextFilter(core::Book& book, const core::EntityInfo& kind, qsizetype field, QWidget* parent)
        : FilterEditor(book, kind, field, parent)
        , m_words(new QLineEdit)
        , m_empty(emptyLine())
    {
        auto* const label = new PlainLabel(FilterEditor::tr("Contains the words"), TextSize::Small);
        label->setBuddy(m_words);
        m_words->setObjectName(QStringLiteral("filterWords"));
        m_words->setAccessibleName(label->text());
        m_words->setMaxLength(core::text::SingleLineLimit);
        m_words->setMinimumWidth(px(320));
        if (info().list)
            proposeWords(m_words, book, QString::fromLatin1(info().list));
        QVBoxLayout* const column = columnIn(this);
        column->addWidget(label);
        column->addWidget(m_words);
        column->addWidget(m_empty);
        setFocusProxy(m_words);
    }

    void show(const FieldFilter& filter) override
    {
        m_words->setText(filter.words.isEmpty() ? core::valueOr<QString>(filter.value) : filter.words);
        m_empty->setChecked(asksForNothingOnly(filter));
    }

    Result<Asked> read() const override
    {
        FieldFilter filter = blank();
        if (!m_empty->isChecked())
            filter.words = core::text::tidyLine(m_words->text());
        const bool asks = m_empty->isChecked() || !filter.words.isEmpty();
        return asks ? Asked(filter) : Asked();
    }

private:
    QLineEdit* m_words;
    CheckLine* m_empty;
};

/** From and to, of numbers, days and times. */
class RangeFilter final : public FilterEditor {
public:
    RangeFilter(core::Book& book, const core::EntityInfo& kind, qsizetype field, QWidget* parent)
        : FilterEditor(book, kind, field, parent)
        , m_from(new QLineEdit)
        , m_to(new QLineEdit)
        , m_empty(emptyLine())
    {
        QVBoxLayout* const column = columnIn(this);
        add(column, m_from, FilterEditor::tr("From"), QStringLiteral("filterFrom"));
        add(column, m_to, FilterEditor::tr("Up to"), QStringLiteral("filterTo"));
        column->addWidget(m_empty);
        setFocusProxy(m_from);
    }

    void show(const FieldFilter& filter) override
    {
        m_from->setText(shown(filter.from));
        m_to->setText(shown(filter.to));
        m_empty->setChecked(asksForNothingOnly(filter));
    }

    Result<Asked> read() const override
    {
        FieldFilter filter = blank();
        if (m_empty->isChecked())
            return Asked(filter);
        WB_ASSIGN(from, bound(m_from->text(), true));
        WB_ASSIGN(to, bound(m_to->text(), false));
        filter.from = from;
        filter.to = to;
        return filter.hasBounds() ? Asked(filter) : Asked();
    }

private:
    [[nodiscard]] bool isDate() const { return info().type == FieldType::Date || info().type == FieldType::Fuzzy; }

    void add(QVBoxLayout* column, QLineEdit* line, const QString& text, const QString& name)
    {
        auto* const label = new PlainLabel(text, TextSize::Small);
        label->setBuddy(line);
        line->setObjectName(name);
        line->setAccessibleName(text);
        line->setMaxLength(core::text::SingleLineLimit);
        line->setMinimumWidth(px(320));
        if (isDate())
            line->setPlaceholderText(FilterEditor::tr("a day, a month or a year"));
        column->addWidget(label);
        column->addWidget(line);
    }

    [[nodiscard]] QString shown(const Value& bound) const
    {
        FieldInfo plain = info();
        if (plain.type == FieldType::Fuzzy)
            plain.type = FieldType::Date;
        if (const auto* whole = std::get_if<qint64>(&bound); whole && plain.type == FieldType::Real)
            return core::readable(plain, double(*whole), core::spokenLabels(), {});
        return core::isEmpty(bound) ? QString() : core::readable(plain, bound, core::spokenLabels(), {});
    }

    /** A month or a year begins with its first day and ends with its last. */
    [[nodiscard]] Result<Value> bound(const QString& typed, bool isFirst) const
    {
        const QString words = core::text::tidyLine(typed);
        if (words.isEmpty())
            return Value();
        if (!isDate())
            return core::parseTyped(info(), words, core::allLanguages(), {});
        const std::optional<core::FuzzyDate> date = core::parseFuzzyDate(words);
        const QDate day = !date ? QDate() : isFirst ? date->namedFirst() : date->namedLast();
        return day.isValid() ? Result<Value>(day) : core::failField(core::ErrorKind::ValueInvalid, info(), words);
    }

    QLineEdit* m_from;
    QLineEdit* m_to;
    CheckLine* m_empty;
};

} // namespace

FilterEditor* FilterEditor::make(core::Book& book, const core::EntityInfo& kind, qsizetype field, QWidget* parent)
{
    const FieldInfo& info = kind.fields[size_t(field)];
    if (info.type == FieldType::Choice || info.type == FieldType::Choices || info.type == FieldType::Flag)
        return new ChoiceFilter(book, kind, field, parent);
    if (info.type == FieldType::Reference || info.type == FieldType::References)
        return new ReferenceFilter(book, kind, field, parent);
    if (core::isMeasured(info))
        return new RangeFilter(book, kind, field, parent);
    return new TextFilter(book, kind, field, parent);
}

} // namespace ui
