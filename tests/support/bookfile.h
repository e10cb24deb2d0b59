#pragma once

#include "core/store/schema.h"

#include <QByteArray>
#include <QString>

/** Book files for tests of the store. All end the test program when they cannot do what they are asked. */
namespace bookfile {

/** A new book at the newest step of @p schema. */
QString make(const QString& folder, const core::Schema& schema = core::bookSchema(),
    const QString& name = QStringLiteral("agentur.wbuch"));

/** Runs SQL as another program would: without our hardening, and with `writable_schema`. */
void tamper(const QString& path, const QByteArray& sql);

/** Leaves a hot journal: a process that changed the table `book` and died before its commit. */
void crashWhileWriting(const QString& path);

QByteArray contents(const QString& path);
void overwrite(const QString& path, const QByteArray& bytes);

/** Steps with their fingerprints. */
core::Schema schemaOf(const QList<QByteArray>& scripts);

} // namespace bookfile
