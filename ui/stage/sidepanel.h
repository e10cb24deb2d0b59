#pragma once

#include "ui/stage/stagecontext.h"
#include "ui/stage/stagelistmodel.h"

#include <QWidget>

namespace ui {

class StageLabel;
class StageList;

/** At the right: who is there, what was agreed, what was put aside. Each leads to its place. */
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(StageContext& context, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void placeWanted(const QString& key);

private:
    struct Part {
        StageLabel* head = nullptr;
        StageLabel* empty = nullptr;
        StageList* list = nullptr;
    };

    /** @param least height that the list has in any case, in draft pixels */
    Part addPart(const QString& place, const QString& name, const QString& empty, int least);
    static void fill(const Part& part, const QString& head, const QList<StageRow>& rows);
    [[nodiscard]] QList<StageRow> teamRows() const;

    StageContext& m_context;
    Part m_people;
    Part m_measures;
    Part m_topics;
};

} // namespace ui
