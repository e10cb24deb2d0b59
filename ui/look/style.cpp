#include "ui/look/style.h"

#include "ui/look/lookstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QScreen>
#include <QStyle>
#include <QToolTip>

namespace ui {

namespace {

constexpr int bodyPixels = 13;
constexpr char buttonLookProperty[] = "wbButtonLook";

/** The look is one for the whole application, as QApplication's own palette and font are. */
struct Present {
    LookOptions options;
    Scheme scheme = Scheme::Light;
    double scale = 1;
    QStringList families;

    bool operator==(const Present&) const = default;
};

Present& present()
{
    static Present look;
    return look;
}

QPalette systemPalette()
{
    QApplication::setPalette(QPalette()); // ours steps aside, what the platform says shows through
    return QApplication::palette();
}

/** By what the font says of itself: QFontInfo would load it, and nothing is written in it. */
int pixelsOf(const QFont& font)
{
    if (font.pixelSize() > 0)
        return font.pixelSize();
    return int(font.pointSizeF() * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / 72);
}

Present resolved(const LookOptions& options)
{
    const QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double asked = options.textScale ? *options.textScale : double(pixelsOf(system)) / bodyPixels;
    return {.options = options,
        .scheme = options.scheme ? *options.scheme : schemeFor(systemPalette()),
        .scale = qBound(1.0, asked, 2.0),
        .families = QStringList{QStringLiteral("Noto Sans")} + system.families()};
}

QFont fontOf(double pixels, bool bold)
{
    QFont f;
    if (!present().families.isEmpty())
        f.setFamilies(present().families);
    f.setPixelSize(qRound(pixels * present().scale));
    f.setBold(bold);
    return f;
}

double draftPixels(TextSize size)
{
    switch (size) {
    case TextSize::Title:
        return 20;
    case TextSize::Section:
        return 14;
    case TextSize::Body:
        return bodyPixels;
    case TextSize::Small:
        return 11;
    }
    return bodyPixels;
}

void setPalettes(const Tokens& t)
{
    const QPalette palette = qtPalette(t);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // A chosen row keeps its own ink on a tinted ground; the mark at its left edge is what tells it apart.
    QPalette soft = palette;
    soft.setColor(QPalette::Highlight, t.accented.ground);
    soft.setColor(QPalette::HighlightedText, t.text);
    for (const char* const kind : {"QAbstractItemView", "QMenu", "QCalendarWidget"})
        QApplication::setPalette(soft, kind);
}

} // namespace

void applyLook(const LookOptions& options)
{
    present() = resolved(options);
    setPalettes(tokens());
    QApplication::setFont(font(TextSize::Body));
    QToolTip::setFont(font(TextSize::Body));
    QApplication::setStyle(new LookStyle); // a new one, so that every widget is told
}

const LookOptions& lookOptions()
{
    return present().options;
}

void followSystem()
{
    const Present now = resolved(present().options);
    if (now == present())
        setPalettes(tokens());
    else
        applyLook(now.options);
}

const Tokens& tokens()
{
    return tokensOf(present().scheme);
}

int px(int draftPixels)
{
    return qRound(draftPixels * present().scale);
}

QFont font(TextSize size)
{
    return fontOf(draftPixels(size), size == TextSize::Title || size == TextSize::Section);
}

QFont boldFont(TextSize size)
{
    return fontOf(draftPixels(size), true);
}

void setButtonLook(QAbstractButton* button, ButtonLook look)
{
    button->setProperty(buttonLookProperty, int(look));
    button->setFont(look == ButtonLook::Small ? font(TextSize::Small) : QFont());
    button->updateGeometry();
    button->update();
}

ButtonLook buttonLook(const QWidget* button)
{
    return button ? ButtonLook(button->property(buttonLookProperty).toInt()) : ButtonLook::Normal;
}

} // namespace ui
