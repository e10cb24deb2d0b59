// Runs the steps of the schema in an empty database and writes what each leaves behind as a header.
// Usage: fingerprints <folder with NNNN_name.sql> <header to write>

#include "core/store/schema.h"

#include <QFile>
#include <QTextStream>

int main(int argumentCount, char** arguments)
{
    QTextStream errors(stderr);
    if (argumentCount != 3)
        return 2;
    const auto schema = core::readSchemaSteps(QFile::decodeName(arguments[1])).and_then(core::fingerprinted);
    if (!schema) {
        errors << schema.error().subject << ": " << schema.error().detail << '\n';
        return 1;
    }
    QByteArray header("#pragma once\n\nnamespace core {\n\ninline constexpr const char* schemaFingerprints[] = {\n");
    for (const core::SchemaStep& step : schema->steps)
        header += "    \"" + step.fingerprint + "\", // " + step.name.toUtf8() + '\n';
    header += "};\n\n} // namespace core\n";
    QFile file(QFile::decodeName(arguments[2]));
    if (!file.open(QIODevice::WriteOnly) || file.write(header) != header.size() || !file.flush()) {
        errors << file.fileName() << ": " << file.errorString() << '\n';
        return 1;
    }
    return 0;
}
