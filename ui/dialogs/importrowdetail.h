#pragma once

#include "core/exchange/importplan.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace ui {

class Pill;
class PlainLabel;

/** One row of an import: why it is refused, which record it is where that is in doubt, and what the book and the file
 *  say field by field. The person says what holds. */
class ImportRowDetail final : public QWidget {
    Q_OBJECT

public:
    /** The reader must outlive it. */
    ImportRowDetail(const core::Reader& reader, const core::EntityInfo& kind, QWidget* parent = nullptr);

    void showRow(const core::ImportRow& row, const core::ImportPlan& plan, const core::ImportDecision& decision);
    void clear();
    /** Whether anything can still be said about the rows; they can be read in any case. */
    void setDecidable(bool isDecidable);

Q_SIGNALS:
    void decided(qint64 line, const core::ImportDecision& decision);

private:
    /** A field as the book has it and as the file says. */
    struct Difference {
        qsizetype field;
        QString before;
        QString after;
        bool isTaken = true;
    };

    void build();
    void showCandidates(const core::ImportRow& row);
    void showNew(const core::Record& record);
    void showDifferences(const QList<Difference>& differences);
    void setCell(int row, int column, const QString& text);
    [[nodiscard]] QList<Difference> differencesOf(const core::ImportRow& row, const QList<core::Change>& steps) const;
    [[nodiscard]] QString words(qsizetype field, const core::Value& value) const;
    void chooseRecord();
    void takeChecks();

    const core::Reader& m_reader;
    const core::EntityInfo& m_kind;
    qint64 m_line = 0;
    core::ImportDecision m_decision;
    QList<Difference> m_differences;
    PlainLabel* m_title;
    Pill* m_class;
    PlainLabel* m_reasons;
    QWidget* m_choice;
    QComboBox* m_record;
    QTableWidget* m_fields;
    bool m_isFilling = false;
};

} // namespace ui
