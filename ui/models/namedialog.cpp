#include "ui/models/namedialog.h"

#include "core/support/text.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

NameDialog::NameDialog(
    const QString& title, const QString& label, const QString& name, const QString& yes, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name))
{
    setObjectName(QStringLiteral("nameDialog"));
    setProperty("handbookPage", QStringLiteral("lists"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto* const words = new PlainLabel(label, TextSize::Small);
    words->setBuddy(m_name);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(label);
    m_name->setMaxLength(core::text::SingleLineLimit);
    m_name->setMinimumWidth(px(320));
    m_name->selectAll();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* const accepting = buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    accepting->setObjectName(QStringLiteral("acceptName"));
    accepting->setDefault(true);
    setButtonLook(accepting, ButtonLook::Main);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    column->addWidget(words);
    column->addWidget(m_name);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NameDialog::reject);
    const auto judge = [this, accepting] { accepting->setEnabled(!core::text::tidyLine(m_name->text()).isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, judge);
    judge();
}

void NameDialog::accept()
{
    const QString name = core::text::tidyLine(m_name->text());
    if (name.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT named(name);
}

} // namespace ui
