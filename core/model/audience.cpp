#include "core/model/audience.h"

#include <QStringList>

namespace core {

ChoiceList choicesOf(Audience)
{
    static constexpr ChoiceWord words[] = {{"public", QT_TRANSLATE_NOOP("model", "Funder and public")},
        {"network", QT_TRANSLATE_NOOP("model", "Network of municipalities")},
        {"agency", QT_TRANSLATE_NOOP("model", "The agency itself")},
        {"group", QT_TRANSLATE_NOOP("model", "The group")}};
    return words;
}

Result<Audience> audienceNamed(const QString& word)
{
    const ChoiceList choices = choicesOf(Audience());
    QStringList known;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (word.compare(QLatin1StringView(choices[i].word), Qt::CaseInsensitive) == 0)
            return Audience(i);
        known.append(QString::fromLatin1(choices[i].word));
    }
    return fail(ErrorKind::UsageWrong, word, known.join(QStringLiteral(", ")));
}

bool mayRead(Audience audience, Confidentiality confidentiality)
{
    switch (audience) {
    case Audience::Agency:
        return true;
    case Audience::Group:
        return confidentiality != Confidentiality::Agency;
    case Audience::Network:
        return confidentiality == Confidentiality::Network || confidentiality == Confidentiality::Public;
    case Audience::Public:
        break;
    }
    return confidentiality == Confidentiality::Public;
}

bool isInside(Audience audience)
{
    return audience == Audience::Agency || audience == Audience::Group;
}

} // namespace core
