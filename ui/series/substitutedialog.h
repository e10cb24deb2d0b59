#pragma once

#include "core/book/book.h"

#include <QDialog>

class QListWidget;

namespace ui {

/** Asks who takes over a member's place: people of the same municipality. Open it with open(). */
class SubstituteDialog final : public QDialog {
    Q_OBJECT

public:
    SubstituteDialog(core::Book& book, core::RecordId member, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(core::RecordId person);

private:
    QListWidget* m_list;
};

} // namespace ui
