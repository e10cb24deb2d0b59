#pragma once

#include "core/store/recordsearch.h"

#include <QLineEdit>

class QAbstractItemView;
class QAction;
class QCompleter;
class QStringListModel;

namespace core {
class Book;
}

namespace ui {

/**
 * A line that finds a record of one kind, or of several, while its title is typed: the list below follows every key,
 * Enter or a click picks, Tab picks nothing. Down opens the list. Asks the book for a handful of records, however many
 * there are.
 */
class RecordPicker final : public QLineEdit {
    Q_OBJECT

public:
    RecordPicker(core::Book& book, QList<const core::EntityInfo*> kinds, QWidget* parent = nullptr);

    /** What is to be said about the words being typed: that no record has them, or why none could be read. */
    [[nodiscard]] const QString& remark() const { return m_remark; }
    void showTitle(const QString& title);
    /** Offers below what was found that the words are somebody new; chosen at first where they are a whole name that
     *  nothing found has exactly. */
    void setOffersNew(bool offersNew) { m_offersNew = offersNew; }
    /** The list of what was found. */
    [[nodiscard]] QAbstractItemView* list() const;

Q_SIGNALS:
    void picked(core::RecordId id, const QString& title);
    void cleared();
    /** What was typed is new. */
    void newWanted(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(const QString& typed);
    void offer(const QString& words);
    [[nodiscard]] core::Result<QList<core::RecordHit>> find(const QString& words) const;
    void pick(int row);
    /** The line that Enter takes first. */
    [[nodiscard]] int firstRow(const QString& words) const;
    void updateCross();

    core::Book& m_book;
    QList<const core::EntityInfo*> m_kinds;
    QCompleter* m_completer;
    QStringListModel* m_titles;
    QAction* m_cross;
    QList<core::RecordHit> m_hits;
    bool m_offersNew = false;
    QString m_remark;
};

} // namespace ui
