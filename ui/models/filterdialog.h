#pragma once

#include "core/book/book.h"
#include "core/store/listquery.h"

#include <QDialog>

namespace ui {

class Banner;
class FilterEditor;

/** Asks what a list is to be narrowed to by one field. Open it with open(): it does not block. */
class FilterDialog final : public QDialog {
    Q_OBJECT

public:
    /** @param present what it is narrowed to by that field now, if it is */
    FilterDialog(core::Book& book, const core::EntityInfo& kind, qsizetype field,
        const std::optional<core::FieldFilter>& present, QWidget* parent);

    /** Stays open and says why where what stands there cannot be understood. */
    void accept() override;

Q_SIGNALS:
    void narrowed(const core::FieldFilter& filter);
    /** Nothing is asked of the field any more. */
    void widened(qsizetype field);

private:
    void build();

    const qsizetype m_field;
    Banner* m_banner;
    FilterEditor* m_editor;
};

} // namespace ui
