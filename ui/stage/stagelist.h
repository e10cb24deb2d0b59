#pragma once

#include "ui/stage/stagelistmodel.h"
#include "ui/stage/stagetype.h"

#include <QListView>

namespace ui {

/** A list of the moderation view, in large type. Enter chooses a line, one letter or digit acts on it, Del removes it;
 *  what that means is its owner's. */
class StageList final : public QListView {
    Q_OBJECT

public:
    /** Where the state of a line stands: before its words, or at the right end. */
    enum class States { Before, Behind };

    /** @param label what is listed, for who hears the screen */
    StageList(const QString& name, const QString& label, States states, QWidget* parent = nullptr);
    ~StageList() override;

    void setRows(const QList<StageRow>& rows);
    [[nodiscard]] StageListModel& lines() { return *m_model; }
    /** On the wall: larger still, and nothing to choose. */
    void setBeamer(bool beamer);
    /** As high as its lines, where there is room; at least so many draft pixels, or all of them. */
    void setFitting(int least);
    /** Key of the line that is chosen; empty if none is. */
    [[nodiscard]] QString currentKey() const;
    void setCurrentKey(const QString& key);
    /** The keyboard comes here; some line is chosen then, if there is one. */
    void enter();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void keyboardSearch(const QString&) override { }

Q_SIGNALS:
    void chosen(const QString& key);
    /** One letter or digit, as it was typed. */
    void keyed(const QString& key, const QString& letter);
    void removalWanted(const QString& key);
    void currentMoved(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void chooseNear(int row);

    StageListModel* m_model;
    int m_least = -1; ///< of a list that is as high as its lines
};

} // namespace ui
