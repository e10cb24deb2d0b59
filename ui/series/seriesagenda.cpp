#include "ui/series/seriesagenda.h"

#include "core/model/entities/session.h"
#include "core/model/fuzzydaterender.h"
#include "core/wording/language.h"
#include "ui/look/emptystate.h"
#include "ui/look/plainlabel.h"
#include "ui/series/agendaview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace core;

SeriesAgenda::SeriesAgenda(Book& book, RecordId series, Prompts& prompts, QWidget* parent)
    : Desk(book, series, prompts, parent)
    , m_sessions(new QComboBox(this))
    , m_bar(new QWidget(this))
    , m_place(new QWidget(this))
    , m_empty(new EmptyState(QStringLiteral("info"),
          tr("An agenda belongs to a session. Enter the sessions of the series first."), {}, this))
{
    setObjectName(QStringLiteral("seriesAgenda"));
    auto* const label = new PlainLabel(tr("Session"), TextSize::Body, m_bar);
    label->setBuddy(m_sessions);
    m_sessions->setObjectName(QStringLiteral("agendaSession"));
    m_sessions->setAccessibleName(label->text());
    m_sessions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sessions->setMinimumContentsLength(12);
    auto* const row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_sessions, 1);
    auto* const inner = new QVBoxLayout(m_place);
    inner->setContentsMargins(0, 0, 0, 0);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_empty, 1);
    connect(m_sessions, &QComboBox::currentIndexChanged, this, &SeriesAgenda::showChosen);
}

Result<void> SeriesAgenda::fill()
{
    WB_ASSIGN(sessions, book().store().childrenOf(record(), Session::info()));
    {
        const QSignalBlocker quiet(m_sessions);
        m_sessions->clear();
        int number = 0;
        for (const Record& each : sessions) {
            const auto session = as<Session>(each);
            const QString date = renderFuzzyDate(session.date, DateStyle::Weekday, spokenLanguage());
            QStringList words{tr("%1.").arg(++number), date, session.title};
            words.removeAll(QString());
            m_sessions->addItem(disputed().marked(each.id(), words.join(u' ')), each.id().toText());
        }
        m_sessions->setCurrentIndex(std::max(0, m_sessions->findData(m_shown.toText())));
    }
    m_bar->setVisible(!sessions.isEmpty());
    m_place->setVisible(!sessions.isEmpty());
    m_empty->setVisible(sessions.isEmpty());
    showChosen();
    return {};
}

void SeriesAgenda::showChosen()
{
    const RecordId chosen = RecordId::fromText(m_sessions->currentData().toString());
    if (chosen == m_shown && m_view)
        return;
    m_shown = chosen;
    delete std::exchange(m_view, nullptr);
    if (chosen.isNull())
        return;
    m_view = new AgendaView(book(), chosen, prompts(), m_place);
    connect(m_view, &Desk::recordActivated, this, &Desk::recordActivated);
    connect(m_view, &Desk::failed, this, &Desk::failed);
    m_place->layout()->addWidget(m_view);
    m_view->show();
}

bool SeriesAgenda::newRecord()
{
    return m_view && m_view->newRecord();
}

} // namespace ui
