#pragma once

#include "ui/frame/history.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/place.h"

#include <QWidget>
#include <optional>

class QLineEdit;
class QShortcut;

namespace ui {

class NavigationRail;
class StatusLine;
class TopBar;

/**
 * The frame of the window: top bar over rail and page over status line. Knows pages by key and how one got there,
 * nothing of what they show. Ctrl+1 to 9 jump, Alt+Left and Alt+Right go back and forward, Ctrl+Z, Ctrl+Shift+Z and
 * Ctrl+N ask for undo, redo and new.
 */
class Frame : public QWidget {
    Q_OBJECT

public:
    explicit Frame(QWidget* parent = nullptr);

    /** A page with a line on the rail. `factory` is called once, when the page is first shown. */
    void addPage(const RailEntry& entry, PageStack::Factory factory);
    /** Shows the place and notes it for going back; an unknown page is ignored. */
    void goTo(const Place& place);
    [[nodiscard]] const Place& place() const { return m_place; }
    void goBack();
    void goForward();
    /** What is shown of the record one is at: going back leads there. */
    void noteSection(const QString& section);
    [[nodiscard]] const History& history() const { return m_history; }
    /** Of the frame that this one takes the place of. */
    void setHistory(const History& history) { m_history = history; }

    void setUndoText(const QString& act);
    void setRedoText(const QString& act);
    /** Who writes the file instead of us; empty when nobody can tell. None: we write. */
    void setReadOnly(std::optional<QString> holder);
    /** Builds the search field of the top bar; its results are the caller's to show. */
    QLineEdit* enableSearch();

    [[nodiscard]] TopBar* topBar() const { return m_topBar; }
    [[nodiscard]] NavigationRail* rail() const { return m_rail; }
    [[nodiscard]] PageStack* pages() const { return m_pages; }
    [[nodiscard]] StatusLine* statusLine() const { return m_statusLine; }

Q_SIGNALS:
    void pageChanged(const QString& key);
    /** Comes with every move, also from record to record on one page. The page is made and shown by then. */
    void placeChanged(const ui::Place& place);
    void undoRequested();
    void redoRequested();
    void newRequested();
    void searchTextChanged(const QString& text);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void present(const Place& place);
    void addShortcuts();

    TopBar* m_topBar;
    NavigationRail* m_rail;
    PageStack* m_pages;
    StatusLine* m_statusLine;
    QList<QShortcut*> m_jumps; ///< to the pages of the rail, the first nine
    History m_history;
    Place m_place;
};

} // namespace ui
