#include "ui/desk/deskdetail.h"

#include "core/wording/desktext.h"
#include "core/wording/language.h"
#include "core/wording/likenesstext.h"
#include "core/wording/mergetext.h"
#include "ui/look/plainlabel.h"
#include "ui/look/sectionhead.h"
#include "ui/look/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;

DeskDetail::DeskDetail(QWidget* parent)
    : Card({}, parent)
{
    setObjectName(QStringLiteral("deskDetail"));
    body()->setSpacing(px(6));
}

void DeskDetail::addLine(const QString& label, const QString& text)
{
    if (text.isEmpty() || text == QStringLiteral("–"))
        return;
    auto* const name = new PlainLabel(label, TextSize::Small);
    name->setInk(Ink::Quiet);
    auto* const words = new PlainLabel(text);
    words->setWordWrap(true);
    words->setSelectable(true);
    words->setAccessibleName(label);
    m_lines->layout()->addWidget(name);
    m_lines->layout()->addWidget(words);
}

void DeskDetail::showRow(const koffer::DeskPlan& plan, const ReturnRow& row, const Titles& titles, bool mayJoin)
{
    const Labels& labels = spokenLabels();
    const QString title = deskRowText(row, labels);
    head()->setTitle(title);
    head()->setFacts(deskClassText(plan.classOf(row), labels));
    setAccessibleName(title);
    if (m_lines) {
        m_lines->setParent(nullptr);
        m_lines->deleteLater(); // a button in it may be what has just been pressed
    }
    m_lines = new QWidget;
    auto* const column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(3));
    body()->addWidget(m_lines);
    const QString note = deskRowNote(plan, row, labels);
    if (!note.isEmpty())
        addLine(tr("What becomes of it"), note);
    if (row.isAboutField())
        addLine(tr("Before"), deskValueText(row, row.atIssue, labels, titles));
    addLine(tr("Here"), deskOfficeText(row, labels, titles));
    addLine(tr("There"), deskReturnText(row, labels, titles));
    if (!row.changes.isEmpty())
        addLine(tr("By"), authorText(row.author));
    if (row.isNew)
        addDoubles(plan, row, mayJoin);
}

void DeskDetail::addDoubles(const koffer::DeskPlan& plan, const ReturnRow& row, bool mayJoin)
{
    const QList<DoubleHit> hits = plan.doubles.value(row.record);
    for (const DoubleHit& hit : hits) {
        addLine(tr("Perhaps the same as"), QStringLiteral("%1 – %2").arg(hit.title, likenessText(hit.likeness)));
        auto* const join = new QPushButton(tr("Join both …"));
        join->setObjectName(QStringLiteral("joinDoubles"));
        join->setAccessibleDescription(hit.title);
        join->setAutoDefault(false);
        join->setEnabled(mayJoin);
        auto* const line = new QHBoxLayout;
        line->addWidget(join);
        if (!mayJoin) {
            auto* const later = new PlainLabel(tr("Possible once the return is taken over."), TextSize::Small);
            later->setInk(Ink::Quiet);
            line->addWidget(later);
        }
        line->addStretch(1);
        static_cast<QVBoxLayout*>(m_lines->layout())->addLayout(line);
        connect(join, &QPushButton::clicked, this,
            [this, there = hit.id, brought = row.record] { Q_EMIT joinWanted(there, brought); });
    }
}

} // namespace ui
