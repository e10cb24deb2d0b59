#pragma once

#include "tests/support/kofferhand.h"

#include <QTemporaryDir>

namespace test {

class Dice;

/** A return on the disk, and what its author knew. */
struct Sent {
    QString path;
    MergeLedger ledger;
};

/** The way of a Koffer on files, for tests that derive from it: an office with the book of KofferWorld, Koffer of its
 *  second session, laptops, and returns. What must not fail ends the test program. */
class KofferWay {
protected:
    /** Makes the book that every office begins with. Once. */
    void makeBase();
    /** A folder for the next case; the files of the last one go. */
    void freshFolder();
    QString newFile() { return m_folder->filePath(QString::number(++m_files)); }

    std::unique_ptr<Hand> office(quint32 seed, const QByteArray& bytes);
    static void reopen(Hand& hand);
    core::Result<QString> pack(Hand& office);
    /** As a program would have packed it that has none of the fields that are still what they are in a new record. */
    static void age(const QString& path);
    std::unique_ptr<Hand> work(const QString& koffer, const MergeLedger& known, quint32 seed, Dice& dice);
    Sent send(Hand& hand);
    /** Internal where the classes do not add up, or anything is outside the task. */
    static core::Result<core::MergePlan> merge(Hand& office, const Sent& sent);

    std::unique_ptr<KofferWorld> m_world;
    QByteArray m_base;
    MergeLedger m_baseLedger;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_files = 0;
};

} // namespace test
