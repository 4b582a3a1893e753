#!/usr/bin/env bash
# Runs the generators with the small schema of widget.proto, and compares what they write with golden/. With --accept
# as the first word what they write becomes golden/: read the difference before you commit it.
# usage: run.sh [--accept] GENERATOR...
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
accept=
if [ "${1:-}" = "--accept" ]; then
  accept=yes
  shift
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for generator in "$@"; do "$generator" "$work"; done
# Of the types of messages only those of widgets: the others are of the node file, and change with that.
messages=$work/gen/python/spdkctl/messages.pyi
awk '/^class /{mine = /^class (Delete)?Widget/} /^[^ ]/ && !/^class /{mine = 0} mine' "$messages" > "$messages.widgets"
mv "$messages.widgets" "$messages"
# Specs are those of the library, whatever the schema is.
rm "$work/gen/python/spdkctl/_specs.pyi" "$work/gen/reference/specs.md"
# Golden files are no sources: nothing formats or reads them.
find "$work" -type f -exec mv {} {}.golden \;
if [ "$accept" ]; then
  rm -rf "$here/golden"
  mv "$work/gen" "$here/golden"
else
  diff -ru "$here/golden" "$work/gen"
fi
