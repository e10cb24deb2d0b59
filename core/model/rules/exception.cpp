#include "core/model/rules/exception.h"

namespace core {

QString exceptionPart(const Finding& finding)
{
    return finding.what.isEmpty() ? finding.field : finding.field + u' ' + finding.what;
}

bool isAbout(const RuleOverride& exception, const Finding& finding)
{
    if (exception.rule != finding.rule)
        return false;
    return exception.part.isEmpty()
        || (exception.part == exceptionPart(finding) && exception.other.id == finding.other
            && (!exception.amount || finding.amount <= *exception.amount));
}

} // namespace core
