#include "ui/series/severaldates.h"

#include "core/wording/findingtext.h"
#include "ui/look/segmented.h"

#include <QCoreApplication>

namespace ui {

using namespace core;
using acts::DateScope;

namespace {

class SeveralDates {
    Q_DECLARE_TR_FUNCTIONS(SeveralDates)
};

constexpr qsizetype mostLines = 8;

} // namespace

Segmented* makeScopeChoice(const QString& name, const QString& label, QWidget* parent)
{
    auto* const choice = new Segmented(label, parent);
    choice->setObjectName(name);
    choice->addChoice(QStringLiteral("this"), SeveralDates::tr("This date"));
    choice->addChoice(QStringLiteral("later"), SeveralDates::tr("This and later"));
    choice->addChoice(QStringLiteral("all"), SeveralDates::tr("All"));
    return choice;
}

DateScope scopeOf(const Segmented& choice)
{
    const QString key = choice.current();
    if (key == QStringLiteral("later"))
        return DateScope::ThisAndLater;
    return key == QStringLiteral("all") ? DateScope::All : DateScope::This;
}

void offerScope(Segmented& choice, const Reader& reader, RecordId session)
{
    const auto all = acts::sessionsInScope(reader, session, DateScope::All);
    choice.setVisible(all && all->size() > 1);
}

QString firstOf(QStringList lines)
{
    if (lines.size() > mostLines) {
        const int left = int(lines.size() - mostLines);
        lines = lines.mid(0, mostLines);
        lines.append(SeveralDates::tr("and %n more", nullptr, left));
    }
    return lines.join(u'\n');
}

QString findingsOf(Book& book, const acts::Proposal& proposal)
{
    QStringList sentences;
    const Result<Findings> brought = book.judge(proposal);
    for (const Finding& finding : brought.value_or(Findings()))
        sentences.append(finding.rule + QStringLiteral(": ") + sentence(finding));
    sentences.removeDuplicates();
    return sentences.mid(0, mostLines).join(u'\n');
}

} // namespace ui
