#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/** What a person who sees little, hears the screen or has no mouse would stumble over in what is shown. */
namespace test {

/** Where a widget is, for who has to find it. */
inline QString pathOf(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        const QString name = at->objectName();
        if (at == widget || (!name.isEmpty() && !name.startsWith(QStringLiteral("qt_"))))
            path.prepend(name.isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : name);
    }
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return path.join(u'/') + (button && widget->objectName().isEmpty() ? button->text() : QString());
}

/** A piece that Qt makes inside one of its own controls, which speaks for it. */
inline bool isInner(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return widget->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<const QComboBox*>(parent)
        || qobject_cast<const QLineEdit*>(parent) || (parent && parent->inherits("QAbstractSpinBox"))
        || (parent && parent->inherits("QTabBar"));
}

inline QList<QWidget*> shownIn(QWidget& top)
{
    QList<QWidget*> shown = top.findChildren<QWidget*>();
    shown.removeIf([&](const QWidget* each) { return !each->isVisibleTo(&top) || each->isWindow(); });
    return shown;
}

/** Controls that a screen reader could not name. */
inline QStringList nameless(QWidget& top)
{
    QStringList found;
    const QList<QWidget*> shown = shownIn(top);
    for (QWidget* widget : shown) {
        const bool isControl = (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<QAbstractButton*>(widget);
        if (!isControl || isInner(widget) || widget->focusProxy())
            continue;
        QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty())
            found.append(pathOf(widget) + QStringLiteral(" has no name"));
        else if (seen->role() == QAccessible::NoRole)
            found.append(pathOf(widget) + QStringLiteral(" has no role"));
    }
    return found;
}

/** Whether a widget stands in something that scrolls, so that it may be larger than what is seen of it. */
inline bool scrolls(const QWidget* widget)
{
    for (const QWidget* at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (at->parentWidget() && at->parentWidget()->inherits("QAbstractScrollArea"))
            return true;
    }
    return false;
}

/** The nearest thing around a widget that scrolls; null where there is none. */
inline const QWidget* scrolledIn(const QWidget* widget)
{
    const QWidget* at = widget->parentWidget();
    while (at && !at->inherits("QAbstractScrollArea"))
        at = at->parentWidget();
    return at;
}

/** Texts and controls that have less room than they need, and what sticks out of what it stands in. */
inline QStringList clipped(QWidget& top)
{
    QStringList found;
    const auto note = [&](const QWidget* widget, const QSize& needed) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        found.append(QStringLiteral("%1 needs %2x%3, has %4x%5%6")
                         .arg(pathOf(widget))
                         .arg(needed.width())
                         .arg(needed.height())
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(label ? QStringLiteral(": ") + label->text().left(60) : QString()));
    };
    const QList<QWidget*> shown = shownIn(top);
    for (const QWidget* widget : shown) {
        // What scrolls is as small as it likes, and of a stack only the page shown counts.
        if (isInner(widget) || widget->inherits("QAbstractScrollArea") || widget->inherits("QStackedWidget"))
            continue;
        QSize needed = widget->minimumSizeHint().expandedTo(widget->minimumSize());
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->wordWrap())
            needed = QSize(0, label->text().isEmpty() ? 0 : label->heightForWidth(label->width()));
        if (needed.width() > widget->width() + 1 || needed.height() > widget->height() + 1)
            note(widget, needed);
        const QWidget* parent = widget->parentWidget();
        const bool sticksOut = parent && !parent->inherits("QStackedWidget") && !parent->inherits("QAbstractScrollArea")
            && !scrolls(widget) && !parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry());
        if (sticksOut && label)
            found.append(pathOf(widget) + QStringLiteral(" sticks out"));
    }
    return found;
}

/** A dialog that no small screen has room for, as it is shown or as it would have to be. */
inline QStringList larger(QWidget& top)
{
    constexpr QSize room(1280 - 8, 720 - 40); // within what the window system draws around it
    if (!qobject_cast<QDialog*>(&top))
        return {};
    const QSize least = top.minimumSizeHint().expandedTo(top.minimumSize()).expandedTo(top.size());
    if (least.boundedTo(room) == least)
        return {};
    return {QStringLiteral("%1 needs %2x%3").arg(pathOf(&top)).arg(least.width()).arg(least.height())};
}

