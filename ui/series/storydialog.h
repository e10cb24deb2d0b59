#pragma once

#include "core/book/teamstory.h"
#include "ui/support/besidereader.h"

#include <QDialog>
#include <QFutureWatcher>

class QVBoxLayout;

namespace ui {

/** Why a team is where it is: every decision about it with who, when, and the rule and numbers of then. Winds history
 *  back beside the window. Open it with open(): it does not block. */
class StoryDialog final : public QDialog {
    Q_OBJECT

public:
    StoryDialog(core::Book& book, core::RecordId registration, const QString& municipality, QWidget* parent);
    ~StoryDialog() override;

private:
    void showRead();

    QVBoxLayout* m_lines = nullptr;
    BesideReader m_reader;
    QFutureWatcher<core::Result<QList<core::TeamStep>>> m_reading;
};

} // namespace ui
