#pragma once

#include "core/book/book.h"
#include "core/koffer/container.h"
#include "core/model/typed.h"

#include <QTextStream>

namespace cli {

/** What a command ended with (cli.md). */
enum Exit { Done = 0, Refused = 1, Usage = 2, FileTrouble = 3 };

/** Why findings are let stand, and until when. */
struct Excuse {
    std::string reason, until;
};

/** What every command has: who acts, and where it speaks. Data goes to stdout, words to stderr. */
class Session {
public:
    QString who;
    std::string office; ///< the book whose key opens a Koffer in place of its code; empty: none
    bool takeOver = false; ///< writes also where somebody else does who has not moved for a minute
    std::string codeFile; ///< where the code of a Koffer stands; empty: where the environment says

    /** The exit status of an error, its sentence said on stderr. */
    int report(const core::Error& error);
    void say(const QString& line);
    void print(const QString& data);
    void printJson(const QJsonValue& value);

    /** Opens for a command that writes: a book that somebody else holds is an error. */
    [[nodiscard]] core::Result<std::unique_ptr<core::Book>> openToWrite(
        const QString& path, const core::Clock* clock = nullptr);
    /** Opens for reading only; a holder is in nobody's way. */
    [[nodiscard]] core::Result<std::unique_ptr<core::Book>> openToRead(const QString& path);
    /** What opens a Koffer or a working copy: the key of the book that issued it, where one is named, else the code. */
    [[nodiscard]] core::Result<core::koffer::Keys> keys(const QString& path);
    /** What the code file says; CodeMissing where none is named or it is empty. @param path what the code is for */
    [[nodiscard]] core::Result<QString> code(const QString& path) const;

    /** Applies a change. What the rules say of it is said on stderr; with a reason its findings are let stand. */
    [[nodiscard]] core::Result<void> carryOut(
        core::Book& book, core::acts::Proposal proposal, const Excuse& excuse = {});

    /** "field=value" words as values; references by id, number or title. */
    [[nodiscard]] static core::Result<QMap<QString, core::Value>> parseFields(
        const core::Reader& reader, const core::EntityInfo& kind, const std::vector<std::string>& words);
    [[nodiscard]] static core::Titles titles(const core::Reader& reader);

private:
    /** A book in a file, or the working copy of a Koffer in its place. */
    [[nodiscard]] core::Result<std::unique_ptr<core::Book>> open(const QString& path, const core::BookOptions& options);

    QTextStream m_out{stdout};
    QTextStream m_err{stderr};
};

/** Runs a function that returns Result<int>, and turns its error into a sentence and a status. */
template <typename Work>
int run(Session& session, Work&& work)
{
    const core::Result<int> status = work();
    return status ? *status : session.report(status.error());
}

} // namespace cli
