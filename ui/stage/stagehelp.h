#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

class HandbookWindow;

/** The handbook at the page of the moderation, with the list of its keys. */
class StageHelp final : public QObject {
    Q_OBJECT

public:
    /** @param of the view whose keys are listed; lives as long */
    explicit StageHelp(QWidget& of);
    ~StageHelp() override;

    HandbookWindow* open();

private:
    QWidget& m_of;
    QPointer<HandbookWindow> m_window;
};

} // namespace ui
