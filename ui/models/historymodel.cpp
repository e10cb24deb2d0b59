#include "ui/models/historymodel.h"

#include "core/wording/acttext.h"
#include "core/wording/daytext.h"

#include <QLocale>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

/** Fields of one act that are told one by one. */
constexpr qsizetype mostChanges = 12;
/** A long text is told by its beginning; the field has all of it. */
constexpr qsizetype mostLetters = 300;

} // namespace

HistoryModel::HistoryModel(Book& book, RecordId record, QObject* parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_record(record)
{
}

Result<QList<RecordAct>> HistoryModel::read(int most, qint64 before)
{
    Result<QList<RecordAct>> acts = m_book.history().actsOn(m_record, most, before);
    if (!acts)
        Q_EMIT failed(acts.error());
    return acts;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_acts.size());
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || !m_more)
        return;
    const Result<QList<RecordAct>> acts = read(pageSize, m_acts.isEmpty() ? 0 : m_acts.last().place);
    m_more = acts && acts->size() >= pageSize;
    if (!acts || acts->isEmpty())
        return;
    beginInsertRows({}, int(m_acts.size()), int(m_acts.size() + acts->size()) - 1);
    m_acts += *acts;
    endInsertRows();
}

void HistoryModel::reload()
{
    const int most = std::max(pageSize, int(m_acts.size()));
    const Result<QList<RecordAct>> acts = read(most, 0);
    beginResetModel();
    m_acts = acts.value_or(QList<RecordAct>());
    m_more = acts && acts->size() >= most;
    endResetModel();
}

QStringList HistoryModel::changesOf(const RecordAct& act) const
{
    const Titles titles = [this](RecordId id) { return m_book.store().titleOf(id).value_or(QString()); };
    QStringList lines;
    for (const Change& change : act.changes) {
        const bool isOrder = change.field >= 0 && change.fieldInfo().type == FieldType::Order;
        if (isOrder)
            continue; // its key says nothing to people
        if (lines.size() == mostChanges) {
            lines.append(QString(QChar(0x2026)));
            break;
        }
        const QString text = changeText(change, titles).simplified();
        lines.append(text.size() > mostLetters ? text.left(mostLetters) + QChar(0x2026) : text);
    }
    return lines;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordAct& act = m_acts.at(index.row());
    const Act& done = act.origin ? act.origin->act : act.act;
    switch (role) {
    case TitleRole:
    case Qt::AccessibleTextRole:
        return actText(done.info);
    case FactsRole: {
        QStringList facts{done.who, momentText(done.at)};
        if (act.origin)
            facts.append({act.origin->source, actText(act.act.info)});
        if (act.act.undone)
            facts.append(tr("taken back meanwhile"));
        facts.removeAll(QString());
        return facts.join(QStringLiteral(" · "));
    }
    case ChangesRole:
        return changesOf(act);
    case ActRole:
        return act.act.id.toText();
    case UndoneRole:
        return act.act.undone;
    case UndoableRole:
        return !m_book.isReadOnly() && !act.act.undone && !act.act.isUndo();
    case RecordsRole:
        return act.act.info.count;
    default:
        return {};
    }
}

} // namespace ui
