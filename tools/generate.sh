#!/usr/bin/env bash
# Writes all that is made from the schema and committed, gen/. With --check, only says what would change.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release > /dev/null
cmake --build --preset release --target gen_calls gen_reference gen_stubs > /dev/null
out=$PWD
if [ "${1:-}" = "--check" ]; then
  out=$(mktemp -d)
  trap 'rm -rf "$out"' EXIT
  cp .clang-format "$out"
else
  rm -rf gen
fi
for generator in gen_calls gen_reference gen_stubs; do build/release/bin/$generator "$out"; done
(cd "$out" && find gen -name '*.h' -print0 | xargs -0 clang-format-14 -i)
[ "$out" = "$PWD" ] || diff -ru gen "$out/gen"
