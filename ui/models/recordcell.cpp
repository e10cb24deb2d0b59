#include "ui/models/recordcell.h"

#include "core/model/dispute.h"
#include "core/wording/language.h"
#include "ui/models/recordtablemodel.h"
#include "ui/models/statetone.h"

#include <QCoreApplication>
#include <QLocale>
#include <cstdlib>

namespace ui::recordcell {

using core::FieldInfo;
using core::FieldType;
using core::ListRows;
using core::Record;

namespace {

/** Up to four digits stand together; years among them. */
constexpr qint64 firstGrouped = 10'000;

class Words {
    Q_DECLARE_TR_FUNCTIONS(RecordCell)
};

core::Titles titlesFrom(const ListRows& rows)
{
    return [&rows](core::RecordId id) { return rows.titles.value(id); };
}

QString plainText(const FieldInfo& field, const Record& record, const ListRows& rows)
{
    const qsizetype at = &field - record.entity().fields.data();
    return core::readable(field, record.at(at), core::spokenLabels(), titlesFrom(rows));
}

QString spokenText(const FieldInfo& field, const QString& text)
{
    const QString label = core::spokenLabels().of(field.label);
    return text.isEmpty() ? Words::tr("%1: empty").arg(label) : Words::tr("%1: %2").arg(label, text);
}

} // namespace

bool needsRecord(const FieldInfo& field, int role)
{
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::AccessibleTextRole
        || role == RecordTableModel::IdRole || (role == RecordTableModel::ToneRole && field.type == FieldType::Choice);
}

QString line(const FieldInfo& field, const core::Value& value, const core::Titles& titles)
{
    if (const auto* number = std::get_if<qint64>(&value); number && std::abs(*number) >= firstGrouped)
        return QLocale(core::spokenLanguage()).toString(*number);
    QString text = core::readable(field, value, core::spokenLabels(), titles);
    if (text.contains(u'\n'))
        text.replace(u'\n', field.isSet() ? QStringLiteral(", ") : QStringLiteral(" "));
    return text;
}

QVariant alignment(const FieldInfo& field)
{
    const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Real;
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
}

QVariant data(const FieldInfo& field, const Record& record, const ListRows& rows, int role)
{
    if (role == RecordTableModel::IdRole)
        return QVariant::fromValue(record.id());
    if (role == RecordTableModel::ToneRole) {
        const std::optional<Tone> tone = stateTone(field, record.text(field.name()));
        return tone ? QVariant(int(*tone)) : QVariant();
    }
    if (role == Qt::EditRole)
        return plainText(field, record, rows);
    const qsizetype at = &field - record.entity().fields.data();
    QString text = line(field, record.at(at), titlesFrom(rows));
    if (rows.isDisputed(record.id(), at)) {
        const QString mark = core::disputedMark(core::spokenLabels());
        text = text.isEmpty() ? mark : text + u' ' + mark;
    }
    return role == Qt::AccessibleTextRole ? spokenText(field, text) : text;
}

QString head(const FieldInfo& field)
{
    QString label = core::spokenLabels().of(field.label);
    if (!label.isEmpty())
        label[0] = label.at(0).toUpper();
    return label;
}

QString title(const Record& record, const ListRows& rows)
{
    return record.entity().title(record, titlesFrom(rows));
}

} // namespace ui::recordcell
