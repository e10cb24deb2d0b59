#pragma once

#include "ui/help/handbook.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class HandbookView;
class PlainLabel;

/** The handbook: contents and search at the left, a page at the right, back and forward. Esc closes it. */
class HandbookWindow final : public QWidget {
    Q_OBJECT

public:
    /** A window of its own. With a `parent` it stands over that one, as it has to over a dialog that shuts out others.
     */
    explicit HandbookWindow(Handbook handbook, QWidget* parent = nullptr);

    [[nodiscard]] const Handbook& handbook() const { return m_handbook; }
    /** A page made while the program runs. */
    void put(const HandbookPage& page);
    /** Shows a page, or the first one if there is none of that name, and notes it for going back. */
    void showPage(const QString& key);
    [[nodiscard]] QString shownPage() const;

Q_SIGNALS:
    /** The list of keys is asked for. */
    void keysWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Spot {
        QString key;
        int position = 0;
    };

    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] QWidget* makeBar();
    void addKeys();
    void fillContents();
    void search(const QString& typed);
    void go(int step);
    void present(const Spot& spot);
    void selectShown();
    void fit();

    Handbook m_handbook;
    QWidget* m_side;
    QLineEdit* m_search;
    QTreeWidget* m_contents;
    PlainLabel* m_nothing;
    QPushButton* m_back;
    QPushButton* m_forward;
    HandbookView* m_view;
    QList<Spot> m_visited;
    qsizetype m_at = -1;
};

} // namespace ui
