#!/usr/bin/env bash
# Writes all that is made from the schema and committed, gen/. With --check, only says what would change.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
cp .clang-format "$out"

# Files that stay the same keep their times, so that nothing is built anew for them.
take_over() {
  local file
  while IFS= read -r file; do
    cmp -s "$out/$file" "$file" || install -D -m 644 "$out/$file" "$file"
  done < <(cd "$out" && find "$1" -type f)
  while IFS= read -r file; do
    [ -e "$out/$file" ] || rm "$file"
  done < <(find "$1" -type f)
}

mkdir -p "$out/gen"
tools/gen_causes.py "$out/gen/causes.md"
cmake --preset release > /dev/null
cmake --build --preset release --target gen_calls gen_reference gen_stubs > /dev/null
for generator in gen_calls gen_reference gen_stubs; do build/release/bin/$generator "$out"; done
(cd "$out" && find gen -name '*.h' -print0 | xargs -0 clang-format-14 -i)
if [ "${1:-}" != "--check" ]; then
  for made in "$out"/gen/*; do take_over "gen/${made##*/}"; done
fi
# Its commands tell the forms of their documents; the program is built with the files that were made so far.
cmake --build --preset release --target spdkctl_program > /dev/null
build/release/bin/spdkctl __schemas "$out/gen/schemas"
if [ "${1:-}" = "--check" ]; then
  diff -ru gen "$out/gen"
else
  take_over gen
fi
