#pragma once

#include "core/change/decide.h"
#include "core/wording/deskreportfile.h"

namespace cli {

/** The report of a merge as the merge desk gives it, for --report: written before anything is taken over, so that a
 *  report that cannot be written costs nothing, and gone again where the merge is refused after all. */
class MergeReporting {
public:
    static constexpr const char* help = "writes the report of the merge, .pdf or .csv by its ending, before it is "
                                        "applied";
    /** @param path empty: no report is wanted. UsageWrong for an ending that is neither .pdf nor .csv. */
    [[nodiscard]] static core::Result<MergeReporting> to(const std::string& path);
    Q_DISABLE_COPY(MergeReporting)
    MergeReporting(MergeReporting&& other) noexcept;
    MergeReporting& operator=(MergeReporting&&) = delete;
    ~MergeReporting();

    /** Nothing where none is wanted. FileExists and what writing meets.
     *  @param begun what has been read and compared
     *  @param findings what the rules say of the merge with its decisions
     *  @param towards how conflicts are decided; nullopt leaves them open */
    [[nodiscard]] core::Result<void> write(core::Book& book, core::koffer::DeskPlan begun,
        const core::Findings& findings, std::optional<core::MergeSide> towards = {});
    /** The merge has happened, or none was to happen. */
    void keep() { m_written = false; }

private:
    MergeReporting() = default;

    QString m_path;
    core::ReportFormat m_format = core::ReportFormat::Csv;
    bool m_written = false;
};

} // namespace cli
