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
command=("$@")

# Every folder that may be a checkout.
candidates() {
  printf '%s\0' "$(dirname "$checkout")"/*/
  git -C "$checkout" worktree list --porcelain -z 2> /dev/null | sed -zn 's/^worktree //p' || true
  git -C "$checkout" config --null --get remote.origin.url 2> /dev/null | sed -z 's|^file://||' || true
}

# What the command uses must not be hidden, though it lies in another checkout.
is_needed() {
  local needed
  for needed in "$PWD" "${SPDKCTL_BIN:-}" "${SPDKCTL_TEST_SPDK_DIR:-}" "${CCACHE_DIR:-}" "${command[@]}"; do
    [[ "$(realpath -mq -- "${needed:-/}")/" == "$1"/* ]] && return 0
  done
  return 1
}

# Its own folder, and those that it lies in, stay; so does git's data, which this checkout may share. A mount follows
# links, so it is the folder behind them that counts.
hide() {
  local folder
  folder=$(cd "$1" 2> /dev/null && pwd -P) || return 0
  [[ "$checkout/" != "$folder"/* && "$folder" != "$checkout"/* ]] || return 0
  if is_needed "$folder"; then
    echo "tests/alone.sh: $folder is not hidden: something that is used lies there" >&2
  else
    mount -t tmpfs -o ro,mode=555 tmpfs "$folder"
  fi
}

shopt -s nullglob
while IFS= read -rd '' other; do
  other=$(cd "$other" 2> /dev/null && pwd -P) || continue
  [ "$other" != "$checkout" ] && [ -d "$other/proto/spdkctl" ] || continue
  for folder in "$other"/*/; do
    # A link may lead anywhere; what it leads to in the other checkout is hidden there.
    [ -L "${folder%/}" ] || hide "${folder%/}"
  done
  echo "tests/alone.sh: $other is hidden" >&2
done < <(candidates | sort -zu)
for installed in /usr/include/spdkctl /usr/local/include/spdkctl /usr/lib/*/cmake/spdkctl /usr/local/lib/cmake/spdkctl \
  /usr/local/lib/*/cmake/spdkctl; do
  [ ! -d "$installed" ] || hide "$installed"
done
exec "$@"
