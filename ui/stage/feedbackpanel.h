#pragma once

#include "core/model/entities/feedbackquestion.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class AskLine;
class StageDraft;
struct DraftPlace;

/** Whether a draft holds words that are being typed from a sheet of this session. */
[[nodiscard]] bool isWordsOnSheet(core::RecordId session, const core::Draft& draft);

/** Feedback sheets: how many were handed out and came back, and what is on them, sheet by sheet. Whose sheet it is,
 *  nobody enters. */
class FeedbackPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit FeedbackPanel(StageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    bool resume(const core::Draft& draft) override;
    void flush() override;
    void saveTyped() override;

private:
    void build();
    void saveCount(QLineEdit* line);
    void restoreCounts();
    [[nodiscard]] DraftPlace placeOfCounts() const;
    [[nodiscard]] QList<core::DraftField> typedCounts() const;
    [[nodiscard]] core::acts::Given newRound() const;
    [[nodiscard]] std::optional<core::Record> round() const;
    /** The one of the session, made where there is none. */
    std::optional<core::Record> needRound();
    [[nodiscard]] QList<core::Record> questions() const;
    [[nodiscard]] std::optional<core::Record> answer(core::RecordId question) const;
    void act(const QString& key, const QString& letter);
    void askWords(const QString& key);
    bool write(core::RecordId question, const core::acts::Given& given, const QStringList& settles = {});
    [[nodiscard]] DraftPlace placeOfWords(core::RecordId question, qint64 sheet) const;
    /** The numbers of the sheets there are, and of the one that is being typed. */
    [[nodiscard]] QList<qint64> sheets() const;
    [[nodiscard]] QList<qint64> storedSheets() const;
    [[nodiscard]] qint64 newSheet();
    void turn(qint64 step);
    void nextQuestion(const QString& key);
    [[nodiscard]] StageRow rowOf(const core::Record& question, qsizetype number) const;

    QLineEdit* m_handedOut;
    QLineEdit* m_returned;
    StageLabel* m_sheetName;
    StageList* m_list;
    StageLabel* m_empty;
    AskLine* m_ask;
    StageDraft* m_draft; ///< of the counts
    core::RecordId m_round; ///< that m_draft is of; null while there is none
    qint64 m_sheet = 0; ///< its number (feedbacksheets.h), of which people see the place only; 0: not looked at yet
    std::optional<qint64> m_lastOwn; ///< number given last
};

} // namespace ui
