#include "ui/series/guestboard.h"

#include "core/change/teamacts.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/series/guestcardview.h"
#include "ui/series/teamcolumn.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/** Of one column: whoever looks for one among more than these looks into the list. */
constexpr qsizetype mostCards = 60;

} // namespace

GuestBoard::GuestBoard(Book& book, RecordId subject, Prompts& prompts, QWidget* parent)
    : ColumnsBoard(book, subject, prompts, parent)
    , m_places(new PlainLabel({}, TextSize::Body, this))
{
    setObjectName(QStringLiteral("guestBoard"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const bar = new QWidget(this);
    auto* const flow = new FlowLayout(bar);
    auto* const enter = new QPushButton(tr("Register a person …"), bar);
    enter->setObjectName(QStringLiteral("enterGuest"));
    enter->setEnabled(!book.isReadOnly());
    m_places->setObjectName(QStringLiteral("guestPlaces"));
    m_places->setBold(true);
    flow->addWidget(enter);
    flow->addWidget(m_places);
    column->addWidget(bar);
    connect(enter, &QPushButton::clicked, this, [this] { newRecord(); });
    addColumns();
}

Result<void> GuestBoard::fill()
{
    WB_ASSIGN(list, guestsOf(book().store(), record()));
    QString places = tr("%n with a place", nullptr, int(list.confirmed));
    if (list.free)
        places = tr("%1, %2 of %3 free").arg(places).arg(*list.free).arg(*list.places);
    m_places->setText(places);
    QList<TeamColumn*> made;
    const QList<Column> all = columns();
    for (const Column& each : all) {
        made.append(makeColumn(each, list));
        follow(made.last(), int(made.size()) - 1);
    }
    showColumns(made);
    return {};
}

TeamColumn* GuestBoard::makeColumn(const Column& column, const GuestList& list)
{
    QList<const Guest*> guests;
    for (const Guest& guest : list.guests) {
        if (column.states.contains(guest.registration.state))
            guests.append(&guest);
    }
    auto* const made = new TeamColumn(column.key, column.title, QString::number(guests.size()), this);
    for (const Guest* guest : guests.mid(0, mostCards))
        made->addCard(makeCard(*guest));
    if (guests.size() > mostCards) {
        auto* const more = new PlainLabel(
            tr("and %n more; all of them stand in the list of registrations.", nullptr, int(guests.size() - mostCards)),
            TextSize::Small, made);
        more->setInk(Ink::Quiet);
        more->setWordWrap(true);
        made->addNote(more);
    }
    if (guests.isEmpty()) {
        auto* const empty = new PlainLabel(tr("Nobody."), TextSize::Small, made);
        empty->setInk(Ink::Quiet);
        made->addNote(empty);
    }
    return made;
}

GuestCardView* GuestBoard::makeCard(const Guest& guest)
{
    auto* const made = new GuestCardView(guest, book().isReadOnly(), disputed().has(guest.id), this);
    ColumnsBoard::follow(made);
    connect(made, &GuestCardView::stateWanted, this, &GuestBoard::move);
    return made;
}

void GuestBoard::move(RecordId registration, RegistrationState to)
{
    static_cast<void>(carry(acts::moveGuest(book().store(), registration, to)));
}

std::optional<RegistrationState> GuestBoard::stateOf(RecordId registration)
{
    const Result<Record> held = book().store().get(registration);
    if (held)
        return as<PersonRegistration>(*held).state;
    Q_EMIT failed(held.error());
    return std::nullopt;
}

bool GuestBoard::newRecord()
{
    if (book().isReadOnly())
        return false;
    auto* const dialog =
        new NewRecordDialog(book(), PersonRegistration::info(), {{QStringLiteral("subject"), record()}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

} // namespace ui
