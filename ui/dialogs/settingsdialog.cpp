#include "ui/dialogs/settingsdialog.h"

#include "core/support/text.h"
#include "core/support/whendone.h"
#include "core/wording/errortext.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/scrollcolumn.h"
#include "ui/look/style.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr int asSystem = -1;
constexpr int lookEvery = 100; ///< milliseconds

} // namespace

SettingsDialog::SettingsDialog(Book& book, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_who(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_textScale(new QComboBox(this))
    , m_folder(new QLineEdit(this))
    , m_banner(new Banner(Banner::Kind::Error, {}, this))
    , m_backUp(new QPushButton(tr("Back up now"), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setProperty("handbookPage", QStringLiteral("settings"));
    setWindowTitle(tr("Program"));
    build();
    const ProgramSettings kept = ProgramSettings::load();
    m_who->setText(kept.who);
    m_folder->setText(kept.backupFolder);
    addChoices();
    m_language->setCurrentIndex(m_language->findData(int(kept.language.value_or(QLocale::AnyLanguage))));
    m_scheme->setCurrentIndex(m_scheme->findData(kept.look.scheme ? int(*kept.look.scheme) : asSystem));
    const int scale = kept.look.textScale ? qRound(*kept.look.textScale * 100) : asSystem;
    m_textScale->setCurrentIndex(std::max(0, m_textScale->findData(scale)));
}

void SettingsDialog::addChoices()
{
    m_language->addItem(tr("As the system"), int(QLocale::AnyLanguage));
    m_language->addItem(QStringLiteral("Deutsch"), int(QLocale::German));
    m_language->addItem(QStringLiteral("English"), int(QLocale::English));
    m_scheme->addItem(tr("As the system"), asSystem);
    m_scheme->addItem(tr("Light"), int(Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Scheme::Dark));
    m_scheme->addItem(tr("Light, high contrast"), int(Scheme::LightContrast));
    m_scheme->addItem(tr("Dark, high contrast"), int(Scheme::DarkContrast));
    m_textScale->addItem(tr("As the system"), asSystem);
    for (const int percent : {100, 125, 150, 175, 200})
        m_textScale->addItem(tr("%1 %").arg(percent), percent);
}

void SettingsDialog::build()
{
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    m_banner->hide();
    column->addWidget(m_banner);
    const auto add = [&](const char* name, const QString& text, QWidget* editor, QWidget* beside = nullptr) {
        auto* const label = new PlainLabel(text, TextSize::Small, this);
        label->setBuddy(editor);
        editor->setObjectName(QString::fromLatin1(name));
        editor->setAccessibleName(text);
        editor->setMinimumWidth(px(360));
        column->addWidget(label);
        auto* const row = new QHBoxLayout;
        row->addWidget(editor, 1);
        if (beside)
            row->addWidget(beside);
        column->addLayout(row);
    };
    auto* const choose = new QPushButton(tr("Choose …"), this);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    choose->setAccessibleName(tr("Choose the folder for backups"));
    connect(choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    add("who", tr("Your name, as history shows it"), m_who);
    add("language", tr("Language"), m_language);
    add("scheme", tr("Colours"), m_scheme);
    add("textScale", tr("Text size"), m_textScale);
    add("backupFolder", tr("Folder for backups (empty: beside the book)"), m_folder, choose);
    // What is done at once stands at the left, apart from what ends the dialog.
    m_backUp->setObjectName(QStringLiteral("backUp"));
    connect(m_backUp, &QPushButton::clicked, this, &SettingsDialog::backUp);
    connect(&m_look, &QTimer::timeout, this, &SettingsDialog::sayBackup);
    auto* const restore = new QPushButton(tr("Restore …"), this);
    restore->setObjectName(QStringLiteral("restore"));
    restore->setAccessibleName(tr("Restore a backup"));
    connect(restore, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT restoreRequested();
    });
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    setButtonLook(buttons->button(QDialogButtonBox::Ok), ButtonLook::Main);
    for (QPushButton* const each : {choose, m_backUp, restore})
        each->setAutoDefault(false);
    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_backUp);
    foot->addWidget(restore);
    foot->addWidget(buttons, 1);
    column->addLayout(foot);
    scrollAboveButtons(column);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ProgramSettings SettingsDialog::typed() const
{
    ProgramSettings settings;
    settings.who = text::tidyLine(m_who->text());
    settings.backupFolder = m_folder->text().trimmed();
    const int language = m_language->currentData().toInt();
    if (language != int(QLocale::AnyLanguage))
        settings.language = QLocale::Language(language);
    if (const int scheme = m_scheme->currentData().toInt(); scheme != asSystem)
        settings.look.scheme = Scheme(scheme);
    if (const int percent = m_textScale->currentData().toInt(); percent != asSystem)
        settings.look.textScale = percent / 100.0;
    return settings;
}

bool SettingsDialog::hasFolder()
{
    const QString folder = typed().backupFolder;
    if (folder.isEmpty() || QFileInfo(folder).isDir())
        return true;
    m_banner->setMessage(Banner::Kind::Error, tr("%1 is no folder.").arg(folder));
    m_banner->show();
    return false;
}

void SettingsDialog::accept()
{
    if (!hasFolder())
        return;
    const ProgramSettings settings = typed();
    settings.save();
    m_book.setWho(settings.who);
    QDialog::accept();
}

void SettingsDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for backups"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void SettingsDialog::backUp()
{
    if (m_backup) {
        m_backup->isGivenUp = true;
        return;
    }
    if (!hasFolder())
        return;
    const QString chosen = typed().backupFolder;
    m_backup = std::make_shared<Backup>();
    const auto progress = [state = m_backup](qint64 done, qint64) {
        state->percent = int(done);
        return !state->isGivenUp;
    };
    m_backUp->setText(tr("Stop the backup"));
    sayBackup();
    m_look.start(lookEvery);
    const QString folder = chosen.isEmpty() ? QFileInfo(m_book.path()).absolutePath() : chosen;
    whenDone(m_book.backupInto(folder, progress), this, [this](const Result<QString>& made) { endBackup(made); });
}

void SettingsDialog::sayBackup()
{
    m_banner->setMessage(Banner::Kind::Info, tr("Backing up: %1 %").arg(m_backup->percent));
    m_banner->show();
}

void SettingsDialog::endBackup(const Result<QString>& made)
{
    m_look.stop();
    m_backup.reset();
    m_backUp->setText(tr("Back up now"));
    m_banner->setMessage(made ? Banner::Kind::Done : Banner::Kind::Error,
        made ? tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(*made)) : sentence(made.error()));
    m_banner->show();
}

} // namespace ui
