#!/usr/bin/env bash
# Builds the wheel for each Python interpreter named (python3 if none), with the libraries that it needs inside, into dist/.
# "all" means every interpreter found on PATH. With --tools, only what building it needs is installed.
set -euo pipefail
cd "$(dirname "$0")/.."
only_tools=
if [ "${1:-}" = "--tools" ]; then
  only_tools=yes
  shift
fi
interpreters=("$@")
[ ${#interpreters[@]} -gt 0 ] || interpreters=(/usr/bin/python3)
if [ "${interpreters[*]}" = all ]; then
  interpreters=()
  for minor in 10 11 12 13 14; do
    "python3.$minor" --version > /dev/null 2>&1 && interpreters+=("python3.$minor")
  done
fi
mkdir -p dist build/wheel
for python in "${interpreters[@]}"; do
  tag=$("$python" -c 'import sys; print("cp%d%d" % sys.version_info[:2])')
  tools=build/python/tools-$tag
  # Kept, and compiler and flags are those of the release preset, so that what is compiled already is not compiled again.
  if [ ! -x "$tools/bin/auditwheel" ]; then
    "$python" -m venv "$tools"
    "$tools/bin/pip" install -q --disable-pip-version-check --require-hashes -r tools/requirements/build.txt
  fi
  [ -z "$only_tools" ] || continue
  rm -f build/wheel/*-"$tag"-*.whl dist/*-"$tag"-*.whl
  CC=/usr/bin/cc CXX=/usr/bin/c++ "$tools/bin/pip" wheel . -q --disable-pip-version-check --no-deps --no-build-isolation \
    --config-settings=cmake.define.SPDKCTL_WERROR=ON -w build/wheel
  PATH="$PWD/$tools/bin:$PATH" "$tools/bin/auditwheel" repair build/wheel/*-"$tag"-*.whl -w dist > "build/wheel/$tag.log" 2>&1 ||
    { cat "build/wheel/$tag.log" >&2; exit 1; }
  ls dist/*-"$tag"-*.whl
done
