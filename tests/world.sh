#!/usr/bin/env bash
# Runs a command in a world of its own: it sees no process but its own, and /var/tmp, /dev/shm and spdkctl's folders are
# empty, so that other targets on this machine cannot disturb a test, nor a test them. What is left behind goes with the
# world, and makes the command fail.
#
# usage: tests/world.sh COMMAND [ARGUMENT...]
#
# A world is a PID and a mount namespace, which root may make, and others where the kernel lets them make user
# namespaces. Where neither is permitted, a message says so and the command runs in the world that all share.
# The command finds in its environment: SPDKCTL_TEST_WORLD ("own" or "shared"), TMPDIR, SPDKCTL_RUNTIME_DIR,
# SPDKCTL_STATE_DIR.
set -euo pipefail
shopt -s nullglob

say() { echo "tests/world.sh: $*" >&2; }

# Programs, checkout and SPDK that the tests use must not be hidden.
is_needed() {
  local needed
  for needed in "$PWD" "$checkout" "${SPDKCTL_BIN:-}" "${SPDKCTL_TEST_SPDK_DIR:-}" "$@"; do
    [[ "$needed/" == "$private"/* ]] && return 0
  done
  return 1
}

hide_folders() {
  local private mode checkout
  checkout=$(cd "$(dirname "$0")/.." && pwd -P)
  for private in /var/tmp /dev/shm /run/spdkctl /var/lib/spdkctl; do
    [ -d "$private" ] || continue
    if is_needed "$@"; then
      say "$private is that of all: something that is tested lies there"
    else
      mode=755
      [ ! -k "$private" ] || mode=1777
      mount -t tmpfs -o "mode=$mode" tmpfs "$private" || say "$private is that of all"
    fi
  done
}

# Rights over the namespaces are no rights that a user has, and must not be a test's.
without_capabilities=()
[ "$EUID" -eq 0 ] || without_capabilities=(setpriv --inh-caps=-all --ambient-caps=-all --)

# The words of every process in this world but this one.
list_processes() {
  local process
  for process in /proc/[0-9]*; do
    [ "$process" = "/proc/$$" ] || [ "$process" = "/proc/$BASHPID" ] || grep -qs '^State:.Z' "$process/status" ||
      tr '\0' ' ' 2> /dev/null < "$process/cmdline" || true
  done
}

# A test that leaves something is at fault, also where it goes with the world. What was told to end has two seconds;
# what pytest and other people's libraries keep is their affair.
check_left() {
  local left= file
  if [ "$SPDKCTL_TEST_WORLD" = own ]; then
    for _ in {1..20}; do
      left=$(list_processes)
      [ -n "$left" ] || break
      sleep 0.1
    done
  fi
  for file in "$TMPDIR"/*spdk*; do left+="$file "; done
  [ -z "$left" ] || { say "left behind: $left"; return 1; }
}

run() {
  export SPDKCTL_TEST_WORLD=$1
  shift
  TMPDIR=$(mktemp -d /tmp/spdkctl-world-XXXXXX)  # short, for sockets lie there
  export TMPDIR SPDKCTL_RUNTIME_DIR=$TMPDIR/run SPDKCTL_STATE_DIR=$TMPDIR/state
  unset SPDKCTL_TARGET
  trap 'rm -rf "$TMPDIR"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  [ "$SPDKCTL_TEST_WORLD" = shared ] || set -- "${without_capabilities[@]}" "$@"
  "$@"
  check_left
}

if [ "${1:-}" = --inside ]; then
  shift
  hide_folders "$@"
  run own "$@"
  exit
fi
# A world within a world would be the same.
[ -z "${SPDKCTL_TEST_WORLD:-}" ] || exec "$@"
namespaces=(unshare --mount --pid --fork --kill-child --mount-proc)
[ "$EUID" -eq 0 ] || namespaces+=(--user --map-current-user --keep-caps)
if why=$("${namespaces[@]}" true 2>&1); then
  exec "${namespaces[@]}" "$0" --inside "$@"
fi
say "no world of its own (${why#unshare: }): other targets on this machine may disturb the tests"
run shared "$@"
