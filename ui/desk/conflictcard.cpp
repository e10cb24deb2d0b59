#include "ui/desk/conflictcard.h"

#include "core/book/book.h"
#include "core/wording/errortext.h"
#include "ui/desk/differencetext.h"
#include "ui/forms/fieldeditor.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keys.h"
#include "ui/look/plainlabel.h"
#include "ui/look/plaintext.h"
#include "ui/look/sectionhead.h"
#include "ui/look/style.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/** Takes a part away that may be what has just been pressed. */
void retire(QWidget* part)
{
    if (!part)
        return;
    part->hide();
    part->setParent(nullptr);
    part->deleteLater();
}

/** Once it has its place, in every area that scrolls around it. */
void bringIntoSight(QWidget* widget)
{
    for (QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* const area = qobject_cast<QScrollArea*>(parent))
            area->ensureWidgetVisible(widget, px(24), px(24));
    }
}

} // namespace

ConflictCard::ConflictCard(Book& book, QWidget* parent)
    : Card({}, parent)
    , m_book(book)
    , m_state(new PlainLabel({}, TextSize::Small))
{
    setObjectName(QStringLiteral("conflictCard"));
    m_state->setInk(Ink::Quiet);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("conflictState"));
    body()->setSpacing(px(8));
    body()->addWidget(m_state);
    body()->addStretch(1);
}

void ConflictCard::setConflict(const ConflictView& view, const QString& decided)
{
    // Something else was changed in the book: an own text that is being typed stays.
    const bool isSame = m_own && m_view.conflict.id == view.conflict.id && m_decidedText == decided;
    m_view = view;
    m_decidedText = decided;
    head()->setTitle(view.title);
    setAccessibleName(view.title);
    if (!isSame) {
        retire(std::exchange(m_own, nullptr));
        m_editor = nullptr;
        m_problem = nullptr;
    }
    showSides();
    showButtons();
    setDecided(decided);
}

void ConflictCard::setDecided(const QString& decided)
{
    m_decidedText = decided;
    m_state->setText(decided.isEmpty() ? tr("Open. Until somebody decides, both values stay and the record is marked.")
                                       : tr("Decided: %1").arg(decided));
    if (m_row)
        showButtons();
}

void ConflictCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (m_buttons)
        m_buttons->setEnabled(!readOnly);
}

void ConflictCard::showSides()
{
    retire(std::exchange(m_sides, new QWidget));
    m_sides->setObjectName(QStringLiteral("conflictSides"));
    auto* const row = new QHBoxLayout(m_sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(16));
    for (qsizetype i = 0; i < m_view.sides.size(); ++i) {
        const ConflictSide& side = m_view.sides.at(i);
        auto* const column = new QVBoxLayout;
        column->setSpacing(px(4));
        auto* const author = new PlainLabel(side.author, TextSize::Small);
        author->setInk(Ink::Quiet);
        author->setWordWrap(true);
        auto* const text = new DifferenceText(i == 0 ? DifferenceText::Side::Office : DifferenceText::Side::Return);
        text->setObjectName(QStringLiteral("side%1").arg(i));
        author->setBuddy(text);
        text->setAccessibleName(side.author);
        // Of two, each is compared with the other; of more, each with the first.
        const WordDifference difference = wordDifference(
            m_view.sides.first().text, i == 0 ? m_view.sides.value(1, m_view.sides.first()).text : side.text);
        text->setPieces(i == 0 ? difference.one : difference.other);
        column->addWidget(author);
        column->addWidget(text);
        row->addLayout(column, 1);
    }
    body()->insertWidget(1, m_sides);
    // The title stands first where the card has one.
    body()->removeWidget(m_state);
    body()->insertWidget(body()->indexOf(m_sides) + 1, m_state);
}

QPushButton* ConflictCard::addButton(const char* name, const QString& text)
{
    auto* const made = new QPushButton(withoutMnemonics(text));
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    made->setEnabled(!m_readOnly);
    m_row->addWidget(made);
    return made;
}

