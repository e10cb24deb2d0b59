#pragma once

#include <QAbstractTableModel>

namespace ui {

/** A few lines of words under heads, told apart by a key: what is open, what was set aside. */
class TextRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        QString key;
        QStringList cells;
    };

    TextRowsModel(QStringList heads, QObject* parent = nullptr);

    void setRows(const QList<Row>& rows);
    [[nodiscard]] QString keyAt(int row) const { return m_rows.value(row).key; }
    [[nodiscard]] int rowOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QStringList m_heads;
    QList<Row> m_rows;
};

} // namespace ui
