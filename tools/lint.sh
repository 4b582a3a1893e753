#!/usr/bin/env bash
# The tree, format, layers, generated files, clang-tidy. Each prints what is wrong; the exit status counts the failures.
# clang-tidy takes longer than all else; words name the layers that it reads (all, and python/core).
set -uo pipefail
cd "$(dirname "$0")/.."
folders=(src python/core)
[ $# -eq 0 ] || folders=("${@/#/src/}")
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
  # By the compile commands of the clang build, which has no precompiled headers; those of python/core need nanobind,
  # which the wheel's tools have. One process a core, the largest files first.
  local python=build/python/tools-cp$(/usr/bin/python3 -c 'import sys; print("%d%d" % sys.version_info[:2])')/bin/python
  tools/wheel.sh --tools > /dev/null || return 1
  cmake --preset tsan -DSPDKCTL_BUILD_PYTHON=ON -DPython_EXECUTABLE="$PWD/$python" -DSPDKCTL_CCACHE= &&
    cmake --build --preset tsan --target generated &&
    git ls-files -z "${folders[@]}" | grep -z '\.cc$' | grep -zv '_test\.cc$' | xargs -0 ls -S --zero |
    xargs -0 -P "$(nproc)" -n 1 clang-tidy-14 -p build/tsan --quiet
}
check tree tools/lint_tree.py
check format tools/format.sh
check layers python3 tools/lint_layers.py
check generated tools/generate.sh --check
[ "${SKIP_TIDY:-}" ] || check tidy tidy
exit $failed
