#pragma once

#include <QString>

namespace core::ags {

/** Facts of the amtlicher Gemeindeschlüssel (official municipality key): 2 digits Land, 1 Regierungsbezirk or 0,
 *  2 Kreis, and for Gemeinden 3 more. A key is text; its leading zero counts. */

/** Two-letter code of the Land (SH HH NI HB NW HE RP BW BY SL BE BB MV SN ST TH) named by the first two digits; empty
 *  where they name none. */
[[nodiscard]] QString stateCode(QStringView key);

/** The code of a Land given by its German name or its code, whatever the case; empty where there is no such Land. */
[[nodiscard]] QString stateCodeOfName(QStringView name);

/** Name of the Regierungsbezirk. Empty in a Land that has none, or where the third digit names none. */
[[nodiscard]] QString district(QStringView key);

/** 5 or 8 digits that begin with a Land, the third one in use there. */
[[nodiscard]] bool isPlausible(QStringView key);

} // namespace core::ags
