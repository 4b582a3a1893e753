#!/usr/bin/env bash
# An environment with the wheel as users install it, and with what its tests need: build/python/venv.
set -euo pipefail
cd "$(dirname "$0")/.."
wheel=$(tools/wheel.sh /usr/bin/python3)
venv=build/python/venv
requirements=tools/requirements/test.txt
if ! cmp -s "$requirements" "$venv/ready"; then
  /usr/bin/python3 -m venv --clear "$venv"
  "$venv/bin/pip" install -q --disable-pip-version-check --require-hashes -r "$requirements"
  cp "$requirements" "$venv/ready"
fi
"$venv/bin/pip" install -q --disable-pip-version-check --force-reinstall --no-deps "$wheel"
