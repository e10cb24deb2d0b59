#pragma once

#include "core/book/book.h"
#include "core/store/doublesearch.h"
#include "ui/support/besidereader.h"

#include <QDialog>
#include <QFutureWatcher>

class QListWidget;
class QPushButton;

namespace ui {

class Banner;
class PlainLabel;
class Prompts;
class RecordPicker;

/** Asks which record is to be joined with one: a likely double, which is looked for beside the window, or any other of
 *  its kind by its name. A likely double that is none can be noted as such and is not offered again. */
class JoinPartnerDialog final : public QDialog {
    Q_OBJECT

public:
    /** Book and prompts must outlive it. */
    JoinPartnerDialog(core::Book& book, const core::Record& record, Prompts& prompts, QWidget* parent = nullptr);

Q_SIGNALS:
    /** Accepted: this one. */
    void chosen(core::RecordId partner);

private:
    void build();
    void look();
    void showHits();
    void pick(core::RecordId id);
    void noteNoDouble();

    core::Book& m_book;
    const core::Record m_record;
    Prompts& m_prompts;
    BesideReader m_reader;
    QFutureWatcher<core::Result<QList<core::DoubleHit>>> m_watcher;
    QList<core::DoubleHit> m_hits;
    core::RecordId m_partner;
    Banner* m_banner;
    PlainLabel* m_words;
    QListWidget* m_list;
    RecordPicker* m_picker;
    QPushButton* m_noDouble;
    QPushButton* m_go;
};

} // namespace ui
