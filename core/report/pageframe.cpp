#include "core/report/pageframe.h"

namespace core::report {

const PageWords& pageWords(Language language)
{
    static const PageWords german{QStringLiteral("Seite %1 von %2"), QStringLiteral("Stand %1"),
        QStringLiteral("Träger: %1"), QStringLiteral("Nr. %1"), QStringLiteral("Version %1"),
        QStringLiteral("Entwurf")};
    static const PageWords english{QStringLiteral("Page %1 of %2"), QStringLiteral("As of %1"),
        QStringLiteral("Carrier: %1"), QStringLiteral("No. %1"), QStringLiteral("Version %1"), QStringLiteral("Draft")};
    return language == Language::German ? german : english;
}

} // namespace core::report
