#pragma once

#include "ui/look/style.h"

#include <QLocale>
#include <QString>
#include <optional>

namespace ui {

/** What this person set for the program on this machine; nothing of it is in a book. */
struct ProgramSettings {
    QString who; ///< the name in every act; never taken from the account without asking (decisions.md 17)
    std::optional<QLocale::Language> language; ///< none: that of the system
    LookOptions look;
    QString backupFolder; ///< empty: beside the book

    [[nodiscard]] static ProgramSettings load();
    void save() const;
};

} // namespace ui
