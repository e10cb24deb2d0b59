#pragma once

#include "core/support/result.h"

#include <QHash>
#include <QObject>

namespace core {
class Book;
}

namespace ui {

/** Whether an error says that nothing typed can get into the file any more, whatever it is. */
[[nodiscard]] bool losesFile(core::ErrorKind kind);

/** Whether what a person sees of a book is in its file: what each form and each long work over the book has told, and
 *  the book itself, taken together. One for each book, made when it is first asked for. */
class SavingState final : public QObject {
    Q_OBJECT

public:
    /** Typed: in a field and kept as a draft at most. The later one matters more. */
    enum class State { Saved, Typed, Running, Failed };

    [[nodiscard]] static SavingState& of(core::Book& book);

    /** What `source` has in hand now. It is forgotten with the source. */
    void note(QObject* source, State state);
    /** What `source` has in hand could not be saved. */
    void noteFailure(QObject* source, const core::Error& error);
    [[nodiscard]] State state() const;

Q_SIGNALS:
    void changed();
    void failed(const core::Error& error);

private:
    explicit SavingState(core::Book& book);

    QHash<QObject*, State> m_states; ///< only what is not saved
    QObject* m_file; ///< stands for what the book itself says of its file
    QObject* m_write; ///< stands for what is written beside the window
};

} // namespace ui
