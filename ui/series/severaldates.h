#pragma once

#include "core/book/book.h"
#include "core/change/movingdates.h"

class QWidget;

/** What every act on several dates of a series asks and says alike. */
namespace ui {

class Segmented;

/** Asks on which dates: this, this and later, all. */
[[nodiscard]] Segmented* makeScopeChoice(const QString& name, const QString& label, QWidget* parent);
[[nodiscard]] core::acts::DateScope scopeOf(const Segmented& choice);
/** In sight only where the series of the session has more than one date. */
void offerScope(Segmented& choice, const core::Reader& reader, core::RecordId session);

/** The first lines, and how many more there are. */
[[nodiscard]] QString firstOf(QStringList lines);

/** What the rules find in a proposal, each once, the first of them. */
[[nodiscard]] QString findingsOf(core::Book& book, const core::acts::Proposal& proposal);

} // namespace ui
