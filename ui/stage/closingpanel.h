#pragma once

#include "core/change/stageacts.h"
#include "ui/stage/stagedraft.h"
#include "ui/stage/stagepanel.h"

class QPushButton;

namespace ui {

class StageText;

/** What is missing before the session is closed, with the way to each; the closing round; and the act that closes. */
class ClosingPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit ClosingPanel(StageContext& context, QWidget* parent = nullptr);

    void refresh() override;
    void flush() override { m_draft->flush(); }
    void saveTyped() override;

Q_SIGNALS:
    /** The session is closed; what is next is the window's to say. */
    void sessionClosed();

private:
    void build();
    void close();
    [[nodiscard]] core::acts::Closing closing() const;
    void saved();
    void finish();
    [[nodiscard]] bool isClosed() const;
    bool showRecord();
    [[nodiscard]] QList<core::DraftField> draftFields() const;

    StageLabel* m_state;
    StageList* m_list;
    StageText* m_round;
    StageText* m_hint;
    QList<StageLabel*> m_labels; ///< of both
    QPushButton* m_close;
    StageDraft* m_draft;
    bool m_isClosing = false; ///< asked for, and not done yet
    bool m_wasClosed = false; ///< since the place is there
};

} // namespace ui
