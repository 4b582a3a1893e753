#!/usr/bin/env bash
# Installs every package that building, testing and linting need (Debian 12). Does nothing if all are there.
set -euo pipefail

packages=(
  g++ cmake ninja-build make pkg-config
  libboost1.81-dev libboost-json1.81-dev libprotobuf-dev protobuf-compiler libsimdjson-dev
  libfmt-dev libspdlog-dev libyaml-cpp-dev libcli11-dev
  libgtest-dev libgmock-dev libbenchmark-dev
  python3 python3-jsonschema python3-pytest python3-venv python3-dev
  binutils sudo logrotate
  zsh fish groff-base
)
# Only what the linters and the sanitizers of CI need.
if [ "${1:-}" = "--all" ]; then
  packages+=(clang-14 clang-tidy-14 clang-format-14 libclang-rt-14-dev)
fi

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

sudo=()
[ "$(id -u)" -eq 0 ] || sudo=(sudo)
echo "installing ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
"${sudo[@]}" apt-get update -q
"${sudo[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
