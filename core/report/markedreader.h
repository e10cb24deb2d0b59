#pragma once

#include "core/model/audience.h"
#include "core/model/dispute.h"
#include "core/model/reader.h"

#include <QHash>

namespace core::report {

/** A book for a document: says behind every text that waits for a decision "[K1]", and remembers what else of what it
 *  hands out to its readers does. All values of a document come through here. */
class MarkedReader final : public Reader {
public:
    /** Both must outlive it. */
    MarkedReader(const Reader& reader, const QList<Dispute>& disputes, Audience audience);

    [[nodiscard]] Result<std::optional<Record>> find(RecordId id) const override;
    [[nodiscard]] Result<QList<Record>> childrenOf(RecordId owner, const EntityInfo& kind) const override;
    [[nodiscard]] Result<QList<Record>> all(const EntityInfo& kind) const override;
    [[nodiscard]] Result<QList<Reference>> referencesTo(RecordId id) const override;
    [[nodiscard]] Result<QList<RecordId>> withValue(
        const EntityInfo& kind, qsizetype field, const Value& value) const override;
    [[nodiscard]] Result<Excerpted> excerpt(const Excerpt& wanted) const override;
    [[nodiscard]] Result<QList<RecordId>> alike(const Record& record) const override;
    [[nodiscard]] Result<QList<RecordId>> named(const EntityInfo& kind, const QString& words) const override;
    [[nodiscard]] Result<QString> titleOf(RecordId id) const override { return m_reader.titleOf(id); }
    [[nodiscard]] Result<QList<std::pair<RecordId, QString>>> titles(const EntityInfo& kind) const override;
    [[nodiscard]] Result<std::optional<QByteArray>> file(const QString& hash) const override;
    [[nodiscard]] Result<QList<Dispute>> disputes() const override { return m_disputes; }
    [[nodiscard]] Result<void> onOneState(const std::function<Result<void>()>& work) const override;

    /** The XML of a document made of this, with a line at its end for every field in it that waits for a decision. The
     *  lines say which field of which kind, never its values: not every reader may have all of them. */
    [[nodiscard]] QByteArray noted(const QByteArray& xml, const Labels& labels) const;

private:
    void mark(Record& record) const;
    [[nodiscard]] QString markOf(qsizetype dispute) const;

    const Reader& m_reader;
    const QList<Dispute>& m_disputes;
    const Audience m_audience;
    QHash<RecordId, QList<qsizetype>> m_ofRecord; ///< indexes of disputes
    mutable QList<qsizetype> m_met; ///< disputes of what was handed out, in that order
};

} // namespace core::report
