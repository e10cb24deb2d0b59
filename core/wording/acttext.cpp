#include "core/wording/acttext.h"

#include "core/wording/language.h"

#include <QCoreApplication>

namespace core {

namespace {

class ActText {
    Q_DECLARE_TR_FUNCTIONS(ActText)

public:
    static QString of(const ActInfo& info)
    {
        if (!info.undoes.isNull())
            return tr("Undone: %1").arg(plain(info));
        return plain(info);
    }

    static QString ofChange(const Change& change, const Titles& titles)
    {
        switch (change.kind) {
        case Change::Kind::Create:
            return tr("created");
        case Change::Kind::Remove:
            return tr("removed");
        case Change::Kind::Set:
            // A step from nothing to nothing is one whose words were let go.
            if (isEmpty(change.before) && isEmpty(change.after))
                return tr("%1: no longer kept").arg(label(change));
            return tr("%1: %2 → %3")
                .arg(label(change), value(change, change.before, titles), value(change, change.after, titles));
        case Change::Kind::Add:
            return tr("%1: added %2").arg(label(change), value(change, QStringList{change.element}, titles));
        case Change::Kind::Drop:
            return tr("%1: taken out %2").arg(label(change), value(change, QStringList{change.element}, titles));
        }
        return {};
    }

private:
    static QString label(const Change& change) { return spokenLabels().of(change.fieldInfo().label); }

    static QString value(const Change& change, const Value& held, const Titles& titles)
    {
        const QString text = readable(change.fieldInfo(), held, spokenLabels(), titles);
        return text.isEmpty() ? tr("(empty)") : text;
    }

    /** What the state of a registration is called that an act about a team names. */
    static QString stateWord(const ActInfo& info)
    {
        const EntityInfo* kind = findEntity(info.entity);
        const qsizetype state = kind ? kind->indexOf(u"state") : -1;
        const char* label = state < 0 ? nullptr : choiceLabel(kind->fields[size_t(state)].choices, info.field);
        return label ? spokenLabels().of(label) : info.field;
    }

    static QString plain(const ActInfo& info)
    {
        const EntityInfo* kind = findEntity(info.entity);
        const QString what = kind ? spokenLabels().of(kind->singular) : info.entity;
        const QString name = info.title.isEmpty() ? what : tr("%1 “%2”").arg(what, info.title);
        if (info.kind == QStringLiteral("add"))
            return tr("%1 added").arg(name);
        if (info.kind == QStringLiteral("remove"))
            return tr("%1 removed").arg(name);
        if (info.kind == QStringLiteral("move"))
            return info.count > 1 ? tr("%1: %n date(s) moved", nullptr, int(info.count)).arg(name)
                                  : tr("%1 moved").arg(name);
        if (info.kind == QStringLiteral("join"))
            return tr("%1 joined with another one").arg(name);
        if (info.kind == QStringLiteral("merge"))
            return tr("%1 merged (%n change(s))", nullptr, int(info.count)).arg(info.source);
        if (info.kind == QStringLiteral("pack"))
            return tr("Koffer %1 packed").arg(info.title);
        if (info.kind == QStringLiteral("unpack"))
            return tr("Koffer %1 opened").arg(info.title);
        if (info.kind == QStringLiteral("approve"))
            return tr("%1 approved").arg(name);
        if (info.kind == QStringLiteral("send"))
            return tr("%1 sent").arg(name);
        if (info.kind == QStringLiteral("decide"))
            return tr("%1: conflict decided").arg(name);
        if (info.kind == QStringLiteral("excuse"))
            return tr("%1: %2 stands with a reason").arg(name, info.source);
        if (info.kind == QStringLiteral("move_team"))
            return tr("%1: %2").arg(info.title, stateWord(info));
        if (info.kind == QStringLiteral("edit_sessions"))
            return tr("%1: %n session(s) changed", nullptr, int(info.count)).arg(info.title);
        if (info.kind == QStringLiteral("change_moderator"))
            return tr("%1: moderator changed on %n date(s)", nullptr, int(info.count)).arg(info.title);
        if (info.kind == QStringLiteral("take_hosts"))
            return tr("%1: hosts chosen").arg(info.title);
        if (info.kind == QStringLiteral("take_agenda"))
            return tr("%1: agenda taken over").arg(name);
        if (info.kind == QStringLiteral("copy"))
            return tr("%1 copied").arg(name);
        if (!info.source.isEmpty())
            return tr("Import of %1 (%n record(s))", nullptr, int(info.count)).arg(info.source);
        if (!info.field.isEmpty() && kind && kind->indexOf(info.field) >= 0) {
            const QString field = spokenLabels().of(kind->fields[size_t(kind->indexOf(info.field))].label);
            return tr("%1: %2 changed").arg(name, field);
        }
        return info.kind == QStringLiteral("edit") ? tr("%1 changed").arg(name) : name;
    }
};

} // namespace

QString actText(const ActInfo& info)
{
    return ActText::of(info);
}

QString changeText(const Change& change, const Titles& titles)
{
    return ActText::ofChange(change, titles);
}

} // namespace core
