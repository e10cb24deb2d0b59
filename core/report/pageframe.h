#pragma once

#include "core/report/documenttree.h"

#include <QByteArray>
#include <QStringList>

namespace core::report {

constexpr qsizetype MostFunderLogos = 3; ///< beside each other in the width of a page

/** What stands around the text of a document. Empty members leave no trace. Texts are plain, one line each (too long
 *  ones are cut with "…"; funding notice and carrier wrap), and already in the language of the document. */
struct PageFrame {
    QString agencyName; ///< "Transferagentur"; also the author of the file
    QString agencyLine; ///< below it: "Kommunales Bildungsmanagement NRW"
    QString carrier; ///< "Institut für soziale Arbeit e. V."
    QString website;
    QString senderLine; ///< letter: above the address field, "Transferagentur NRW · Friesenring 40 · 48147 Münster"
    QStringList fundingNotice; ///< "Gefördert vom …", one text a line
    QString documentKind; ///< "Ausschreibung"
    QString date; ///< "22.03.2023"
    QString number; ///< of the document
    QString version;
    QByteArray logo; ///< PNG or JPEG, at most 2 MB and 3,000 px; anything else is an error
    QList<QByteArray> funderLogos; ///< on the first page above the footer, at most MostFunderLogos
};

/** The few words the page itself says. */
struct PageWords {
    QString page; ///< "Seite %1 von %2"
    QString date; ///< "Stand %1"
    QString carrier; ///< "Träger: %1"
    QString number; ///< "Nr. %1"
    QString version; ///< "Version %1"
    QString draft; ///< "Entwurf"
};

[[nodiscard]] const PageWords& pageWords(Language language);

} // namespace core::report
