#!/usr/bin/env bash
# Writes build.txt, test.txt and bench.txt anew from their .in: the newest versions that fit, with the hash of every
# file, so that pip takes these and no others. Run it on purpose and look at what changed.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
/usr/bin/python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check uv
compile() {
  local name=$1
  shift
  "$work/venv/bin/uv" pip compile -q --upgrade --generate-hashes --no-annotate --no-header "$@" "$name.in" -o "$work/$name.txt"
  { echo "# Written by tools/requirements/renew.sh of $name.in."; cat "$work/$name.txt"; } > "$name.txt"
}
# Wheels are built for every interpreter from 3.10 on; tests run with that of Debian 12.
compile build --universal --python-version 3.10
compile test --python-version 3.11
compile bench --python-version 3.11
