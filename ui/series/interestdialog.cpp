#include "ui/series/interestdialog.h"

#include "core/change/interestacts.h"
#include "core/model/entities/agency.h"
#include "core/wording/errortext.h"
#include "ui/look/banner.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/look/sectionhead.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/models/namedialog.h"
#include "ui/support/carryout.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace core;

InterestDialog::InterestDialog(Book& book, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_reader(book)
{
    setObjectName(QStringLiteral("interestDialog"));
    setProperty("handbookPage", QStringLiteral("series"));
    setWindowTitle(tr("Groups that could form"));
    m_banner->hide();
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(windowTitle());
    auto* const surface = new QWidget(area);
    m_lines = new QVBoxLayout(surface);
    m_lines->setSpacing(px(8));
    m_waiting = new PlainLabel(tr("The interests are being compared …"), TextSize::Body, surface);
    m_waiting->setInk(Ink::Quiet);
    m_lines->addWidget(m_waiting);
    area->setWidget(surface);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithin(*this, {640, 480});
    connect(&m_reading, &QFutureWatcherBase::finished, this, &InterestDialog::showRead);
    m_reading.setFuture(
        m_reader.run<InterestGroups>([](Database& database) { return proposeGroups(RecordStore(database)); }));
}

InterestDialog::~InterestDialog()
{
    m_reading.disconnect(this);
}

void InterestDialog::say(const QString& words)
{
    auto* const label = new PlainLabel(words, TextSize::Body, this);
    label->setInk(Ink::Quiet);
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

void InterestDialog::showRead()
{
    delete m_waiting;
    m_waiting = nullptr;
    const Result<InterestGroups> proposed = m_reading.result();
    if (!proposed) {
        m_banner->setMessage(Banner::Kind::Error, sentence(proposed.error()));
        m_banner->show();
        return;
    }
    say(proposed->groups.isEmpty()
            ? tr("No two municipalities share theme fields yet. Enter interests with their theme fields first.")
            : tr("Who goes together follows from the theme fields of interests and open concerns: shared ones over all "
                 "that one or the other names."));
    int number = 0;
    for (const InterestGroup& group : proposed->groups)
        m_lines->addWidget(makeGroup(group, ++number));
    QStringList alone;
    for (const InterestedParty& party : proposed->alone)
        alone.append(party.name);
    if (!alone.isEmpty())
        say(tr("In no group: %1.").arg(alone.join(QStringLiteral(", "))));
    m_lines->addStretch();
}

QString InterestDialog::reasonOf(const InterestGroup& group) const
{
    QStringList themes;
    for (qsizetype i = 0; i < group.themeNames.size(); ++i)
        themes.append(
            tr("%1 (%2 of %3)").arg(group.themeNames.at(i)).arg(group.sharedBy.at(i)).arg(group.parties.size()));
    return tr("Shared: %1. Likeness %2 %.").arg(themes.join(QStringLiteral(", "))).arg(group.likeness);
}

QWidget* InterestDialog::makeGroup(const InterestGroup& group, int number)
{
    QStringList names;
    for (const InterestedParty& party : group.parties)
        names.append(party.name);
    auto* const card = new Card(tr("Group %1").arg(number), this);
    card->setObjectName(QStringLiteral("group_%1").arg(number));
    card->head()->setFacts(tr("%n municipalities", nullptr, int(group.parties.size())));
    const auto add = [card](const QString& words, Ink ink) {
        auto* const label = new PlainLabel(words, TextSize::Body, card);
        label->setInk(ink);
        label->setWordWrap(true);
        card->body()->addWidget(label);
    };
    add(names.join(QStringLiteral(", ")), Ink::Text);
    add(reasonOf(group), Ink::Text);
    for (const SharedInterest& pair : group.pairs) {
        const auto name = [&group](RecordId id) {
            const auto party = std::ranges::find(group.parties, id, &InterestedParty::municipality);
            return party == group.parties.end() ? QString() : party->name;
        };
        add(tr("%1 and %2: %3 of %4 theme fields shared")
                .arg(name(pair.first), name(pair.second))
                .arg(pair.shared)
                .arg(pair.all),
            Ink::Quiet);
    }
    auto* const button = new QPushButton(tr("Make a series of it …"), card);
    button->setObjectName(QStringLiteral("makeSeries_%1").arg(number));
    button->setAccessibleName(tr("Make a series of group %1").arg(number));
    button->setEnabled(!m_book.isReadOnly());
    setButtonLook(button, ButtonLook::Small);
    card->body()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, [this, group] {
        auto* const dialog =
            new NameDialog(tr("A series for the group"), tr("Title *"), group.themeNames.value(0), tr("Create"), this);
        connect(dialog, &NameDialog::named, this, [this, group](const QString& title) { makeSeries(group, title); });
        dialog->open();
    });
    return card;
}

void InterestDialog::makeSeries(const InterestGroup& group, const QString& title)
{
    RecordId series;
    const Result<void> done = [&]() -> Result<void> {
        acts::Given given{{QStringLiteral("title"), title}};
        WB_ASSIGN(agencies, m_book.store().all(Agency::info()));
        for (const Record& each : agencies) {
            if (as<Agency>(each).isOwn)
                given.insert(QStringLiteral("agency"), each.id());
        }
        WB_ASSIGN(proposal, acts::seriesFromGroup(m_book.store(), group, given, m_book.clock().today(), m_book.ids()));
        series = proposal.changes.changes().first().record;
        WB_TRY(carryOut(m_book, proposal, m_prompts, this));
        return {};
    }();
    if (!done) {
        m_banner->setMessage(Banner::Kind::Error, sentence(done.error()));
        m_banner->show();
        return;
    }
    accept();
    Q_EMIT recordActivated(series);
}

} // namespace ui
