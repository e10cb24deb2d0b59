#include "ui/desk/mergedeskparts.h"

#include "core/wording/daytext.h"
#include "core/wording/language.h"
#include "ui/desk/deskdelegate.h"
#include "ui/desk/deskmodel.h"
#include "ui/look/keys.h"
#include "ui/look/segmented.h"
#include "ui/look/style.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>

namespace ui {

using namespace core;

namespace {

constexpr int fewestRows = 4; ///< in sight, however large the text is

constexpr KeyHint hints[] = {
    {"B", QT_TRANSLATE_NOOP("Keys", "Take what the office has")},
    {"R", QT_TRANSLATE_NOOP("Keys", "Take what the return has")},
    {"1 2 3 4 5 6 7 8 9", QT_TRANSLATE_NOOP("Keys", "Take what somebody else has, by the number on its button")},
    {"U", QT_TRANSLATE_NOOP("Keys", "Keep both texts, one under the other")},
    {"T", QT_TRANSLATE_NOOP("Keys", "Give an own value")},
    {"Space", QT_TRANSLATE_NOOP("Keys", "Open or close a group of new records")},
};
const KeyTable keys(QT_TRANSLATE_NOOP("Keys", "Merge desk"), hints);

class DeskWords {
    Q_DECLARE_TR_FUNCTIONS(ui::MergeDesk)

public:
    static QString title(const koffer::DeskPlan& plan)
    {
        return plan.issue ? tr("Merge: Koffer %1").arg(plan.facts.number) : tr("Merge: %1").arg(plan.source);
    }
    static QString pill(const koffer::DeskPlan& plan)
    {
        const std::optional<Origin> latest = plan.latest();
        if (!latest)
            return {};
        const QString at = momentText(latest->act.at);
        const QString who = plan.issue ? plan.facts.holder : latest->act.who;
        return who.isEmpty() ? tr("as of %1").arg(at) : tr("back from %1, %2").arg(who, at);
    }
    static QString findings(int count) { return tr("What the rules find %1").arg(count); }
    static QString all(qsizetype count) { return tr("All %1").arg(count); }
    static QString conflicts(qsizetype count) { return tr("Conflicts %1").arg(count); }
    static QString doubtful(qsizetype count) { return tr("Doubtful %1").arg(count); }
    static QString shown() { return tr("Lines shown"); }
    static QString lines() { return tr("Changes and what becomes of them"); }
};

} // namespace

DeskTable::DeskTable(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("deskRows"));
    setAccessibleName(DeskWords::lines());
    setItemDelegate(new DeskDelegate(this));
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(DeskDelegate::rowHeight());
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void DeskTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && currentIndex().isValid() && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        Q_EMIT decisionKey(event->key());
        return;
    }
    switch (isPlain && currentIndex().isValid() ? event->key() : 0) {
    case Qt::Key_B:
    case Qt::Key_R:
    case Qt::Key_U:
    case Qt::Key_T:
        Q_EMIT decisionKey(event->key());
        return;
    case Qt::Key_Space:
        Q_EMIT toggleWanted(row);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT recordWanted(row);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void DeskTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    share();
}

void DeskTable::share()
{
    verticalHeader()->setDefaultSectionSize(DeskDelegate::rowHeight());
    constexpr int shares[DeskModel::ColumnCount] = {128, 275, 125, 150, 205, 120};
    int sum = 0;
    for (const int share : shares)
        sum += px(share);
    const int room = viewport()->width();
    for (int column = 0; column < DeskModel::ColumnCount && model(); ++column)
        setColumnWidth(column, room > sum ? px(shares[column]) * room / sum : px(shares[column]));
    horizontalHeader()->setStretchLastSection(room > sum);
    setMinimumHeight(horizontalHeader()->height() + fewestRows * DeskDelegate::rowHeight());
}

QString deskTitle(const koffer::DeskPlan& plan)
{
    return DeskWords::title(plan);
}

QString deskPill(const koffer::DeskPlan& plan)
{
    return DeskWords::pill(plan);
}

void showFindingsTab(Segmented& tabs, int findings)
{
    const QString key = QStringLiteral("findings");
    tabs.setText(key, DeskWords::findings(findings));
    if (auto* const button = tabs.findChild<QWidget*>(key))
        button->setHidden(findings == 0);
}

Segmented* makeDeskTabs(const koffer::DeskPlan& plan, int findings, QWidget* parent)
{
    auto* const tabs = new Segmented(DeskWords::shown(), parent);
    tabs->setObjectName(QStringLiteral("deskTabs"));
    qsizetype all = 0;
    qsizetype doubtful = 0;
    QMap<QString, qsizetype> kinds;
    for (const ReturnRow& row : plan.rows) {
        all += row.changes.size();
        kinds[row.kind] += row.changes.size();
        if (plan.classOf(row) == koffer::DeskClass::Doubtful)
            doubtful += row.changes.size();
    }
    const auto conflicts =
        std::ranges::count_if(plan.rows, [](const ReturnRow& row) { return row.verdict == ChangeClass::Conflict; });
    tabs->addChoice(QStringLiteral("all"), DeskWords::all(all));
    if (conflicts > 0)
        tabs->addChoice(QStringLiteral("conflict"), DeskWords::conflicts(conflicts));
    if (doubtful > 0)
        tabs->addChoice(QStringLiteral("doubtful"), DeskWords::doubtful(doubtful));
    for (const EntityInfo* kind : allEntities()) {
        if (kinds.contains(kind->name()))
            tabs->addChoice(kind->name(),
                QStringLiteral("%1 %2").arg(spokenLabels().of(kind->plural)).arg(kinds.value(kind->name())));
    }
    tabs->addChoice(QStringLiteral("findings"), {});
    showFindingsTab(*tabs, findings);
    return tabs;
}

std::optional<Decision> decisionByKey(int key, const ConflictView& view)
{
    if (key == Qt::Key_U)
        return view.mayKeepBoth() ? std::optional<Decision>(view.both()) : std::nullopt;
    const qsizetype side = view.sideOfKey(key);
    return side < 0 ? std::nullopt : std::optional(Decision{view.conflict.id, view.sides.at(side).candidate});
}

} // namespace ui
