#pragma once

#include "core/book/book.h"

#include <QMainWindow>
#include <QTimer>

namespace ui {

class Banner;
class Frame;
class KindPage;
class Prompts;
struct RailPlace;

/** The window over one open book: puts the pages on the rail and passes undo, redo, new and going from record to record
 *  on. What pages show is theirs. */
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<core::Book> book, Prompts& prompts, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Frame& frame() { return *m_frame; }
    [[nodiscard]] core::Book& book() { return *m_book; }
    /** Shows a record on the page of its kind. */
    void open(core::RecordId id);

private:
    void addPage(const RailPlace& place);
    void openSettings();
    [[nodiscard]] KindPage* page(const QString& key) const;
    [[nodiscard]] QString pageOf(const core::EntityInfo& kind) const;
    void report(const core::Result<core::Act>& act);
    void refreshFrame();
    void checkFile();

    std::unique_ptr<core::Book> m_book;
    Prompts& m_prompts;
    Frame* m_frame;
    Banner* m_banner;
    QHash<QString, QList<const core::EntityInfo*>> m_kinds;
    QTimer m_minute;
};

} // namespace ui
