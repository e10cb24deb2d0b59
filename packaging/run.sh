#!/usr/bin/env bash
# Installs what is needed, builds, and does the main job: opens the window on the demo book. Without a display it makes the
# demo book and its documents and says where.
# The book is kept between runs: WERKSTATTBUCH_HOME (default ~/Werkstattbuch) holds it.
set -euo pipefail
cd "$(dirname "$0")/.."

bash packaging/setup.sh run
cmake --preset release >/dev/null
cmake --build --preset release

bin=$PWD/build/release/bin
home=${WERKSTATTBUCH_HOME:-$HOME/Werkstattbuch}
book=$home/demo.wbuch
mkdir -p "$home"
if [ ! -e "$book" ]; then
    "$bin/werkstattbuch-cli" demo "$book"
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/werkstattbuch" "$book"
fi

cli() { "$bin/werkstattbuch-cli" "$@"; }
cli document "$book" ausschreibung "Ganztag in Südwestfalen" -o "$home/ausschreibung-ganztag.pdf"
cli document "$book" terminuebersicht "Transferagentur NRW" -o "$home/terminuebersicht.pdf"
cli export "$book" csv-01 -o "$home/kommunen.csv"
cli export "$book" csv-03 -o "$home/termine.csv"
cli check "$book"
echo
echo "No display here, so no window. Made instead:"
ls -l "$home"
