#pragma once

#include "core/book/book.h"
#include "ui/look/palette.h"

namespace ui {

/** A word with the tone it is shown in. */
struct ToneWord {
    QString word;
    Tone tone = Tone::Neutral;
};

/** What the head of a record says below and beside its title. */
struct HeadFacts {
    QList<ToneWord> pills;
    QString line;
};

/** For every kind: its state as a pill, and its first listed fields. For a series also how full it is, its dates and
 * its rules in plain words. */
[[nodiscard]] core::Result<HeadFacts> headFacts(const core::Reader& reader, const core::Record& record, QDate today);

} // namespace ui
