#pragma once

#include "core/model/fieldof.h"
#include "core/model/record.h"

namespace core {

/** Measures of a sheet of labels or name tags, in millimetres. */
struct LabelSheet {
    static constexpr const char* entityKey = "label_sheet";
    [[nodiscard]] static const EntityInfo& info();

    QString name;
    std::optional<qint64> columns;
    std::optional<qint64> rows;
    std::optional<double> labelWidth;
    std::optional<double> labelHeight;
    std::optional<double> marginLeft;
    std::optional<double> marginTop;
    std::optional<double> gapAcross;
    std::optional<double> gapDown;

    bool operator==(const LabelSheet&) const = default;
};

} // namespace core
