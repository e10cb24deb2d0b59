#pragma once

#include "core/book/book.h"
#include "core/store/listquery.h"

#include <QWidget>

namespace ui {

/** Asks what a list is to be narrowed to by one field. */
class FilterEditor : public QWidget {
    Q_OBJECT

public:
    /** The one that fits the type of the field. The book must outlive it. */
    [[nodiscard]] static FilterEditor* make(
        core::Book& book, const core::EntityInfo& kind, qsizetype field, QWidget* parent);

    virtual void show(const core::FieldFilter& filter) = 0;
    /** nullopt where nothing is asked; ValueInvalid for what cannot be understood. */
    [[nodiscard]] virtual core::Result<std::optional<core::FieldFilter>> read() const = 0;

protected:
    FilterEditor(core::Book& book, const core::EntityInfo& kind, qsizetype field, QWidget* parent);

    [[nodiscard]] const core::FieldInfo& info() const { return m_kind.fields[size_t(m_field)]; }
    /** A filter by the field, of nothing yet. */
    [[nodiscard]] core::FieldFilter blank() const;

    core::Book& m_book;
    const core::EntityInfo& m_kind;
    const qsizetype m_field;
};

} // namespace ui
