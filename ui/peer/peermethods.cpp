#include "ui/peer/peermethods.h"

#include "core/model/entities/peerconsultation.h"
#include "ui/forms/proposals.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagetype.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"1 2 3 4 5 6 7 8 9", QT_TRANSLATE_NOOP("Keys", "Chooses this way of advising")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Peer consultation, way of advising"), hints);

const QString noneKey = QStringLiteral("none");
const QString otherKey = QStringLiteral("other");
const QString wordKey = QStringLiteral("word ");

} // namespace

PeerMethods::PeerMethods(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_question(new StageLabel(
          tr("How does the group advise? A digit or Enter chooses, Esc leaves it."), StageSize::Quiet, this))
    , m_list(new StageList(QStringLiteral("peerMethods"), tr("Ways of advising"), StageList::States::Behind, this))
{
    setObjectName(QStringLiteral("peerMethodChoice"));
    m_question->setInk(Ink::Quiet);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_list);
    m_list->setFitting(120);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(m_question);
    column->addWidget(m_list);
    connect(m_list, &StageList::chosen, this, &PeerMethods::choose);
    connect(m_list, &StageList::keyed, this, [this](const QString&, const QString& letter) {
        const int row = letter.toInt() - 1;
        if (row >= 0 && row < m_list->lines().rowCount() && !m_list->lines().row(row).lead.isEmpty())
            choose(m_list->lines().row(row).key);
    });
    hide();
}

void PeerMethods::ask(RecordId consultation)
{
    const auto own = m_context.reader().getAs<PeerConsultation>(consultation);
    if (!own)
        return;
    m_consultation = consultation;
    QStringList words = wordsOfList(m_context.reader(), QStringLiteral("advice_method")).value_or(QStringList());
    if (!own->adviceMethod.isEmpty() && !words.contains(own->adviceMethod))
        words.prepend(own->adviceMethod);
    QList<StageRow> rows;
    for (const QString& word : std::as_const(words)) {
        StageRow row;
        row.key = wordKey + word;
        row.title = word;
        row.lead = rows.size() < 9 ? QString::number(rows.size() + 1) : QString();
        row.state = word == own->adviceMethod ? tr("chosen") : QString();
        row.tone = Tone::Accent;
        rows.append(row);
    }
    StageRow other;
    other.key = otherKey;
    other.title = tr("Another way …");
    rows.append(other);
    StageRow none;
    none.key = noneKey;
    none.title = tr("Not chosen");
    none.isQuiet = true;
    rows.append(none);
    m_list->setRows(rows);
    m_list->setCurrentKey(own->adviceMethod.isEmpty() ? rows.first().key : wordKey + own->adviceMethod);
    show();
    m_list->enter();
}

void PeerMethods::choose(const QString& key)
{
    if (key == otherKey) {
        hide();
        Q_EMIT otherWanted();
        return;
    }
    const Value word = key.startsWith(wordKey) ? Value{key.mid(wordKey.size())} : Value{};
    if (m_context.edit(m_consultation, {{QStringLiteral("advice_method"), word}}))
        end();
}

void PeerMethods::end()
{
    hide();
    Q_EMIT ended();
}

void PeerMethods::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        end();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
