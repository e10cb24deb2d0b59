#include "core/wording/language.h"
#include "tests/support/testbook.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/look/banner.h"
#include "ui/look/style.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

using namespace core;

class TestOfSettings : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("werkstattbuch-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        speak(QLocale::German);
        ui::applyLook({ui::Scheme::Light, 1.0});
    }

    void whatIsSetIsKeptAndHoldsAtOnce()
    {
        test::TestBook book;
        {
            ui::SettingsDialog dialog(*book);
            dialog.findChild<QLineEdit*>(QStringLiteral("who"))->setText(QStringLiteral("  Rika Overbrink "));
            auto* language = dialog.findChild<QComboBox*>(QStringLiteral("language"));
            language->setCurrentIndex(language->findText(QStringLiteral("English")));
            dialog.accept();
            QCOMPARE(dialog.result(), int(QDialog::Accepted));
        }
        QCOMPARE(ui::ProgramSettings::load().who, QStringLiteral("Rika Overbrink"));
        QCOMPARE(ui::ProgramSettings::load().language, std::optional(QLocale::English));
        book.add("region", {{QStringLiteral("name"), QStringLiteral("Lausitz")}});
        QCOMPARE(book->history().lastToUndo().value()->who, QStringLiteral("Rika Overbrink"));
        ui::SettingsDialog again(*book);
        QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("who"))->text(), QStringLiteral("Rika Overbrink"));
    }

    void aFolderThatIsNoneIsSaid()
    {
        test::TestBook book;
        ui::SettingsDialog dialog(*book);
        dialog.show();
        dialog.findChild<QLineEdit*>(QStringLiteral("backupFolder"))->setText(book.path());
        dialog.accept();
        QVERIFY(dialog.isVisible() && dialog.findChild<ui::Banner*>()->isVisible());
    }

    void backsUpNow()
    {
        test::TestBook book;
        const RecordId region = book.add("region", {{QStringLiteral("name"), QStringLiteral("Lausitz")}});
        QTemporaryDir folder;
        ui::SettingsDialog dialog(*book);
        dialog.findChild<QLineEdit*>(QStringLiteral("backupFolder"))->setText(folder.path());
        dialog.findChild<QPushButton*>(QStringLiteral("backUp"))->click();
        const QStringList files = QDir(folder.path()).entryList({QStringLiteral("*.wbuch")}, QDir::Files);
        QCOMPARE(files.size(), 1);
        auto copy = Book::open(QDir(folder.path()).filePath(files.first()), {}).value();
        QVERIFY(copy->store().find(region).value().has_value());
        // The same second again: an existing file is not written over.
        dialog.findChild<QPushButton*>(QStringLiteral("backUp"))->click();
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.wbuch")}, QDir::Files).size(), 1);
    }
};

QTEST_MAIN(TestOfSettings)
#include "tst_settings.moc"
