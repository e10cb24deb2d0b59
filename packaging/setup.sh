#!/usr/bin/env bash
# Installs what building, running and testing need on Debian 12, by package name. May be called again at any time; asks
# apt only when something is missing. With `run` it leaves out what only the tests need.
set -euo pipefail

build=(g++ cmake ninja-build pkg-config file
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-svg-dev qt6-pdf-dev libgl-dev libxkbcommon-dev libfontconfig-dev
    libsqlite3-dev libexpected-dev libcli11-dev libcsv-dev libqpdf-dev libsodium-dev libical-dev libxlsxwriter-dev libkainjow-mustache-dev
    breeze-icon-theme fonts-noto-core)
window=(libqt6gui6 qt6-qpa-plugins)
tests=(mold poppler-utils qpdf sqlite3 unzip xvfb xauth procps python3-icalendar)

wanted=("${build[@]}" "${window[@]}")
[ "${1:-all}" = run ] || wanted+=("${tests[@]}")

missing=()
for package in "${wanted[@]}"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Please install as root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -q
"${as_root[@]}" apt-get install -y -q --no-install-recommends "${missing[@]}"
