#pragma once

#include "ui/support/conflictview.h"

#include <QWidget>

namespace ui {

/** Below a field of which the book holds several values until a person decides: all of them, and a button for each. */
class ConflictOffer final : public QWidget {
    Q_OBJECT

public:
    /** @param field begins the object names of what is in it */
    ConflictOffer(const QString& field, const ConflictView& view, bool readOnly, QWidget* parent = nullptr);

    /** All that it says. */
    [[nodiscard]] QString words() const { return m_words; }

Q_SIGNALS:
    void decided(const core::Conflict& conflict, const core::Decision& decision);

private:
    QString m_words;
};

} // namespace ui
