#pragma once

#include <QKeySequence>
#include <QString>
#include <span>

/** What keys are called, and which ones widgets answer by themselves. */
namespace ui {

/** Keys that a widget answers in its own key handler, where no QAction or QShortcut tells of them. */
struct KeyHint {
    const char* keys; ///< portable names ("Ctrl+F"), blanks between keys that do the same
    const char* text; ///< what they do; QT_TRANSLATE_NOOP of the context "Keys"
};

/** The hints of one place. A static one stands beside the handler; being there is all it has to do to be listed. */
class KeyTable {
public:
    /** `place` says where the keys work; QT_TRANSLATE_NOOP of the context "Keys". */
    KeyTable(const char* place, std::span<const KeyHint> hints);
    KeyTable(const KeyTable&) = delete;
    KeyTable& operator=(const KeyTable&) = delete;

    /** Every table of the program, one after the other. */
    [[nodiscard]] static const KeyTable* first();
    [[nodiscard]] const KeyTable* next() const { return m_next; }
    [[nodiscard]] const char* place() const { return m_place; }
    [[nodiscard]] std::span<const KeyHint> hints() const { return m_hints; }

private:
    const char* m_place;
    std::span<const KeyHint> m_hints;
    const KeyTable* m_next;
};

/** The keys in the words of the window's language: "Strg+N". */
[[nodiscard]] QString keyName(const QKeySequence& keys);

/** A tool tip or menu line with the keys that do the same: "Neu (Strg+N)". Always read as plain text. */
[[nodiscard]] QString withKeys(const QString& text, const QKeySequence& keys);

} // namespace ui
