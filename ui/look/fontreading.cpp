#include "ui/look/fontreading.h"

#include <QFontDatabase>
#include <QStringList>

#include <clocale>
#include <fontconfig/fontconfig.h>

namespace ui {

FontReading::FontReading()
{
    // The application would set it while fontconfig reads numbers; said twice it changes nothing.
    std::setlocale(LC_ALL, "");
    m_thread = std::thread([this] {
        FcInit();
        m_mayGoOn.acquire();
        if (m_hasApplication)
            static_cast<void>(QFontDatabase::families());
    });
}

FontReading::~FontReading()
{
    if (!m_hasApplication)
        m_mayGoOn.release();
    m_thread.join();
}

void FontReading::goOn()
{
    m_hasApplication = true;
    m_mayGoOn.release();
}

} // namespace ui
