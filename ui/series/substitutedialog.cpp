#include "ui/series/substitutedialog.h"

#include "core/model/entities/teammember.h"
#include "core/model/overview/substitutes.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

SubstituteDialog::SubstituteDialog(Book& book, RecordId memberId, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("substituteDialog"));
    setProperty("handbookPage", QStringLiteral("series"));
    setWindowTitle(tr("Name a substitute"));
    const TeamMember member = book.store().getAs<TeamMember>(memberId).value_or(TeamMember());
    const auto candidates = substitutesFor(book.store(), member.team.id, book.clock().today());
    for (const SubstituteCandidate& each : candidates.value_or(QList<SubstituteCandidate>())) {
        QStringList words{each.name, each.position};
        words.removeAll(QString());
        auto* const item = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::UserRole, each.person.toText());
    }
    m_list->setObjectName(QStringLiteral("substitutes"));
    m_list->setMinimumSize(px(360), px(180));
    m_list->setCurrentRow(0);
    auto* const label = new PlainLabel(m_list->count() > 0
            ? tr("Who takes the place of %1? People of the same municipality:")
                  .arg(book.store().titleOf(member.person.id).value_or(QString()))
            : tr("Nobody else of this municipality is known. Enter the person with a function there first."),
        TextSize::Body, this);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setAccessibleName(label->text());
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* const accepting = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    accepting->setObjectName(QStringLiteral("takeOver"));
    accepting->setEnabled(m_list->count() > 0);
    setButtonLook(accepting, ButtonLook::Main);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SubstituteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &SubstituteDialog::accept);
}

void SubstituteDialog::accept()
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (!item)
        return;
    const RecordId person = RecordId::fromText(item->data(Qt::UserRole).toString());
    QDialog::accept();
    Q_EMIT chosen(person);
}

} // namespace ui
