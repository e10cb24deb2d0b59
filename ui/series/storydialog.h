#pragma once

#include "core/book/book.h"

#include <QDialog>

namespace ui {

/** Why a team is where it is: every decision about it with who, when, and the rule and numbers of then. Open it with
 *  open(): it does not block. */
class StoryDialog final : public QDialog {
    Q_OBJECT

public:
    StoryDialog(core::Book& book, core::RecordId registration, const QString& municipality, QWidget* parent);
};

} // namespace ui
