#include "tests/ui/support/everydialog.h"

#include "core/report/documents.h"
#include "tests/ui/support/walk.h"
#include "ui/desk/lostdialog.h"
#include "ui/desk/packdialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/joindialog.h"
#include "ui/dialogs/joinpartnerdialog.h"
#include "ui/dialogs/losttextdialog.h"
#include "ui/dialogs/newteamdialog.h"
#include "ui/dialogs/putoffdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/tabstrip.h"
#include "ui/models/filterdialog.h"
#include "ui/models/namedialog.h"
#include "ui/series/copydialog.h"
#include "ui/series/interestdialog.h"
#include "ui/series/methoddialog.h"
#include "ui/series/moderatordialog.h"
#include "ui/series/sessiondialog.h"
#include "ui/series/storydialog.h"
#include "ui/series/substitutedialog.h"
#include "ui/window/startdialog.h"
#include "ui/window/takeoverdialog.h"

#include <QFileInfo>

namespace test {

using namespace core;

namespace {

using Make = std::function<QDialog*(Walk&)>;

/** About a record of a kind; null where there is none. */
Make about(QStringView kind, const std::function<QDialog*(Walk&, RecordId)>& make)
{
    return [kind, make](Walk& walk) { return make(walk, walk.find(kind)); };
}

/** About what lives in the series that most is about. */
Make within(std::initializer_list<QStringView> way, const std::function<QDialog*(Walk&, RecordId)>& make)
{
    return [way = QList<QStringView>(way), make](Walk& walk) {
        RecordId at = walk.series();
        for (const QStringView kind : way)
            at = walk.within(at, kind);
        return make(walk, at);
    };
}

/** Of two records of a kind. */
QDialog* joining(Walk& walk)
{
    const QList<Record> people = walk.book().store().all(*findEntity(u"person")).value();
    return people.size() < 2 ? nullptr
                             : new ui::JoinDialog(walk.book(), people[0].id(), people[1].id(), walk.prompts());
}

/** With one backup to choose. */
QDialog* restoring(Walk& walk)
{
    const QString beside = QFileInfo(walk.book().path()).absolutePath();
    static_cast<void>(walk.book().backup(beside + QStringLiteral("/demo_sicherung_2026-11-20_08-00-00.wbuch")));
    return new ui::RestoreDialog(walk.book().path(), {beside}, walk.sentence);
}

bool isRead(const QDialog& dialog)
{
    return !static_cast<const ui::RestoreDialog&>(dialog).isLooking();
}

bool isPlanned(const QDialog& dialog)
{
    return static_cast<const ui::ImportDialog&>(dialog).isPlanned();
}

bool isMade(const QDialog& dialog)
{
    return !static_cast<const ui::DocumentDialog&>(dialog).isBusy();
}

void showColumns(QDialog& dialog)
{
    dialog.findChild<ui::TabStrip*>()->setCurrent(QStringLiteral("columns"));
}

/** One for each way in which a list is narrowed by a field. */
QList<DialogPlace> filters()
{
    QList<DialogPlace> all;
    const std::initializer_list<std::tuple<const char*, QStringView, QStringView>> fields{
        {"filter", u"person", u"function_level"}, {"filter-text", u"person", u"last_name"},
        {"filter-flag", u"agency", u"is_own"}, {"filter-reference", u"session", u"series"},
        {"filter-number", u"agenda_item", u"duration_min"}, {"filter-date", u"session", u"date"}};
    for (const auto& [name, kindName, field] : fields) {
        const EntityInfo& kind = *findEntity(kindName);
        all.append({QString::fromLatin1(name), [&kind, index = kind.indexOf(field)](Walk& walk) {
                        return new ui::FilterDialog(walk.book(), kind, index, std::nullopt, nullptr);
                    }});
    }
    return all;
}

QList<DialogPlace> ofTheBook()
{
    return {
        {QStringLiteral("program"), [](Walk& walk) { return new ui::SettingsDialog(walk.book()); }},
        {QStringLiteral("start"), [](Walk& walk) { return new ui::StartDialog(walk.prompts(), walk.sentence); }},
        {QStringLiteral("take-over"),
            [](Walk& walk) {
                return new ui::TakeOverDialog(
                    walk.book().path(), {walk.book().who(), walk.book().clock()}, walk.somebody);
            }},
        {QStringLiteral("restore"), restoring, isRead},
        {QStringLiteral("restore-none"),
            [](Walk& walk) { return new ui::RestoreDialog(walk.book().path(), {}, {}); }, isRead},
        {QStringLiteral("import"),
            [](Walk& walk) {
                return new ui::ImportDialog(walk.book(), *findEntity(u"municipality"), walk.listFile);
            },
            isPlanned, {{QStringLiteral("columns"), showColumns}}},
        {QStringLiteral("pack"), [](Walk& walk) { return new ui::PackDialog(walk.book(), {}, walk.prompts()); }},
        {QStringLiteral("lost"), [](Walk& walk) { return new ui::LostDialog(walk.somebody); }},
        {QStringLiteral("lost-text"), [](Walk& walk) { return new ui::LostTextDialog(walk.somebody, walk.sentence); }},
        {QStringLiteral("put-off"),
            [](Walk& walk) { return new ui::PutOffDialog(walk.sentence, walk.book().clock().today()); }},
        {QStringLiteral("reason"), [](Walk& walk) { return new ui::ReasonDialog({walk.sentence}); }},
        {QStringLiteral("reason-until"),
            [](Walk& walk) {
                return new ui::ReasonDialog(
                    {walk.sentence, walk.sentence}, nullptr, ui::ReasonDialog::Asks::ReasonAndDay);
            }},
        {QStringLiteral("name"),
            [](Walk& walk) {
                return new ui::NameDialog(QStringLiteral("Filter speichern"), QStringLiteral("Name"), walk.somebody,
                    QStringLiteral("Speichern"), nullptr);
            }},
    };
}

QList<DialogPlace> ofRecords()
{
    return {
        {QStringLiteral("join"), joining},
        {QStringLiteral("join-partner"),
            about(u"person",
                [](Walk& walk, RecordId id) -> QDialog* {
                    const auto person = walk.book().store().find(id);
                    return person && *person ? new ui::JoinPartnerDialog(walk.book(), **person, walk.prompts())
                                             : nullptr;
                })},
        {QStringLiteral("copy"),
            within({}, [](Walk& walk, RecordId id) { return new ui::CopyDialog(walk.book(), id, walk.prompts()); })},
        {QStringLiteral("several"),
            within({u"session"},
                [](Walk& walk, RecordId id) { return new ui::SessionDialog(walk.book(), id, walk.prompts()); })},
        {QStringLiteral("moderator"),
            within({u"session"},
                [](Walk& walk, RecordId id) { return new ui::ModeratorDialog(walk.book(), id, walk.prompts()); })},
        {QStringLiteral("method"), [](Walk& walk) { return new ui::MethodDialog(walk.book()); }},
        {QStringLiteral("story"),
            within({u"team", u"registration"},
                [](Walk& walk, RecordId id) { return new ui::StoryDialog(walk.book(), id, walk.somebody, nullptr); })},
        {QStringLiteral("interests"), [](Walk& walk) { return new ui::InterestDialog(walk.book(), walk.prompts()); }},
        {QStringLiteral("substitute"),
            within({u"team", u"team_member"},
                [](Walk& walk, RecordId id) { return new ui::SubstituteDialog(walk.book(), id); })},
        {QStringLiteral("team"),
            within({},
                [](Walk& walk, RecordId id) { return new ui::NewTeamDialog(walk.book(), id, walk.prompts()); })},
        {QStringLiteral("document"),
            within({},
                [](Walk& walk, RecordId id) {
                    return new ui::DocumentDialog(walk.book(), documentKinds()[0], id, walk.prompts());
                }),
            isMade},
    };
}

QList<DialogPlace> newRecords()
{
    QList<DialogPlace> all;
    for (const EntityInfo* kind : allEntities()) {
        all.append({QStringLiteral("new-") + kind->name(),
            [kind](Walk& walk) { return new ui::NewRecordDialog(walk.book(), *kind, {}); }});
    }
    return all;
}

} // namespace

QList<DialogPlace> everyDialog()
{
    return ofTheBook() + ofRecords() + filters() + newRecords();
}

} // namespace test
