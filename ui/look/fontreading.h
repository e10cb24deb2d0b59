#pragma once

#include <QtGlobal>

#include <semaphore>
#include <thread>

namespace ui {

/** Reads beside the start what fonts the system has: that takes a quarter of the time to the first painted window, and
 *  the first text would wait for all of it. To be made before the application is; whoever needs a font before it has
 *  been read waits as long as it takes. */
class FontReading {
public:
    FontReading();
    Q_DISABLE_COPY_MOVE(FontReading)
    ~FontReading();

    /** The application is there: now Qt, too, can make its list of the families. */
    void goOn();

private:
    std::binary_semaphore m_mayGoOn{0};
    bool m_hasApplication = false;
    std::thread m_thread;
};

} // namespace ui
