#pragma once

#include "ui/help/handbooktext.h"

namespace ui {

/** The pages that came with the program, in the order of the contents list. */
class Handbook {
public:
    /** A heading of the contents list and what stands below it. */
    struct Chapter {
        QString title;
        QStringList pages; ///< keys
    };

    /** Reads :/handbook/contents.md and the pages it names. */
    [[nodiscard]] static Handbook load();

    /** Null for a page that is not there, whatever it is called. */
    [[nodiscard]] const HandbookPage* page(const QString& key) const;
    [[nodiscard]] const QList<Chapter>& chapters() const { return m_chapters; }
    /** Keys of the pages that hold every word, as parts of words, umlauts and case aside; in the order of contents. */
    [[nodiscard]] QStringList find(const QString& words) const;
    /** Puts a page that is made while the program runs at the end of the last chapter, or in place of the one with
     *  its key. */
    void put(HandbookPage page);

private:
    QList<Chapter> m_chapters;
    QList<HandbookPage> m_pages;
};

/** The page with what everybody needs first: shown where no other fits. */
inline constexpr char16_t firstHandbookPage[] = u"first-steps";

} // namespace ui
