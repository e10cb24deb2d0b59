#pragma once

#include <QColor>
#include <QList>
#include <QPalette>

namespace ui {

/** The four sets of colours. The two contrast ones answer a system that asks for high contrast. */
enum class Scheme { Light, Dark, LightContrast, DarkContrast };

/** What a coloured ground says: the state of a record, the weight of a message. Never the only carrier of it. */
enum class Tone { Neutral, Accent, Good, Caution, Bad, Note };

/** What text and drawings are written with. */
enum class Ink { Text, Quiet, Disabled, Accent, OnAccent, Good, Caution, Bad, Note };

/** A colour to write with and the ground it is written on. */
struct InkOnGround {
    QColor ink;
    QColor ground;
};

/** The named colours of one scheme. Widgets ask for these names, never for a colour of their own. */
struct Tokens {
    QColor ground; ///< behind everything
    QColor surface; ///< cards, bars, lists, fields
    QColor hover; ///< a surface under the pointer
    QColor line; ///< edges of cards, bars and buttons
    QColor softLine; ///< between the rows of a list
    QColor fieldLine; ///< edges that alone tell where a control is: at least 3 : 1
    QColor text;
    QColor quiet; ///< second-rank text
    QColor disabled;
    QColor accent;
    QColor onAccent; ///< text on an accent filling
    InkOnGround neutral;
    InkOnGround accented;
    InkOnGround good;
    InkOnGround caution;
    InkOnGround bad;
    InkOnGround note;

    [[nodiscard]] const InkOnGround& of(Tone tone) const;
    [[nodiscard]] QColor of(Ink ink) const;
};

/** A pair that text is shown in; `name` tells a failing test which. */
struct TextPair {
    QByteArray name;
    QColor ink;
    QColor ground;
};

[[nodiscard]] const Tokens& tokensOf(Scheme scheme);

/** The scheme that fits what the system asks for with its own palette. */
[[nodiscard]] Scheme schemeFor(const QPalette& system);

/** The tokens in Qt's roles, for everything that Qt draws by itself. */
[[nodiscard]] QPalette qtPalette(const Tokens& tokens);

/** Contrast ratio by WCAG 2.1, from 1 to 21. Alpha is ignored. */
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/** Every pair of ink and ground that the window writes text in: at least 4.5 : 1 each. */
[[nodiscard]] QList<TextPair> textPairs(const Tokens& tokens);

/** Every edge or mark that has to be seen against its ground: at least 3 : 1 each. */
[[nodiscard]] QList<TextPair> markPairs(const Tokens& tokens);

} // namespace ui
