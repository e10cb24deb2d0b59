#include "ui/look/palette.h"

#include <cmath>

namespace ui {

namespace {

/** From light to dark, below which a system's own palette counts as a wish for high contrast (Fusion's own has 18). */
constexpr double highContrast = 20;

Tokens light()
{
    return {.ground = 0xF5F6F4,
        .surface = 0xFFFFFF,
        .hover = 0xF0F2EF,
        .line = 0xD9DCD7,
        .softLine = 0xECEEEA,
        .fieldLine = 0x858D88,
        .text = 0x1E2422,
        .quiet = 0x5C655F,
        .disabled = 0x8F9691,
        .accent = 0x0B6B6B,
        .onAccent = 0xFFFFFF,
        .neutral = {0x5A635D, 0xEBEDEA},
        .accented = {0x0B6B6B, 0xE1F0EF},
        .good = {0x1D6B38, 0xE4F3E8},
        .caution = {0x8A5A00, 0xFFF2D2},
        .bad = {0xA3271C, 0xFBE7E4},
        .note = {0x1F4E9E, 0xE6EDF9}};
}

Tokens dark()
{
    return {.ground = 0x161A19,
        .surface = 0x1E2322,
        .hover = 0x272D2B,
        .line = 0x38403D,
        .softLine = 0x2A312F,
        .fieldLine = 0x77817C,
        .text = 0xE8ECE9,
        .quiet = 0xA0AAA4,
        .disabled = 0x6E7772,
        .accent = 0x4FB3AE,
        .onAccent = 0x08211F,
        .neutral = {0xAAB3AD, 0x2C3331},
        .accented = {0x62C4BE, 0x17393A},
        .good = {0x7CC694, 0x1A3524},
        .caution = {0xDDB05A, 0x3B2F12},
        .bad = {0xF0998F, 0x46221E},
        .note = {0x9DB9EE, 0x213252}};
}

Tokens lightContrast()
{
    Tokens t = light();
    t.ground = t.surface = 0xFFFFFF;
    t.line = t.softLine = 0x6B6B6B;
    t.fieldLine = t.text = QColor(0x000000U);
    t.quiet = 0x2B2F2D;
    t.disabled = 0x6B6B6B;
    t.accent = 0x004F4F;
    t.neutral.ink = 0x2B2F2D;
    t.accented.ink = 0x004545;
    t.good.ink = 0x0B4520;
    t.caution.ink = 0x5A3A00;
    t.bad.ink = 0x7A140B;
    t.note.ink = 0x12336C;
    return t;
}

Tokens darkContrast()
{
    Tokens t = dark();
    t.ground = t.surface = QColor(0x000000U);
    t.line = t.softLine = 0x9AA39D;
    t.fieldLine = t.text = 0xFFFFFF;
    t.quiet = 0xDDE2DE;
    t.disabled = 0x9AA39D;
    t.accent = 0x7FE0DA;
    t.neutral.ink = 0xDDE2DE;
    t.accented.ink = 0x9CEBE6;
    t.good.ink = 0xA9E5BB;
    t.caution.ink = 0xF8D58E;
    t.bad.ink = 0xFFC2BB;
    t.note.ink = 0xC6D8FB;
    return t;
}

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const InkOnGround& Tokens::of(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return neutral;
    case Tone::Accent:
        return accented;
    case Tone::Good:
        return good;
    case Tone::Caution:
        return caution;
    case Tone::Bad:
        return bad;
    case Tone::Note:
        return note;
    }
    return neutral;
}

QColor Tokens::of(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return text;
    case Ink::Quiet:
        return quiet;
    case Ink::Disabled:
        return disabled;
    case Ink::Accent:
        return accent;
    case Ink::OnAccent:
        return onAccent;
    case Ink::Good:
        return good.ink;
    case Ink::Caution:
        return caution.ink;
    case Ink::Bad:
        return bad.ink;
    case Ink::Note:
        return note.ink;
    }
    return text;
}

const Tokens& tokensOf(Scheme scheme)
{
    static const Tokens all[] = {light(), dark(), lightContrast(), darkContrast()};
    return all[int(scheme)];
}

Scheme schemeFor(const QPalette& system)
{
    const QColor text = system.color(QPalette::WindowText);
    const QColor ground = system.color(QPalette::Window);
    const bool isDark = luminance(text) > luminance(ground);
    if (contrast(text, ground) >= highContrast)
        return isDark ? Scheme::DarkContrast : Scheme::LightContrast;
    return isDark ? Scheme::Dark : Scheme::Light;
}

QPalette qtPalette(const Tokens& t)
{
    QPalette p(t.text, t.surface, t.surface, t.line, t.line, t.text, t.surface, t.surface, t.ground);
    p.setColor(QPalette::AlternateBase, t.ground);
    p.setColor(QPalette::Midlight, t.softLine);
    p.setColor(QPalette::Shadow, t.quiet);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::PlaceholderText, t.quiet);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, t.ground);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.softLine);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.disabled);
    return p;
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QList<TextPair> textPairs(const Tokens& t)
{
    QList<TextPair> pairs{{"on accent", t.onAccent, t.accent}, {"accent on its ground", t.accent, t.accented.ground}};
    const QList<TextPair> grounds{{"ground", {}, t.ground}, {"surface", {}, t.surface}, {"hover", {}, t.hover}};
    const QList<TextPair> inks{{"text", t.text, {}}, {"quiet", t.quiet, {}}, {"accent", t.accent, {}},
        {"good", t.good.ink, {}}, {"caution", t.caution.ink, {}}, {"bad", t.bad.ink, {}}, {"note", t.note.ink, {}}};
    for (const TextPair& ground : grounds) {
        for (const TextPair& ink : inks)
            pairs.append({ink.name + " on " + ground.name, ink.ink, ground.ground});
    }
    const QList<std::pair<QByteArray, InkOnGround>> tones{{"neutral", t.neutral}, {"accented", t.accented},
        {"good", t.good}, {"caution", t.caution}, {"bad", t.bad}, {"note", t.note}};
    for (const auto& [name, tone] : tones) {
        pairs.append({name + " tone", tone.ink, tone.ground});
        pairs.append({"text on tone " + name, t.text, tone.ground});
        pairs.append({"quiet on tone " + name, t.quiet, tone.ground});
    }
    return pairs;
}

QList<TextPair> markPairs(const Tokens& t)
{
    return {{"field edge on surface", t.fieldLine, t.surface}, {"field edge on ground", t.fieldLine, t.ground},
        {"focus on surface", t.accent, t.surface}, {"focus on ground", t.accent, t.ground},
        {"focus on accent ground", t.accent, t.accented.ground}, {"focus inside accent", t.onAccent, t.accent}};
}

} // namespace ui
