#pragma once

#include "core/exchange/importmapping.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace ui {

/** The columns of a file and the fields they go into, and by which field records are found. */
class ImportColumnsPage final : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnsPage(const core::EntityInfo& kind, QWidget* parent = nullptr);

    void showTable(const core::ImportTable& table, const core::ImportMapping& mapping, const QString& keyField);
    [[nodiscard]] const core::ImportMapping& mapping() const { return m_mapping; }
    /** Storage key; empty: as the kind says. */
    [[nodiscard]] QString keyField() const;

Q_SIGNALS:
    /** By the person. */
    void changed();

private:
    void build();
    void fillKeys(const QString& chosen);
    void put(int column, const QString& field);

    const core::EntityInfo& m_kind;
    core::ImportMapping m_mapping;
    QComboBox* m_key;
    QTableWidget* m_columns;
};

} // namespace ui
