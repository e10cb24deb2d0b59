#include "ui/frame/statusline.h"

#include "ui/look/plainlabel.h"
#include "ui/look/shapes.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

constexpr int shapeSize = 7;
constexpr int shapeGap = 5;

QString ageInWords(std::chrono::seconds age)
{
    using namespace std::chrono;
    if (age < minutes(1))
        return StatusLine::tr("just now");
    if (age < hours(1))
        return StatusLine::tr("%n minute(s) ago", nullptr, int(duration_cast<minutes>(age).count()));
    if (age < days(1))
        return StatusLine::tr("%n hour(s) ago", nullptr, int(duration_cast<hours>(age).count()));
    return StatusLine::tr("%n day(s) ago", nullptr, int(duration_cast<days>(age).count()));
}

/** Older than this, an office has worked a whole week without a net. */
constexpr std::chrono::days backupIsOld(7);

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , m_state(new PlainLabel({}, TextSize::Small))
    , m_backup(new PlainLabel({}, TextSize::Small))
    , m_file(new PlainLabel({}, TextSize::Small))
    , m_language(new PlainLabel({}, TextSize::Small))
{
    m_state->setObjectName(QStringLiteral("savingState"));
    m_state->setContentsMargins(px(shapeSize + shapeGap), 0, 0, 0);
    m_backup->setObjectName(QStringLiteral("backupAge"));
    m_file->setObjectName(QStringLiteral("fileName"));
    m_language->setObjectName(QStringLiteral("language"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(5), px(12), px(4));
    row->setSpacing(px(18));
    for (PlainLabel* const part : {m_state, m_backup, m_file}) {
        part->setInk(Ink::Quiet);
        part->setElided(true);
        row->addWidget(part);
    }
    row->addStretch(1);
    m_language->setInk(Ink::Quiet);
    row->addWidget(m_language);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    refresh();
}

void StatusLine::setSaving(Saving saving)
{
    m_saving = saving;
    refresh();
}

void StatusLine::setHolder(std::optional<QString> holder)
{
    m_holder = std::move(holder);
    refresh();
}

void StatusLine::setBackupAge(std::optional<std::chrono::seconds> age)
{
    m_backupAge = age;
    sayBackup();
}

void StatusLine::setBackupRunning(std::optional<int> percent)
{
    m_backupPercent = percent;
    sayBackup();
}

void StatusLine::setBackupFailure(const QString& sentence)
{
    m_backupFailure = sentence;
    sayBackup();
}

void StatusLine::sayBackup()
{
    const QString last =
        m_backupAge ? tr("Backup verified %1").arg(ageInWords(*m_backupAge)) : tr("No verified backup yet");
    if (m_backupPercent) {
        m_backup->setText(tr("Backing up … %1 %").arg(*m_backupPercent));
        m_backup->setInk(Ink::Quiet);
        return;
    }
    m_backup->setText(m_backupFailure.isEmpty() ? last : tr("%1 – the new one failed: %2").arg(last, m_backupFailure));
    const bool isFresh = m_backupAge && *m_backupAge < backupIsOld && m_backupFailure.isEmpty();
    m_backup->setInk(isFresh ? Ink::Quiet : Ink::Caution);
}

void StatusLine::setFileName(const QString& name)
{
    m_file->setText(name);
}

void StatusLine::setLanguage(const QString& name)
{
    m_language->setText(name);
}

QString StatusLine::savingText() const
{
    if (m_holder)
        return m_holder->isEmpty() ? tr("read-only") : tr("read-only, held by %1").arg(*m_holder);
    switch (m_saving) {
    case Saving::Saved:
        return tr("saved");
    case Saving::Typed:
        return tr("being typed, not saved yet");
    case Saving::Running:
        return tr("saving …");
    case Saving::Failed:
        return tr("not saved");
    }
    return {};
}

void StatusLine::refresh()
{
    m_state->setText(savingText());
    m_state->setInk(m_holder ? Ink::Caution : m_saving == Saving::Failed ? Ink::Bad : Ink::Quiet);
    update();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    Tone tone = Tone::Accent;
    if (m_holder)
        tone = Tone::Caution;
    else if (m_saving == Saving::Failed)
        tone = Tone::Bad;
    else if (m_saving != Saving::Saved)
        tone = Tone::Neutral;
    const QRect state = m_state->geometry();
    const QRect mark(state.left(), state.center().y() - px(shapeSize) / 2, px(shapeSize), px(shapeSize));
    paintToneShape(&painter, QStyle::visualRect(layoutDirection(), state, mark), tone,
        tone == Tone::Accent ? t.good.ink : t.of(m_state->ink()));
}

} // namespace ui
