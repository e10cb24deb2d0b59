#pragma once

#include <QDialog>
#include <QList>

#include <functional>

namespace test {

class Walk;

/** How somebody comes to see a dialog, and in which further states. */
struct DialogPlace {
    using Change = std::function<void(QDialog&)>;

    QString name;
    std::function<QDialog*(Walk&)> make; ///< null where the book holds nothing that it is about
    std::function<bool(const QDialog&)> isReady = {}; ///< none: at once
    QList<std::pair<QString, Change>> further = {};
};

/** Every dialog of the program; a class that is missing here fails a test (tst_accessible). */
[[nodiscard]] QList<DialogPlace> everyDialog();

} // namespace test
