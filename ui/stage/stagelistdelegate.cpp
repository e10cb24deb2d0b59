#include "ui/stage/stagelistdelegate.h"

#include "ui/look/shapes.h"
#include "ui/look/style.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int side = 10;
constexpr int above = 7;
constexpr int gap = 10;
constexpr int pillSide = 8;
constexpr int shapeSize = 8;
constexpr int shapeGap = 6;

} // namespace

StageListDelegate::StageListDelegate(StageList& list, StageListModel& model, StageList::States states)
    : QStyledItemDelegate(&list)
    , m_list(list)
    , m_model(model)
    , m_states(states)
{
}

QFont StageListDelegate::wordsFont(const StageRow& row) const
{
    if (m_beamer)
        return stageFont(row.isHeader ? StageSize::BeamerHead : StageSize::Beamer);
    return stageFont(row.isHeader || !row.clock.isEmpty() ? StageSize::Strong : StageSize::Line);
}

QSize StageListDelegate::stateSize(const QString& word) const
{
    const QFontMetrics metrics(stageFont(m_beamer ? StageSize::Line : StageSize::Quiet));
    return {metrics.horizontalAdvance(word) + 2 * px(pillSide) + px(shapeSize + shapeGap), metrics.height() + px(4)};
}

int StageListDelegate::stateWidth() const
{
    int width = 0;
    for (const StageRow& row : m_model.rows())
        width = row.state.isEmpty() ? width : std::max(width, stateSize(row.state).width());
    return width;
}

int StageListDelegate::words(QPainter* painter, const StageRow& row, const QRect& room) const
{
    QString text = row.lead.isEmpty() ? row.title : row.lead + QStringLiteral("  ") + row.title;
    const qsizetype leadEnd = row.lead.size();
    const qsizetype titleEnd = text.size();
    if (!row.facts.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + row.facts;
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, wordsFont(row));
    const auto colour = [&](qsizetype from, qsizetype to, const QColor& ink) {
        QTextLayout::FormatRange range;
        range.start = int(from);
        range.length = int(to - from);
        range.format.setForeground(ink);
        return range;
    };
    const Tokens& t = tokens();
    layout.setFormats({colour(0, leadEnd, row.clock.isEmpty() ? t.quiet : t.accent),
        colour(leadEnd, titleEnd, row.isQuiet ? t.quiet : t.text), colour(titleEnd, text.size(), t.quiet)});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(px(30), room.width()));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, room.topLeft());
    return qCeil(height);
}

StageListDelegate::Places StageListDelegate::placesOf(const StageRow& row, int width) const
{
    Places places;
    int top = px(above);
    int left = px(side);
    int right = width - px(side);
    const int line = QFontMetrics(wordsFont(row)).height();
    const QSize state = row.state.isEmpty() ? QSize() : stateSize(row.state);
    if (m_states == StageList::States::Before && m_model.hasStates() && !row.isHeader) {
        const int column = stateWidth();
        if (column <= width / 3) {
            places.state = QRect(left, top + (line - state.height()) / 2, state.width(), state.height());
            left += column + px(gap);
        } else if (!row.state.isEmpty()) { // no room beside it: the words come below
            places.state = QRect(left, top, std::min(state.width(), right - left), state.height());
            top += state.height() + px(4);
        }
    }
    if (!row.trail.isEmpty()) {
        const QFontMetrics quiet(stageFont(m_beamer ? StageSize::Line : StageSize::Quiet));
        const int needed = std::min(quiet.horizontalAdvance(row.trail) + 2, width / 3);
        places.trail = QRect(right - needed, top, needed, line);
        right -= needed + px(gap);
    }
    if (m_states == StageList::States::Behind && !row.state.isEmpty()) {
        const int pill = std::min(state.width(), width / 2);
        places.state = QRect(right - pill, top + (line - state.height()) / 2, pill, state.height());
        right -= pill + px(gap);
    }
    places.words = QRect(left, top, right - left, 0);
    places.words.setHeight(std::max(line, words(nullptr, row, places.words)));
    int bottom = places.words.bottom() + 1;
    if (!row.clock.isEmpty()) {
        const int tall = QFontMetrics(stageFont(StageSize::Clock)).height();
        places.clock = QRect(left, bottom, right - left, tall);
        bottom += tall;
    }
    places.height = bottom + px(above);
    return places;
}

void StageListDelegate::paintState(QPainter* painter, const QRect& rect, const StageRow& row) const
{
    const InkOnGround& colors = tokens().of(row.tone);
    const QFont face = stageFont(m_beamer ? StageSize::Line : StageSize::Quiet);
    paintBox(painter, rect, rect.height() / 2.0, colors.ground, {});
    QRect room = rect.adjusted(px(pillSide), 0, -px(pillSide), 0);
    const QRectF mark(room.left(), room.center().y() - px(shapeSize) / 2.0 + 0.5, px(shapeSize), px(shapeSize));
    paintToneShape(painter, mark, row.tone, colors.ink);
    room.setLeft(room.left() + px(shapeSize + shapeGap));
    painter->setFont(face);
    painter->setPen(colors.ink);
    const QString shown = QFontMetrics(face).elidedText(row.state, Qt::ElideRight, room.width() + 1);
    painter->drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void StageListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const StageRow& row = m_model.row(index.row());
    const Tokens& t = tokens();
    painter->save();
    const bool isCurrent = m_list.currentIndex() == index && !m_beamer && !row.isHeader;
    if (isCurrent && m_list.hasFocus())
        painter->fillRect(option.rect, t.accented.ground);
    else if (isCurrent)
        painter->fillRect(option.rect, t.hover);
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), t.softLine);
    if (!row.clock.isEmpty() || (isCurrent && m_list.hasFocus()))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(px(4), option.rect.height())), t.accent);
    painter->translate(option.rect.topLeft());
    const Places places = placesOf(row, option.rect.width());
    if (!row.state.isEmpty())
        paintState(painter, places.state, row);
    words(painter, row, places.words);
    if (!row.trail.isEmpty()) {
        painter->setFont(stageFont(m_beamer ? StageSize::Line : StageSize::Quiet));
        painter->setPen(t.quiet);
        painter->drawText(places.trail, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(row.trail, Qt::ElideRight, places.trail.width()));
    }
    if (!row.clock.isEmpty()) {
        painter->setFont(stageFont(StageSize::Clock));
        painter->setPen(row.tone == Tone::Bad ? t.bad.ink : t.accent);
        painter->drawText(places.clock, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, row.clock);
    }
    painter->restore();
}

QSize StageListDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_list.viewport()->width();
    return {width, placesOf(m_model.row(index.row()), width).height};
}

} // namespace ui
