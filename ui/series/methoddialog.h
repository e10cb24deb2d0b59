#pragma once

#include "core/book/book.h"
#include "core/model/entities/method.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace ui {

class PlainLabel;

/** The library of methods: what each is for, for how many, with what, step by step, and how long it really took. Open
 * it with open(): it does not block. */
class MethodDialog final : public QDialog {
    Q_OBJECT

public:
    explicit MethodDialog(core::Book& book, QWidget* parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /** @param minutes that the block shall take; 0: what the method says */
    void chosen(core::RecordId method, qint64 minutes);

private:
    void build();
    void filter(const QString& words);
    void showMethod();
    [[nodiscard]] core::RecordId current() const;

    core::Book& m_book;
    QList<core::Record> m_methods;
    QLineEdit* m_filter;
    QListWidget* m_list;
    PlainLabel* m_title;
    PlainLabel* m_facts;
    PlainLabel* m_text;
    QSpinBox* m_minutes;
    QPushButton* m_accept = nullptr;
};

} // namespace ui
