#!/usr/bin/env bash
# The tree, format, layers, generated files, clang-tidy. Each prints what is wrong; the exit status counts the failures.
# clang-tidy reads every layer and python/core. Its analyzer, which follows paths and takes as long as all other checks,
# reads the layers that everything stands on; with --deep, all, with --quick, none. There every finding is an error; in
# the layers above only what may be a fault is, and the rest is shown, but with --quick not even looked for.
set -uo pipefail
cd "$(dirname "$0")/.."
foundation=(src/base src/schema src/jsonrpc src/transport src/client src/host)
foundation_checks=""
faults="clang-diagnostic-*,bugprone-*"
other_checks="-clang-analyzer-*"
[ "${1:-}" != "--deep" ] || foundation=(src python/core)
if [ "${1:-}" = "--quick" ]; then
  foundation_checks="-clang-analyzer-*"
  other_checks+=",-cppcoreguidelines-*,-google-*,-misc-*,-modernize-*,-performance-*,-readability-*"
fi
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
    grep -E ' warning: ' "$log" | sort -u || true
  else
    echo "lint: $name FAILED (${SECONDS}s)"
    # What clang-tidy finds in one file is hidden by what it says of the next.
    grep -E ' (error|warning): ' "$log" | sort -u || true
    tail -60 "$log"
    failed=$((failed + 1))
  fi
}
# read_by_tidy CHECKS FATAL FOLDER...: the sources in the folders of git's names, the largest first, one process a core.
read_by_tidy() {
  local checks=$1 fatal=$2
  shift 2
  git ls-files -z "$@" | grep -z '\.cc$' | grep -zv '_test\.cc$' | xargs -0 -r ls -S --zero |
    xargs -0 -r -P "$(nproc)" -n 1 clang-tidy-14 -p build/tsan --quiet --checks="$checks" --warnings-as-errors="$fatal"
}
tidy() {
  # By the compile commands of the clang build, which has no precompiled headers; those of python/core need nanobind,
  # which the wheel's tools have.
  local python status=0
  python=build/python/tools-cp$(/usr/bin/python3 -c 'import sys; print("%d%d" % sys.version_info[:2])')/bin/python
  tools/wheel.sh --tools > /dev/null &&
    cmake --preset tsan -DSPDKCTL_BUILD_PYTHON=ON -DPython_EXECUTABLE="$PWD/$python" &&
    cmake --build --preset tsan --target generated || return 1
  read_by_tidy "$foundation_checks" "*" "${foundation[@]}" || status=1
  if [ "${foundation[0]}" != src ]; then
    read_by_tidy "$other_checks" "-*,$faults" src python/core "${foundation[@]/#/:!}" || status=1
  fi
  return $status
}
check tree tools/lint_tree.py
check format tools/format.sh
check layers python3 tools/lint_layers.py
check generated tools/generate.sh --check
[ "${SKIP_TIDY:-}" ] || check tidy tidy
exit $failed
