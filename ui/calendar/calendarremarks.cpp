#include "ui/calendar/calendarremarks.h"

#include "core/wording/findingtext.h"
#include "ui/look/card.h"
#include "ui/look/flowlayout.h"
#include "ui/look/pill.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr qsizetype mostLines = 20;

/** What is said of the one of a pair is not said of the other once more. */
bool isSaid(const Findings& said, const Finding& finding)
{
    return !finding.other.isNull() && std::ranges::any_of(said, [&](const Finding& other) {
        return other.rule == finding.rule && other.record == finding.other && other.other == finding.record
            && other.what == finding.what;
    });
}

} // namespace

CalendarRemarks::CalendarRemarks(QWidget* parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("calendarRemarks"));
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(px(8));
}

void CalendarRemarks::setYear(const CalendarYear& year, const BoardContent& shown)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
    for (const Finding& finding : year.missed)
        addLine(finding, finding.title);
    Findings said;
    for (const Finding& finding : year.collisions) {
        const qsizetype block = shown.blockOf(finding.record);
        if (block < 0 || !finding.excuse.isEmpty() || isSaid(said, finding))
            continue;
        said.append(finding);
        if (said.size() > mostLines)
            continue;
        const BoardBlock& at = shown.blocks.at(block);
        addLine(finding, at.dayWords + QStringLiteral(" – ") + shown.rows.at(at.row).title);
    }
    if (said.size() > mostLines)
        addRest(said.size() - mostLines);
    setVisible(m_count > 0);
}

void CalendarRemarks::addLine(const Finding& finding, const QString& where)
{
    ++m_count;
    auto* const card = new Card({}, this);
    card->setObjectName(QStringLiteral("remark"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(px(12));
    const bool isMissed = finding.rule == QStringLiteral("V-34");
    line->addWidget(new Pill(isMissed ? tr("Missing") : tr("Collision"), isMissed ? Tone::Caution : Tone::Bad, card), 0,
        Qt::AlignTop);
    auto* const words = new QVBoxLayout;
    words->setSpacing(px(2));
    auto* const head = new PlainLabel(where, TextSize::Body, card);
    head->setBold(true);
    head->setWordWrap(true);
    auto* const text = new PlainLabel(sentence(finding) + QStringLiteral(" · ") + finding.rule, TextSize::Body, card);
    text->setWordWrap(true);
    text->setObjectName(QStringLiteral("remarkText"));
    words->addWidget(head);
    words->addWidget(text);
    line->addLayout(words, 3);
    // Beside the words, one below the other where that is narrow.
    auto* const ways = new QWidget(card);
    auto* const flow = new FlowLayout(ways);
    flow->setContentsMargins(0, 0, 0, 0);
    line->addWidget(ways, isMissed ? 0 : 2); // a single one stands at the right
    const auto add = [&](const char* name, const QString& label, auto work) {
        auto* const button = new QPushButton(label, ways);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(label + QStringLiteral(": ") + where);
        connect(button, &QPushButton::clicked, this, work);
        flow->addWidget(button);
    };
    if (!isMissed)
        add("remarkMove", tr("Move the date …"), [this, id = finding.record] { Q_EMIT moveRequested(id); });
    add("remarkOpen", isMissed ? tr("Open the format") : tr("Open"),
        [this, id = finding.record] { Q_EMIT openRequested(id); });
    if (!isMissed && !finding.other.isNull())
        add("remarkOther", tr("Open the other"), [this, id = finding.other] { Q_EMIT openRequested(id); });
    card->body()->addLayout(line);
    m_lines->addWidget(card);
}

void CalendarRemarks::addRest(qsizetype count)
{
    auto* const rest =
        new PlainLabel(tr("And %n more; they are marked in the board.", nullptr, int(count)), TextSize::Body, this);
    rest->setInk(Ink::Quiet);
    rest->setWordWrap(true);
    m_lines->addWidget(rest);
}

} // namespace ui
