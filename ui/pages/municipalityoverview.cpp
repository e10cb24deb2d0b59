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
{
}

Result<void> MunicipalityOverview::fill()
{
    WB_ASSIGN(view, municipalityView(book().store(), record(), book().clock().today()));
    for (const OverviewPart& part : std::as_const(view.parts)) {
        if (!m_cards.contains(part.key))
            makeCard(part);
        WB_TRY(fillCard(part));
    }
    return {};
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

Result<void> MunicipalityOverview::fillCard(const OverviewPart& part)
{
    OverviewCard* const card = m_cards.value(part.key);
    card->setLines(partLines(part));
    card->setFacts(partFacts(part));
    const auto shown = std::ranges::count(part.lines, 0, &OverviewLine::depth);
    QString all;
    if (part.kind && part.count > shown) {
        // The list has those that name the municipality; some come here another way, as the measures of its people.
        Excerpt wanted;
        wanted.kind = part.kind;
        wanted.fields = {part.field};
        wanted.targets = {record()};
        WB_ASSIGN(listed, book().store().excerpt(wanted));
        if (listed.count == part.count)
            all = tr("All %n …", nullptr, int(listed.count));
        else if (listed.count > 0)
            all = tr("Of the municipality itself: %n …", nullptr, int(listed.count));
    }
    card->setAllText(all);
    return {};
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
