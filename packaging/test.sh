#!/usr/bin/env bash
# Installs what is needed, builds everything with warnings as errors and with AddressSanitizer and
# UndefinedBehaviorSanitizer, and runs every test of the label `ci`.
# `packaging/test.sh full` runs the long ones as well, without sanitizers.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/setup.sh
cmake --preset asan
cmake --build --preset asan
ctest --preset asan
if [ "${1:-}" = full ]; then
    cmake --preset ci
    cmake --build --preset ci
    ctest --preset full
fi
