#include "ui/series/agendaview.h"

#include "core/change/agendaacts.h"
#include "core/model/entities/agendatemplate.h"
#include "core/model/entities/format.h"
#include "core/model/entities/series.h"
#include "core/model/entities/seriesgroup.h"
#include "core/model/entities/session.h"
#include "core/model/typed.h"
#include "core/report/documents.h"
#include "core/wording/language.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/emptystate.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/plaintext.h"
#include "ui/look/stateline.h"
#include "ui/models/namedialog.h"
#include "ui/series/agendalist.h"
#include "ui/series/methoddialog.h"
#include "ui/support/prompts.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

AgendaView::AgendaView(Book& book, RecordId owner, Prompts& prompts, QWidget* parent)
    : Desk(book, owner, prompts, parent)
    , m_isSession(false)
    , m_list(new AgendaList(this))
    , m_empty(new EmptyState(QStringLiteral("info"),
          tr("Here stands what happens when: blocks with minutes, method and material. Take a template, or begin with "
             "a block of your own."),
          book.isReadOnly() ? QString() : tr("New block …"), this))
    , m_sums(new PlainLabel({}, TextSize::Body, this))
    , m_fit(new StateLine({}, Tone::Caution, this))
    , m_breaks(new StateLine({}, Tone::Caution, this))
{
    setObjectName(QStringLiteral("agendaView"));
    const Result<Record> held = book.store().get(owner);
    m_isSession = held && &held->entity() == &Session::info();
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildBar();
    m_sums->setObjectName(QStringLiteral("agendaSums"));
    m_sums->setWordWrap(true);
    m_fit->setObjectName(QStringLiteral("agendaFit"));
    m_fit->setWordWrap(true);
    m_breaks->setObjectName(QStringLiteral("agendaBreaks"));
    m_breaks->setWordWrap(true);
    layout->addWidget(m_sums);
    layout->addWidget(m_fit);
    layout->addWidget(m_breaks);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    comesLast(m_list);
    comesLast(m_empty);
    connect(m_empty, &EmptyState::stepRequested, this, [this] { newRecord(); });
    connect(m_list, &AgendaList::placed, this, &AgendaView::place, Qt::QueuedConnection);
    connect(m_list, &AgendaList::typed, this, &AgendaView::typed, Qt::QueuedConnection);
    connect(m_list, &AgendaList::opened, this, &Desk::recordActivated);
    connect(m_list, &AgendaList::removed, this, &AgendaView::removeBlock);
}

QPushButton* AgendaView::addButton(QWidget* bar, const char* name, const QString& text)
{
    auto* const button = new QPushButton(text, bar);
    button->setObjectName(QString::fromLatin1(name));
    button->setEnabled(!book().isReadOnly());
    bar->layout()->addWidget(button);
    return button;
}

void AgendaView::buildBar()
{
    auto* const bar = new QWidget(this);
    auto* const flow = new FlowLayout(bar);
    flow->setGap(8);
    connect(addButton(bar, "newBlock", tr("New block …")), &QPushButton::clicked, this, [this] { newRecord(); });
    connect(addButton(bar, "fromMethod", tr("From a method …")), &QPushButton::clicked, this, &AgendaView::pickMethod);
    if (m_isSession) {
        auto* const templates = new QMenu(this);
        addButton(bar, "templates", tr("Take a template"))->setMenu(templates);
        connect(templates, &QMenu::aboutToShow, this, [this, templates] { fillTemplates(templates); });
        connect(addButton(bar, "saveTemplate", tr("Save as a template …")), &QPushButton::clicked, this,
            &AgendaView::saveAsTemplate);
        auto* const prints = new QMenu(this);
        QPushButton* const print = addButton(bar, "print", tr("Print"));
        print->setEnabled(true);
        print->setMenu(prints);
        fillPrints(prints);
    }
    layout()->addWidget(bar);
}

Result<void> AgendaView::fill()
{
    WB_ASSIGN(plan, agendaPlan(book().store(), record()));
    m_plan = plan;
    m_list->setPlan(m_plan, disputed(), book().isReadOnly());
    m_list->setVisible(!m_plan.blocks.isEmpty());
    m_empty->setVisible(m_plan.blocks.isEmpty());
    showSums();
    return {};
}

void AgendaView::showSums()
{
    QStringList parts;
    if (m_plan.start.isValid() && m_plan.end.isValid())
        parts.append(tr("%1–%2").arg(
            m_plan.start.toString(QStringLiteral("HH:mm")), m_plan.end.toString(QStringLiteral("HH:mm"))));
    parts.append(tr("%n block(s)", nullptr, int(m_plan.blocks.size())));
    parts.append(m_plan.planned ? tr("%1 of %2 minutes").arg(m_plan.minutes).arg(*m_plan.planned)
                                : tr("%1 minutes").arg(m_plan.minutes));
    parts.append(tr("%1 of them in breaks").arg(m_plan.breaks));
    m_sums->setText(parts.join(QStringLiteral(" · ")));
    const std::optional<qint64> left = m_plan.left();
    m_fit->setVisible(!m_plan.blocks.isEmpty() && m_isSession);
    if (!left)
        m_fit->setState(tr("When the session begins and ends is not known yet."), Tone::Caution);
    else if (*left == 0)
        m_fit->setState(tr("The agenda fills the session."), Tone::Good);
    else if (*left > 0)
        m_fit->setState(tr("%1 minutes are still free (V-35).").arg(*left), Tone::Caution);
    else
        m_fit->setState(tr("%1 minutes too many (V-35).").arg(-*left), Tone::Bad);
    qint64 longest = 0;
    for (const AgendaBlock& block : std::as_const(m_plan.blocks))
        longest = std::max(longest, block.sitting);
    m_breaks->setVisible(!m_plan.blocks.isEmpty());
    m_breaks->setState(longest > longestSitting
            ? tr("%1 minutes without a break, at most %2 are good (V-35).").arg(longest).arg(longestSitting)
            : tr("Never more than %1 minutes without a break.").arg(longest),
        longest > longestSitting ? Tone::Caution : Tone::Good);
}

