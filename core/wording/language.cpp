#include "core/wording/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace core {

namespace {

const QString germanFile = QStringLiteral(":/translations/werkstattbuch_de.qm");

class EnglishLabels final : public Labels {
public:
    QLocale::Language language() const override { return QLocale::English; }
    QString of(const char* source) const override { return QString::fromUtf8(source); }
};

class GermanLabels final : public Labels {
public:
    GermanLabels()
    {
        const bool loaded = m_translator.load(germanFile);
        Q_ASSERT_X(loaded, "GermanLabels", "the German translation is part of the program");
    }
    QLocale::Language language() const override { return QLocale::German; }
    QString of(const char* source) const override
    {
        const QString text = m_translator.translate("model", source);
        return text.isEmpty() ? QString::fromUtf8(source) : text;
    }

private:
    QTranslator m_translator;
};

QLocale::Language& spoken()
{
    static QLocale::Language language = QLocale::English;
    return language;
}

} // namespace

const Labels& labelsIn(QLocale::Language language)
{
    static const EnglishLabels english;
    static const GermanLabels german;
    return language == QLocale::German ? static_cast<const Labels&>(german) : english;
}

std::span<const Labels* const> allLanguages()
{
    static const Labels* const all[] = {&labelsIn(QLocale::German), &labelsIn(QLocale::English)};
    return all;
}

QLocale::Language languageOf(const QLocale& locale)
{
    const bool unsaid = locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage;
    return unsaid || locale.language() == QLocale::German ? QLocale::German : QLocale::English;
}

void speak(QLocale::Language language)
{
    static QTranslator german;
    static QTranslator qtGerman;
    if (language == spoken())
        return;
    spoken() = language;
    if (language != QLocale::German) {
        QCoreApplication::removeTranslator(&german);
        QCoreApplication::removeTranslator(&qtGerman);
        return;
    }
    // Qt's own words (buttons of dialogs) come with Qt; without them those few stay English.
    if (qtGerman.load(QStringLiteral(":/translations/qtbase_de.qm")))
        QCoreApplication::installTranslator(&qtGerman);
    if (german.load(germanFile))
        QCoreApplication::installTranslator(&german);
}

QLocale::Language spokenLanguage()
{
    return spoken();
}

const Labels& spokenLabels()
{
    return labelsIn(spoken());
}

} // namespace core
