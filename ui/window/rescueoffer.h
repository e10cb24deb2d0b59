#pragma once

#include "core/support/result.h"

#include <QWidget>
#include <optional>

namespace core {
class Book;
} // namespace core

namespace ui {

class Banner;
class Prompts;

/** When the book's file is lost to this window (moved, taken over, its drive gone), what was typed has no way into it:
 *  this offers to keep it in a file of the person's choice, and stands in the way of closing once. */
class RescueOffer final : public QWidget {
    Q_OBJECT

public:
    /** Both must outlive it. */
    RescueOffer(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);

    /** Before the window closes: true if something typed would be lost by it; says so then. False the second time. */
    [[nodiscard]] bool holdsBack();
    /** Offers it where the error loses the file; stays until something is written again. */
    void follow(const core::Error& error);
    /** Why the file is lost; nullopt: it is not. */
    [[nodiscard]] const std::optional<core::Error>& trouble() const { return m_trouble; }

private:
    /** The file is back. */
    void forget();
    void keep();
    void say(int kind, const QString& message);

    core::Book& m_book;
    Prompts& m_prompts;
    Banner* m_banner;
    std::optional<core::Error> m_trouble;
    bool m_isAsked = false; ///< before closing
};

} // namespace ui
