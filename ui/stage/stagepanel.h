#pragma once

#include "ui/stage/stagecontext.h"
#include "ui/stage/stagelist.h"
#include "ui/stage/stagetype.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace core {
struct Draft;
}

namespace ui {

class AskLine;

/** A place in the middle of the moderation view: a head with its keys, and what is done there. Esc leads back to the
 *  quick entry. Nothing is asked for in a window of its own. */
class StagePanel : public QWidget {
    Q_OBJECT

public:
    /** @param keys see setKeys() */
    StagePanel(StageContext& context, const QString& key, const QString& title, const QString& keys, QWidget* parent);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QString title() const;
    /** Shows what the book holds now. Called when the panel comes in sight and after every change while it is. */
    virtual void refresh() = 0;
    /** The keyboard comes here: to what is being asked, else to what is first. */
    void enter();
    /** What of it the room may see on the wall; nothing: the wall goes on showing the running block. */
    [[nodiscard]] virtual QList<StageRow> wallRows() const { return {}; }
    /** Drafts are kept at once. */
    virtual void flush();
    /** What is whole as it stands is saved, as if it had been left; the rest stays a draft. */
    virtual void saveTyped() { flush(); }
    /** Asks again what this was being typed in answer to; false where it was no question of this place. */
    virtual bool resume(const core::Draft& draft);

Q_SIGNALS:
    void closed();
    /** Another place, by its key. */
    void placeWanted(const QString& key);
    void wallChanged();

protected:
    [[nodiscard]] StageContext& context() const { return m_context; }
    /** What the keys do here now, in a sentence. */
    void setKeys(const QString& keys);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /** Who gets the keyboard first. */
    void setFirst(QWidget* first) { m_first = first; }
    /** Where this place asks. */
    void setAsk(AskLine* ask) { m_ask = ask; }
    virtual void enterFirst();
    void keyPressEvent(QKeyEvent* event) override;

private:
    StageContext& m_context;
    QString m_key;
    StageLabel* m_title;
    StageLabel* m_keys;
    QVBoxLayout* m_body;
    QWidget* m_first = nullptr;
    AskLine* m_ask = nullptr;
};

/** A place that scrolls where the window is too low for it, as with large text. */
[[nodiscard]] QScrollArea* scrolledPlace(QWidget* place);

} // namespace ui
