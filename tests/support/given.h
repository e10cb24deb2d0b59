#pragma once

#include "tests/support/testbook.h"

namespace test {

/** Values by storage key, written as people read them. */
[[nodiscard]] inline core::acts::Given given(std::initializer_list<std::pair<const char*, core::Value>> values)
{
    core::acts::Given map;
    for (const auto& [key, value] : values)
        map.insert(QString::fromLatin1(key), value);
    return map;
}

} // namespace test
