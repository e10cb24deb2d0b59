#pragma once

#include "tests/support/ruleworld.h"
#include "tests/ui/formbench.h"
#include "ui/support/prompts.h"

#include <QDropEvent>
#include <QMimeData>
#include <QtTest>

/** What the tests of the planning desks share. */
namespace test {

/** Answers for the person, and notes what was asked. */
class Answers final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString& question, const QString&) override
    {
        asked.append(question);
        return yes;
    }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList& sentences) override
    {
        asked += sentences;
        return reason.isEmpty() ? std::nullopt : std::optional(ui::Standing{reason, {}});
    }

    QStringList asked;
    bool yes = true;
    QString reason; ///< empty: the person thinks better of it
};

/** Drops something on a widget as a drag of a mouse ends. */
inline void drop(QWidget* target, QMimeData* data, const QPoint& at)
{
    QDragEnterEvent enter(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QDropEvent dropped(at, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    QCoreApplication::processEvents();
}

/** What it tells; a desk made anew in every test. */
template <typename Desk>
std::unique_ptr<Desk> openDesk(core::Book& book, core::RecordId record, ui::Prompts& prompts, QSize size = {1100, 700})
{
    auto desk = std::make_unique<Desk>(book, record, prompts);
    desk->resize(size);
    desk->show();
    if (!QTest::qWaitForWindowActive(desk.get()))
        qFatal("the window is not active");
    QCoreApplication::processEvents();
    return desk;
}

} // namespace test
