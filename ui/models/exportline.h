#pragma once

#include "ui/models/listexport.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui {

class Banner;

/** Above a list: how far an export is, with a way to end it, and what became of it. Hidden while there is nothing to
 *  say. */
class ExportLine final : public QWidget {
    Q_OBJECT

public:
    explicit ExportLine(QWidget* parent = nullptr);

    /** Nothing is started while another one runs. */
    void start(const ExportJob& job);
    /** A remark that the person may close. */
    void note(const QString& text);
    [[nodiscard]] bool isRunning() const { return m_export->isRunning(); }

private:
    void setRunning(bool running);
    void showWritten(const QString& target, qint64 cutCells);
    void showFailure(const core::Error& error);

    ListExport* m_export;
    Banner* m_banner;
    QWidget* m_running;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

} // namespace ui
