#include "ui/stage/stagenotice.h"

#include "core/model/entities/ruleoverride.h"
#include "ui/look/banner.h"
#include "ui/stage/stagedraft.h"
#include "ui/stage/stagetype.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace core;

StageNotice::StageNotice(StageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(Banner::Kind::Error, QString(), this))
    , m_reason(stageLine(
          QStringLiteral("stageReason"), tr("Why does it stand all the same? Enter records the reason."), this))
    , m_draft(new StageDraft(
          context.book(), placeOfNew(RuleOverride::info(), context.session(), QStringLiteral("reason"), nullptr),
          [this] {
              const QString reason = m_reason->text();
              return reason.trimmed().isEmpty() ? QList<DraftField>() : QList{typedField("reason", reason)};
          },
          this))
{
    m_banner->setObjectName(QStringLiteral("stageBanner"));
    m_banner->setClosable(true);
    m_banner->hide();
    m_reason->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_reason);
    connect(&context, &StageContext::failed, this, &StageNotice::showFailure);
    connect(&context, &StageContext::succeeded, this, &StageNotice::dismiss); // nothing is refused any more
    connect(m_reason, &QLineEdit::returnPressed, this, &StageNotice::answer);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_draft->touch(); });
}

void StageNotice::say(int kind, const QString& words)
{
    m_banner->setMessage(Banner::Kind(kind), words);
    m_banner->show();
}

void StageNotice::dismiss()
{
    m_banner->hide();
    m_reason->hide();
    m_reason->clear();
    m_draft->drop();
}

bool StageNotice::isAsking() const
{
    return m_reason->hasFocus();
}

void StageNotice::flush()
{
    m_draft->flush();
}

void StageNotice::showFailure(const QString& sentence, bool mayStand)
{
    say(int(Banner::Kind::Error), sentence);
    m_reason->setVisible(mayStand);
    if (mayStand) {
        m_draft->flush(); // one may have been begun before
        m_reason->setText(typedText(m_draft->found(), "reason"));
        m_reason->setFocus(Qt::OtherFocusReason);
    }
}

void StageNotice::answer()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty() && m_context.letStand(reason))
        Q_EMIT answered();
}

} // namespace ui
