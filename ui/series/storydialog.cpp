#include "ui/series/storydialog.h"

#include "core/book/teamstory.h"
#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "core/wording/teamtext.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

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
    QStringList parts{spokenLabels().of(word.label),
        step.act.at.toLocalTime().toString(QStringLiteral("dd.MM.yyyy HH:mm")), step.act.who};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StoryDialog::StoryDialog(Book& book, RecordId registration, const QString& municipality, QWidget* parent)
    : QDialog(parent)
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
    auto* const lines = new QVBoxLayout(surface);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(px(4));
    const Result<QList<TeamStep>> story = teamStory(book, registration);
    if (!story)
        lines->addWidget(new Banner(Banner::Kind::Error, sentence(story.error()), surface));
    else if (story->isEmpty())
        lines->addWidget(new PlainLabel(tr("Nothing has been decided about this team yet."), TextSize::Body, surface));
    for (qsizetype i = 0; story && i < story->size(); ++i) {
        auto* const head = new PlainLabel(headOf(story->at(i)), TextSize::Small, surface);
        head->setInk(Ink::Quiet);
        head->setWordWrap(true);
        auto* const words = new PlainLabel(sentence(story->at(i).explanation), TextSize::Body, surface);
        words->setObjectName(QStringLiteral("decision"));
        words->setWordWrap(true);
        words->setSelectable(true);
        lines->addWidget(head);
        lines->addWidget(words);
        lines->addSpacing(px(8));
    }
    lines->addStretch();
    area->setWidget(surface);
    column->addWidget(area, 1);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(px(560), px(360));
}

} // namespace ui
