#include "core/exchange/attaching.h"
#include "core/exchange/changefile.h"
#include "core/store/attachedfiles.h"
#include "core/store/storedhistory.h"
#include "tests/support/testbook.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QRandomGenerator>
#include <QtTest>

using namespace core;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/** A picture that does not compress well, with a word in its metadata. */
QString photo(const QString& path, const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32);
    QRandomGenerator dice(7);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgba(int(dice.bounded(256)), x % 256, y % 256, x < 10 ? 0 : 255));
    }
    image.setText(s("Comment"), s("Geheimer Ort"));
    return image.save(path) ? path : QString();
}

QString write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

class TestOfAttaching : public QObject {
    Q_OBJECT

    static RecordId attached(test::TestBook& book, RecordId owner, const FileToAttach& file)
    {
        const auto proposal = attach(book->store(), owner, file, {}, book.ids);
        if (!proposal || !book->apply(*proposal))
            return {};
        return proposal->changes.changes().first().record;
    }

private Q_SLOTS:
    void photosAreMadeSmallAndBare()
    {
        QTemporaryDir folder;
        const QString path = photo(folder.filePath(s("Tafel 1.png")), {2600, 1300});
        QVERIFY(QImageReader(path).text(s("Comment")).contains(s("Geheimer")));
        const FileToAttach file = readAttachment(path).value();
        QCOMPARE(file.name, s("Tafel 1.jpg"));
        QCOMPARE(file.mediaType, s("image/jpeg"));
        QVERIFY(file.isPhoto && file.bytes.size() <= attachmentlimit::PhotoBytes);
        QVERIFY(!file.bytes.contains("Geheimer"));
        const QImage kept = QImage::fromData(file.bytes);
        QCOMPARE(kept.size(), QSize(2000, 1000));
        QVERIFY(qRed(kept.pixel(2, 500)) > 200 && qBlue(kept.pixel(2, 500)) > 200); // transparent became white
    }

    void otherFilesAreKeptAsTheyAre()
    {
        QTemporaryDir folder;
        const QByteArray bytes("%PDF-1.4 not really\0 with a zero", 32);
        const FileToAttach file = readAttachment(write(folder.filePath(s("Vertrag.pdf")), bytes)).value();
        QCOMPARE(file.bytes, bytes);
        QCOMPARE(file.mediaType, s("application/pdf"));
        QVERIFY(!file.isPhoto);
    }

    void whatIsNoFileOrTooLargeIsRefused()
    {
        QTemporaryDir folder;
        QCOMPARE(readAttachment(folder.filePath(s("none"))).error().kind, ErrorKind::FileMissing);
        QCOMPARE(readAttachment(folder.path()).error().kind, ErrorKind::FileNotOurs);
        const QString large = write(folder.filePath(s("large.zip")), QByteArray(attachmentlimit::FileBytes + 1, 'x'));
        QCOMPARE(readAttachment(large).error().kind, ErrorKind::ValueTooLong);
        const QByteArray png = [&] {
            QFile file(photo(folder.filePath(s("whole.png")), {40, 40}));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }();
        const QString torn = write(folder.filePath(s("torn.png")), png.left(60));
        QCOMPARE(readAttachment(torn).error().kind, ErrorKind::ParseFailed);
    }

    void theBookHoldsAFileOnceAndGivesItBack()
    {
        QTemporaryDir folder;
        test::TestBook book;
        const RecordId series = book.add("agency", {{s("name"), s("Agentur")}});
        const FileToAttach file = readAttachment(write(folder.filePath(s("a.txt")), "Inhalt")).value();
        const RecordId first = attached(book, series, file);
        const RecordId second = attached(book, series, file);
        QVERIFY(!first.isNull() && !second.isNull());
        QCOMPARE(attachedHashes(book->connection()).value(), QSet<QString>{file.hash()});
        QCOMPARE(attachedFile(book->connection(), file.hash()).value(), std::optional(QByteArray("Inhalt")));
        // Taken back and done again, it is whole again.
        WB_VERIFY(book->undoNext());
        WB_VERIFY(book->undoNext());
        WB_VERIFY(book->redoNext());
        book.reopen();
        const Record record = book->store().get(first).value();
        QCOMPARE(attachedFile(book->connection(), record.text(QLatin1StringView("hash"))).value(),
            std::optional(QByteArray("Inhalt")));
        QCOMPARE(valueOr<qint64>(record.at(QLatin1StringView("size"))), 6);
    }

    void aMergeBringsTheFiles()
    {
        QTemporaryDir folder;
        test::TestBook office;
        const RecordId agency = office.add("agency", {{s("name"), s("Agentur")}});
        const FileToAttach ours = readAttachment(write(folder.filePath(s("a.txt")), "unsere")).value();
        QVERIFY(!attached(office, agency, ours).isNull());
        const QString path = folder.filePath(s("copy.wbuch"));
        WB_VERIFY(office->backup(path));
        const FileToAttach theirs = readAttachment(write(folder.filePath(s("b.txt")), "ihre")).value();
        {
            auto copy = Book::open(path, {}).value();
            const auto proposal = attach(copy->store(), agency, theirs, {}, copy->ids());
            WB_VERIFY(copy->apply(*proposal));
        }
        const QString id = office->info().value().id;
        const QSet<QString> known = attachedHashes(office->connection()).value();
        const auto returned = readReturn(path, {id, office->path(), known}, office->clock());
        WB_VERIFY(returned);
        QCOMPARE(returned->files.keys(), QStringList{theirs.hash()});
        const auto plan = planMerge(StoredHistory(office->connection()), *returned, Scope::all());
        WB_VERIFY(plan);
        WB_VERIFY(office->apply(plan->proposal));
        QCOMPARE(attachedFile(office->connection(), theirs.hash()).value(), std::optional(QByteArray("ihre")));
    }
};

QTEST_GUILESS_MAIN(TestOfAttaching)
#include "tst_attaching.moc"
