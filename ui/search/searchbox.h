#pragma once

#include "core/store/searchquery.h"
#include "ui/pages/disputedlines.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QListView;

namespace core {
class Book;
class Searcher;
} // namespace core

namespace ui {

class PlainLabel;
class SearchModel;

/**
 * What the search over everything finds, below its field and above the page, as it is typed: results by kind, or the
 * records opened last while nothing is typed. The keyboard stays in the field: Up, Down, Page Up, Page Down move, Enter
 * opens, Escape closes and gives the keyboard back to whoever had it. The book is searched on a thread of its own; a
 * list that is not fully ranked is ranked in full after a pause.
 */
class SearchBox final : public QFrame {
    Q_OBJECT

public:
    /** @param field stays where it is. @param over what the box is shown in, and whose child it is */
    SearchBox(core::Book& book, QLineEdit* field, QWidget* over);
    ~SearchBox() override;

    /** For the list of those opened last; it lasts as long as the box. */
    void noteOpened(core::RecordId id);

Q_SIGNALS:
    void chosen(core::RecordId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    void present();
    void ask(bool thorough);
    void takeAnswer(const core::SearchRequest& request, const core::SearchAnswer& answer);
    void takeError(const core::Error& error);
    void showRecent();
    void leave(bool giveBack);
    bool press(int key);
    void step(int rows);
    void choose(const QModelIndex& index);
    void select(int row);
    void tell();
    void place();
    void setRemark(const QString& words);
    [[nodiscard]] bool isElsewhere(QObject* watched) const;
    [[nodiscard]] static bool isAskedFor(const QEvent& event);
    [[nodiscard]] DisputedPlaces disputed() const;
    [[nodiscard]] QString remarkOn(const core::SearchAnswer& answer) const;

    core::Book& m_book;
    QLineEdit* m_field;
    QWidget* m_over;
    SearchModel* m_model;
    QListView* m_list;
    PlainLabel* m_remark;
    std::unique_ptr<core::Searcher> m_searcher; ///< made with the first question
    QTimer m_pause;
    QPointer<QWidget> m_before; ///< who had the keyboard before the field
    QList<core::RecordId> m_recent; ///< the newest first
    bool m_isAwaited = false; ///< an answer is under way
    bool m_opensFirst = false; ///< Enter came before the answer
};

} // namespace ui
