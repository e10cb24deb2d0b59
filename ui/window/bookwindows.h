#pragma once

#include "core/book/book.h"

#include <QObject>
#include <functional>
#include <memory>

namespace ui {

class MainWindow;
class Prompts;

/** The window of the program over one book after another: where a book is damaged it offers its backups, and after one
 *  was restored it opens what stands there now. */
class BookWindows final : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<core::Result<std::unique_ptr<core::Book>>(const QString& path)>;

    /** @param opener opens the book at a path; it never makes one */
    BookWindows(Opener opener, Prompts& prompts, QObject* parent = nullptr);
    ~BookWindows() override;

    /** Shows a window over the book, or asks for a backup of a damaged one. False where neither can be: then its
     *  error was said. */
    bool open(const QString& path);
    /** The same, with its error given and not said. */
    [[nodiscard]] core::Result<void> show(const QString& path);
    /** The window that is open; none while a backup is chosen or put in place. */
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    /** Puts a backup in the place of a book and opens that. A window over it is closed first. */
    void restore(const QString& book, const QString& backup);
    /** Opens a copy of a backup, made beside the book under a name of its own. */
    void openCopy(const QString& book, const QString& backup);

Q_SIGNALS:
    /** There is no window any more, and none comes. */
    void ended();
    /** A restored book, or a copy, is open now. @param kept where the book that was there before is */
    void reopened(const QString& kept);

private:
    /** Anew, at the same place. */
    void reopen(const QString& path);
    void offerBackups(const QString& path, const core::Error& error);
    /** Does long work without a window, with its progress shown; then opens what it gives. */
    void workAndOpen(const QString& title, const QString& fallback,
        const std::function<core::Result<QString>(const core::Progress&)>& work, bool givesPath);

    Opener m_opener;
    Prompts& m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ui
