#include "ui/pages/startpagesteps.h"

#include "core/model/entities/agency.h"
#include "ui/dialogs/importdialog.h"
#include "ui/forms/newrecorddialog.h"
#include "ui/look/plainlabel.h"
#include "ui/look/stateline.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace core;

namespace {

/** The list of districts and independent cities that comes with the program. */
const QString officialList = QStringLiteral(":/lists/kreise-deutschland-2018.csv");

} // namespace

StartPageSteps::StartPageSteps(Book& book, QWidget* parent)
    : Card(tr("First steps"), parent)
    , m_book(book)
{
    setObjectName(QStringLiteral("firstSteps"));
    auto* const words = new PlainLabel(
        tr("This book is new. With these steps it knows who you are, whom you work with, and what you have begun."),
        TextSize::Body, this);
    words->setInk(Ink::Quiet);
    words->setWordWrap(true);
    body()->addWidget(words);
    body()->addSpacing(px(4));
    m_agency =
        addStep(QStringLiteral("stepAgency"), tr("Enter your agency: name, area, contact"), tr("Enter the agency …"));
    m_municipalities = addStep(QStringLiteral("stepMunicipalities"),
        tr("Take in the official list of districts and cities"), tr("Take in the list …"));
    m_agreement = addStep(
        QStringLiteral("stepAgreement"), tr("Enter the first agreement with a municipality"), tr("New agreement …"));
    m_series = addStep(QStringLiteral("stepSeries"), tr("Plan the first series of workshops"), tr("New series …"));
    connect(m_agency.button, &QPushButton::clicked, this, [this] { newRecord("agency"); });
    connect(m_municipalities.button, &QPushButton::clicked, this, &StartPageSteps::importList);
    connect(m_agreement.button, &QPushButton::clicked, this, [this] { newRecord("agreement"); });
    connect(m_series.button, &QPushButton::clicked, this, [this] { newRecord("series"); });
}

StartPageSteps::Step StartPageSteps::addStep(const QString& name, const QString& words, const QString& button)
{
    Step step;
    step.words = words;
    step.line = new StateLine(words, Tone::Neutral, this);
    step.line->setWordWrap(true);
    step.button = new QPushButton(button, this);
    step.button->setObjectName(name);
    step.button->setAccessibleDescription(words);
    step.button->setEnabled(!m_book.isReadOnly());
    auto* const row = new QHBoxLayout;
    row->addWidget(step.line, 1);
    row->addWidget(step.button);
    body()->addLayout(row);
    return step;
}

void StartPageSteps::setDone(const Step& step, bool done)
{
    step.line->setState(done ? tr("%1 – done").arg(step.words) : step.words, done ? Tone::Good : Tone::Neutral);
    step.button->setHidden(done);
}

Result<bool> StartPageSteps::refresh()
{
    const RecordStore& store = m_book.store();
    WB_ASSIGN(agencies, store.all(Agency::info()));
    const bool hasAgency = std::ranges::any_of(agencies, [](const Record& each) { return as<Agency>(each).isOwn; });
    WB_ASSIGN(municipalities, store.count(*findEntity(u"municipality")));
    WB_ASSIGN(agreements, store.count(*findEntity(u"agreement")));
    WB_ASSIGN(series, store.count(*findEntity(u"series")));
    setDone(m_agency, hasAgency);
    setDone(m_municipalities, municipalities > 0);
    setDone(m_agreement, agreements > 0);
    setDone(m_series, series > 0);
    return !hasAgency || municipalities == 0 || (agreements == 0 && series == 0);
}

void StartPageSteps::newRecord(const char* kind)
{
    const EntityInfo& info = *findEntity(QString::fromLatin1(kind));
    acts::Given start;
    if (&info == &Agency::info())
        start.insert(QStringLiteral("is_own"), true);
    auto* const dialog = new NewRecordDialog(m_book, info, start, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewRecordDialog::created, this, &StartPageSteps::recordActivated);
    connect(dialog, &NewRecordDialog::existingChosen, this, &StartPageSteps::recordActivated);
    dialog->open();
}

void StartPageSteps::importList()
{
    auto* const dialog = new ImportDialog(m_book, *findEntity(u"municipality"), officialList, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
