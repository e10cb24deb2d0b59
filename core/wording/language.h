#pragma once

#include "core/model/labels.h"

namespace core {

/** German and English, each with all labels; made once for the program. English is the source. */
[[nodiscard]] const Labels& labelsIn(QLocale::Language language);

/** Both, German first: what an import understands. */
[[nodiscard]] std::span<const Labels* const> allLanguages();

/** The language people are spoken to in: German for a German locale or where nothing is said, else English. */
[[nodiscard]] QLocale::Language languageOf(const QLocale& locale);

/** Makes the program's sentences come in this language from now on; called by `app` and the language choice. */
void speak(QLocale::Language language);
[[nodiscard]] QLocale::Language spokenLanguage();
/** labelsIn() of the language spoken. */
[[nodiscard]] const Labels& spokenLabels();

} // namespace core
