#pragma once

#include "core/book/book.h"
#include "ui/look/card.h"

class QPushButton;

namespace ui {

class StateLine;

/** The first steps in a new book: the own agency, the official list of municipalities, the first agreement and the
 * first series. It goes when they are done. */
class StartPageSteps final : public Card {
    Q_OBJECT

public:
    StartPageSteps(core::Book& book, QWidget* parent = nullptr);

    /** Looks at the book again; whether a step is still to be done. */
    [[nodiscard]] core::Result<bool> refresh();

Q_SIGNALS:
    void recordActivated(core::RecordId id);

private:
    struct Step {
        StateLine* line = nullptr;
        QPushButton* button = nullptr;
        QString words;
    };
    Step addStep(const QString& name, const QString& words, const QString& button);
    void setDone(const Step& step, bool done);
    void newRecord(const char* kind);
    void importList();

    core::Book& m_book;
    Step m_agency;
    Step m_municipalities;
    Step m_agreement;
    Step m_series;
};

} // namespace ui
