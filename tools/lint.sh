#!/usr/bin/env bash
# Format, layers, generated files, clang-tidy. Each prints what is wrong; the exit status counts the failures.
# clang-tidy reads the layers that everything stands on; with --all, every layer (a quarter of an hour).
set -uo pipefail
cd "$(dirname "$0")/.."
layers=(base schema jsonrpc transport client host)
[ "${1:-}" = "--all" ] && layers+=(target app node sim cli)
tools/deps.sh --all || exit 1
failed=0
check() {
  local name=$1
  shift
  if "$@" > "/tmp/spdkctl-lint-$name.log" 2>&1; then
    echo "lint: $name passed"
  else
    echo "lint: $name FAILED"
    tail -60 "/tmp/spdkctl-lint-$name.log"
    failed=$((failed + 1))
  fi
}
tidy() {
  # By the compile commands of the clang build, which has no precompiled headers. One process a core.
  cmake --preset tsan && cmake --build --preset tsan --target spdkctl_proto &&
    git ls-files "${layers[@]/#/src/}" | grep '\.cc$' | grep -v '_test\.cc$' | grep -v '/calls/' | xargs -P "$(nproc)" -n 4 clang-tidy-14 -p build/tsan --quiet
}
check format tools/format.sh
check layers python3 tools/lint_layers.py
check generated tools/generate.sh --check
[ "${SKIP_TIDY:-}" ] || check tidy tidy
exit $failed
