#include "ui/help/handbookview.h"

#include "ui/help/handbookdocument.h"
#include "ui/look/style.h"

#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>

namespace ui {

HandbookView::HandbookView(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("handbookView"));
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString key = link.toString();
        if (isHandbookKey(key))
            Q_EMIT pageWanted(key);
    });
}

void HandbookView::show(const HandbookPage& page)
{
    m_page = page;
    m_marked.clear();
    setAccessibleName(page.title);
    write();
    verticalScrollBar()->setValue(0);
}

void HandbookView::write()
{
    document()->clear();
    writeHandbookPage(m_page, *document());
    fit();
    moveCursor(QTextCursor::Start);
    setExtraSelections({});
}

void HandbookView::fit()
{
    QHash<QString, QImage> pictures;
    QHash<QString, int> own;
    for (const HandbookBlock& block : std::as_const(m_page.blocks)) {
        const auto picture = loadResource(QTextDocument::ImageResource, QUrl(block.picture)).value<QImage>();
        if (picture.isNull())
            continue;
        pictures.insert(block.picture, picture);
        own.insert(block.picture, picture.width());
    }
    const int width = fitHandbookPage(*document(), viewport()->width(), own);
    // Scaled here, as the document would draw them without smoothing.
    const int pixels = qRound(width * devicePixelRatioF());
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
        if (it->width() > pixels)
            document()->addResource(
                QTextDocument::ImageResource, QUrl(it.key()), it->scaledToWidth(pixels, Qt::SmoothTransformation));
    }
    viewport()->update();
}

void HandbookView::mark(const QStringList& words)
{
    m_marked = words;
    QList<ExtraSelection> marks;
    for (const QString& word : words) {
        QTextCursor found(document());
        while (!(found = document()->find(word, found)).isNull()) {
            ExtraSelection mark{found, {}};
            mark.format.setBackground(tokens().caution.ground);
            mark.format.setForeground(tokens().caution.ink);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
    int top = INT_MAX;
    for (const ExtraSelection& each : std::as_const(marks))
        top = std::min(top, cursorRect(each.cursor).top());
    if (!marks.isEmpty())
        setPosition(position() + top - px(60));
}

int HandbookView::position() const
{
    return verticalScrollBar()->value();
}

void HandbookView::setPosition(int position)
{
    verticalScrollBar()->setValue(position);
}

QVariant HandbookView::loadResource(int type, const QUrl& name)
{
    const QString file = name.toString();
    if (type != QTextDocument::ImageResource || !isHandbookPicture(file))
        return {};
    return QImage(QStringLiteral(":/handbook/pictures/") + file);
}

void HandbookView::doSetSource(const QUrl&, QTextDocument::ResourceType)
{
    // Pages are shown by show(), never by an address.
}

void HandbookView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange)
        return;
    const int before = position();
    write();
    if (!m_marked.isEmpty())
        mark(m_marked);
    setPosition(before);
}

void HandbookView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

} // namespace ui
