#include "core/store/schema.h"

#include "schemafingerprints.h"

#include <iterator>

namespace core {

namespace {

/** A program whose own schema is not whole was built wrongly: there is nothing that it could do. */
Schema readBookSchema()
{
    auto steps = readSchemaSteps(QStringLiteral(":/schema"));
    if (!steps || size_t(steps->size()) != std::size(schemaFingerprints))
        qFatal("schema steps and fingerprints of this build do not belong together");
    for (SchemaStep& step : *steps)
        step.fingerprint = schemaFingerprints[step.number - 1];
    return Schema{*std::move(steps)};
}

} // namespace

const Schema& bookSchema()
{
    static const Schema schema = readBookSchema();
    return schema;
}

} // namespace core
