#!/usr/bin/env bash
# Runs the fuzzers, all or those that are named, for some seconds, two at once, beginning with the inputs that
# fuzz/corpus has. What one fails on is printed and kept in build/fuzz/found.
#
# usage: fuzz/run.sh [SECONDS [NAME...]]     after: cmake --preset fuzz && cmake --build --preset fuzz --target fuzzers
set -uo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-10}
found=$PWD/build/fuzz/found
mkdir -p "$found"
TMPDIR=$(mktemp -d)
export TMPDIR
trap 'rm -rf "$TMPDIR"' EXIT

fuzz() {
  local name=$1 corpus=$PWD/fuzz/corpus/$1 new=$TMPDIR/new-$1
  mkdir "$new"
  [ -d "$corpus" ] || corpus=
  build/fuzz/bin/fuzz_"$name" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$found/$name-" "$new" ${corpus:+"$corpus"} > "$TMPDIR/$name.log" 2>&1
}

status=0
names=(framer codec node_file sim)
[ $# -lt 2 ] || names=("${@:2}")
for ((i = 0; i < ${#names[@]}; i += 2)); do
  declare -A running=()
  for name in "${names[@]:i:2}"; do
    fuzz "$name" &
    running[$name]=$!
  done
  for name in "${!running[@]}"; do
    if wait "${running[$name]}"; then
      echo "fuzz_$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "$TMPDIR/$name.log") inputs"
    else
      echo "fuzz_$name FAILED"
      tail -50 "$TMPDIR/$name.log"
      status=1
    fi
  done
done
exit $status
