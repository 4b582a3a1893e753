#!/usr/bin/env bash
# The main job, end to end: find SPDK, prepare the host, start nvmf_tgt and vhost, make storage in them, report, stop.
# usage: tools/demo.sh BIN [SPDK-DIR]   Without SPDK-DIR a simulated installation is laid out and used.
set -euo pipefail

bin=$(cd "$1" && pwd)
export PATH="$bin:$PATH"
work=$(mktemp -d "${TMPDIR:-/tmp}/spdkctl-demo-XXXXXX")
export SPDKCTL_RUNTIME_DIR="$work/run" SPDKCTL_STATE_DIR="$work/state"
cleanup() {
  spdkctl down -f "$work/node.yaml" >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap cleanup EXIT

say() { printf '\n$ %s\n' "$*"; "$@"; }

spdk=${2:-${SPDKCTL_TEST_SPDK_DIR:-}}
if [ -z "$spdk" ]; then
  spdk="$work/spdk"
  say spdkctl sim install "$spdk"
fi
# One that the kernel says is free.
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
# With one core alone, both targets share it.
cores=(0 1)
shared=
if [ "$(nproc)" -eq 1 ]; then
  cores=(0 0)
  shared=', arguments: ["--disable-cpumask-locks"]'
fi
cat > "$work/node.yaml" <<EOF
version: 1
spdk: "$spdk"
hugepages:
  - amount: 512MiB
targets:
  nvmf_tgt: {cores: [${cores[0]}], memory: 256MiB}
  vhost: {cores: [${cores[1]}], memory: 256MiB, vhost_directory: "$work/run/vhost"$shared}
EOF
say spdkctl --spdk "$spdk" host spdk
say spdkctl up -f "$work/node.yaml"
say spdkctl -t nvmf_tgt bdev create malloc Malloc0 --size 64MiB --ensure
say spdkctl -t nvmf_tgt nvmf subsystem create nqn.2016-06.io.spdk:cnode1 --any-host --listen "tcp://127.0.0.1:$port" --ns Malloc0
say spdkctl -t vhost bdev create malloc Malloc0 --size 64MiB
say spdkctl -t vhost vhost create blk vhost.0 Malloc0
say spdkctl report
say spdkctl down -f "$work/node.yaml"
