#!/usr/bin/env bash
# Runs a command where other copies of this project are hidden, so that nothing that it finds is theirs. Hidden are what
# other checkouts hold (in folders beside this one, git's other work trees, the folder that this one was cloned from)
# and an installed spdkctl's headers and CMake files. Where mounts are not permitted, a message says so, and nothing is
# hidden.
#
# usage: tests/alone.sh COMMAND [ARGUMENT...]
set -euo pipefail

checkout=$(cd "$(dirname "$0")/.." && pwd -P)

if [ "${1:-}" != --inside ]; then
  if why=$(unshare --mount true 2>&1); then exec unshare --mount "$0" --inside "$@"; fi
  echo "tests/alone.sh: other checkouts are not hidden (${why#unshare: })" >&2
  exec "$@"
fi
shift

# Every folder that may be a checkout.
candidates() {
  printf '%s\0' "$(dirname "$checkout")"/*/
  git -C "$checkout" worktree list --porcelain -z 2> /dev/null | sed -zn 's/^worktree //p' || true
  git -C "$checkout" config --null --get remote.origin.url 2> /dev/null | sed -z 's|^file://||' || true
}

# Its own folder, and those that it lies in, stay; so does git's data, which this checkout may share.
hide() {
  [[ "$checkout/" == "$1"/* || "$1" == "$checkout"/* ]] || mount -t tmpfs -o ro,mode=555 tmpfs "$1"
}

shopt -s nullglob
while IFS= read -rd '' other; do
  other=$(cd "$other" 2> /dev/null && pwd -P) || continue
  [ "$other" != "$checkout" ] && [ -d "$other/proto/spdkctl" ] || continue
  for folder in "$other"/*/; do hide "${folder%/}"; done
  echo "tests/alone.sh: $other is hidden" >&2
done < <(candidates | sort -zu)
for installed in /usr/include/spdkctl /usr/local/include/spdkctl /usr/lib/*/cmake/spdkctl /usr/local/lib/cmake/spdkctl \
  /usr/local/lib/*/cmake/spdkctl; do
  [ ! -d "$installed" ] || hide "$installed"
done
exec "$@"
