#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace ui {

class ElidingButton;
class PlainLabel;

/** Above everything: whose book it is, the search over everything, undo and redo by name, and new. */
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /** The same on every platform; the first of each is the one that is told. */
    [[nodiscard]] static QList<QKeySequence> undoKeys();
    [[nodiscard]] static QList<QKeySequence> redoKeys();
    [[nodiscard]] static QList<QKeySequence> newKeys();

    void setAgency(const QString& name);
    /** What undo would take back, in words; empty for nothing. */
    void setUndoText(const QString& act);
    void setRedoText(const QString& act);
    void setNewEnabled(bool enabled);
    /** Nothing can be changed: undo, redo and new are off whatever they were told. */
    void setReadOnly(bool readOnly);
    /** Builds the search field; without this call there is none. Its results are the caller's to show below it. */
    QLineEdit* enableSearch();
    /** A button at the right end with a menu of what helps. */
    void addHelp(const QList<QAction*>& ways);

    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    /** For the menu of what can be made. */
    [[nodiscard]] QPushButton* newButton() const { return m_new; }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void newRequested();
    void searchTextChanged(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QHBoxLayout* m_row;
    PlainLabel* m_agency;
    QLineEdit* m_search = nullptr;
    ElidingButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_new;
    QString m_undoText;
    QString m_redoText;
    bool m_newEnabled = true;
    bool m_readOnly = false;
};

} // namespace ui
