#pragma once

#include "core/support/result.h"

#include <QByteArray>
#include <QList>

namespace core {

/** One numbered step of the schema: a script, and what the whole schema looks like once it has run. */
struct SchemaStep {
    int number = 0; ///< the first is 1, no gaps
    QString name;
    QByteArray script;
    QByteArray fingerprint; ///< SHA-256 in hex; empty while nobody has computed it
};

/** The steps from nothing to the newest schema. A file's version is the number of the last step run on it. */
struct Schema {
    QList<SchemaStep> steps;

    [[nodiscard]] int version() const { return int(steps.size()); }
};

/** Reads `NNNN_name.sql` of a folder (or of the resources), in order. Internal when a number is missing or double. */
[[nodiscard]] Result<QList<SchemaStep>> readSchemaSteps(const QString& folder);

/** The same steps with their fingerprints, found by running them in an empty database in memory. */
[[nodiscard]] Result<Schema> fingerprinted(QList<SchemaStep> steps);

/** The schema of this program, from `:/schema`, with the fingerprints made when it was built. */
[[nodiscard]] const Schema& bookSchema();

} // namespace core
