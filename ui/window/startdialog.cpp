#include "ui/window/startdialog.h"

#include "core/support/text.h"
#include "ui/look/banner.h"
#include "ui/look/plainlabel.h"
#include "ui/look/plaintext.h"
#include "ui/look/style.h"
#include "ui/look/windowsize.h"
#include "ui/support/programsettings.h"
#include "ui/support/prompts.h"
#include "ui/support/recentbooks.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

StartDialog::StartDialog(Prompts& prompts, const QString& trouble, QWidget* parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_banner(new Banner(Banner::Kind::Warning, {}))
    , m_list(new QListWidget)
    , m_words(new PlainLabel)
    , m_whoLabel(new PlainLabel(tr("Your name, for the history of what is changed"), TextSize::Small))
    , m_who(new QLineEdit)
    , m_new(new QPushButton(tr("New book …")))
    , m_open(new QPushButton(tr("Open")))
{
    setObjectName(QStringLiteral("startDialog"));
    setProperty("handbookPage", QStringLiteral("first-steps"));
    setWindowTitle(QStringLiteral("Werkstattbuch"));
    build();
    fillList();
    m_banner->hide();
    if (!trouble.isEmpty())
        tell(trouble);
}

void StartDialog::build()
{
    m_words->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("recentBooks"));
    m_list->setAccessibleName(tr("Opened last"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setUniformItemSizes(true);
    m_open->setObjectName(QStringLiteral("openRecent"));
    auto* const other = new QPushButton(tr("Open another one …"));
    other->setObjectName(QStringLiteral("openOther"));
    m_new->setObjectName(QStringLiteral("newBook"));
    m_whoLabel->setBuddy(m_who);
    m_who->setObjectName(QStringLiteral("who"));
    m_who->setAccessibleName(m_whoLabel->text());
    m_who->setMaxLength(core::text::SingleLineLimit);
    // Asked where nobody has said it; later it is in the settings.
    const bool isKnown = !ProgramSettings::load().who.isEmpty();
    m_whoLabel->setHidden(isKnown);
    m_who->setHidden(isKnown);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    for (QPushButton* const button : {m_new, other, m_open}) {
        if (button == other)
            buttons->addStretch(1);
        buttons->addWidget(button);
    }
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(10));
    column->addWidget(m_banner);
    column->addWidget(new PlainLabel(windowTitle(), TextSize::Title));
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addStretch(0); // takes the room of a list that is empty
    column->addWidget(m_whoLabel);
    column->addWidget(m_who);
    column->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &StartDialog::openChosen);
    connect(other, &QPushButton::clicked, this, &StartDialog::openOther);
    connect(m_new, &QPushButton::clicked, this, &StartDialog::begin);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &StartDialog::openChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &StartDialog::sayButtons);
    resizeWithin(*this, {620, 340});
}

void StartDialog::fillList()
{
    const QStringList paths = RecentBooks::load();
    m_list->clear();
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        auto* const item = new QListWidgetItem(file.fileName() + QStringLiteral(" – ") + folder);
        item->setData(Qt::UserRole, path);
        item->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        m_list->addItem(item);
    }
    m_list->setHidden(paths.isEmpty());
    m_words->setText(paths.isEmpty()
            ? tr("All that an agency does with its municipalities is in one file, the book. Begin a new one, or open "
                 "one that is there.")
            : tr("Which book is it to be?"));
    if (!paths.isEmpty()) {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
    sayButtons();
}

void StartDialog::sayButtons()
{
    m_open->setEnabled(m_list->currentItem());
    const bool isFirst = m_list->count() == 0;
    m_open->setHidden(isFirst);
    (isFirst ? m_new : m_open)->setDefault(true);
    setButtonLook(m_open, isFirst ? ButtonLook::Normal : ButtonLook::Main);
    setButtonLook(m_new, isFirst ? ButtonLook::Main : ButtonLook::Normal);
}

void StartDialog::openChosen()
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (!item)
        return;
    const QString path = item->data(Qt::UserRole).toString();
    if (QFileInfo::exists(path))
        return take(path, false);
    RecentBooks::forget(path);
    fillList();
    tell(tr("Not found: %1. It was renamed, moved or removed, or its drive is not connected.")
             .arg(QDir::toNativeSeparators(path)));
}

void StartDialog::openOther()
{
    const QString path =
        m_prompts.fileToOpen(this, tr("Open a book"), tr("Werkstattbuch or Koffer (*.wbuch *.koffer);;All files (*)"));
    if (!path.isEmpty())
        take(path, false);
}

void StartDialog::begin()
{
    const QString path = m_prompts.fileToBegin(
        this, tr("Begin a new book"), QStringLiteral("agentur.wbuch"), tr("Werkstattbuch (*.wbuch)"));
    if (path.isEmpty())
        return;
    if (!QFileInfo::exists(path))
        return take(path, true);
    const QString question =
        tr("%1 is there already and is not written over. Open it?").arg(QDir::toNativeSeparators(path));
    if (m_prompts.confirm(this, question, tr("Open")))
        take(path, false);
}

void StartDialog::take(const QString& path, bool isNew)
{
    ProgramSettings settings = ProgramSettings::load();
    const QString who = core::text::tidyLine(m_who->text());
    if (!who.isEmpty() && settings.who.isEmpty()) {
        settings.who = who;
        settings.save();
    }
    m_path = path;
    m_isNew = isNew;
    accept();
}

void StartDialog::tell(const QString& trouble)
{
    m_banner->setMessage(Banner::Kind::Warning, trouble);
    m_banner->show();
}

} // namespace ui
