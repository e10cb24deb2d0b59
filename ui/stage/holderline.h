#pragma once

#include "core/store/drafts.h"
#include "ui/stage/stagecontext.h"

#include <QWidget>

namespace ui {

class RecordPicker;

/** Who does a measure: the digit of a municipality, or a name that is looked for. */
class HolderLine final : public QWidget {
    Q_OBJECT

public:
    /** @param name of the line itself */
    HolderLine(StageContext& context, const QString& name, QWidget* parent);

    /** Null while nobody is chosen. */
    [[nodiscard]] core::RecordId holder() const { return m_holder; }
    /** Not by a person. */
    void setHolder(core::RecordId holder);
    void clear();
    /** Somebody chosen, or the words of who is looked for; what a draft keeps. */
    [[nodiscard]] QList<core::DraftField> draftFields() const;
    void takeUp(const QList<core::DraftField>& kept);
    /** Says that somebody has to be chosen, and goes there. */
    void demand();

Q_SIGNALS:
    /** By a person. */
    void edited();
    /** Somebody is chosen, and the keyboard goes on. */
    void done();

private:
    void typed(const QString& words);
    void choose(core::RecordId holder);

    StageContext& m_context;
    RecordPicker* m_line;
    core::RecordId m_holder;
};

} // namespace ui
