#include "core/wording/language.h"

#include "core/wording/otherlabels.h"

#include <QCoreApplication>
#include <QTranslator>

namespace core {

namespace {

const QString englishFile = QStringLiteral(":/translations/werkstattbuch_en.qm");
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

std::optional<QLocale::Language>& spoken()
{
    static std::optional<QLocale::Language> language;
    return language;
}

const Labels*& otherLabels()
{
    static const Labels* labels = nullptr;
    return labels;
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
    static QTranslator words; // of the program; English has only its plural forms
    static QTranslator qtWords; // of Qt's own dialogs, which come in English without
    if (language == spoken())
        return;
    spoken() = language;
    QCoreApplication::removeTranslator(&words);
    QCoreApplication::removeTranslator(&qtWords);
    const bool german = language == QLocale::German;
    if (german && qtWords.load(QStringLiteral(":/translations/qtbase_de.qm")))
        QCoreApplication::installTranslator(&qtWords);
    if (words.load(german ? germanFile : englishFile))
        QCoreApplication::installTranslator(&words);
}

QLocale::Language spokenLanguage()
{
    return spoken().value_or(QLocale::English);
}

const Labels& spokenLabels()
{
    return otherLabels() ? *otherLabels() : labelsIn(spokenLanguage());
}

OtherLabels::OtherLabels(const Labels& labels)
{
    otherLabels() = &labels;
}

OtherLabels::~OtherLabels()
{
    otherLabels() = nullptr;
}

} // namespace core
