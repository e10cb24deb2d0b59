#include "core/wording/errortext.h"

#include "core/model/record.h"
#include "core/wording/findingtext.h"
#include "core/wording/koffertext.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace core {

namespace {

class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString of(const Error& error)
    {
        if (error.kind <= ErrorKind::NotSaved)
            return aboutFile(error);
        return error.kind <= ErrorKind::ForbiddenByRule ? aboutRecord(error) : aboutWork(error);
    }

    static QString ofCell(const ImportProblem& problem)
    {
        const QString what =
            problem.error.kind == ErrorKind::ParseFailed ? fileProblem(problem.error.detail) : sentence(problem.error);
        if (!problem.header.isEmpty() && problem.column > 0)
            return tr("column %1 (%2): %3").arg(problem.column).arg(problem.header, what);
        if (!problem.header.isEmpty())
            return tr("%1: %2").arg(problem.header.left(mostOfAName), what);
        return problem.column > 0 ? tr("column %1: %2").arg(problem.column).arg(what) : what;
    }

    static QString ofInconsistency(const Inconsistency& found)
    {
        switch (found.kind) {
        case Inconsistency::Kind::RowWithoutRegistry:
            return tr("%1 %2 stands in its table but not in the registry.").arg(kindLabel(found.entity), found.id);
        case Inconsistency::Kind::RegistryWithoutRow:
            return tr("%1 %2 stands in the registry but not in its table.").arg(kindLabel(found.entity), found.id);
        case Inconsistency::Kind::DeadReference:
            return tr("%1 %2 refers to a record that was removed.").arg(kindLabel(found.entity), found.id);
        case Inconsistency::Kind::TitleOutdated:
            return tr("The title of %1 %2 is not up to date.").arg(kindLabel(found.entity), found.id);
        case Inconsistency::Kind::SearchOutdated:
            return tr("What the search knows of %1 %2 is not up to date.").arg(kindLabel(found.entity), found.id);
        }
        return {};
    }

private:
    static QString aboutFile(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::FileMissing:
            return tr("There is no file %1.").arg(error.subject);
        case ErrorKind::FileExists:
            return tr("%1 is there already and is left as it is. Choose another name.").arg(error.subject);
        case ErrorKind::FileNotOurs:
            return tr("%1 is not a Werkstattbuch. It was not changed.").arg(error.subject);
        case ErrorKind::FileNewer:
            return tr("%1 was made by a newer program (version %2 of the file). Please update this program; the file "
                      "was not changed.")
                .arg(error.subject, error.detail);
        case ErrorKind::FileDamaged:
            return tr("The file is damaged (%1). It was not changed. Please go back to the last backup.")
                .arg(error.detail.isEmpty() ? error.subject : error.detail);
        case ErrorKind::FileForeignSchema:
            return tr("%1 holds tables that are not of this program (%2). It was not opened for use and not changed.")
                .arg(error.subject, error.detail);
        case ErrorKind::FileReadOnly:
            return error.detail.isEmpty()
                ? tr("%1 can only be read here; nothing was changed.").arg(error.subject)
                : tr("%1 can only be read here (%2); nothing was changed.").arg(error.subject, error.detail);
        case ErrorKind::FileHeld:
            return tr("%1 is writing in this book at the moment (%2). It can be read, not changed.")
                .arg(error.subject.isEmpty() ? tr("Somebody else") : error.subject, error.detail);
        case ErrorKind::LeaseLost:
            return tr("Another program has taken over writing in this book. Nothing was saved here; please open the "
                      "book again.");
        case ErrorKind::FileMoved:
            return tr("The file was renamed, replaced or removed while it was open. Nothing was saved; please open it "
                      "again at its new place.");
        case ErrorKind::Busy:
            return tr("The file is in use this very moment or is being recovered. Nothing was changed; please try "
                      "again.");
        case ErrorKind::DiskFull:
            return tr("The disk is full. Nothing was saved, and what was there is unharmed. Free some space and try "
                      "again.");
        case ErrorKind::InputOutput:
            return tr("Reading or writing failed (%1). Nothing was saved, and what was there is unharmed.")
                .arg(error.detail.isEmpty() ? error.subject : error.detail);
        default:
            if (error.detail == QStringLiteral("held"))
                return tr("The backup of the book was made. Only the returns set aside could not be kept with it (%1); "
                          "they still lie beside the book.")
                    .arg(error.subject);
            return tr("It was not saved (%1). What was there is unharmed.").arg(error.detail);
        }
    }

    static QString aboutRecord(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::ForbiddenByRule:
            return ofFindings(error.findings);
        case ErrorKind::IdentityFixed:
            return tr("%1 makes the record what it is. Enter another one and remove this one instead.")
                .arg(fieldLabel(error));
        case ErrorKind::NoSuchRecord:
            return error.detail.isEmpty() ? tr("There is no record “%1”.").arg(error.subject)
                                          : tr("There is no %2 “%1”.").arg(error.subject, kindLabel(error.detail));
        case ErrorKind::NoSuchEntity:
            return tr("There is no record kind “%1”. The command entities lists all.").arg(error.subject);
        case ErrorKind::NoSuchField:
            return tr("%1 has no field “%2”.").arg(kindLabel(error.subject), error.detail);
        case ErrorKind::Ambiguous:
            return tr("“%1” means %2 records. Please be more exact.").arg(error.subject, error.detail);
        case ErrorKind::ValueMissing:
            return tr("%1 must not be empty.").arg(fieldLabel(error));
        case ErrorKind::ValueInvalid:
            return error.detail.isEmpty() ? tr("The value does not fit %1.").arg(fieldLabel(error))
                                          : tr("“%2” does not fit %1.").arg(fieldLabel(error), error.detail);
        case ErrorKind::ValueTooLong:
            return tr("%1 is longer than %2 characters. Please shorten it.").arg(fieldLabel(error), error.detail);
        case ErrorKind::Stale:
            return tr("“%1” was changed meanwhile. Nothing was overwritten; please look at it and try again.")
                .arg(error.subject);
        case ErrorKind::StillReferenced:
            return tr("“%1” cannot be removed: “%2” needs it. Nothing was changed.").arg(error.subject, error.detail);
        default:
            return tr("“%1” is there already.").arg(error.subject);
        }
    }

    static QString aboutWork(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::NothingToUndo:
            return tr("There is nothing to undo.");
        case ErrorKind::CannotUndo:
            return tr("This cannot be undone: later changes touch the same fields (act %1). Undo those first.")
                .arg(error.detail);
        case ErrorKind::Cancelled:
            return tr("Cancelled. Nothing was changed.");
        case ErrorKind::Manipulated:
            return tr("%1 cannot be trusted: it contradicts what this book knows (change %2). Nothing of it was taken "
                      "over.")
                .arg(error.subject, error.detail);
        case ErrorKind::OtherBook:
            return tr("%1 belongs to another book, not to this one. Nothing was changed.").arg(error.subject);
        case ErrorKind::OutsideEffect:
            return tr("This cannot be undone: it had an effect outside this book.");
        case ErrorKind::CodeMissing:
        case ErrorKind::KofferLocked:
        case ErrorKind::KofferDamaged:
        case ErrorKind::KofferNewer:
        case ErrorKind::KofferUnknown:
        case ErrorKind::KofferLost:
        case ErrorKind::KofferForged:
        case ErrorKind::KofferIsNone:
        case ErrorKind::KofferTooLarge:
        case ErrorKind::KofferOfCase:
            return kofferProblem(error);
        case ErrorKind::ParseFailed:
            return error.detail == QStringLiteral("NoColumnFits")
                ? tr("No column of the file fits a field (%1). Name them with --map.").arg(error.subject)
                : unreadable(error);
        case ErrorKind::UsageWrong:
            if (error.detail == QStringLiteral("join-kind"))
                return tr("Two records of the kind %1 cannot be joined: others say what they are. Nothing was changed.")
                    .arg(kindLabel(error.subject));
            if (error.detail == QStringLiteral("no-name"))
                return tr("Records of the kind %1 have no name that doubles could be told by.")
                    .arg(kindLabel(error.subject));
            if (error.detail == QStringLiteral("join-itself"))
                return tr("A record cannot be joined with itself. Nothing was changed.");
            return tr("“%1” does not fit here (%2).").arg(error.subject, error.detail);
        default:
            return tr("The program made a mistake (%1 %2). Nothing was changed.").arg(error.subject, error.detail);
        }
    }

    static QString ofFindings(const Findings& findings)
    {
        QStringList sentences;
        for (const Finding& finding : findings) {
            if (finding.isOpenError())
                sentences.append(QStringLiteral("%1 (%2, %3)").arg(sentence(finding), finding.rule, finding.title));
        }
        return tr("Not saved: %1").arg(sentences.join(u' '));
    }

    static QString kindLabel(const QString& key)
    {
        const EntityInfo* kind = findEntity(key);
        return kind ? spokenLabels().of(kind->singular) : key;
    }

    /** Keys are the same over the kinds where they mean the same, so the first kind that has it gives the label. */
    static QString fieldLabel(const Error& error)
    {
        return error.label ? tr("“%1”").arg(spokenLabels().of(error.label)) : error.subject;
    }

    static QString changeFileProblem(const QString& word)
    {
        if (word == QStringLiteral("too-large") || word == QStringLiteral("too-many"))
            return tr("it is larger than any return may be");
        static const QStringList broken{QStringLiteral("magic"), QStringLiteral("order"), QStringLiteral("rest"),
            QStringLiteral("cut"), QStringLiteral("type"), QStringLiteral("kind"), QStringLiteral("id"),
            QStringLiteral("value")};
        return broken.contains(word) ? tr("it is incomplete or damaged (%1)").arg(word) : word;
    }

    /** Where the detail says a place, it is a file that people write. */
    static QString unreadable(const Error& error)
    {
        static const QRegularExpression place(QStringLiteral("^(\\d+):(\\d+) (\\S+)$"));
        const QRegularExpressionMatch match = place.match(error.detail);
        if (!match.hasMatch())
            return tr("%1 cannot be read: %2").arg(error.subject, changeFileProblem(error.detail));
        return tr("%1 cannot be read: line %2, column %3: %4. Nothing was changed.")
            .arg(error.subject, match.captured(1), match.captured(2), fileProblem(match.captured(3)));
    }

    /** What is wrong in a CSV or JSON file or a cell of it. */
    static QString fileProblem(const QString& word)
    {
        const auto known =
            std::ranges::find(fileProblems, word, [](const auto& problem) { return QLatin1StringView(problem.first); });
        return known == std::end(fileProblems) ? word : tr(known->second);
    }

    static constexpr qsizetype mostOfAName = 200;
    static constexpr std::pair<const char*, const char*> fileProblems[] = {
        {"unclosed-quote", QT_TR_NOOP("a quotation mark is opened and never closed")},
        {"text-after-quote", QT_TR_NOOP("there is text behind a closing quotation mark")},
        {"too-many-cells", QT_TR_NOOP("the row has more cells than the header")},
        {"too-long", QT_TR_NOOP("the row or a cell of it is too long")},
        {"bad-encoding", QT_TR_NOOP("there are characters that are not of the file's encoding")},
        {"nul-byte", QT_TR_NOOP("there is a NUL byte in it")},
        {"empty", QT_TR_NOOP("the file is empty")},
        {"file-too-large", QT_TR_NOOP("the file is larger than 512 MB")},
        {"table-too-large", QT_TR_NOOP("it holds more than can be taken in at once; divide it into several files")},
        {"not-utf8", QT_TR_NOOP("there are characters that are not UTF-8, which a JSON file has to be")},
        {"too-deep", QT_TR_NOOP("lists and objects stand in one another deeper than any record needs")},
        {"text-too-long", QT_TR_NOOP("a text is longer than 1 MB")},
        {"unclosed-text", QT_TR_NOOP("a text is opened with a quotation mark and never closed")},
        {"control-character",
            QT_TR_NOOP("a line break or control character stands within a text; there it is written "
                       "as \\n or \\u000a")},
        {"unknown-escape", QT_TR_NOOP("behind a backslash stands what has no meaning there")},
        {"unexpected", QT_TR_NOOP("here stands a character that JSON does not have at this place")},
        {"cut", QT_TR_NOOP("the file ends in the middle of a record")},
        {"text-after-end", QT_TR_NOOP("there is something behind the end of the list")},
        {"no-list", QT_TR_NOOP("a list of records in square brackets is expected here")},
        {"duplicate-kind", QT_TR_NOOP("the same record kind is named twice")},
        {"no-object", QT_TR_NOOP("a record in curly brackets is expected here")},
        {"duplicate-key", QT_TR_NOOP("this name is there twice")},
        {"lone-surrogate", QT_TR_NOOP("there is half a character in it (an unpaired surrogate)")},
        {"number-too-large", QT_TR_NOOP("the number is larger than any that can be kept")},
        {"no-text", QT_TR_NOOP("a text in quotation marks is expected")},
        {"no-number", QT_TR_NOOP("a number is expected")},
        {"no-whole-number", QT_TR_NOOP("a whole number is expected")},
        {"no-flag", QT_TR_NOOP("true or false is expected")},
        {"no-list-of-texts", QT_TR_NOOP("a list of texts in square brackets is expected")},
        {"no-fuzzy-date", QT_TR_NOOP("a date is expected as {\"edtf\": …, \"text\": …}")},
        {"kind-unsaid", QT_TR_NOOP("the file does not say of which kind its records are; name the kind")},
        {"kinds-said", QT_TR_NOOP("the file names its record kinds itself; name none, or the one that it holds")},
    };
};

} // namespace

QString sentence(const Error& error)
{
    return ErrorText::of(error);
}

QString sentence(const Inconsistency& inconsistency)
{
    return ErrorText::ofInconsistency(inconsistency);
}

QString sentence(const ImportProblem& problem)
{
    return ErrorText::ofCell(problem);
}

} // namespace core
