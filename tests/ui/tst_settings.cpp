#include "core/wording/language.h"
#include "tests/support/testbook.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
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

    static QString said(const ui::SettingsDialog& dialog)
    {
        return dialog.findChild<ui::Banner*>()->findChild<ui::PlainLabel*>()->text();
    }

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
        dialog.show();
        const auto files = [&] {
            return QDir(folder.path()).entryList({QStringLiteral("*.wbuch")}, QDir::Files);
        };
        dialog.findChild<QLineEdit*>(QStringLiteral("backupFolder"))->setText(folder.path());
        auto* const button = dialog.findChild<QPushButton*>(QStringLiteral("backUp"));
        const QString name = button->text();
        button->click();
        QVERIFY(button->text() != name); // it goes on beside the window, and can be stopped
        QTRY_COMPARE(button->text(), name);
        QCOMPARE(files().size(), 1);
        QVERIFY(said(dialog).contains(files().first()));
        auto copy = Book::open(QDir(folder.path()).filePath(files().first()), {}).value();
        QVERIFY(copy->store().find(region).value().has_value());
        // The same second again: an existing file is not written over.
        button->click();
        QTRY_COMPARE(button->text(), name);
        QCOMPARE(files().size(), 2);
    }

    void aBackupCanBeStopped()
    {
        test::TestBook book;
        book.add("region", {{QStringLiteral("name"), QStringLiteral("Lausitz")}});
        QTemporaryDir folder;
        {
            ui::SettingsDialog dialog(*book);
            dialog.show();
            dialog.findChild<QLineEdit*>(QStringLiteral("backupFolder"))->setText(folder.path());
            auto* const button = dialog.findChild<QPushButton*>(QStringLiteral("backUp"));
            const QString name = button->text();
            button->click();
            button->click();
            QTRY_COMPARE(button->text(), name);
            // Either it was faster than the second click, or nothing of it is there.
            const bool isThere = !QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty();
            const auto done = said(dialog).contains(folder.path());
            QCOMPARE(isThere, done);
            button->click(); // and the dialog goes while one is under way
        }
        QTRY_VERIFY(!QDir(folder.path()).entryList({QStringLiteral("*.wbuch")}, QDir::Files).isEmpty());
    }
};

QTEST_MAIN(TestOfSettings)
#include "tst_settings.moc"
