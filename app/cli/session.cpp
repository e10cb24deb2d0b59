#include "app/cli/session.h"

#include "core/book/takeover.h"
#include "core/change/judgement.h"
#include "core/koffer/issue.h"
#include "core/koffer/workbacking.h"
#include "core/model/fuzzydateparser.h"
#include "core/wording/errortext.h"
#include "core/wording/findingtext.h"
#include "core/wording/koffertext.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

using namespace core;

namespace {

constexpr qint64 longestCode = 200;

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

int Session::report(const Error& error)
{
    say(sentence(error));
    switch (error.kind) {
    case ErrorKind::NoSuchEntity:
    case ErrorKind::NoSuchField:
    case ErrorKind::UsageWrong:
        return Usage;
    case ErrorKind::ParseFailed:
    case ErrorKind::Manipulated:
    case ErrorKind::OtherBook:
    case ErrorKind::CodeMissing:
    case ErrorKind::KofferLocked:
    case ErrorKind::KofferDamaged:
    case ErrorKind::KofferNewer:
    case ErrorKind::KofferForged:
    case ErrorKind::KofferIsNone:
    case ErrorKind::KofferTooLarge:
    case ErrorKind::Internal:
        return FileTrouble;
    default:
        return error.kind <= ErrorKind::NotSaved ? FileTrouble : Refused;
    }
}

void Session::say(const QString& line)
{
    m_out.flush();
    m_err << line << Qt::endl;
}

void Session::print(const QString& data)
{
    m_out << data << '\n';
    m_out.flush();
}

void Session::printJson(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    m_out << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
    m_out.flush();
}

Result<QString> Session::code(const QString& path) const
{
    const QString name =
        codeFile.empty() ? qEnvironmentVariable("WERKSTATTBUCH_CODE_FILE") : QString::fromStdString(codeFile);
    QFile file(name);
    if (name.isEmpty())
        return fail(ErrorKind::CodeMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileMissing, name);
    const QString words = QString::fromUtf8(file.read(longestCode)).trimmed();
    return words.isEmpty() ? Result<QString>(fail(ErrorKind::CodeMissing, path)) : Result<QString>(words);
}

Result<koffer::Keys> Session::keys(const QString& path)
{
    if (!office.empty()) {
        const QString of = QString::fromStdString(office);
        if (koffer::isWorkFile(of))
            return fail(ErrorKind::KofferIsNone, QFileInfo(of).fileName(), QStringLiteral("work"));
        WB_ASSIGN(book, openToRead(of));
        return koffer::keysOfOffice(book->connection(), path);
    }
    WB_ASSIGN(words, code(path));
    return koffer::keysOfCode(words);
}

Result<std::unique_ptr<Book>> Session::open(const QString& path, const BookOptions& options)
{
    if (!koffer::isWorkFile(path))
        return Book::open(path, options);
    WB_ASSIGN(opening, keys(path));
    static const SystemClock system;
    const Clock& clock = options.clock ? *options.clock : system;
    auto backing = std::make_unique<koffer::WorkBacking>(path, opening, options.who, clock);
    const koffer::WorkBacking& work = *backing;
    WB_ASSIGN(book, Book::open(std::move(backing), options));
    if (work.dropped() > 0)
        say(Words::tr("The last entry is incomplete, as after a crash, and was left out. Please look whether what was "
                      "done last is there."));
    if (!work.unread().isEmpty())
        say(unreadText(work.unread()));
    return std::move(book);
}

Result<std::unique_ptr<Book>> Session::openToWrite(const QString& path, const Clock* clock)
{
    BookOptions options;
    options.clock = clock;
    options.who = who;
    WB_ASSIGN(book, open(path, options));
    if (book->isReadOnly() && takeOver && book->readOnlyReason()
        && book->readOnlyReason()->kind == ErrorKind::FileHeld) {
        say(Words::tr("Somebody else is writing in this book. Watching for one minute whether anything moves …"));
        static const SystemClock system;
        book.reset();
        WB_TRY(freeAfterObservation(
            path, {who, clock ? *clock : system}, [](const LeaseHolder&) { return true; })); // the option is the yes
        WB_ASSIGN(freed, open(path, options));
        book = std::move(freed);
    }
    if (book->isReadOnly())
        return tl::unexpected<Error>(book->readOnlyReason().value_or(Error{ErrorKind::FileReadOnly, path, {}}));
    return std::move(book);
}

Result<std::unique_ptr<Book>> Session::openToRead(const QString& path)
{
    BookOptions options;
    options.access = Access::ReadOnly;
    Result<std::unique_ptr<Book>> book = open(path, options);
    // A book whose last writer was killed, or an older one, must be opened for writing once before it can be read.
    if (!book && (book.error().kind == ErrorKind::Busy || book.error().kind == ErrorKind::FileReadOnly))
        return openToWrite(path);
    return book;
}

Result<void> Session::carryOut(Book& book, acts::Proposal proposal, const Excuse& excuse)
{
    WB_ASSIGN(brought, book.judge(proposal));
    if (!excuse.reason.empty()) {
        const auto until = parseFuzzyDate(QString::fromStdString(excuse.until));
        if (!excuse.until.empty() && (!until || !until->latest().isValid()))
            return fail(ErrorKind::ValueInvalid, QStringLiteral("until"), QString::fromStdString(excuse.until));
        Findings standing = brought;
        standing.removeIf(
            [](const Finding& finding) { return !finding.mayStand || finding.severity == Severity::Hint; });
        const QDate day = until ? until->latest() : QDate();
        WB_TRY(acts::excuse(proposal, standing, QString::fromStdString(excuse.reason), who, day, book.ids()));
        WB_ASSIGN(afterwards, book.judge(proposal));
        brought = afterwards;
    }
    WB_TRY(book.apply(proposal));
    for (const Finding& finding : brought)
        say(lineOf(finding));
    return {};
}

Result<QMap<QString, Value>> Session::parseFields(
    const Reader& reader, const EntityInfo& kind, const std::vector<std::string>& words)
{
    QMap<QString, Value> given;
    for (const std::string& word : words) {
        const QString text = QString::fromStdString(word);
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::UsageWrong, text, QStringLiteral("FIELD=VALUE"));
        const QString key = text.left(equals);
        const qsizetype index = kind.indexOf(key);
        if (index < 0)
            return fail(ErrorKind::NoSuchField, kind.name(), key);
        WB_ASSIGN(value,
            parseTyped(kind.fields[size_t(index)], text.mid(equals + 1), allLanguages(),
                [&](const EntityInfo& target, const QString& typed) { return resolve(reader, target, typed); }));
        given.insert(key, value);
    }
    return given;
}

Titles Session::titles(const Reader& reader)
{
    return [&reader](RecordId id) { return reader.titleOf(id).value_or(QString()); };
}

} // namespace cli
