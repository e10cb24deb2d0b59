#pragma once

#include "ui/look/sectionnav.h"

#include <QStringList>

class QListWidget;

namespace ui {

/** Many sections as a column of words, the present one marked by a bar and its ground. */
class SideList final : public SectionNav {
    Q_OBJECT

public:
    explicit SideList(QWidget* parent = nullptr);

    void addTab(const QString& key, const QString& text) override;
    void setCount(const QString& key, int count) override;
    void setCurrent(const QString& key) override;
    [[nodiscard]] QString current() const override;
    [[nodiscard]] QStringList keys() const override { return m_keys; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();

    QStringList m_keys;
    QStringList m_words;
    QListWidget* m_list;
};

} // namespace ui
