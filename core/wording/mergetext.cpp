#include "core/wording/mergetext.h"

#include "core/wording/daytext.h"
#include "core/wording/language.h"

#include <QCoreApplication>

namespace core {

namespace {

class MergeText {
    Q_DECLARE_TR_FUNCTIONS(MergeText)

public:
    static QString of(ChangeClass verdict)
    {
        switch (verdict) {
        case ChangeClass::TakenOver:
            return tr("Taken over");
        case ChangeClass::Known:
            return tr("Known already");
        case ChangeClass::Equal:
            return tr("Changed equally on both sides");
        case ChangeClass::Conflict:
            return tr("In conflict");
        case ChangeClass::Outside:
            return tr("Outside the task, not taken over");
        case ChangeClass::UnknownField:
            return tr("Of a newer program, kept");
        case ChangeClass::Erased:
            return tr("About erased records, not taken over");
        case ChangeClass::Withdrawn:
            return tr("Taken back here before, not taken over again");
        case ChangeClass::Quarantined:
            return tr("Kept, not in the data");
        }
        return {};
    }

    static QString of(QuarantineReason reason)
    {
        switch (reason) {
        case QuarantineReason::None:
            return {};
        case QuarantineReason::TargetMissing:
            return tr("names a record that is not there");
        case QuarantineReason::RecordUnknown:
            return tr("its record was never heard of");
        case QuarantineReason::ValueUnsound:
            return tr("holds a value that cannot be stored");
        }
        return {};
    }

    static QString place(const EntityInfo& kind, qsizetype field, const QString& title)
    {
        const QString name = tr("%1 “%2”").arg(spokenLabels().of(kind.singular), title);
        return field < 0 ? name : tr("%1: %2").arg(name, spokenLabels().of(kind.fields[size_t(field)].label));
    }

    static QString of(const Conflict& conflict, const QString& title, const Titles& titles)
    {
        const QString where = place(*conflict.entity, conflict.field, title);
        if (conflict.isAboutRecord())
            return tr("%1: removed on one side, changed or needed on the other").arg(where);
        return conflict.element.isNull() ? where : tr("%1: %2").arg(where, element(conflict, titles));
    }

    static QString of(const Conflict& conflict, const Candidate& candidate, const Titles& titles)
    {
        if (conflict.isAboutRecord())
            return candidate.value == Value{true} ? tr("keep it") : tr("remove it");
        if (!conflict.element.isNull())
            return candidate.value == Value{true} ? tr("belongs to it") : tr("does not belong to it");
        const FieldInfo& field = conflict.entity->fields[size_t(conflict.field)];
        const QString text = readable(field, candidate.value, spokenLabels(), titles);
        return text.isEmpty() ? tr("(empty)") : text;
    }

    static QString of(const Origin& author)
    {
        const QString source = author.source.isEmpty() ? tr("here") : author.source;
        const QString who = author.act.who.isEmpty() ? tr("somebody") : author.act.who;
        return tr("%1, %2, %3").arg(source, who, momentText(author.act.at));
    }

    static QString kept(const Mark& mark, const QString& title)
    {
        return tr("%1 is kept and not in the data: it names a record that is not there.")
            .arg(place(*mark.entity, mark.field, title));
    }

private:
    static QString element(const Conflict& conflict, const Titles& titles)
    {
        const FieldInfo& field = conflict.entity->fields[size_t(conflict.field)];
        return readable(field, QStringList{conflict.element}, spokenLabels(), titles);
    }
};

} // namespace

QString classText(ChangeClass verdict)
{
    return MergeText::of(verdict);
}

QString reasonText(QuarantineReason reason)
{
    return MergeText::of(reason);
}

QString conflictText(const Conflict& conflict, const QString& title, const Titles& titles)
{
    return MergeText::of(conflict, title, titles);
}

QString candidateText(const Conflict& conflict, const Candidate& candidate, const Titles& titles)
{
    return MergeText::of(conflict, candidate, titles);
}

QString authorText(const Origin& author)
{
    return MergeText::of(author);
}

QString keptText(const Mark& mark, const QString& title)
{
    return MergeText::kept(mark, title);
}

} // namespace core
