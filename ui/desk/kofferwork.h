#pragma once

#include "core/koffer/packing.h"
#include "ui/support/besidereader.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

/** A session as it is offered for a Koffer. */
struct OfferedSession {
    core::RecordId id;
    core::RecordId owner; ///< series or consultation case
    QString title;
    core::FuzzyDate date;
};
struct OfferedOwner {
    core::RecordId id;
    QString title;
    bool isCase = false;
    QList<OfferedSession> sessions;
};

/** What goes into a Koffer, worked out beside the window; and the writing of its file. The newest question counts. */
class KofferWork final : public QObject {
    Q_OBJECT

public:
    using Packing = std::shared_ptr<const core::koffer::Packing>;
    using Offer = QList<OfferedOwner>;

    explicit KofferWork(core::Book& book, QObject* parent = nullptr);
    ~KofferWork() override;

    /** What derives the file's key costs; only tests want less. */
    void setCost(core::koffer::KdfCost cost) { m_cost = cost; }
    void readOffer();
    void plan(const core::koffer::PackRequest& request);
    /** Plans anew and writes the file; the book is not told yet. */
    void write(const core::koffer::PackRequest& request, const QString& path, const QString& code);
    /** @pre offered() was told */
    [[nodiscard]] core::Result<Offer> offer() const { return m_offering.result(); }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }
    [[nodiscard]] bool isPlanning() const { return m_isPlanning; }

Q_SIGNALS:
    /** offer() can be asked for. */
    void offered();
    void planned(const core::Result<ui::KofferWork::Packing>& packing);
    void written(const core::Result<ui::KofferWork::Packing>& packing);

private:
    void startPlanning();

    core::Book& m_book;
    BesideReader m_reader;
    core::koffer::KdfCost m_cost;
    QFutureWatcher<core::Result<Offer>> m_offering;
    QFutureWatcher<core::Result<Packing>> m_planning;
    QFutureWatcher<core::Result<Packing>> m_writing;
    std::optional<core::koffer::PackRequest> m_wanted;
    bool m_isPlanning = false;
    bool m_isWriting = false;
};

} // namespace ui
