#pragma once

#include <QTreeView>

namespace ui {

class StartPageModel;

/** The lines of what is due: a list in which a click or Enter opens, and S or Del puts off. It keeps its current line
 *  when the list is made anew. */
class StartPageList final : public QTreeView {
    Q_OBJECT

public:
    explicit StartPageList(StartPageModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);
    void putOffRequested(int row);
    /** Del: put off; of a reminder: done; of something put off: back again. */
    void removeRequested(int row);
    void menuRequested(int row, const QPoint& where);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fit();

    StartPageModel& m_model;
    QString m_current; ///< key of the line that the keyboard is on
};

} // namespace ui
