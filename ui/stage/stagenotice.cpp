#include "ui/stage/stagenotice.h"

#include "core/model/entities/ruleoverride.h"
#include "core/wording/daytext.h"
#include "ui/look/banner.h"
#include "ui/stage/stagedraft.h"
#include "ui/stage/stagetype.h"
#include "ui/support/carryout.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;

StageNotice::StageNotice(StageContext& context, QWidget* parent, const QString& name)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(Banner::Kind::Error, QString(), this))
    , m_reason(stageLine(
          QStringLiteral("stageReason"), tr("Why does it stand all the same? Enter records the reason."), this))
    , m_until(stageLine(QStringLiteral("stageReasonUntil"),
          tr("Until when may it stand? A day, or autumn 2026. Enter records it."), this))
    , m_understood(new StageLabel(QString(), StageSize::Quiet, this))
    , m_draft(new StageDraft(
          context.book(), placeOfNew(RuleOverride::info(), context.session(), name, nullptr),
          [this] {
              QList<DraftField> fields;
              for (const auto& [field, line] : {std::pair("reason", m_reason), std::pair("until", m_until)}) {
                  if (!line->text().trimmed().isEmpty())
                      fields.append(typedField(field, line->text()));
              }
              return fields;
          },
          this))
{
    m_banner->setObjectName(QStringLiteral("stageBanner"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_understood->setInk(Ink::Quiet);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_reason, m_until, m_understood})
        part->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_reason);
    column->addWidget(m_until);
    column->addWidget(m_understood);
    connect(&context, &StageContext::failed, this, &StageNotice::showFailure);
    connect(&context, &StageContext::succeeded, this, &StageNotice::dismiss); // nothing is refused any more
    connect(m_reason, &QLineEdit::returnPressed, this, &StageNotice::answer);
    connect(m_until, &QLineEdit::returnPressed, this, &StageNotice::answer);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_draft->touch(); });
    connect(m_until, &QLineEdit::textEdited, this, [this] {
        m_draft->touch();
        judgeDay();
    });
}

void StageNotice::say(int kind, const QString& words)
{
    m_banner->setMessage(Banner::Kind(kind), words);
    m_banner->show();
}

void StageNotice::dismiss()
{
    m_banner->hide();
    for (QLineEdit* const line : {m_reason, m_until}) {
        line->hide();
        line->clear();
    }
    m_understood->hide();
    m_draft->drop();
}

bool StageNotice::isAsking() const
{
    return m_reason->hasFocus() || m_until->hasFocus();
}

void StageNotice::flush()
{
    m_draft->flush();
}

void StageNotice::showFailure(const QString& sentence, bool mayStand)
{
    say(int(Banner::Kind::Error), sentence);
    m_reason->setVisible(mayStand);
    m_until->setVisible(mayStand && m_context.standsUntilADay());
    if (mayStand) {
        m_draft->flush(); // one may have been begun before
        m_reason->setText(typedText(m_draft->found(), "reason"));
        m_until->setText(typedText(m_draft->found(), "until"));
        m_reason->setFocus(Qt::OtherFocusReason);
    }
    judgeDay();
}

void StageNotice::judgeDay()
{
    const QDate day = lastDayOf(m_until->text());
    m_understood->setText(m_until->text().trimmed().isEmpty() ? QString()
            : day.isValid()                                   ? tr("until %1").arg(dayText(day))
                                                              : tr("This is not understood as a date."));
    m_understood->setVisible(!m_until->isHidden() && !m_understood->text().isEmpty());
}

void StageNotice::answer()
{
    const QString reason = m_reason->text().trimmed();
    const bool asksDay = !m_until->isHidden();
    const QDate until = asksDay ? lastDayOf(m_until->text()) : QDate();
    if (reason.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    else if (asksDay && !until.isValid())
        m_until->setFocus(Qt::OtherFocusReason);
    else if (m_context.letStand(reason, until))
        Q_EMIT answered();
}

} // namespace ui
