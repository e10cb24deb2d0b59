#pragma once

#include "ui/stage/stagecontext.h"

#include <QWidget>

namespace ui {

class QuickLine;
class StageList;
class StageLabel;

/** Where the moderation view is at home: the line in which the session is written down, and what was written. */
class NotesView final : public QWidget {
    Q_OBJECT

public:
    explicit NotesView(StageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QuickLine* quickLine() const { return m_line; }
    [[nodiscard]] StageList* notes() const { return m_notes; }
    void refresh();
    void enter();
    /** Little room: only what is needed at the moment is in sight. */
    void setCompact(bool compact);

Q_SIGNALS:
    /** A note is to become a measure. */
    void measureWanted(core::RecordId note);

private:
    void act(const QString& key, const QString& letter);

    StageContext& m_context;
    QuickLine* m_line;
    StageLabel* m_keys;
    StageLabel* m_empty;
    StageList* m_notes;
    bool m_compact = false;
};

} // namespace ui
