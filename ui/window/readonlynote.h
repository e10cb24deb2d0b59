#pragma once

#include <QWidget>

namespace core {
class Book;
}

namespace ui {

class Banner;
class OtherWriter;

/** Above the pages of a book that can only be read: who writes in it, and the way to write oneself. Hidden where the
 *  book is written here. */
class ReadOnlyNote final : public QWidget {
    Q_OBJECT

public:
    /** Both must outlive it. */
    ReadOnlyNote(core::Book& book, OtherWriter& other, QWidget* parent = nullptr);

Q_SIGNALS:
    /** Nobody writes in the book any more: it is to be opened once more, for writing. */
    void reopenWanted();

private:
    void say();
    void act();

    core::Book& m_book;
    OtherWriter& m_other;
    Banner* m_banner;
};

} // namespace ui
