#pragma once

#include <QProxyStyle>

namespace ui {

/**
 * Qt's Fusion with the measures of the drafts and the flat boxes of ours. What it does not name, Fusion draws in our
 * palette. No style sheet: those cost at every polish and repaint. What it paints is in controls.h, what it measures in
 * measures.h.
 */
class LookStyle : public QProxyStyle {
    Q_OBJECT

public:
    LookStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
        const QWidget* widget) const override;

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    /** Section, words and, behind them, the sort arrow; Fusion puts it above the words. */
    void drawHeader(const QStyleOptionHeader& option, QPainter* painter, const QWidget* widget) const;
};

} // namespace ui
