#pragma once

#include "core/store/drafts.h"

#include <QWidget>

namespace ui {

class PlainLabel;
class StateLine;

/** Below a field that shows text which was typed earlier and never saved: since when, what the book says meanwhile if
 *  that is another thing by now, and what to do with it. */
class DraftOffer final : public QWidget {
    Q_OBJECT

public:
    /** @param field begins the object names of what is in it */
    explicit DraftOffer(const QString& field, QWidget* parent = nullptr);

    /** @param inBook what the book says now, where that has changed since; null where it has not
     *  @param me who is before the window */
    void show(const core::Draft& draft, const QString& inBook, const QString& me);
    /** All that it says. */
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void kept();
    void discarded();

private:
    StateLine* m_words;
    PlainLabel* m_inBook;
};

/** "Not saved yet: what you typed on …", for whoever is before the window. */
[[nodiscard]] QString unsavedWords(const core::Draft& draft, const QString& me);

} // namespace ui