bool AgendaView::newRecord()
{
    if (book().isReadOnly())
        return false;
    auto* const dialog = new NewRecordDialog(book(), AgendaItem::info(), {{QStringLiteral("session"), record()}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

void AgendaView::place(RecordId block, RecordId next)
{
    if (carry(acts::place(book().store(), block, next)))
        m_list->choose(block);
}

void AgendaView::typed(RecordId block, const QString& key, const QString& text)
{
    const Result<acts::Proposal> proposal = [&]() -> Result<acts::Proposal> {
        WB_ASSIGN(before, book().store().get(block));
        const EntityInfo& kind = before.entity();
        const FieldInfo& field = kind.fields[size_t(kind.indexOf(key))];
        const Labels* const languages[] = {&spokenLabels()};
        WB_ASSIGN(value, parseTyped(field, text, languages, [](const EntityInfo&, const QString& words) {
            return Result<RecordId>(fail(ErrorKind::NoSuchRecord, words));
        }));
        return acts::edit(book().store(), before, acts::Given{{key, value}});
    }();
    if (!carry(proposal))
        reload(); // what was typed does not stand
}

void AgendaView::removeBlock(RecordId block)
{
    const QString title = book().store().titleOf(block).value_or(QString());
    if (prompts().confirm(this, tr("Remove “%1”? It can be undone.").arg(title), tr("Remove")))
        static_cast<void>(carry(acts::remove(book().store(), block)));
}

void AgendaView::pickMethod()
{
    auto* const dialog = new MethodDialog(book(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MethodDialog::chosen, this, [this](RecordId method, qint64 minutes) {
        static_cast<void>(carry(acts::addMethod(book().store(), record(), method, minutes, book().ids())));
    });
    dialog->open();
}

QList<std::pair<RecordId, QString>> AgendaView::ownTemplates() const
{
    QList<std::pair<RecordId, QString>> own;
    const RecordStore& store = book().store();
    const auto add = [&](RecordId id, const QString& source) {
        const bool isKnown = std::ranges::any_of(own, [&](const auto& each) { return each.first == id; });
        if (!id.isNull() && !isKnown)
            own.append({id, source});
    };
    const Result<Record> session = store.get(record());
    const Result<Record> owner = session ? store.get(session->owner()) : session;
    if (!owner || &owner->entity() != &Series::info())
        return own;
    const auto series = as<Series>(*owner);
    add(series.agendaTemplate.id, tr("of the series"));
    if (const auto group = store.getAs<SeriesGroup>(series.group.id))
        add(group->agendaTemplate.id, tr("of the group"));
    if (const auto format = store.getAs<Format>(series.format.id))
        add(format->agendaTemplate.id, tr("of the format"));
    return own;
}

void AgendaView::fillTemplates(QMenu* menu)
{
    menu->clear();
    const auto add = [&](RecordId id, const QString& title) {
        QAction* const action = menu->addAction(withoutMnemonics(title));
        action->setData(id.toText());
        connect(action, &QAction::triggered, this, [this, id] { takeTemplate(id); });
    };
    QList<RecordId> shown;
    const auto own = ownTemplates();
    for (const auto& [id, source] : own) {
        add(id, tr("%1 (%2)").arg(book().store().titleOf(id).value_or(QString()), source));
        shown.append(id);
    }
    if (!own.isEmpty())
        menu->addSeparator();
    const Result<QList<Record>> all = book().store().all(AgendaTemplate::info());
    for (const Record& each : all.value_or(QList<Record>())) {
        if (!shown.contains(each.id()))
            add(each.id(), as<AgendaTemplate>(each).name);
    }
    if (menu->isEmpty())
        menu->addAction(tr("There is no template yet."))->setEnabled(false);
}

void AgendaView::takeTemplate(RecordId from)
{
    bool instead = false;
    if (!m_plan.blocks.isEmpty()) {
        instead = prompts().confirm(
            this, tr("There is an agenda already. Shall the template take its place?"), tr("Take its place"));
        if (!instead && !prompts().confirm(this, tr("Shall the template be added at the end?"), tr("Add at the end")))
            return;
    }
    static_cast<void>(carry(acts::takeAgenda(book().store(), record(), from, instead, book().ids())));
}

void AgendaView::saveAsTemplate()
{
    auto* const dialog =
        new NameDialog(tr("Save the agenda as a template"), tr("Name of the template *"), {}, tr("Save"), this);
    connect(dialog, &NameDialog::named, this, [this](const QString& name) {
        static_cast<void>(carry(acts::saveAsTemplate(book().store(), record(), name, book().ids())));
    });
    dialog->open();
}

void AgendaView::fillPrints(QMenu* menu)
{
    for (const DocumentKind& kind : documentKinds()) {
        if (QLatin1StringView(kind.entity) != Session::info().name())
            continue;
        QAction* const action = menu->addAction(spokenLabels().of(kind.label) + QStringLiteral(" …"));
        action->setObjectName(QString::fromLatin1(kind.word));
        connect(action, &QAction::triggered, this, [this, &kind] {
            auto* const dialog = new DocumentDialog(book(), kind, record(), prompts(), this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
}

} // namespace ui
