#pragma once

#include <QLocale>

#include <optional>

namespace core {

/** As long as it lives, sentences come in this language on its thread, whatever language the window speaks: for papers
 *  that have a language of their own (decisions.md 31). @pre speak() was called */
class Speaking {
public:
    explicit Speaking(QLocale::Language language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    const std::optional<QLocale::Language> m_before;
};

} // namespace core