void ConflictCard::showButtons()
{
    retire(std::exchange(m_buttons, new QWidget));
    m_buttons->setObjectName(QStringLiteral("conflictButtons"));
    m_row = new FlowLayout(m_buttons);
    m_row->setGap(8);
    for (qsizetype i = 0; i < m_view.sides.size(); ++i) {
        const ConflictSide& side = m_view.sides.at(i);
        const bool isOffice = side.stands == MergeSide::Office;
        const QString key = isOffice ? tr("B", "key: office")
            : side.stands            ? tr("R", "key: return")
                                     : QString::number(i + 1);
        const QByteArray name = isOffice ? "decideOffice"
            : side.stands                ? "decideReturn"
                                         : "decideSide" + QByteArray::number(i);
        connect(addButton(name.constData(), QStringLiteral("%1 (%2)").arg(side.source, key)), &QPushButton::clicked,
            this, [this, i] { take(i); });
    }
    if (m_view.mayKeepBoth())
        connect(addButton("decideBoth", tr("Both, one under the other (U)")), &QPushButton::clicked, this,
            &ConflictCard::takeBoth);
    if (m_view.mayBeOwn())
        connect(addButton("decideOwn", tr("Own text (T)")), &QPushButton::clicked, this, &ConflictCard::beginOwn);
    if (!m_decidedText.isEmpty())
        connect(addButton("decideLater", tr("Leave open")), &QPushButton::clicked, this,
            [this] { Q_EMIT reopened(m_view.conflict.id); });
    body()->insertWidget(body()->indexOf(m_state) + 1, m_buttons);
}

void ConflictCard::take(qsizetype side)
{
    if (!m_readOnly && side >= 0 && side < m_view.sides.size())
        Q_EMIT decided({m_view.conflict.id, m_view.sides.at(side).candidate});
}

void ConflictCard::takeByKey(int key)
{
    take(m_view.sideOfKey(key));
}

void ConflictCard::takeBoth()
{
    if (!m_readOnly && m_view.mayKeepBoth())
        Q_EMIT decided(m_view.both());
}

void ConflictCard::beginOwn()
{
    if (m_readOnly || !m_view.mayBeOwn())
        return;
    if (!m_own) {
        const FieldInfo& field = m_view.conflict.entity->fields[size_t(m_view.conflict.field)];
        m_own = new QWidget;
        m_own->setObjectName(QStringLiteral("ownValue"));
        auto* const column = new QVBoxLayout(m_own);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(px(4));
        auto* const label = new PlainLabel(tr("Own value"), TextSize::Small);
        label->setInk(Ink::Quiet);
        m_editor = FieldEditor::make(m_book, field);
        label->setBuddy(m_editor->control());
        m_problem = new PlainLabel({}, TextSize::Small);
        m_problem->setInk(Ink::Bad);
        m_problem->setWordWrap(true);
        m_problem->hide();
        auto* const take = new QPushButton(tr("Take this"));
        take->setObjectName(QStringLiteral("takeOwn"));
        take->setAutoDefault(false);
        column->addWidget(label);
        auto* const row = new QHBoxLayout;
        row->addWidget(m_editor, 1);
        row->addWidget(take, 0, Qt::AlignTop);
        column->addLayout(row);
        column->addWidget(m_problem);
        connect(take, &QPushButton::clicked, this, &ConflictCard::takeOwn);
        body()->insertWidget(body()->indexOf(m_buttons) + 1, m_own);
        m_editor->load(m_view.conflict.candidates.first().value);
    }
    m_editor->control()->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, m_own, [own = m_own] {
        // A layout tells the one around it, and that the next: each takes a turn.
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        bringIntoSight(own);
    });
}

void ConflictCard::takeOwn()
{
    const Result<Value> value = m_editor->value();
    m_problem->setHidden(value.has_value());
    if (!value) {
        m_problem->setText(m_editor->problem(value.error()));
        return;
    }
    Q_EMIT decided({m_view.conflict.id, *value});
}

} // namespace ui
