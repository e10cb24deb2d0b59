#include "ui/support/programsettings.h"

#include <QSettings>

namespace ui {

namespace {

const QString whoKey = QStringLiteral("who");
const QString languageKey = QStringLiteral("language");
const QString folderKey = QStringLiteral("backupFolder");
const QString schemeKey = QStringLiteral("scheme");
const QString textScaleKey = QStringLiteral("textScale");

/** In the order of Scheme. */
const QStringList schemeWords{
    QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("lightContrast"), QStringLiteral("darkContrast")};

void keep(QSettings& kept, const QString& key, const QVariant& value)
{
    if (value.isNull())
        kept.remove(key);
    else
        kept.setValue(key, value);
}

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
    const qsizetype scheme = schemeWords.indexOf(kept.value(schemeKey).toString());
    if (scheme >= 0)
        settings.look.scheme = Scheme(scheme);
    const double scale = kept.value(textScaleKey).toDouble();
    if (scale >= 1 && scale <= 2)
        settings.look.textScale = scale;
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
    keep(kept, schemeKey, look.scheme ? schemeWords.at(int(*look.scheme)) : QVariant());
    keep(kept, textScaleKey, look.textScale ? *look.textScale : QVariant());
    kept.setValue(folderKey, backupFolder);
}

} // namespace ui
