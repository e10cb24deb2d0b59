#include "core/wording/language.h"

#include "core/wording/otherlabels.h"
#include "core/wording/speaking.h"

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

/** What this thread speaks meanwhile. */
std::optional<QLocale::Language>& spokenMeanwhile()
{
    static thread_local std::optional<QLocale::Language> language;
    return language;
}

/** The words of the program in the language of whoever asks for them; English has only its plural forms. */
class Words final : public QTranslator {
public:
    Words()
    {
        const bool loaded = m_german.load(germanFile) && m_english.load(englishFile);
        Q_ASSERT_X(loaded, "Words", "the translations are part of the program");
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        const QTranslator& words = spokenLanguage() == QLocale::German ? m_german : m_english;
        return words.translate(context, source, disambiguation, n);
    }

private:
    QTranslator m_german;
    QTranslator m_english;
};

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
    static Words words;
    static QTranslator qtWords; // of Qt's own dialogs, which come in English without
    if (language == spoken())
        return;
    spoken() = language;
    QCoreApplication::removeTranslator(&words);
    QCoreApplication::removeTranslator(&qtWords);
    if (language == QLocale::German && qtWords.load(QStringLiteral(":/translations/qtbase_de.qm")))
        QCoreApplication::installTranslator(&qtWords);
    QCoreApplication::installTranslator(&words);
}

QLocale::Language spokenLanguage()
{
    return spokenMeanwhile().value_or(spoken().value_or(QLocale::English));
}

const Labels& spokenLabels()
{
    const bool isOther = otherLabels() && !spokenMeanwhile();
    return isOther ? *otherLabels() : labelsIn(spokenLanguage());
}

Speaking::Speaking(QLocale::Language language)
    : m_before(std::exchange(spokenMeanwhile(), language))
{
}

Speaking::~Speaking()
{
    spokenMeanwhile() = m_before;
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
