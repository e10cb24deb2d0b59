#pragma once

#include "core/exchange/attaching.h"
#include "ui/stage/stagepanel.h"

namespace ui {

class AskLine;
class StageDraft;

/** Pictures of flip charts: chosen from a folder, the latest first, with a caption and a word on whether people are to
 *  be seen. They are made smaller and lose their metadata on the way in. */
class PhotoPanel final : public StagePanel {
    Q_OBJECT

public:
    explicit PhotoPanel(StageContext& context, QWidget* parent = nullptr);

    /** Where pictures are looked for. */
    void setFolder(const QString& path);
    void refresh() override;
    bool resume(const core::Draft& draft) override;
    void flush() override;

protected:
    /** What lies in the folder by now. */
    void enterFirst() override;

private:
    void build();
    void follow(const QString& typed);
    /** Enter on the folder. */
    void leaveFolder();
    /** The photo belongs to the next block of the agenda; behind the last one to none. */
    void turnBlock(core::RecordId photo, core::RecordId block);
    void choose(const QString& key);
    /** Reads a picture beside the window; then it is a photo of the session. */
    void attach(const QString& path, const QString& caption, const QStringList& settles);
    void take(const core::Result<core::FileToAttach>& file, const QString& caption, const QStringList& settles);
    void askCaption(core::RecordId photo);
    void actOnPhoto(const QString& key, const QString& letter);

    QLineEdit* m_folder;
    AskLine* m_ask;
    StageLabel* m_state;
    StageList* m_files;
    StageLabel* m_empty;
    StageList* m_photos;
    StageDraft* m_draft; ///< of the folder
};

} // namespace ui
