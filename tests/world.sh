#!/usr/bin/env bash
# Runs a command in a world of its own: it sees no process but its own, and /var/tmp, /dev/shm and spdkctl's folders are
# empty, so that other targets on this machine cannot disturb a test, nor a test them. What is left behind goes with the
# world, and makes the command fail: processes, and spdkctl's and SPDK's files in TMPDIR. What a command leaves in /tmp
# itself is not found, for all worlds have that in common (tests/leftovers.sh finds it). The world ends with this
# script, also where that is killed.
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

# Removes TMPDIR. Where this world was killed, its last processes may be about to write there.
remove_folder() {
  for _ in {1..20}; do
    if rm -rf "$TMPDIR" 2> /dev/null; then return; fi
    sleep 0.1
  done
}

# Leaves a process that removes TMPDIR when this shell is gone, for a shell that is killed cannot. The process reads
# from a pipe of which only this shell has the other end ($alive). It is no descendant of this shell, for ctest kills
# those, and has no environment, so that tests/leftovers.sh does not take it for something that a test left.
make_folder() {
  TMPDIR=$(mktemp -d /tmp/spdkctl-world-XXXXXX)  # short, for sockets lie there
  export TMPDIR SPDKCTL_RUNTIME_DIR=$TMPDIR/run SPDKCTL_STATE_DIR=$TMPDIR/state
  trap remove_folder EXIT
  local janitor='trap "" HUP INT TERM; read -r _; rm -rf "$1" || { sleep 1; rm -rf "$1"; }'
  exec {alive}> >(env -i PATH="$PATH" sh -c "$janitor" janitor "$TMPDIR" <&0 > /dev/null 2>&1 &)
}

# Ends the command, which is the world's only parent, and this shell. At a terminal, Ctrl-C reaches the command too,
# which has some time to end in its own way.
end() {
  local signal=$1
  if [ "$signal" = INT ]; then
    for _ in {1..50}; do
      kill -0 "$command" 2> /dev/null || break
      sleep 0.1
    done
  fi
  kill -s "$how_to_end" "$command" 2> /dev/null || true
  wait "$command" 2> /dev/null || true
  exit $((128 + $(kill -l "$signal")))
}

# Runs a command and waits for it such that this shell heeds signals meanwhile.
run() {
  local status=0
  (exec {alive}>&- && exec "$@") <&0 &
  command=$!
  trap 'end INT' INT
  trap 'end TERM' TERM
  wait "$command" 2> /dev/null || status=$?
  return "$status"
}

if [ "${1:-}" = --inside ]; then
  shift
  hide_folders "$@"
  export SPDKCTL_TEST_WORLD=own
  # Process 1 of the world heeds only what it traps.
  trap 'exit 130' INT
  trap 'exit 143' TERM
  "${without_capabilities[@]}" "$@"
  check_left
  exit
fi
# A world within a world would be the same.
[ -z "${SPDKCTL_TEST_WORLD:-}" ] || exec "$@"
unset SPDKCTL_TARGET
# Bash has commands in the background ignore these signals.
heeding=(env --default-signal=INT,QUIT)
# The world ends with this shell, however that ends.
namespaces=("${heeding[@]}" setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child --mount-proc)
[ "$EUID" -eq 0 ] || namespaces+=(--user --map-current-user --keep-caps)
make_folder
if why=$("${namespaces[@]}" true 2>&1); then
  how_to_end=KILL  # unshare heeds nothing else
  run "${namespaces[@]}" "$0" --inside "$@"
  exit
fi
say "no world of its own (${why#unshare: }): other targets on this machine may disturb the tests"
export SPDKCTL_TEST_WORLD=shared
how_to_end=TERM
"${heeding[@]}" true 2> /dev/null || heeding=()
run "${heeding[@]}" "$@"
check_left
