#!/usr/bin/env bash
# Installs what is needed, builds with sanitizers and warnings as errors, and runs every test of the label `ci`.
# `packaging/test.sh full` runs the long ones as well.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/setup.sh
cmake --preset ci
cmake --build --preset ci
ctest --preset ci
if [ "${1:-}" = full ]; then
    ctest --preset full
fi
