#include "ui/models/savedmenu.h"

#include "core/support/text.h"
#include "core/wording/language.h"
#include "ui/look/plaintext.h"
#include "ui/models/namedialog.h"
#include "ui/support/carryout.h"
#include "ui/support/prompts.h"

#include <algorithm>

namespace ui {

using core::Record;
using core::RecordId;
using core::Result;
using core::SavedFilter;

namespace {

core::acts::Given givenOf(const SavedFilter& saved)
{
    return {{QStringLiteral("name"), saved.name}, {QStringLiteral("kind"), saved.kind},
        {QStringLiteral("words"), saved.words}, {QStringLiteral("conditions"), saved.conditions.text}};
}

} // namespace

SavedMenu::SavedMenu(core::Book& book, const core::EntityInfo& kind, Prompts& prompts,
    std::function<core::ListState()> present, QWidget* parent)
    : QMenu(parent)
    , m_book(book)
    , m_kind(kind)
    , m_prompts(prompts)
    , m_present(std::move(present))
{
    setObjectName(QStringLiteral("savedMenu"));
    connect(this, &QMenu::aboutToShow, this, &SavedMenu::fill);
}

Result<QList<SavedMenu::Saved>> SavedMenu::read() const
{
    const core::EntityInfo& info = SavedFilter::info();
    WB_ASSIGN(ids, m_book.store().withValue(info, info.indexOf(u"kind"), QString(m_kind.name())));
    QList<Saved> all;
    for (const RecordId& id : ids) {
        WB_ASSIGN(saved, m_book.store().getAs<SavedFilter>(id));
        all.append({id, saved.name, core::stateOf(m_kind, saved)});
    }
    std::sort(all.begin(), all.end(), [](const Saved& a, const Saved& b) {
        return std::pair(core::text::foldedKey(a.name), a.id) < std::pair(core::text::foldedKey(b.name), b.id);
    });
    return all;
}

void SavedMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    setAccessibleName(tr("Saved filters"));
    const Result<QList<Saved>> read = this->read();
    if (!read)
        Q_EMIT failed(read.error());
    const QList<Saved> all = read.value_or(QList<Saved>());
    const core::ListState present = m_present();
    for (const Saved& saved : all) {
        QAction* const action = addAction(withoutMnemonics(saved.name));
        action->setObjectName(QStringLiteral("saved-") + saved.name);
        action->setCheckable(true);
        action->setChecked(saved.state == present);
        connect(action, &QAction::triggered, this, [this, state = saved.state] { Q_EMIT chosen(state); });
    }
    if (all.isEmpty())
        addAction(tr("Nothing saved for this list yet"))->setEnabled(false);
    addSeparator();
    QAction* const saving = addAction(tr("Save what is shown …"), this, &SavedMenu::askForName);
    saving->setObjectName(QStringLiteral("saveFilter"));
    saving->setEnabled(!m_book.isReadOnly());
    if (all.isEmpty() || m_book.isReadOnly())
        return;
    addEach(addMenu(tr("Rename")), QStringLiteral("rename-"), all, &SavedMenu::rename);
    addEach(addMenu(tr("Remove")), QStringLiteral("remove-"), all, &SavedMenu::remove);
}

void SavedMenu::addEach(
    QMenu* menu, const QString& prefix, const QList<Saved>& all, void (SavedMenu::*act)(const Saved&))
{
    for (const Saved& saved : all) {
        QAction* const action = menu->addAction(withoutMnemonics(saved.name) + QStringLiteral(" …"));
        action->setObjectName(prefix + saved.name);
        connect(action, &QAction::triggered, this, [this, saved, act] { (this->*act)(saved); });
    }
}

void SavedMenu::askForName()
{
    auto* const dialog =
        new NameDialog(tr("Save what is shown"), tr("Name of the filter"), {}, tr("Save"), parentWidget());
    connect(dialog, &NameDialog::named, this, &SavedMenu::save);
    dialog->open();
}

void SavedMenu::save(const QString& name)
{
    const Result<QList<Saved>> read = this->read();
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    const core::acts::Given given = givenOf(core::savedFilter(m_kind, name, m_present()));
    const core::RecordStore& store = m_book.store();
    for (const Saved& saved : *read) {
        if (saved.name != name)
            continue;
        const QString question = tr("“%1” is there already. Replace what it keeps?").arg(name);
        if (m_prompts.confirm(parentWidget(), question, tr("Replace"))) {
            const Result<Record> before = store.get(saved.id);
            carry(before ? core::acts::edit(store, *before, given)
                         : Result<core::acts::Proposal>(tl::unexpected<core::Error>(before.error())));
        }
        return;
    }
    carry([&]() -> Result<core::acts::Proposal> {
        WB_ASSIGN(record, core::acts::prepared(store, SavedFilter::info(), given, m_book.ids()));
        return core::acts::add(store, record);
    }());
}

void SavedMenu::rename(const Saved& saved)
{
    auto* const dialog =
        new NameDialog(tr("Rename"), tr("Name of the filter"), saved.name, tr("Rename"), parentWidget());
    connect(dialog, &NameDialog::named, this, [this, id = saved.id](const QString& name) {
        carry([&]() -> Result<core::acts::Proposal> {
            WB_ASSIGN(before, m_book.store().get(id));
            return core::acts::edit(m_book.store(), before, core::acts::Given{{QStringLiteral("name"), name}});
        }());
    });
    dialog->open();
}

void SavedMenu::remove(const Saved& saved)
{
    if (m_prompts.confirm(parentWidget(), tr("Remove “%1”? It can be undone.").arg(saved.name), tr("Remove")))
        carry(core::acts::remove(m_book.store(), saved.id));
}

void SavedMenu::carry(const Result<core::acts::Proposal>& proposal)
{
    if (!proposal) {
        Q_EMIT failed(proposal.error());
        return;
    }
    const auto applied = carryOut(m_book, *proposal, m_prompts, parentWidget());
    if (!applied)
        Q_EMIT failed(applied.error());
}

} // namespace ui
