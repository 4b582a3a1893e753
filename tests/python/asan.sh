#!/usr/bin/env bash
# The tests of the Python package with an extension and programs that were built with sanitizers: use after free across
# the border between the languages is found here and nowhere else. Leaks are not looked for, since interpreters leak.
#
# usage: tests/python/asan.sh BUILD [PYTEST'S WORD...]     BUILD: a tree of the preset asan with the target python_asan
set -euo pipefail
build=$(realpath "$1")
shift
source=$(cd "$(dirname "$0")/../.." && pwd)
venv=$source/build/python/venv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# As the wheel brought it to the environment, with what was built here in the place of what is compiled.
cp -r "$venv"/lib/python3*/site-packages/{spdkctl,pyspdk} "$work"
cp "$build"/python/spdkctl/_core*.so "$work/spdkctl"
ln -sf "$build/bin/spdkctl" "$build/bin/spdksim" "$work/spdkctl/bin"
cp "$build/python/spdk.pb" "$work/pyspdk/proto"
# The interpreter is not built with them, and has to have them before it loads what is.
preload="$(cc -print-file-name=libasan.so) $(cc -print-file-name=libstdc++.so)"
# Python's own memory is watched as well where Python asks the system for it.
env PYTHONPATH="$work" PYTHONMALLOC=malloc PYTHONDONTWRITEBYTECODE=1 LD_PRELOAD="$preload" \
  ASAN_OPTIONS=detect_leaks=0:abort_on_error=1:handle_segv=0 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1 \
  "$venv/bin/python" -m pytest -q -p no:cacheprovider "$source/tests/python" "$@"
