#include "ui/window/opening.h"

#include "core/book/newbook.h"
#include "core/wording/language.h"
#include "ui/support/programsettings.h"

namespace ui {

namespace {

core::BookOptions optionsOfPerson()
{
    core::BookOptions options;
    options.who = ProgramSettings::load().who;
    return options;
}

} // namespace

core::Result<std::unique_ptr<core::Book>> openBook(const QString& path)
{
    return core::Book::open(path, optionsOfPerson());
}

core::Result<void> beginBook(const QString& path)
{
    // What a new book begins with is nobody's to take back.
    WB_ASSIGN(book, core::Book::create(path, {}));
    return core::addStarter(*book, core::allLanguages());
}

} // namespace ui
