#pragma once

#include "core/wording/language.h"
#include "ui/desk/lostdialog.h"
#include "ui/desk/packdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/frame/frame.h"
#include "ui/frame/pagestack.h"
#include "ui/look/sectionnav.h"
#include "ui/pages/kindpage.h"
#include "ui/pages/recordpage.h"
#include "ui/support/besidereader.h"
#include "ui/support/prompts.h"
#include "ui/window/mainwindow.h"
#include "ui/window/rail.h"
#include "ui/window/startdialog.h"
#include "ui/window/takeoverdialog.h"

#include <QCoreApplication>
#include <functional>

namespace test {

/** A window on a book, gone through as a person would who looks at everything. What is shown is handed on by a name and
 *  the widget it stands in. */
class Walk {
public:
    using Look = std::function<void(const QString& name, QWidget& shown)>;

    explicit Walk(const QString& path, QSize size = {1280, 720})
        : m_window(core::Book::open(path, {}).value(), m_prompts)
    {
        m_window.resize(size);
        m_window.show();
        m_window.activateWindow();
        settle();
    }

    core::Book& book() { return m_window.book(); }
    ui::MainWindow& window() { return m_window; }
    ui::Prompts& prompts() { return m_prompts; }
    /** Until nothing is read beside the window; layouts that wrap text need more than one turn. */
    static void settle()
    {
        while (!ui::BesideReader::isIdle())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    }

    /** Every page of the rail, and every list on it. */
    void pages(const Look& look)
    {
        for (const ui::RailPlace& place : ui::railPlaces()) {
            m_window.frame().goTo({place.entry.key, {}});
            settle();
            QWidget* made = m_window.frame().pages()->made(place.entry.key);
            auto* lists = qobject_cast<ui::KindPage*>(made);
            if (!lists)
                look(place.entry.key, *made);
            for (const core::EntityInfo* kind : lists ? place.kinds : QList<const core::EntityInfo*>()) {
                lists->showKind(*kind);
                settle();
                look(kind->name(), *lists);
            }
        }
    }

    /** A record and each of its sections; of none where it has no page. */
    void record(const core::Record& record, const Look& look)
    {
        m_window.open(record.id());
        settle();
        auto* page = m_window.frame().pages()->made(m_window.frame().place().page)->findChild<ui::RecordPage*>();
        if (!page)
            return;
        const QStringList sections = page->findChild<ui::SectionNav*>()->keys();
        for (const QString& section : sections) {
            page->showSection(section);
            settle();
            look(QString(record.entity().name()) + u'/' + section, *page);
        }
    }

    /** The first record of every kind that has one. */
    void records(const Look& look)
    {
        for (const core::EntityInfo* kind : core::allEntities()) {
            const QList<core::Record> all = book().store().all(*kind).value();
            if (!all.isEmpty())
                record(all.first(), look);
        }
    }

    /** The dialogs that need nothing but the book. */
    void dialogs(const Look& look)
    {
        const auto show = [&](const QString& name, QDialog* dialog) {
            dialog->show();
            dialog->activateWindow();
            settle();
            look(name, *dialog);
            delete dialog;
        };
        show(QStringLiteral("settings"), new ui::SettingsDialog(book()));
        show(QStringLiteral("pack"), new ui::PackDialog(book(), {}, m_prompts));
        show(QStringLiteral("start"), new ui::StartDialog(m_prompts, QStringLiteral("Not found: /buch.wbuch.")));
        show(QStringLiteral("take over"),
            new ui::TakeOverDialog(book().path(), {book().who(), book().clock()}, QStringLiteral("Anna Berg")));
        show(QStringLiteral("lost"), new ui::LostDialog(QStringLiteral("GANZTAG-2")));
        for (const core::EntityInfo* kind : core::allEntities())
            show(QStringLiteral("new ") + kind->name(), new ui::NewRecordDialog(book(), *kind, {}));
    }

private:
    ui::SystemPrompts m_prompts;
    ui::MainWindow m_window;
};

} // namespace test
