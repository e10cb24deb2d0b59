#include "ui/peer/peerworkspace.h"

#include "core/model/entities/peerconsultation.h"
#include "core/model/entities/session.h"
#include "ui/look/style.h"
#include "ui/peer/peerpanel.h"

#include <QVBoxLayout>

namespace ui {

using namespace core;

PeerWorkspace::PeerWorkspace(Book& book, RecordId consultation, QWidget* parent)
    : Workspace(book, consultation, parent)
{
    const auto own = book.store().getAs<PeerConsultation>(consultation);
    const RecordId session = own ? own->session.id : RecordId();
    m_panel = new PeerPanel(book, session, this);
    m_panel->setMinimumHeight(px(560));
    m_panel->open(consultation);
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_panel);
    connect(m_panel, &PeerPanel::closed, this, [this, session] { Q_EMIT linkActivated({session, {}}); });
}

} // namespace ui
