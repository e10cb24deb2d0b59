#pragma once

#include "core/model/overview/needsranking.h"
#include "ui/series/desk.h"

class QVBoxLayout;

namespace ui {

class Card;
class EmptyState;

/** The needs surveys of a series: the answers of each municipality, and what is wanted most. */
class NeedsDesk final : public Desk {
    Q_OBJECT

public:
    NeedsDesk(core::Book& book, core::RecordId series, Prompts& prompts, QWidget* parent = nullptr);

    bool newRecord() override;

protected:
    [[nodiscard]] core::Result<void> fill() override;

private:
    QWidget* makeSurvey(const core::NeedsPicture& picture);
    void addTopics(Card* card, const core::NeedsPicture& picture);
    void addAnswers(Card* card, const core::NeedsPicture& picture);
    void newAnswer(core::RecordId survey);

    QVBoxLayout* m_lines;
    EmptyState* m_empty;
    QList<QWidget*> m_made;
};

} // namespace ui
