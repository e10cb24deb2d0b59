#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Banner;
class PlainLabel;
class Prompts;

/** Asks at the start which book it is to be: one of those opened last, another one, or a new one. A book that is there
 *  is never written over from here. */
class StartDialog final : public QDialog {
    Q_OBJECT

public:
    /** Why there is nothing else to show, if something went wrong before. */
    explicit StartDialog(Prompts& prompts, const QString& trouble = {}, QWidget* parent = nullptr);

    /** What was chosen, once it is accepted. */
    [[nodiscard]] const QString& path() const { return m_path; }
    /** Whether a book is to be begun at path(), where nothing is. */
    [[nodiscard]] bool isNew() const { return m_isNew; }

private:
    void build();
    void fillList();
    void openChosen();
    void openOther();
    void begin();
    void take(const QString& path, bool isNew);
    void tell(const QString& trouble);
    void sayButtons();

    Prompts& m_prompts;
    Banner* m_banner;
    QListWidget* m_list;
    PlainLabel* m_words;
    PlainLabel* m_whoLabel;
    QLineEdit* m_who;
    QPushButton* m_new;
    QPushButton* m_open;
    QString m_path;
    bool m_isNew = false;
};

} // namespace ui