/** Where text of people would be more than the characters that were typed: markup, or keys of a button. "R&D" in a text
 *  is taken for the mark of people. */
inline QStringList markedUp(QWidget& top)
{
    QStringList found;
    static const QRegularExpression tag(
        QStringLiteral("<(a|b|img|link|style|script|iframe|object|svg|table|\\?xml)[ >]"));
    const auto isRich = [](const QString& text) { return Qt::mightBeRichText(text) && text.contains(tag); };
    const auto isKey = [](QString text) {
        return text.replace(QStringLiteral("&&"), QString()).contains(QStringLiteral("R&D"));
    };
    const QList<QWidget*> shown = shownIn(top) << &top;
    for (const QWidget* widget : shown) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->textFormat() != Qt::PlainText && isRich(label->text()))
            found.append(pathOf(widget) + QStringLiteral(" may be rich"));
        if (label && label->buddy() && isKey(label->text()))
            found.append(pathOf(widget) + QStringLiteral(" has a key by chance"));
        if (isRich(widget->toolTip()) || isRich(widget->whatsThis()))
            found.append(pathOf(widget) + QStringLiteral(" has a hint that may be rich"));
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && isKey(button->text()))
            found.append(pathOf(widget) + QStringLiteral(" has a key by chance"));
        const QList<QAction*> actions = widget->actions();
        for (const QAction* each : actions) {
            if (isKey(each->text()) || isRich(each->toolTip()))
                found.append(pathOf(widget) + QStringLiteral(" has an act that may be rich"));
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        for (int row = 0; view && view->model() && row < std::min(view->model()->rowCount(), 50); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = view->model()->index(row, column);
                if (isRich(cell.data(Qt::ToolTipRole).toString()))
                    found.append(pathOf(widget) + QStringLiteral(" has a hint of a cell that may be rich"));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

/** What Tab reaches, in its order, from wherever the keyboard is; at most `limit`. */
inline QList<QWidget*> tabbed(QWidget& window, int limit = 300)
{
    QList<QWidget*> order;
    for (int i = 0; i < limit; ++i) {
        QWidget* const at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, Qt::Key_Tab);
        QWidget* const now = QApplication::focusWidget();
        if (!now || (!order.isEmpty() && now == order.first()))
            break;
        order.append(now);
        if (now == at)
            break;
    }
    return order;
}

/** Controls that Tab does not reach or does not leave, and steps upwards that go against the order of reading. */
inline QStringList focusTroubles(QWidget& window)
{
    const QList<QWidget*> order = tabbed(window);
    QStringList found;
    if (order.size() > 1 && order.last() == order.at(order.size() - 2))
        found.append(pathOf(order.last()) + QStringLiteral(" keeps the keyboard"));
    const QSet<QWidget*> reached(order.begin(), order.end());
    if (reached.size() < order.size() && found.isEmpty())
        found.append(QStringLiteral("Tab goes in a circle that leaves out its beginning"));
    const QList<QWidget*> shown = shownIn(window);
    for (QWidget* widget : shown) {
        const bool wanted = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled()
            && !widget->focusProxy() && !isInner(widget);
        if (wanted && !reached.contains(widget) && !widget->inherits("QRadioButton"))
            found.append(pathOf(widget) + QStringLiteral(" is not reached by Tab"));
    }
    int top = window.height();
    for (const QWidget* each : order)
        top = std::min(top, std::max(0, each->mapTo(&window, QPoint()).y()));
    for (qsizetype i = 1; i < order.size(); ++i) {
        if (order.at(i)->mapTo(&window, QPoint()).y() <= top + order.at(i)->height())
            continue; // round the corner, from the last to the first
        const QRect before(order.at(i - 1)->mapTo(&window, QPoint()), order.at(i - 1)->size());
        const QRect now(order.at(i)->mapTo(&window, QPoint()), order.at(i)->size());
        // Where they stand when all has been gone through says nothing of two that scroll apart from each other.
        if (scrolledIn(order.at(i)) != scrolledIn(order.at(i - 1)))
            continue;
        // Up within one column, or up and back; a row that begins further right is another column.
        if (now.bottom() <= before.top() && now.left() <= before.right())
            found.append(pathOf(order.at(i)) + QStringLiteral(" comes after ") + pathOf(order.at(i - 1)));
    }
    return found;
}

} // namespace test
