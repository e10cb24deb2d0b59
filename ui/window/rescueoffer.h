#pragma once

#include <QWidget>

namespace core {
class Book;
struct Error;
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

private:
    void follow(const core::Error& error);
    void keep();
    void say(int kind, const QString& message);

    core::Book& m_book;
    Prompts& m_prompts;
    Banner* m_banner;
    QString m_trouble; ///< why the file is lost; empty: it is not
    bool m_isAsked = false; ///< before closing
};

} // namespace ui
