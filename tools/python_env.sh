#!/usr/bin/env bash
# An environment with the wheel as users install it, and with what its tests need: build/python/venv.
set -euo pipefail
cd "$(dirname "$0")/.."
wheel=$(tools/wheel.sh /usr/bin/python3)
venv=build/python/venv
if [ ! -e "$venv/ready" ]; then
  /usr/bin/python3 -m venv --clear "$venv"
  # What Cyborg's own tests import stands with them.
  "$venv/bin/pip" install -q --disable-pip-version-check "$wheel[cyborg,test]" mypy types-protobuf \
    oslotest testtools fixtures ddt testresources
  touch "$venv/ready"
fi
"$venv/bin/pip" install -q --disable-pip-version-check --force-reinstall --no-deps "$wheel"
