#!/usr/bin/env bash
# Writes all that is made from the schema and committed. With --check, only says what would change.
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset release > /dev/null
cmake --build --preset release --target gen_calls gen_reference gen_stubs > /dev/null
out=$PWD
[ "${1:-}" = "--check" ] && out=$(mktemp -d) && trap 'rm -rf "$out"' EXIT && cp .clang-format "$out"
generated=(include/spdkctl/client/calls.h include/spdkctl/client/async_calls.h include/spdkctl/client/build src/client/calls)
build/release/bin/gen_calls "$out"
build/release/bin/gen_reference "$out"
build/release/bin/gen_stubs "$out"
(cd "$out" && find "${generated[@]}" -name '*.h' -o -name '*.cc' | xargs clang-format-14 -i)
[ "$out" = "$PWD" ] && exit 0
cp src/client/calls/typed.h "$out/src/client/calls"
for path in "${generated[@]}" docs/reference python/spdkctl/_calls.pyi python/spdkctl/messages.pyi; do diff -ru "$path" "$out/$path"; done
