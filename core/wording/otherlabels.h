#pragma once

#include "core/model/labels.h"

namespace core {

/** As long as it lives, spokenLabels() are these: for who tries out how a window takes the labels of another language.
 *  One at a time, on the thread of the window. */
class OtherLabels {
public:
    /** They must outlive it. */
    explicit OtherLabels(const Labels& labels);
    ~OtherLabels();
    Q_DISABLE_COPY_MOVE(OtherLabels)
};

} // namespace core
