#include "ui/models/fieldmenu.h"

#include "core/wording/language.h"
#include "ui/look/plaintext.h"
#include "ui/models/recordtablemodel.h"

#include <algorithm>

namespace ui {

FieldMenu::FieldMenu(RecordTableModel& model, For purpose, QWidget* parent)
    : QMenu(parent)
    , m_model(model)
    , m_purpose(purpose)
{
    setObjectName(purpose == For::Narrowing ? QStringLiteral("narrowMenu") : QStringLiteral("groupMenu"));
    connect(this, &QMenu::aboutToShow, this, &FieldMenu::fill);
}

bool FieldMenu::isMarked(qsizetype field) const
{
    const core::ListQuery& query = m_model.query();
    if (m_purpose == For::Grouping)
        return query.kind->fields[size_t(field)].name() == m_groupedBy;
    return std::any_of(query.fields.begin(), query.fields.end(),
        [field](const core::FieldFilter& filter) { return filter.field == field; });
}

void FieldMenu::fill()
{
    clear();
    const bool grouping = m_purpose == For::Grouping;
    setAccessibleName(grouping ? tr("Group by a field") : tr("Narrow by a field"));
    const auto add = [this](const QString& text, const QString& name, qsizetype field, bool marked) {
        QAction* const action = addAction(withoutMnemonics(text));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(marked);
        connect(action, &QAction::triggered, this, [this, field] { Q_EMIT fieldChosen(field); });
    };
    if (grouping)
        add(tr("Not grouped"), QStringLiteral("group-none"), -1, m_groupedBy.isEmpty());
    QString section;
    const QList<const core::FieldInfo*> possible = m_model.possibleColumns();
    for (const core::FieldInfo* field : possible) {
        const qsizetype index = m_model.query().kind->indexOf(QString(field->name()));
        if (m_model.isFixed(index) || (grouping && !core::isGroupable(*field)))
            continue;
        if (const QString next = core::spokenLabels().of(field->section); next != section) {
            addSection(withoutMnemonics(next));
            section = next;
        }
        add(core::spokenLabels().of(field->label),
            (grouping ? QStringLiteral("group-") : QStringLiteral("narrow-")) + field->name(), index, isMarked(index));
    }
}

} // namespace ui
