#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Languages a document is printed in. */
enum class DocumentLanguage { German, English };
[[nodiscard]] ChoiceList choicesOf(DocumentLanguage);

/** An agency's own words of a document in place of the ones that come with the program. */
struct DocumentTemplate {
    static constexpr const char* entityKey = "document_template";
    [[nodiscard]] static const EntityInfo& info();

    QString document;
    DocumentLanguage language = DocumentLanguage::German;
    QString name;
    LongText words;

    bool operator==(const DocumentTemplate&) const = default;
};

} // namespace core
