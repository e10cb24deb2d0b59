#include "ui/pages/municipalityoverview.h"

#include "core/wording/language.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/pages/overviewwords.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/** What a person looks for first stands in the first column. */
bool isFirstColumn(QLatin1StringView key)
{
    for (const char* first : {"due", "agreements", "cases", "measures", "funding", "surveys"}) {
        if (key == QLatin1StringView(first))
            return true;
    }
    return false;
}

} // namespace

MunicipalityOverview::MunicipalityOverview(Book& book, RecordId municipality, QWidget* parent)
    : Workspace(book, municipality, parent)
    , m_reader(book)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MunicipalityOverview::showFacts);
}

Result<void> MunicipalityOverview::fill()
{
    m_isAskedAgain = m_watcher.isRunning();
    if (!m_isAskedAgain)
        m_watcher.setFuture(m_reader.run<Facts>([id = record(), today = book().clock().today()](
                                                    Database& database) { return factsOf(database, id, today); }));
    return {};
}

Result<MunicipalityOverview::Facts> MunicipalityOverview::factsOf(
    Database& database, RecordId municipality, QDate today)
{
    const RecordStore store(database);
    Facts facts;
    WB_TRY(store.onOneState([&]() -> Result<void> {
        WB_ASSIGN(there, store.find(municipality));
        if (!there)
            return {}; // it was removed; the page goes
        WB_ASSIGN(view, municipalityView(store, municipality, today));
        facts.view = view;
        for (const OverviewPart& part : std::as_const(view.parts)) {
            if (!part.kind || part.count <= std::ranges::count(part.lines, 0, &OverviewLine::depth))
                continue;
            // The list has those that name the municipality; some come here another way, as the measures of its people.
            Excerpt wanted;
            wanted.kind = part.kind;
            wanted.fields = {part.field};
            wanted.targets = {municipality};
            WB_ASSIGN(listed, store.excerpt(wanted));
            facts.listed.insert(part.key, listed.count);
        }
        return {};
    }));
    return facts;
}

void MunicipalityOverview::showFacts()
{
    const Result<Facts> facts = m_watcher.result();
    if (m_isAskedAgain)
        static_cast<void>(fill());
    if (!facts)
        return filled(tl::unexpected<Error>(facts.error()));
    for (const OverviewPart& part : facts->view.parts) {
        if (!m_cards.contains(part.key))
            makeCard(part);
        fillCard(part, facts->listed.value(part.key));
    }
    filled({});
}

void MunicipalityOverview::makeCard(const OverviewPart& part)
{
    OverviewCard* const card = addCard(part.key, partTitle(part), isFirstColumn(part.key) ? 0 : 1);
    card->setEmptyWords(partEmptyWords(part));
    m_cards.insert(part.key, card);
    if (!part.kind)
        return;
    if (part.mayAdd && !book().isReadOnly()) {
        card->setNewText(tr("New …"), tr("New: %1 …").arg(spokenLabels().of(part.kind->singular)));
        connect(card, &OverviewCard::newRequested, this,
            [this, kind = part.kind, field = part.field] { addNew(*kind, field); });
    }
    connect(
        card, &OverviewCard::allRequested, this, [this, kind = part.kind] { Q_EMIT sectionRequested(kind->name()); });
}

void MunicipalityOverview::fillCard(const OverviewPart& part, qint64 listed)
{
    OverviewCard* const card = m_cards.value(part.key);
    card->setLines(disputed().marked(partLines(part)));
    card->setFacts(partFacts(part));
    QString all;
    if (listed > 0)
        all = listed == part.count ? tr("All %n …", nullptr, int(listed))
                                   : tr("Of the municipality itself: %n …", nullptr, int(listed));
    card->setAllText(all);
}

void MunicipalityOverview::addNew(const EntityInfo& kind, qsizetype field)
{
    const FieldInfo& info = kind.fields[size_t(field)];
    const Value municipality = info.isSet() ? Value{QStringList{record().toText()}} : Value{record()};
    auto* const dialog = new NewRecordDialog(book(), kind, {{QString(info.name()), municipality}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewRecordDialog::existingChosen, this, [this](RecordId id) {
        Q_EMIT linkActivated({id, QString()});
    });
    dialog->open();
}

} // namespace ui
