#pragma once

#include "core/support/worddiff.h"

#include <QPlainTextEdit>

namespace ui {

/** A text that people read and copy, with the words marked in which it differs from another one: by ground and by a
 *  line below, never by colour alone. Plain text, whatever it looks like. */
class DifferenceText final : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Side { Office, Return };

    explicit DifferenceText(Side side, QWidget* parent = nullptr);

    void setPieces(const QList<core::WordPiece>& pieces);
    [[nodiscard]] int markedStretches() const { return int(extraSelections().size()); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void mark();

    const Side m_side;
    QList<core::WordPiece> m_pieces;
};

} // namespace ui
