#pragma once

#include "core/book/book.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Prompts;
class RecordListView;

/** The records of one kind that live in another one, or name it in a field: a list with what one does to it. */
class ChildSection final : public QWidget {
    Q_OBJECT

public:
    ChildSection(core::Book& book, core::RecordId owner, const core::EntityInfo& kind, Prompts& prompts,
        QWidget* parent = nullptr);
    /** @param field of the kind, which names `record`; the records do not live in it, so they stay where they are */
    ChildSection(core::Book& book, core::RecordId record, const core::EntityInfo& kind, qsizetype field,
        Prompts& prompts, QWidget* parent = nullptr);

    void newRecord();

Q_SIGNALS:
    void recordActivated(core::RecordId id);
    void failed(const core::Error& error);

private:
    void removeSelected();
    /** Moves the selected child one place up (-1) or down (1). */
    void move(int step);
    void apply(const core::Result<core::acts::Proposal>& proposal);
    void attachFile();
    void saveFile();
    void enableButtons();
    void keepNarrow();

    core::Book& m_book;
    const core::RecordId m_owner;
    const core::EntityInfo& m_kind;
    const qsizetype m_field;
    Prompts& m_prompts;
    RecordListView* m_list;
    QList<QPushButton*> m_needSelection;
};

} // namespace ui
