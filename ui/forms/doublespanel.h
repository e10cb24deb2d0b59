#pragma once

#include "core/store/doublesearch.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class PlainLabel;

/** Below a record that is being entered: which ones in the book it is likely a double of, while one types. Looked for
 *  beside the window; nothing is ever joined here. Hidden while there is none. */
class DoublesPanel final : public QWidget {
    Q_OBJECT

public:
    /** The book must outlive it. */
    explicit DoublesPanel(core::Book& book, QWidget* parent = nullptr);

    /** What has been typed so far. The newest counts; it is looked up once typing pauses. */
    void lookFor(const core::Record& typed);
    [[nodiscard]] const QList<core::DoubleHit>& hits() const { return m_hits; }

Q_SIGNALS:
    /** The person means this one. */
    void recordChosen(core::RecordId record);
    void hitsChanged();

private:
    void start();
    void showHits(const QList<core::DoubleHit>& hits);

    BesideReader m_reader;
    QTimer m_pause;
    std::optional<core::Record> m_wanted; ///< not looked for yet
    QFutureWatcher<core::Result<QList<core::DoubleHit>>> m_watcher;
    QList<core::DoubleHit> m_hits;
    PlainLabel* m_words;
    QWidget* m_list;
    QVBoxLayout* m_rows;
};

} // namespace ui
