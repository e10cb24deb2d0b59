#include "ui/look/keys.h"

#include "ui/look/plaintext.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

/** Constant-initialised, so it is there before the first table is. */
constinit const KeyTable* newest = nullptr;

} // namespace

KeyTable::KeyTable(const char* place, std::span<const KeyHint> hints)
    : m_place(place)
    , m_hints(hints)
    , m_next(std::exchange(newest, this))
{
}

const KeyTable* KeyTable::first()
{
    return newest;
}

QString keyName(const QKeySequence& keys)
{
    // Two keys that do the same everywhere have one name.
    const bool isReturn = keys == QKeySequence(Qt::Key_Return);
    return (isReturn ? QKeySequence(Qt::Key_Enter) : keys).toString(QKeySequence::NativeText);
}

QString withKeys(const QString& text, const QKeySequence& keys)
{
    return plainToolTip(
        keys.isEmpty() ? text : KeyWords::tr("%1 (%2)", "what it does (keys)").arg(text, keyName(keys)));
}

} // namespace ui
