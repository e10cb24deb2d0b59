#pragma once

#include "core/model/entities/feedbackquestion.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class AskLine;
struct DraftPlace;

/** Feedback sheets: how many were handed out and came back, and what is on them, sheet by sheet. Whose sheet it is,
 *  nobody enters. */
class FeedbackPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit FeedbackPanel(StageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool resume(const core::Draft& draft) override;

private:
    void build();
    bool setCount(const char* field, const QString& typed);
    [[nodiscard]] std::optional<core::Record> round() const;
    /** The one of the session, made where there is none. */
    std::optional<core::Record> needRound();
    [[nodiscard]] QList<core::Record> questions() const;
    [[nodiscard]] std::optional<core::Record> answer(core::RecordId question) const;
    void act(const QString& key, const QString& letter);
    void askWords(const QString& key);
    bool write(core::RecordId question, const core::acts::Given& given, const QStringList& settles = {});
    [[nodiscard]] DraftPlace placeOfWords(core::RecordId question, qint64 sheet) const;
    void turn(qint64 step);
    void nextQuestion(const QString& key);
    [[nodiscard]] StageRow rowOf(const core::Record& question, qsizetype number) const;

    QLineEdit* m_handedOut;
    QLineEdit* m_returned;
    StageLabel* m_sheetName;
    StageList* m_list;
    StageLabel* m_empty;
    AskLine* m_ask;
    qint64 m_sheet = 1;
};

} // namespace ui
