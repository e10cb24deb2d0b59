#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>
#include <functional>

namespace ui {

/**
 * One page at a time, each made when it is first shown. The keyboard stays where it is; only when it was inside the
 * page that goes does it move to where it last was in the page that comes.
 */
class PageStack : public QWidget {
    Q_OBJECT

public:
    using Factory = std::function<QWidget*()>;

    explicit PageStack(QWidget* parent = nullptr);

    void add(const QString& key, Factory factory);
    [[nodiscard]] bool contains(const QString& key) const { return m_entries.contains(key); }
    /** Null for a key that was never added. */
    QWidget* present(const QString& key);
    /** The page, made if it was not yet, without showing it. Null for a key that was never added. */
    QWidget* make(const QString& key);
    /** The page if it was made already. */
    [[nodiscard]] QWidget* made(const QString& key) const;
    [[nodiscard]] QString current() const { return m_current; }

    /** Of the page shown: what it stands in scrolls where there is less room. */
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        Factory factory;
        QWidget* page = nullptr;
        QPointer<QWidget> lastFocus;
    };

    void moveFocus(Entry& from, const Entry& to);

    QHash<QString, Entry> m_entries;
    QString m_current;
};

} // namespace ui
