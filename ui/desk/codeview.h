#pragma once

#include <QWidget>

namespace ui {

/** A code to be told on the telephone: large, in its groups, and below each group how its signs are said. Nothing of it
 *  can be copied: it must not travel the way the file does. */
class CodeView final : public QWidget {
    Q_OBJECT

public:
    /** @param code groups with hyphens between */
    explicit CodeView(const QString& code, QWidget* parent = nullptr);
};

} // namespace ui
