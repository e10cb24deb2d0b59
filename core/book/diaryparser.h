#pragma once

#include "core/support/result.h"

#include <QList>
#include <QString>

namespace core {

/** One record of a diary: what is done to it, with which values, as typed. */
struct DiaryBlock {
    enum class Verb { Add, Change, Remove };
    Verb verb = Verb::Add;
    qint64 line = 0; ///< where it begins, from 1
    QString kind; ///< storage name; of Add
    QString alias; ///< what the rest of the diary calls the record
    QList<std::pair<QString, QString>> fields; ///< storage key and value
    QString because; ///< reason to let findings stand
};

/** A paragraph of a diary: a day from which on acts happen, or one act. */
struct DiaryEntry {
    QString day; ///< ISO, or "today+3"; empty: an act
    QList<DiaryBlock> blocks;
};

/** Reads a diary: the acts of people, written down in a file that people can read and write.
 *
 *  Paragraphs are parted by blank lines; each is one act, or a day alone. "+ kind alias" adds a record, "= alias"
 *  or "= kind words" changes one, "- alias" removes one; "field = value" lines follow, and a value goes on in lines
 *  that begin with two blanks. "+ kind : field | field" is followed by one record a line. "#" begins a comment line.
 *
 *  A line that means nothing is ParseFailed with the line as subject. `line` gets the number of the last one read. */
[[nodiscard]] Result<QList<DiaryEntry>> parseDiary(const QString& text, qint64& line);

} // namespace core
