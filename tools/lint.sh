#!/usr/bin/env bash
# The tree, format, layers, generated files, clang-tidy. Each prints what is wrong; the exit status counts the failures.
# clang-tidy reads the layers that everything stands on; with --all, every layer (a quarter of an hour).
set -uo pipefail
cd "$(dirname "$0")/.."
layers=(base schema jsonrpc transport client host)
[ "${1:-}" = "--all" ] && layers+=(target app node sim cli)
tools/deps.sh --all || exit 1
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
failed=0
check() {
  local name=$1
  shift
  local log=$logs/$name
  SECONDS=0
  if "$@" > "$log" 2>&1; then
    echo "lint: $name passed (${SECONDS}s)"
  else
    echo "lint: $name FAILED (${SECONDS}s)"
    tail -60 "$log"
    failed=$((failed + 1))
  fi
}
tidy() {
  # By the compile commands of the clang build, which has no precompiled headers. One process a core.
  cmake --preset tsan && cmake --build --preset tsan --target spdkctl_proto &&
    git ls-files -z "${layers[@]/#/src/}" | grep -z '\.cc$' | grep -zv '_test\.cc$' | grep -zv '/calls/' |
    xargs -0 -P "$(nproc)" -n 4 clang-tidy-14 -p build/tsan --quiet
}
check tree tools/lint_tree.py
check format tools/format.sh
check layers python3 tools/lint_layers.py
check generated tools/generate.sh --check
[ "${SKIP_TIDY:-}" ] || check tidy tidy
exit $failed
