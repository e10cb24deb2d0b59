#include "core/wording/koffertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace core {

namespace {

class KofferText {
    Q_DECLARE_TR_FUNCTIONS(KofferText)

public:
    static QString of(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::CodeMissing:
            return tr("%1 is opened with a code. Write it into a file and name that file with --code-file or in "
                      "WERKSTATTBUCH_CODE_FILE. Where the code is lost, name the book that packed the Koffer with "
                      "--office.")
                .arg(error.subject);
        case ErrorKind::KofferLocked:
            return tr("%1 does not open: the code is wrong, or the file is damaged where the key stands. Nothing was "
                      "changed.")
                .arg(error.subject);
        case ErrorKind::KofferDamaged:
            return isDamaged(error);
        case ErrorKind::KofferNewer:
            return tr("%1 was made by a newer program (version %2 of the container, this program reads version 1). "
                      "Please update this program; the file was not changed.")
                .arg(error.subject, error.detail);
        case ErrorKind::KofferUnknown:
            return tr("This book has issued no Koffer that %1 could come from. Nothing was changed.")
                .arg(error.subject);
        case ErrorKind::KofferLost:
            return tr("%1 comes from Koffer %2, which was reported lost. Nothing of it was taken over, and the file is "
                      "as it was. If the Koffer has been found, set its state back to “out” and take the return over "
                      "again.")
                .arg(error.subject, error.detail);
        case ErrorKind::KofferForged:
            return tr("%1 is not signed by the Koffer that it says it comes from. Nothing of it was taken over.")
                .arg(error.subject);
        case ErrorKind::KofferIsNone:
            return isNone(error);
        case ErrorKind::KofferTooLarge:
            return isTooLarge(error);
        default:
            return tr("“%1” belongs to a consultation case, and those stay out of a Koffer unless you say otherwise "
                      "(--cases).")
                .arg(error.subject);
        }
    }

    static QString unread(const koffer::Unread& unread)
    {
        return tr("It comes from a newer program, and some of it was left out because this program does not know it: "
                  "%1. Everything else counts. Please update this program and take it over once more.")
            .arg(list(unread));
    }
    static QString list(const koffer::Unread& unread)
    {
        QStringList parts;
        for (auto type = unread.records.cbegin(); type != unread.records.cend(); ++type)
            parts.append(tr("records of type %1 (%2)").arg(type.key()).arg(type.value()));
        for (const qint64 key : unread.headerKeys)
            parts.append(tr("header entry %1").arg(key));
        return parts.join(QStringLiteral(", "));
    }

private:
    static QString isTooLarge(const Error& error)
    {
        if (error.detail == QStringLiteral("photos"))
            return tr("With this photo the photos would be more than the return of Koffer %1 can bring home. It was "
                      "not added; everything else is kept. Remove photos that are not needed, or give this one to the "
                      "office in another way.")
                .arg(error.subject);
        bool isCount = false;
        const int changes = error.detail.toInt(&isCount);
        if (isCount)
            return tr("%1 holds more than %2 changes, and no Koffer does. Nothing was written or changed.")
                .arg(error.subject, QLocale().toString(changes));
        return tr("%1 holds more than a Koffer may (%2). Nothing was written or changed.")
            .arg(error.subject, error.detail);
    }
    static QString isDamaged(const Error& error)
    {
        if (error.detail == QStringLiteral("work"))
            return tr("Beside this Koffer lies %1, where the work on it is kept, and it cannot be read. Nothing was "
                      "changed, and no second working copy was begun. Put a good copy of it in its place; or move it "
                      "away to begin anew without what was entered so far.")
                .arg(error.subject);
        if (error.detail == QStringLiteral("journal"))
            return tr("%1, where the work on a Koffer is kept, is damaged. Nothing in it was changed. Put a good copy "
                      "of it in its place; what was given back before is with the office.")
                .arg(error.subject);
        return tr("%1 is incomplete or was changed on the way (%2). Nothing of it was used; please ask for it to be "
                  "sent again.")
            .arg(error.subject, error.detail);
    }
    static QString isNone(const Error& error)
    {
        if (error.detail == QStringLiteral("koffer"))
            return tr("%1 is a Koffer that goes out, not the return of one.").arg(error.subject);
        if (error.detail == QStringLiteral("return"))
            return tr("%1 is the return of a Koffer: it is taken over by the office and cannot be opened.")
                .arg(error.subject);
        if (error.detail == QStringLiteral("work"))
            return tr(
                "%1 is the working copy of a Koffer and stays with whoever works in it. What is taken over is the "
                "return that is written from it.")
                .arg(error.subject);
        if (error.detail == QStringLiteral("packed"))
            return tr(
                "%1 is a Koffer as it was packed. It is opened first; the return is written from what that makes.")
                .arg(error.subject);
        return tr("%1 is no Koffer.").arg(error.subject);
    }
};

} // namespace

QString kofferProblem(const Error& error)
{
    return KofferText::of(error);
}

QString unreadText(const koffer::Unread& unread)
{
    return unread.isEmpty() ? QString() : KofferText::unread(unread);
}

QString unreadList(const koffer::Unread& unread)
{
    return KofferText::list(unread);
}

} // namespace core
