#include "core/support/durablefile.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;

namespace {

/** Takes the rights of root away for a while, so that a folder without write permission is one. */
class WithoutRoot {
public:
    WithoutRoot()
        : m_wasRoot(geteuid() == 0)
    {
        if (m_wasRoot && seteuid(65534) != 0)
            qFatal("cannot become nobody");
    }
    ~WithoutRoot()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    bool m_wasRoot;
};

/** No file may grow beyond a size for a while: a write that fails in the middle, as on a full disk. */
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

Result<void> writeAll(QIODevice& device, const QByteArray& bytes)
{
    if (device.write(bytes) != bytes.size())
        return tl::unexpected<Error>(writeError(device));
    return {};
}

auto writing(const QByteArray& bytes)
{
    return [bytes](QIODevice& device) { return writeAll(device, bytes); };
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
}

} // namespace

class TestDurableFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path;

    QStringList entries() const
    {
        return QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void init()
    {
        for (const QString& name : entries())
            QFile::remove(m_dir.filePath(name));
        m_path = m_dir.filePath(QStringLiteral("Bericht 2023.csv"));
    }

    void makesANewFileAndReplacesAnOldOne()
    {
        QVERIFY(replaceFile(m_path, writing("first")));
        QCOMPARE(contentOf(m_path), QByteArray("first"));
        QVERIFY(replaceFile(m_path, writing("2nd")));
        QCOMPARE(contentOf(m_path), QByteArray("2nd"));
        QCOMPARE(entries(), QStringList{QStringLiteral("Bericht 2023.csv")});
    }

    void theOldContentStandsUntilTheNewOneIsComplete()
    {
        QVERIFY(replaceFile(m_path, writing("old")));
        QVERIFY(replaceFile(m_path, [this](QIODevice& device) -> Result<void> {
            WB_TRY(writeAll(device, QByteArray(1'000'000, 'x')));
            if (contentOf(m_path) != "old")
                return fail(ErrorKind::Internal);
            return {};
        }));
        QCOMPARE(contentOf(m_path).size(), 1'000'000);
    }

    void aFailingWriterLeavesTheOldFileAndNothingElse()
    {
        QVERIFY(replaceFile(m_path, writing("old")));
        const Result<void> result = replaceFile(m_path, [](QIODevice& device) -> Result<void> {
            WB_TRY(writeAll(device, QByteArray(100'000, 'x')));
            return fail(ErrorKind::Cancelled);
        });
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(entries().size(), 1);
    }

    void aFailedWriteIsFoundEvenIfTheWriterDoesNotLook_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("at once") << 500'000;
        QTest::newRow("in the last flush") << 100;
    }
    void aFailedWriteIsFoundEvenIfTheWriterDoesNotLook()
    {
        QFETCH(int, piece);
        QVERIFY(replaceFile(m_path, writing("old")));
        Result<void> result;
        {
            const SmallFiles limit(50);
            result = replaceFile(m_path, [piece](QIODevice& device) -> Result<void> {
                device.write(QByteArray(piece, 'x'));
                return {};
            });
        }
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::InputOutput);
        QVERIFY(!result.error().detail.isEmpty());
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(entries().size(), 1);
    }

    void aFullDeviceIsDiskFull()
    {
        QFile full(QStringLiteral("/dev/full"));
        QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        QCOMPARE(full.write("x"), -1);
        QCOMPARE(writeError(full).kind, ErrorKind::DiskFull);
    }

    void aFolderWithoutPermissionIsReadOnly()
    {
        QVERIFY(replaceFile(m_path, writing("old")));
        QCOMPARE(::chmod(QFile::encodeName(m_dir.path()).constData(), 0555), 0);
        Result<void> result;
        {
            const WithoutRoot ordinary;
            result = replaceFile(m_path, writing("new"));
        }
        QCOMPARE(::chmod(QFile::encodeName(m_dir.path()).constData(), 0700), 0);
        QCOMPARE(result.error().kind, ErrorKind::FileReadOnly);
        QCOMPARE(result.error().subject, m_path);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
        QCOMPARE(entries().size(), 1);
    }

    void aMissingFolderIsNamed()
    {
        const QString folder = m_dir.filePath(QStringLiteral("none"));
        const Result<void> result = replaceFile(folder + QStringLiteral("/a.csv"), writing("x"));
        QCOMPARE(result.error().kind, ErrorKind::FileMissing);
        QCOMPARE(result.error().subject, folder);
    }

    void aFolderIsNotReplaced()
    {
        QTemporaryDir folder(m_dir.filePath(QStringLiteral("folder")));
        const Result<void> result = replaceFile(folder.path(), writing("x"));
        QCOMPARE(result.error().kind, ErrorKind::InputOutput);
        QCOMPARE(result.error().subject, folder.path());
        QVERIFY(QFileInfo(folder.path()).isDir());
        QCOMPARE(entries().size(), 1);
    }

    void whatMustNotExistIsNotReplaced()
    {
        const ReplaceOptions fresh{.mustNotExist = true};
        QVERIFY(replaceFile(m_path, writing("old"), fresh));
        QCOMPARE(replaceFile(m_path, writing("new"), fresh).error().kind, ErrorKind::FileExists);
        QCOMPARE(contentOf(m_path), QByteArray("old"));
    }

    void aFileThatAppearsMeanwhileIsNotReplaced()
    {
        const auto racing = [this](QIODevice& device) -> Result<void> {
            QFile other(m_path);
            if (!other.open(QIODevice::WriteOnly))
                return fail(ErrorKind::Internal);
            other.write("somebody else's");
            return writeAll(device, "mine");
        };
        const Result<void> result = replaceFile(m_path, racing, {.mustNotExist = true});
        QCOMPARE(result.error().kind, ErrorKind::FileExists);
        QCOMPARE(contentOf(m_path), QByteArray("somebody else's"));
        QCOMPARE(entries().size(), 1);
    }

    void keepsTheModeOfTheReplacedFile()
    {
        const auto modeOf = [](const QString& path) {
            struct stat info { };
            ::stat(QFile::encodeName(path).constData(), &info);
            return int(info.st_mode & 0777);
        };
        const mode_t before = ::umask(0027);
        QVERIFY(replaceFile(m_path, writing("a")));
        QCOMPARE(modeOf(m_path), 0640);
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0664), 0);
        QVERIFY(replaceFile(m_path, writing("b")));
        QCOMPARE(modeOf(m_path), 0664);
        QVERIFY(replaceFile(m_path, writing("c"), {.ownerOnly = true}));
        QCOMPARE(modeOf(m_path), 0600);
        ::umask(before);
    }

    void followsASymbolicLink()
    {
        QVERIFY(replaceFile(m_path, writing("old")));
        const QString link = m_dir.filePath(QStringLiteral("link.csv"));
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(replaceFile(link, writing("new")));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(m_path), QByteArray("new"));
    }

    void aLongNameLeavesRoomForTheTemporaryOne()
    {
        const QString path = m_dir.filePath(QStringLiteral("ü").repeated(120) + QStringLiteral(".csv"));
        QVERIFY(replaceFile(path, writing("x")));
        QCOMPARE(contentOf(path), QByteArray("x"));
    }
};

QTEST_GUILESS_MAIN(TestDurableFile)
#include "tst_durablefile.moc"
