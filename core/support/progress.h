#pragma once

#include <QtGlobal>

#include <functional>

namespace core {

/** Told now and then how much of a long work is done; returns false to cancel it. */
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace core
