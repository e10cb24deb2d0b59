#include "ui/stage/agendapanel.h"

#include "core/change/stageacts.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keys.h"
#include "ui/look/style.h"
#include "ui/stage/askline.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagewords.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr KeyHint hints[] = {
    {"Return", QT_TRANSLATE_NOOP("Keys", "Begins the block; the one that runs ends")},
    {"W", QT_TRANSLATE_NOOP("Keys", "Goes on to the next block, or ends the last one")},
    {"+", QT_TRANSLATE_NOOP("Keys", "Two minutes more for the block")},
    {"-", QT_TRANSLATE_NOOP("Keys", "Two minutes less for the block")},
    {"X", QT_TRANSLATE_NOOP("Keys", "Drops the block, or takes that back")},
    {"E", QT_TRANSLATE_NOOP("Keys", "Replaces the block by another one")},
    {"N", QT_TRANSLATE_NOOP("Keys", "Writes a note to the block")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Moderation: the agenda"), hints);

DraftPlace placeOfReplacement(const StageContext& context, RecordId block)
{
    return placeOfNew(AgendaItem::info(), context.session(), QStringLiteral("instead of ") + block.toText(), "session");
}

} // namespace

AgendaPanel::AgendaPanel(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_delay(new StageLabel(QString(), StageSize::Quiet, this))
    , m_empty(new StageLabel(
          tr("No agenda was planned for this session. Notes can be taken all the same."), StageSize::Line, this))
    , m_list(new StageList(QStringLiteral("agendaList"), tr("Agenda"), StageList::States::Behind, this))
    , m_ask(new AskLine(context, QStringLiteral("agendaLine"), m_list, this))
    , m_extend(new QPushButton(tr("+2 min"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("agendaPanel"));
    build();
    connect(m_list, &StageList::keyed, this, &AgendaPanel::act);
    connect(m_list, &StageList::chosen, this, [this](const QString& key) { beginOrAsk(RecordId::fromText(key)); });
    connect(m_extend, &QPushButton::clicked, this, [this] { extend(); });
    connect(m_next, &QPushButton::clicked, this, &AgendaPanel::goOn);
    connect(&context, &StageContext::ticked, this, &AgendaPanel::refresh);
    refresh();
}

void AgendaPanel::build()
{
    auto* const title = new StageLabel(tr("Agenda"), StageSize::Strong, this);
    title->setInk(Ink::Quiet);
    m_delay->setObjectName(QStringLiteral("agendaDelay"));
    m_delay->setWordWrap(true);
    m_delay->setInk(Ink::Quiet);
    m_empty->setInk(Ink::Quiet);
    m_empty->setWordWrap(true);
    m_extend->setObjectName(QStringLiteral("agendaExtend"));
    m_extend->setToolTip(withKeys(tr("Two minutes more"), QKeySequence(int(Qt::CTRL) | Qt::Key_Plus)));
    m_next->setObjectName(QStringLiteral("agendaNext"));
    auto* const buttons = new QWidget(this);
    auto* const row = new FlowLayout(buttons);
    row->setGap(6);
    row->addWidget(m_extend);
    row->addWidget(m_next);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addWidget(title);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(m_ask);
    column->addWidget(m_delay);
    column->addWidget(buttons);
}

QString AgendaPanel::factsOf(const ClockBlock& block) const
{
    QStringList words;
    switch (block.state) {
    case BlockState::Running:
        words.append(tr("planned %n min.", nullptr, int(block.item.durationMin.value_or(0))));
        if (block.item.extraMin.value_or(0) > 0)
            words.append(tr("+%n min.", nullptr, int(*block.item.extraMin)));
        break;
    case BlockState::Over:
        if (block.ends - block.begins != block.item.durationMin.value_or(0))
            words.append(tr("%1 to %2").arg(clockText(block.begins), clockText(block.ends)));
        else if (block.late != 0 && block.planned >= 0)
            words.append(tr("planned %1").arg(clockText(block.planned)));
        break;
    case BlockState::Ahead: {
        // Of the next one it is said; the others follow from it.
        const AgendaClock& clock = m_context.clock();
        if (block.late != 0 && clock.next >= 0 && clock.blocks.at(clock.next).id == block.id)
            words.append(tr("planned %1").arg(clockText(block.planned)));
        break;
    }
    case BlockState::Dropped:
        break;
    }
    if (block.item.course)
        words.append(choiceText(*block.item.course));
    if (!block.item.note.text.isEmpty())
        words.append(block.item.note.text);
    return words.join(QStringLiteral(" · "));
}

StageRow AgendaPanel::rowOf(const ClockBlock& block) const
{
    StageRow row;
    row.key = block.id.toText();
    row.lead = clockText(block.state == BlockState::Dropped || block.begins < 0 ? block.planned : block.begins);
    row.title = block.item.title;
    row.facts = factsOf(block);
    row.isQuiet = block.state == BlockState::Over || block.state == BlockState::Dropped;
    if (block.state == BlockState::Over)
        row.trail = QStringLiteral("✓");
    if (block.state == BlockState::Running) {
        row.clock = countdown(m_context.clock().secondsLeft);
        row.tone = m_context.clock().secondsLeft < 0 ? Tone::Bad : Tone::Accent;
    }
    return marked(m_context, row, block.id);
}

void AgendaPanel::refresh()
{
    const AgendaClock& clock = m_context.clock();
    QList<StageRow> rows;
    for (const ClockBlock& block : clock.blocks)
        rows.append(rowOf(block));
    m_list->setRows(rows);
    m_list->setHidden(rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_extend->setEnabled(clock.running >= 0);
    m_next->setEnabled(clock.running >= 0 || clock.next >= 0);
    m_next->setText(clock.next < 0 && clock.running >= 0 ? tr("End block")
            : clock.hasBegun()                           ? tr("Next block")
                                                         : tr("Begin"));
    m_next->setToolTip(withKeys(m_next->text(), QKeySequence(int(Qt::CTRL) | Qt::Key_Return)));
    QString delay;
    if (clock.hasBegun() && clock.late > 0)
        delay = tr("%n minute(s) behind the plan; it will end at %1.", nullptr, clock.late).arg(clockText(clock.end));
    else if (clock.hasBegun() && clock.late < 0)
        delay = tr("%n minute(s) before the plan.", nullptr, -clock.late);
    m_delay->setText(delay);
    m_delay->setVisible(!delay.isEmpty());
}

void AgendaPanel::enter()
{
    m_list->enter();
    if (const RecordId running = m_context.runningBlock(); !running.isNull())
        m_list->setCurrentKey(running.toText());
}

void AgendaPanel::goOn()
{
    const AgendaClock& clock = m_context.clock();
    if (clock.next >= 0)
        m_context.apply(
            acts::beginBlock(m_context.reader(), m_context.session(), clock.blocks.at(clock.next).id, m_context.now()));
    else
        m_context.apply(acts::endRunning(m_context.reader(), m_context.session(), m_context.now()));
}

bool AgendaPanel::begin(RecordId block)
{
    return m_context.apply(acts::beginBlock(m_context.reader(), m_context.session(), block, m_context.now()));
}

const ClockBlock* AgendaPanel::overBlock(RecordId block) const
{
    const QList<ClockBlock>& blocks = m_context.clock().blocks;
    const auto found = std::ranges::find(blocks, block, &ClockBlock::id);
    return found == blocks.end() || found->state != BlockState::Over ? nullptr : &*found;
}

void AgendaPanel::beginOrAsk(RecordId block)
{
    const ClockBlock* const over = overBlock(block);
    if (!over) {
        begin(block);
        return;
    }
    // Its end would be gone: one slip of a key is not enough for that.
    m_ask->ask(tr("“%1” is over (%2 to %3). Enter lets it go on, Esc leaves it.")
                   .arg(over->item.title, clockText(over->begins), clockText(over->ends)),
        {}, placeOfChange(AgendaItem::info(), block, {}), "",
        [this, block](const QString& words) { return words.isEmpty() && begin(block); });
}

void AgendaPanel::extend(int minutes)
{
    if (const RecordId running = m_context.runningBlock(); !running.isNull())
        m_context.apply(acts::extendBlock(m_context.reader(), running, minutes));
}

void AgendaPanel::act(const QString& key, const QString& letter)
{
    const RecordId block = RecordId::fromText(key);
    const Reader& reader = m_context.reader();
    if (letter == QStringLiteral("W"))
        goOn();
    else if (letter == QStringLiteral("+"))
        m_context.apply(acts::extendBlock(reader, block, 2));
    else if (letter == QStringLiteral("-"))
        m_context.apply(acts::extendBlock(reader, block, -2));
    else if (letter == QStringLiteral("X"))
        drop(block);
    else if (letter == QStringLiteral("E"))
        askReplacement(block);
    else if (letter == QStringLiteral("N"))
        askNote(block);
}

void AgendaPanel::drop(RecordId block)
{
    const ClockBlock* const over = overBlock(block);
    if (over && !over->item.course)
        Q_EMIT m_context.failed(tr("“%1” took place from %2 to %3 and can no longer be dropped.")
                                    .arg(over->item.title, clockText(over->begins), clockText(over->ends)),
            false);
    else
        m_context.apply(acts::dropBlock(m_context.reader(), block, m_context.now()));
}

void AgendaPanel::askNote(RecordId block)
{
    const auto item = m_context.reader().getAs<AgendaItem>(block);
    if (!item)
        return;
    m_ask->ask(tr("Note to this block"), item->note.text, placeOfChange(AgendaItem::info(), block, {"note"}), "note",
        [this, block](const QString& words) {
            return m_context.edit(block, {{QStringLiteral("note"), words}}, m_ask->settles());
        });
}

void AgendaPanel::askReplacement(RecordId block)
{
    m_ask->ask(tr("What takes place instead?"), {}, placeOfReplacement(m_context, block), "title",
        [this, block](const QString& words) {
            return !words.isEmpty()
                && m_context.apply(
                    acts::replaceBlock(m_context.reader(), block, words, m_context.now(), m_context.book().ids()),
                    m_ask->settles());
        });
}

bool AgendaPanel::resume(const Draft& draft)
{
    if (draft.entity != AgendaItem::info().name())
        return false;
    for (const ClockBlock& block : m_context.clock().blocks) {
        if (draft.key == draftKey(block.id, QStringLiteral("note"))) {
            askNote(block.id);
            return true;
        }
        if (placeOfReplacement(m_context, block.id).keys().contains(draft.key)) {
            askReplacement(block.id);
            return true;
        }
    }
    return false;
}

void AgendaPanel::flush()
{
    m_ask->flush();
}

} // namespace ui
