#include "ui/stage/holderline.h"

#include "core/model/entities/measure.h"
#include "ui/forms/recordpicker.h"
#include "ui/stage/stagedraft.h"
#include "ui/stage/stagetype.h"

#include <QAbstractItemView>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

QList<const EntityInfo*> holders()
{
    return targetsOf(Measure::info().fields[size_t(Measure::info().indexOf(u"who"))]);
}

} // namespace

HolderLine::HolderLine(StageContext& context, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_line(new RecordPicker(context.book(), holders(), this))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(tr("Who does it?"));
    m_line->setPlaceholderText(tr("Who does it? A digit or a name"));
    m_line->setFont(stageFont(StageSize::Line));
    setFocusProxy(m_line);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &HolderLine::typed);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (m_holder.isNull())
            demand();
        else
            Q_EMIT done();
    });
    connect(m_line, &RecordPicker::picked, this, [this](RecordId id) {
        choose(id);
        Q_EMIT done();
    });
}

void HolderLine::setHolder(RecordId holder)
{
    m_holder = holder;
    m_line->list()->hide(); // Enter would take what the digit was found in
    m_line->showTitle(m_context.titleOf(holder));
}

void HolderLine::choose(RecordId holder)
{
    setHolder(holder);
    Q_EMIT edited();
}

void HolderLine::clear()
{
    m_holder = {};
    m_line->clear();
}

void HolderLine::demand()
{
    Q_EMIT m_context.failed(tr("Say who does it: the digit of a municipality, or a name from the list."), false);
    setFocus(Qt::OtherFocusReason);
}

void HolderLine::typed(const QString& words)
{
    m_holder = {};
    Q_EMIT edited();
    bool isDigit = false;
    const int number = words.trimmed().toInt(&isDigit);
    const QList<RecordId> all = m_context.stage().municipalities();
    if (!isDigit || (all.size() >= 10 && words.trimmed().size() < 2))
        return;
    if (number > 0 && number <= all.size())
        return choose(all.at(number - 1));
    // Not something to look for: Enter would take whatever has the digit somewhere.
    m_line->list()->hide();
    m_line->clear();
    Q_EMIT m_context.failed(tr("No municipality has the digit %1.").arg(number), false);
}

QList<DraftField> HolderLine::draftFields() const
{
    if (!m_holder.isNull())
        return {chosenField("who", m_holder)};
    return m_line->text().trimmed().isEmpty() ? QList<DraftField>() : QList{typedField("who", m_line->text())};
}

void HolderLine::takeUp(const QList<DraftField>& kept)
{
    if (const auto who = valueOr<RecordId>(chosenValue(Measure::info(), kept, "who")); !who.isNull()) {
        setHolder(who);
    } else if (const QString name = typedText(kept, "who"); !name.isEmpty()) {
        m_holder = {};
        m_line->setText(name);
    }
}

} // namespace ui
