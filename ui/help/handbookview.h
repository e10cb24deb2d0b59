#pragma once

#include "ui/help/handbooktext.h"

#include <QTextBrowser>

namespace ui {

/**
 * Shows one page of the handbook. A QTextBrowser for its keyboard and its screen readers, with its doors closed: the
 * text comes as formats, never as HTML or Markdown; a link is told and never followed; the only thing that is ever
 * loaded is a picture of :/handbook/pictures.
 */
class HandbookView final : public QTextBrowser {
    Q_OBJECT

public:
    explicit HandbookView(QWidget* parent = nullptr);

    void show(const HandbookPage& page);
    /** Marks every place of these words, and goes to the first. */
    void mark(const QStringList& words);
    [[nodiscard]] const QString& shownKey() const { return m_page.key; }
    [[nodiscard]] int position() const;
    void setPosition(int position);

    /** Pictures of ours; an invalid answer for everything else. */
    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /** A link to this page was chosen. */
    void pageWanted(const QString& key);

protected:
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void write();
    void fit();

    HandbookPage m_page;
    QStringList m_marked;
};

} // namespace ui
