#pragma once

#include "core/support/id.h"

#include <QDateTime>
#include <QJsonObject>

namespace core {

/** What an act was, in history and in undo: a kind and its parameters, never a sentence. */
struct ActInfo {
    QString kind; ///< add, edit, remove, import; of a taking back, the kind of what it takes back
    QString entity; ///< storage name, if the act is about one record kind
    QString title; ///< of the record it is about
    QString field; ///< storage key, if it is about one field
    QString source; ///< file name of an import
    qint64 count = 0; ///< records concerned
    ActId undoes; ///< the act it takes back

    /** It did something outside the book that no undo brings back. */
    [[nodiscard]] bool hasOutsideEffect() const;
    [[nodiscard]] QJsonObject parameters() const;
    [[nodiscard]] static ActInfo fromParameters(const QString& kind, const QJsonObject& parameters);
    bool operator==(const ActInfo&) const = default;
};

/** An act as it stands in history. */
struct Act {
    ActId id;
    QDateTime at; ///< UTC; shown, never compared
    QString who;
    ActInfo info;
    bool undone = false; ///< taken back by a later act that still holds

    [[nodiscard]] bool isUndo() const { return !info.undoes.isNull(); }
    bool operator==(const Act&) const = default;
};

} // namespace core
