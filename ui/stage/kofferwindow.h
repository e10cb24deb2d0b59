#pragma once

#include "core/book/book.h"
#include "core/koffer/workbacking.h"

#include <QMainWindow>

class QStackedWidget;

namespace ui {

class Banner;
class KofferGate;
class StageList;
class StageView;

/** The window over a Koffer: its code, which session, and then the moderation and nothing else. What is entered goes
 *  to the encrypted working copy beside the file; one button writes the return. */
class KofferWindow final : public QMainWindow {
    Q_OBJECT

public:
    /** @param path of a Koffer or a working copy. @param person who acts; empty: who the Koffer was given to */
    KofferWindow(const QString& path, const QString& person, QWidget* parent = nullptr);
    ~KofferWindow() override;

    /** As if the code had been typed. */
    void openWith(const QString& code);
    /** Without a code, by the keys of the book that issued the Koffer (koffer::keysOfOffice()). */
    void openWith(const core::koffer::Keys& keys);
    [[nodiscard]] StageView* view() const { return m_view; }
    [[nodiscard]] core::Book* book() const { return m_book.get(); }
    void showSession(core::RecordId session);
    /** Without waiting; what came of it is said in the view. One at a time. */
    void writeReturn();

Q_SIGNALS:
    /** A session can be worked on, or chosen. */
    void opened();
    void returned(const QString& path);

private:
    void take(const std::shared_ptr<core::koffer::WorkBacking>& ready);
    void chooseSession();
    void sayReturned(const core::Result<quint32>& number, const QString& path, const QString& left);
    void say(int bannerKind, const QString& words);
    /** Where something is typed and not saved, in all sessions; empty if nothing is. */
    [[nodiscard]] QString unsaved();
    [[nodiscard]] QList<core::RecordId> sessions() const;

    QString m_path;
    QString m_person;
    QStackedWidget* m_pages;
    KofferGate* m_gate;
    StageList* m_choice = nullptr;
    Banner* m_said = nullptr; ///< where a session is chosen
    StageView* m_view = nullptr;
    std::unique_ptr<core::Book> m_book;
    core::koffer::WorkBacking* m_work = nullptr; ///< of the book
    bool m_isReturning = false;
};

} // namespace ui
