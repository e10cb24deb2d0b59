#pragma once

#include "tests/support/ruleworld.h"
#include "ui/look/style.h"
#include "ui/pages/overviewcard.h"
#include "ui/pages/recordpage.h"
#include "ui/support/besidereader.h"
#include "ui/support/prompts.h"

#include <QtTest>

/** What the tests of the workspaces of a record page share. */
namespace test {

/** Answers yes and notes what was asked. */
class Yes final : public ui::Prompts {
public:
    QString fileToOpen(QWidget*, const QString&, const QString&) override { return {}; }
    QString fileToSave(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString& question, const QString&) override
    {
        asked.append(question);
        return answer;
    }
    std::optional<ui::Standing> letStand(QWidget*, const QStringList& sentences) override
    {
        asked += sentences;
        return std::nullopt;
    }

    QStringList asked;
    bool answer = true;
};

/** Until nothing is read beside the window. */
inline void settle()
{
    while (!ui::BesideReader::isIdle())
        QTest::qWait(5);
    for (int i = 0; i < 5; ++i) // what came in is shown and laid out
        QCoreApplication::processEvents();
}

inline std::unique_ptr<ui::RecordPage> pageOf(
    core::Book& book, core::RecordId id, ui::Prompts& prompts, QSize size = {1100, 760})
{
    auto page = std::make_unique<ui::RecordPage>(book, book.store().get(id).value(), prompts);
    page->resize(size);
    page->setVisible(true);
    static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
    settle();
    return page;
}

inline ui::OverviewCard* card(QWidget& page, const char* key)
{
    return page.findChild<ui::OverviewCard*>(QStringLiteral("card_") + QString::fromLatin1(key));
}

inline QList<ui::LinkLine*> lines(QWidget& page, const char* key)
{
    return card(page, key)->findChildren<ui::LinkLine*>();
}

inline QString texts(QWidget& page, const char* key)
{
    QStringList all;
    for (const ui::LinkLine* line : lines(page, key))
        all.append(line->accessibleName());
    return all.join(u'\n');
}

} // namespace test
