#include "ui/models/filterdialog.h"

#include "core/wording/errortext.h"
#include "core/wording/language.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"
#include "ui/models/filtereditors.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FilterDialog::FilterDialog(core::Book& book, const core::EntityInfo& kind, qsizetype field,
    const std::optional<core::FieldFilter>& present, QWidget* parent)
    : QDialog(parent)
    , m_field(field)
    , m_banner(new Banner(Banner::Kind::Error, {}))
    , m_editor(FilterEditor::make(book, kind, field, this))
{
    const QString label = core::spokenLabels().of(kind.fields[size_t(field)].label);
    setObjectName(QStringLiteral("filterDialog"));
    setProperty("handbookPage", QStringLiteral("lists"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Narrow by: %1").arg(label));
    build();
    if (present)
        m_editor->show(*present);
    m_editor->setFocus();
}

void FilterDialog::build()
{
    m_banner->hide();
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* const apply = buttons->addButton(tr("Narrow"), QDialogButtonBox::AcceptRole);
    QPushButton* const widen = buttons->addButton(tr("Show all"), QDialogButtonBox::ResetRole);
    apply->setObjectName(QStringLiteral("applyFilter"));
    widen->setObjectName(QStringLiteral("widenFilter"));
    setButtonLook(apply, ButtonLook::Main);
    apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FilterDialog::reject);
    connect(widen, &QPushButton::clicked, this, [this] {
        Q_EMIT widened(m_field);
        QDialog::accept();
    });
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addWidget(m_banner);
    column->addWidget(m_editor, 1);
    column->addWidget(buttons);
}

void FilterDialog::accept()
{
    const core::Result<std::optional<core::FieldFilter>> asked = m_editor->read();
    if (!asked) {
        m_banner->setMessage(Banner::Kind::Error, core::sentence(asked.error()));
        m_banner->QWidget::show();
        return;
    }
    if (*asked)
        Q_EMIT narrowed(**asked);
    else
        Q_EMIT widened(m_field);
    QDialog::accept();
}

} // namespace ui
