#include "ui/series/needsdesk.h"

#include "core/model/entities/needsresponse.h"
#include "core/model/entities/needssurvey.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/card.h"
#include "ui/look/emptystate.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/sectionhead.h"
#include "ui/look/style.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

/** A table as high as its rows: the page scrolls, not the table. */
void fitHeight(QTreeWidget* table)
{
    int height = table->header()->sizeHint().height() + 2 * table->frameWidth();
    for (int row = 0; row < table->topLevelItemCount(); ++row)
        height += std::max(px(24), table->visualItemRect(table->topLevelItem(row)).height());
    table->setFixedHeight(height + px(14));
}

QTreeWidget* makeTable(const char* name, const QString& spoken, const QStringList& labels, QWidget* parent)
{
    auto* const table = new QTreeWidget(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(spoken);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels(labels);
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(true);
    return table;
}

} // namespace

NeedsDesk::NeedsDesk(Book& book, RecordId series, Prompts& prompts, QWidget* parent)
    : Desk(book, series, prompts, parent)
    , m_empty(new EmptyState(QStringLiteral("info"),
          tr("Here stands what the municipalities need: ask for topics and dates before the series is planned."),
          book.isReadOnly() ? QString() : tr("New needs survey …"), this))
{
    setObjectName(QStringLiteral("needsDesk"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* const bar = new QWidget(this);
    auto* const flow = new FlowLayout(bar);
    auto* const add = new QPushButton(tr("New needs survey …"), bar);
    add->setObjectName(QStringLiteral("newSurvey"));
    add->setEnabled(!book.isReadOnly());
    flow->addWidget(add);
    layout->addWidget(bar);
    m_lines = addColumn(m_empty);
    connect(add, &QPushButton::clicked, this, [this] { newRecord(); });
    connect(m_empty, &EmptyState::stepRequested, this, [this] { newRecord(); });
}

Result<void> NeedsDesk::fill()
{
    WB_ASSIGN(surveys, book().store().childrenOf(record(), NeedsSurvey::info()));
    for (QWidget* each : std::as_const(m_made)) {
        m_lines->removeWidget(each);
        each->hide();
        each->setParent(nullptr);
        each->deleteLater(); // it may be telling of the very click that led here
    }
    m_made.clear();
    for (const Record& survey : surveys) {
        WB_ASSIGN(picture, needsPicture(book().store(), survey.id()));
        m_made.append(makeSurvey(picture));
        m_lines->insertWidget(int(m_made.size()) - 1, m_made.last());
    }
    m_empty->setVisible(surveys.isEmpty());
    return {};
}

QWidget* NeedsDesk::makeSurvey(const NeedsPicture& picture)
{
    auto* const card = new Card(picture.title, this);
    card->setObjectName(QStringLiteral("survey_%1").arg(m_made.size() + 1));
    card->head()->setFacts(tr("%n answer(s)", nullptr, int(picture.answers.size())));
    addTopics(card, picture);
    addAnswers(card, picture);
    QStringList notes{tr("Could be host: %1.").arg(picture.hosts)};
    if (!picture.missing.isEmpty())
        notes.append(tr("Not answered yet: %1.").arg(picture.missing.join(QStringLiteral(", "))));
    auto* const note = new PlainLabel(notes.join(u' '), TextSize::Body, card);
    note->setInk(Ink::Quiet);
    note->setWordWrap(true);
    card->body()->addWidget(note);
    auto* const row = new QWidget(card);
    auto* const flow = new FlowLayout(row);
    flow->setGap(6);
    const auto add = [&](const char* name, const QString& text, bool enabled, auto work) {
        auto* const button = new QPushButton(text, row);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(tr("%1: %2").arg(picture.title, text));
        button->setEnabled(enabled);
        setButtonLook(button, ButtonLook::Small);
        connect(button, &QPushButton::clicked, this, work);
        flow->addWidget(button);
    };
    const RecordId survey = picture.survey;
    add("newAnswer", tr("New answer …"), !book().isReadOnly(), [this, survey] { newAnswer(survey); });
    add("openSurvey", tr("Open"), true, [this, survey] { Q_EMIT recordActivated(survey); });
    card->body()->addWidget(row);
    return card;
}

void NeedsDesk::addTopics(Card* card, const NeedsPicture& picture)
{
    if (picture.topics.isEmpty())
        return;
    auto* const table = makeTable("topics", tr("Topics by what is wanted most"),
        {tr("Rank"), tr("Topic"), tr("Points"), tr("Named"), tr("Named first"), tr("By")}, card);
    for (qsizetype i = 0; i < picture.topics.size(); ++i) {
        const RankedTopic& topic = picture.topics.at(i);
        auto* const item = new QTreeWidgetItem(table);
        item->setText(0, QString::number(i + 1));
        item->setText(1, topic.topic);
        item->setText(2, QString::number(topic.points));
        item->setText(3, QString::number(topic.named));
        item->setText(4, QString::number(topic.first));
        item->setText(5, topic.municipalities.join(QStringLiteral(", ")));
    }
    fitHeight(table);
    card->body()->addWidget(table);
    card->body()->addSpacing(px(5));
}

void NeedsDesk::addAnswers(Card* card, const NeedsPicture& picture)
{
    if (picture.answers.isEmpty())
        return;
    auto* const table = makeTable("answers", tr("Answers by municipality"),
        {tr("Municipality"), tr("Priorities"), tr("Dates"), tr("Host"), tr("Answers")}, card);
    for (const NeedsAnswer& answer : picture.answers) {
        auto* const item = new QTreeWidgetItem(table);
        item->setData(0, Qt::UserRole, answer.response.toText());
        item->setText(0, answer.name);
        item->setText(1, answer.priorities.join(QStringLiteral(" › ")));
        item->setText(2, answer.preferredDates);
        item->setText(3, answer.mayHost ? tr("yes") : tr("no"));
        item->setText(4, answer.answers.simplified());
    }
    connect(table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT recordActivated(RecordId::fromText(item->data(0, Qt::UserRole).toString()));
    });
    fitHeight(table);
    card->body()->addWidget(table);
}

void NeedsDesk::newAnswer(RecordId survey)
{
    auto* const dialog =
        new NewRecordDialog(book(), NeedsResponse::info(), {{QStringLiteral("needs_survey"), survey}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool NeedsDesk::newRecord()
{
    if (book().isReadOnly())
        return false;
    auto* const dialog = new NewRecordDialog(book(), NeedsSurvey::info(), {{QStringLiteral("series"), record()}}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return true;
}

} // namespace ui
