#pragma once

#include "core/store/filterkeys.h"
#include "core/store/listquery.h"
#include "ui/support/besidereader.h"

#include <QObject>

namespace ui {

/** Reads the ids of long lists beside the window: one list after the other, and of those that are asked for meanwhile
 *  only the last. */
class ListReading final : public QObject {
    Q_OBJECT

public:
    struct Wanted {
        core::ListQuery query;
        core::ListQuery whole; ///< the same without the filters that can be taken away
        std::shared_ptr<const core::FilterKeys> keys; ///< null: not known
        QList<core::RecordId> order; ///< see core::RecordList::setOrder(); empty: not known
        std::optional<core::ListQuery> before; ///< what is shown until then, where its ids are wanted too
    };
    struct Ids {
        QList<core::RecordId> ids;
        qint64 all = 0; ///< how many the whole list has
        QList<core::RecordId> before;
    };

    using Take = std::function<void(const core::Result<Ids>&)>;

    /** The book must outlive it. `take` gets what was asked for last, in a later turn of the loop. */
    ListReading(core::Book& book, Take take, QObject* parent = nullptr);

    void ask(const Wanted& wanted);
    /** Nobody waits for what was asked any more. */
    void forget();
    /** Whether somebody waits. */
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }

private:
    void begin(const Wanted& wanted);
    void end(const core::Result<Ids>& ids);

    BesideReader m_reader;
    Take m_take;
    std::optional<Wanted> m_next; ///< was asked for while something else is under way
    bool m_isUnderWay = false;
    bool m_isAwaited = false;
};

} // namespace ui
