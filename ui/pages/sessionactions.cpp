#include "ui/pages/sessionactions.h"

#include "core/model/entities/session.h"
#include "ui/calendar/calendarexport.h"
#include "ui/desk/packaction.h"
#include "ui/look/pagehead.h"
#include "ui/pages/documentactions.h"
#include "ui/pages/recordpage.h"
#include "ui/series/moderatordialog.h"
#include "ui/series/sessiondialog.h"
#include "ui/stage/stagewindow.h"

#include <QMenu>
#include <QPushButton>

namespace ui {

using namespace core;

QMenu* addSessionActions(Book& book, RecordId session, Prompts& prompts, PageHead* head, QWidget* page)
{
    addDocumentActions(book, Session::info(), session, prompts, head);
    addPackAction(book, Session::info(), session, prompts, head);
    QPushButton* const more = head->addAction(QStringLiteral("moreActions"), RecordPage::tr("More"));
    auto* const menu = new QMenu(more);
    menu->setToolTipsVisible(true);
    const auto add = [&](const char* name, const QString& text, const QString& tip, const std::function<void()>& act) {
        QAction* const action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setToolTip(tip);
        action->setEnabled(!book.isReadOnly());
        QObject::connect(action, &QAction::triggered, page, act);
    };
    add("editSeveral", RecordPage::tr("For several sessions …"),
        RecordPage::tr("Edits this session, or this one and later ones, or all of its series."),
        [&book, session, &prompts, page] {
            auto* const dialog = new SessionDialog(book, session, prompts, page);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    add("changeModerator", RecordPage::tr("Change moderator …"),
        RecordPage::tr("Somebody else moderates: on this date, on this one and later ones, or on all."),
        [&book, session, &prompts, page] { ModeratorDialog::show(book, session, prompts, page); });
    addCalendarAction(book, session, prompts, more, *menu);
    more->setMenu(menu);
    QPushButton* const moderate =
        head->addAction(QStringLiteral("moderate"), RecordPage::tr("Moderate"), ButtonLook::Main);
    QObject::connect(
        moderate, &QPushButton::clicked, page, [&book, session, page] { StageWindow::open(book, session, page); });
    return menu;
}

} // namespace ui
