#include "ui/forms/numbereditor.h"

#include "core/wording/language.h"

namespace ui {

NumberEditor::NumberEditor(core::Book& book, const core::FieldInfo& field)
    : LineEditor(book, field)
{
    setShort(160);
}

core::Result<core::Value> NumberEditor::read() const
{
    QString text = typed();
    if (core::spokenLanguage() == QLocale::English) {
        // Core reads German numbers; English ones are the same with comma and point in each other's place.
        for (QChar& c : text)
            c = c == u'.' ? QChar(u',') : c == u',' ? QChar(u'.') : c;
    }
    return parse(text);
}

QString NumberEditor::expected() const
{
    return field().type == core::FieldType::Integer ? tr("a whole number such as 25") : tr("a number such as 56.73");
}

} // namespace ui
