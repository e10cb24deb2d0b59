#include "core/report/markedreader.h"

#include "core/model/confidence.h"

namespace core::report {

MarkedReader::MarkedReader(const Reader& reader, const QList<Dispute>& disputes, Audience audience)
    : m_reader(reader)
    , m_disputes(disputes)
    , m_audience(audience)
{
    for (qsizetype i = 0; i < disputes.size(); ++i)
        m_ofRecord[disputes.at(i).record].append(i);
}

QString MarkedReader::markOf(qsizetype dispute) const
{
    return QStringLiteral("[K%1]").arg(m_met.indexOf(dispute) + 1);
}

void MarkedReader::mark(Record& record) const
{
    const QList<qsizetype> open = m_ofRecord.value(record.id());
    if (!mayRead(m_audience, record))
        return; // it is not told
    for (const qsizetype index : open) {
        if (!m_met.contains(index))
            m_met.append(index);
        const Dispute& dispute = m_disputes.at(index);
        if (dispute.field < 0 || !record.entity().fields[size_t(dispute.field)].isText())
            continue;
        const QString text = valueOr<QString>(record.at(dispute.field));
        record.set(dispute.field, text.isEmpty() ? markOf(index) : text + u' ' + markOf(index));
    }
}

Result<std::optional<Record>> MarkedReader::find(RecordId id) const
{
    WB_ASSIGN(record, m_reader.find(id));
    if (record)
        mark(*record);
    return std::move(record);
}

Result<QList<Record>> MarkedReader::childrenOf(RecordId owner, const EntityInfo& kind) const
{
    WB_ASSIGN(records, m_reader.childrenOf(owner, kind));
    for (Record& record : records)
        mark(record);
    return std::move(records);
}

Result<QList<Record>> MarkedReader::all(const EntityInfo& kind) const
{
    WB_ASSIGN(records, m_reader.all(kind));
    for (Record& record : records)
        mark(record);
    return std::move(records);
}

Result<QList<Reference>> MarkedReader::referencesTo(RecordId id) const
{
    return m_reader.referencesTo(id);
}

Result<QList<RecordId>> MarkedReader::withValue(const EntityInfo& kind, qsizetype field, const Value& value) const
{
    return m_reader.withValue(kind, field, value);
}

Result<Excerpted> MarkedReader::excerpt(const Excerpt& wanted) const
{
    WB_ASSIGN(found, m_reader.excerpt(wanted));
    for (Record& record : found.records)
        mark(record);
    return std::move(found);
}

Result<QList<RecordId>> MarkedReader::alike(const Record& record) const
{
    return m_reader.alike(record);
}

Result<QList<RecordId>> MarkedReader::named(const EntityInfo& kind, const QString& words) const
{
    return m_reader.named(kind, words);
}

Result<QList<std::pair<RecordId, QString>>> MarkedReader::titles(const EntityInfo& kind) const
{
    return m_reader.titles(kind);
}

Result<std::optional<QByteArray>> MarkedReader::file(const QString& hash) const
{
    return m_reader.file(hash);
}

Result<void> MarkedReader::onOneState(const std::function<Result<void>()>& work) const
{
    return m_reader.onOneState(work);
}

QByteArray MarkedReader::noted(const QByteArray& xml, const Labels& labels) const
{
    const qsizetype end = xml.lastIndexOf("</document>");
    QStringList lines;
    for (const qsizetype index : std::as_const(m_met)) {
        const Dispute& dispute = m_disputes.at(index);
        const bool isText = dispute.field >= 0 && dispute.entity->fields[size_t(dispute.field)].isText();
        if (isText && !xml.contains(markOf(index).toUtf8()))
            continue; // it was looked at and is not in the document
        QString where = labels.of(dispute.entity->singular);
        if (dispute.field >= 0)
            where += QStringLiteral(" – ") + labels.of(dispute.entity->fields[size_t(dispute.field)].label);
        const QString line =
            labels.of(QT_TRANSLATE_NOOP("model", "%1: several values wait for a decision.")).arg(where);
        lines.append(isText ? markOf(index) + u' ' + line : line);
    }
    lines.removeDuplicates();
    if (end < 0 || lines.isEmpty())
        return xml;
    QString block = QStringLiteral("<space mm=\"4\"/><heading level=\"2\">%1</heading>")
                        .arg(labels.of(QT_TRANSLATE_NOOP("model", "Open conflicts")).toHtmlEscaped());
    for (const QString& line : std::as_const(lines))
        block += QStringLiteral("<p>%1</p>").arg(line.toHtmlEscaped());
    return xml.first(end) + block.toUtf8() + xml.mid(end);
}

} // namespace core::report
