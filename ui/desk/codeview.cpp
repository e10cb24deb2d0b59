#include "ui/desk/codeview.h"

#include "core/wording/spelling.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/look/style.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

CodeView::CodeView(const QString& code, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("kofferCode"));
    setAccessibleName(tr("Code of the Koffer"));
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(px(10));
    const QStringList groups = code.split(u'-', Qt::SkipEmptyParts);
    for (int i = 0; i < int(groups.size()); ++i) {
        auto* const card = new Card;
        card->setTone(Tone::Accent);
        auto* const large = new PlainLabel(groups.at(i), TextSize::Title);
        QFont font = boldFont(TextSize::Title);
        font.setLetterSpacing(QFont::AbsoluteSpacing, px(2));
        font.setFixedPitch(true);
        if (font.pixelSize() > 0)
            font.setPixelSize(font.pixelSize() * 3 / 2);
        else
            font.setPointSizeF(font.pointSizeF() * 1.5);
        large->setFont(font);
        large->setAlignment(Qt::AlignHCenter);
        large->setObjectName(QStringLiteral("codeGroup%1").arg(i));
        card->body()->addWidget(large);
        QStringList words;
        for (const QChar sign : groups.at(i))
            words.append(core::spelled(sign));
        auto* const said = new PlainLabel(words.join(u'\n'), TextSize::Body);
        said->setAlignment(Qt::AlignLeft);
        card->body()->addWidget(said);
        card->setAccessibleName(tr("Group %1 of %2").arg(i + 1).arg(groups.size()));
        grid->addWidget(card, 0, i);
    }
}

} // namespace ui
