#include "ui/support/programsettings.h"

#include <QSettings>

namespace ui {

namespace {

const QString whoKey = QStringLiteral("who");
const QString languageKey = QStringLiteral("language");
const QString folderKey = QStringLiteral("backupFolder");

} // namespace

ProgramSettings ProgramSettings::load()
{
    const QSettings kept;
    ProgramSettings settings;
    settings.who = kept.value(whoKey).toString();
    const QString language = kept.value(languageKey).toString();
    if (language == QStringLiteral("de"))
        settings.language = QLocale::German;
    else if (language == QStringLiteral("en"))
        settings.language = QLocale::English;
    settings.backupFolder = kept.value(folderKey).toString();
    return settings;
}

void ProgramSettings::save() const
{
    QSettings kept;
    kept.setValue(whoKey, who);
    kept.setValue(languageKey,
        !language                          ? QString()
            : *language == QLocale::German ? QStringLiteral("de")
                                           : QStringLiteral("en"));
    kept.setValue(folderKey, backupFolder);
}

} // namespace ui
