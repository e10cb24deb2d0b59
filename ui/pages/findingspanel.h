#pragma once

#include "core/book/book.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Prompts;

/** What the rules find in a record and in what lives in it: each with its rule, its sentence, the way there, and a way
 *  to let it stand with a reason. */
class FindingsPanel final : public QWidget {
    Q_OBJECT

public:
    FindingsPanel(core::Book& book, Prompts& prompts, QWidget* parent = nullptr);

    void show(const core::Findings& findings);

Q_SIGNALS:
    /** The field that a finding is about is wanted; the key may be empty or that of a kind of children. */
    void fieldWanted(core::RecordId record, const QString& field);
    void failed(const core::Error& error);

private:
    QWidget* makeRow(const core::Finding& finding);
    void letStand(const core::Finding& finding);

    core::Book& m_book;
    Prompts& m_prompts;
    QVBoxLayout* m_rows;
    core::Findings m_shown;
};

} // namespace ui
