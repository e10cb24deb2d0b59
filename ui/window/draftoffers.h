#pragma once

#include "core/store/drafts.h"

#include <QWidget>

namespace core {
class Book;
}

namespace ui {

class Banner;

/** At the start: what was typed before the program ended and is not saved, one after the other. A record that was begun
 *  goes on in its dialog, a field of one in its form; text for a record that is no more can be copied. Nothing is
 *  forgotten by closing this: what nobody saved or discarded is offered at the next start again. */
class DraftOffers final : public QWidget {
    Q_OBJECT

public:
    /** @param drafts what is offered, as long as the book still has it so. The book must outlive it. */
    DraftOffers(core::Book& book, QList<core::Draft> drafts, QWidget* parent = nullptr);

Q_SIGNALS:
    void recordWanted(core::RecordId id);

private:
    void next();
    void act();
    void goOnWith(const core::Draft& draft);
    void showLostText(const core::Draft& draft);

    core::Book& m_book;
    QList<core::Draft> m_drafts;
    Banner* m_banner;
};

} // namespace ui
