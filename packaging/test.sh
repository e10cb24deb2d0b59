#!/usr/bin/env bash
# Installs what is needed, builds with warnings as errors and runs every test of the label `ci`; then builds the parts
# that read foreign bytes (files, CSV, dates, documents) with AddressSanitizer and UndefinedBehaviorSanitizer and runs
# their tests again.
# `packaging/test.sh full` runs the long ones as well.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/setup.sh
cmake --preset ci
cmake --build --preset ci
ctest --preset ci

sanitized=(tst_statement tst_database tst_migrator tst_lease tst_backup tst_transaction tst_schemacheck
    tst_csv tst_csvwriter tst_officialnames tst_durablefile tst_phone tst_fuzzydate tst_template tst_documentxml
    tst_pagelayout tst_report tst_support)
cmake --preset asan
cmake --build --preset asan --target "${sanitized[@]}"
ctest --preset asan -R "^($(IFS='|'; echo "${sanitized[*]}"))\$"
if [ "${1:-}" = full ]; then
    ctest --preset full
fi
