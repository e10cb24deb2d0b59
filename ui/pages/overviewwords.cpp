#include "ui/pages/overviewwords.h"

#include "core/model/fuzzydaterender.h"
#include "core/wording/language.h"
#include "ui/models/statetone.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

class OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(OverviewWords)

public:
    static QString title(QLatin1StringView key)
    {
        static const QHash<QLatin1StringView, const char*> titles{
            {QLatin1StringView("due"), QT_TR_NOOP("Due")},
            {QLatin1StringView("agreements"), QT_TR_NOOP("Agreements and goals")},
            {QLatin1StringView("people"), QT_TR_NOOP("People")},
            {QLatin1StringView("cases"), QT_TR_NOOP("Consultation")},
            {QLatin1StringView("series"), QT_TR_NOOP("Series")},
            {QLatin1StringView("measures"), QT_TR_NOOP("Measures")},
            {QLatin1StringView("funding"), QT_TR_NOOP("Funding")},
            {QLatin1StringView("committees"), QT_TR_NOOP("Committees")},
            {QLatin1StringView("transfer"), QT_TR_NOOP("Transfer")},
            {QLatin1StringView("hosting"), QT_TR_NOOP("Hosting")},
            {QLatin1StringView("surveys"), QT_TR_NOOP("Surveys and publications")},
        };
        const char* source = titles.value(key);
        return source ? tr(source) : QString(key);
    }

    static QString emptyWords(QLatin1StringView key)
    {
        static const QHash<QLatin1StringView, const char*> sentences{
            {QLatin1StringView("due"), QT_TR_NOOP("Nothing is due here.")},
            {QLatin1StringView("agreements"),
                QT_TR_NOOP("Here stand the agreements this municipality is a party of, with their goals.")},
            {QLatin1StringView("people"), QT_TR_NOOP("Here stand the people who work there, and what they do.")},
            {QLatin1StringView("cases"), QT_TR_NOOP("Here stand the consultation cases with what was done in them.")},
            {QLatin1StringView("series"), QT_TR_NOOP("Here stand the series the municipality has a team in.")},
            {QLatin1StringView("measures"), QT_TR_NOOP("Here stand the measures that were agreed on.")},
            {QLatin1StringView("funding"), QT_TR_NOOP("Here stand the programmes that fund the municipality.")},
            {QLatin1StringView("committees"), QT_TR_NOOP("Here stand its committees, and those it sits in.")},
            {QLatin1StringView("transfer"), QT_TR_NOOP("Here stands what it gives to others or takes over.")},
            {QLatin1StringView("hosting"), QT_TR_NOOP("Here stand the sessions it hosts or offers to host.")},
            {QLatin1StringView("surveys"), QT_TR_NOOP("Here stand surveys it took part in, and what came of them.")},
        };
        const char* source = sentences.value(key);
        return source ? tr(source) : QString();
    }

    static QString facts(const OverviewPart& part)
    {
        if (part.overdue > 0)
            return tr("%n overdue", nullptr, int(part.overdue));
        return part.count > 0 ? QString::number(part.count) : QString();
    }

    static OverviewText line(QLatin1StringView key, const OverviewLine& line)
    {
        OverviewText made;
        made.link.record = line.record;
        made.text.title = line.title.isEmpty() && key == QLatin1StringView("series") ? tr("Team") : line.title;
        made.text.depth = line.depth;
        made.text.isQuiet = line.isPast;
        QList<ChoiceWord> words = line.words;
        if (line.isOverdue) {
            made.text.state = tr("overdue");
            made.text.tone = Tone::Bad;
        } else if (const auto state = isActivity(key, line) ? std::nullopt : takeState(words)) {
            made.text.state = spokenLabels().of(state->label);
            made.text.tone = *wordTone(QString::fromLatin1(state->word));
        }
        QStringList facts;
        if (line.persons > 0)
            facts.append(tr("%n person(s)", nullptr, int(line.persons)));
        for (const ChoiceWord& word : std::as_const(words))
            facts.append(spokenLabels().of(word.label));
        facts.append(line.detail.simplified());
        facts.append(period(key, line));
        // Measures are the group's unless somebody says otherwise; that needs no word on each of them.
        if (line.confidentiality == Confidentiality::Group && key != QLatin1StringView("measures"))
            facts.append(tr("only for the group"));
        if (line.more > 0)
            facts.append(tr("%n more", nullptr, int(line.more)));
        facts.removeAll(QString());
        made.text.facts = facts.join(QStringLiteral(" · "));
        return made;
    }

private:
    /** What was done in a case has a kind and no state. */
    static bool isActivity(QLatin1StringView key, const OverviewLine& line)
    {
        return key == QLatin1StringView("cases") && line.depth > 0;
    }

    /** The last word that is a state, taken out of the others. */
    static std::optional<ChoiceWord> takeState(QList<ChoiceWord>& words)
    {
        for (qsizetype i = words.size() - 1; i >= 0; --i) {
            if (wordTone(QString::fromLatin1(words.at(i).word)))
                return words.takeAt(i);
        }
        return std::nullopt;
    }

    static QString text(const FuzzyDate& date) { return renderFuzzyDate(date, DateStyle::Short, spokenLanguage()); }

    static QString period(QLatin1StringView key, const OverviewLine& line)
    {
        const bool isGoal = key == QLatin1StringView("agreements") && line.depth > 0;
        if (isGoal && !line.from.isNull())
            return tr("rated on %1").arg(text(line.from));
        const bool isEvent = line.depth > 0 || key == QLatin1StringView("due") || key == QLatin1StringView("series")
            || key == QLatin1StringView("hosting");
        if (line.from.isNull())
            return line.to.isNull() ? QString() : tr("until %1").arg(text(line.to));
        if (!line.to.isNull())
            return tr("%1 to %2").arg(text(line.from), text(line.to));
        const bool saysFrom = isEvent || key == QLatin1StringView("surveys") || line.from.isFrom();
        return saysFrom ? text(line.from) : tr("since %1").arg(text(line.from));
    }
};

} // namespace

QString partTitle(const OverviewPart& part)
{
    return OverviewWords::title(part.key);
}

QString partFacts(const OverviewPart& part)
{
    return OverviewWords::facts(part);
}

QString partEmptyWords(const OverviewPart& part)
{
    return OverviewWords::emptyWords(part.key);
}

QList<OverviewText> partLines(const OverviewPart& part)
{
    QList<OverviewText> lines;
    for (const OverviewLine& line : part.lines)
        lines.append(OverviewWords::line(part.key, line));
    return lines;
}

} // namespace ui
