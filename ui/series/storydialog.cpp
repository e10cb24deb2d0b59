#include "ui/series/storydialog.h"

#include "core/book/teamstory.h"
#include "core/wording/daytext.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/** Who, when, and to which state. */
QString headOf(const TeamStep& step)
{
    const ChoiceWord word = choicesOf(step.explanation.to)[size_t(step.explanation.to)];
    QStringList parts{spokenLabels().of(word.label), momentText(step.act.at), step.act.who};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StoryDialog::StoryDialog(Book& book, RecordId registration, const QString& municipality, QWidget* parent)
    : QDialog(parent)
    , m_reader(book)
{
    setObjectName(QStringLiteral("storyDialog"));
    setProperty("handbookPage", QStringLiteral("series"));
    setWindowTitle(tr("Decisions about %1").arg(municipality));
    auto* const column = new QVBoxLayout(this);
    auto* const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(windowTitle());
    auto* const surface = new QWidget(area);
    m_lines = new QVBoxLayout(surface);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(px(4));
    auto* const waiting = new PlainLabel(tr("The decisions are being looked up …"), TextSize::Body, surface);
    waiting->setObjectName(QStringLiteral("storyWaits"));
    waiting->setInk(Ink::Quiet);
    m_lines->addWidget(waiting);
    m_lines->addStretch();
    area->setWidget(surface);
    column->addWidget(area, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeWithin(*this, {560, 360});
    connect(&m_reading, &QFutureWatcherBase::finished, this, &StoryDialog::showRead);
    m_reading.setFuture(m_reader.run<QList<TeamStep>>(
        [registration](Database& database) { return teamStory(database, registration); }));
}

StoryDialog::~StoryDialog()
{
    m_reading.disconnect(this);
}

void StoryDialog::showRead()
{
    QWidget* const surface = m_lines->parentWidget();
    delete surface->findChild<QWidget*>(QStringLiteral("storyWaits"));
    const Result<QList<TeamStep>> story = m_reading.result();
    int place = 0;
    const auto add = [&](QWidget* part) {
        m_lines->insertWidget(place++, part);
        part->show();
    };
    if (!story)
        add(new Banner(Banner::Kind::Error, sentence(story.error()), surface));
    else if (story->isEmpty())
        add(new PlainLabel(tr("Nothing has been decided about this team yet."), TextSize::Body, surface));
    for (const TeamStep& step : story.value_or(QList<TeamStep>())) {
        auto* const head = new PlainLabel(headOf(step), TextSize::Small, surface);
        head->setInk(Ink::Quiet);
        head->setWordWrap(true);
        auto* const words = new PlainLabel(sentence(step.explanation), TextSize::Body, surface);
        words->setObjectName(QStringLiteral("decision"));
        words->setWordWrap(true);
        words->setSelectable(true);
        add(head);
        add(words);
        m_lines->insertSpacing(place++, px(8));
    }
}

} // namespace ui
