#pragma once

#include <QString>

namespace core {

/** A phone number as DIN 5008 prints it, or what was typed where it is none. */
struct PhoneNumber {
    QString text;
    bool isNumber = false;

    bool operator==(const PhoneNumber&) const = default;
};

/** Brings a typed number into the form of DIN 5008: area code, blank, number, hyphen before the extension, no brackets
 *  or slashes ("0251/20 07 99-32" -> "0251 200799-32", "+49 (0)251 20 07 99" -> "+49 251 200799").
 *
 *  The length of an area code cannot be derived, so it is what the person set apart with a slash, brackets, a dash or a
 *  blank; a number typed in one piece stays in one piece. Text that is no single number (words, two numbers, fewer than
 *  3 or more than 20 digits) comes back as typed with isNumber false. Applying it twice changes nothing. */
[[nodiscard]] PhoneNumber normalizedPhone(const QString& typed);

} // namespace core
