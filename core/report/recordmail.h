#pragma once

#include "core/model/labels.h"
#include "core/model/reader.h"

namespace core {

/** The words that go with a session record, to be copied into a mail: whom to, subject, text. What is approved is sent;
 *  before that, the group is asked to look at it. Nothing of what was said stands in it.
 *  @param who signs it */
[[nodiscard]] Result<QString> recordMail(
    const Reader& reader, RecordId record, const QString& who, const Labels& labels);

} // namespace core
