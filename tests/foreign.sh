#!/usr/bin/env bash
# Runs a command beside three targets of somebody else: nvmf_tgt, vhost and spdk_tgt (simulated), of which spdkctl has
# no record. Fails, too, when one of them does not live any more after it.
#
# usage: tests/foreign.sh BIN COMMAND [ARGUMENT...]     BIN: where spdkctl and spdksim are
set -euo pipefail

bin=$1
shift
work=$(mktemp -d /tmp/spdkctl-foreign-XXXXXX)  # short, for sockets lie there
declare -A pids=()
end() {
  [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2> /dev/null || true
  wait
  rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

ask() { "$bin/spdkctl" -s "$work/$1.sock" "${@:2}"; }

"$bin/spdkctl" sim install "$work/spdk" > "$work/install.log"
for application in nvmf_tgt vhost spdk_tgt; do
  "$work/spdk/build/bin/$application" -r "$work/$application.sock" -S "$work" > "$work/$application.log" 2>&1 &
  pids[$application]=$!
  ask "$application" target wait > /dev/null || { cat "$work/$application.log" >&2; exit 1; }
done
# A developer's target listens where everybody's does. If somebody is there already, so much the better.
ask nvmf_tgt nvmf subsystem create nqn.2016-06.io.spdk:foreign --any-host --listen tcp://127.0.0.1:4420 \
  > "$work/listen.log" 2>&1 || true

status=0
"$@" || status=$?
for application in "${!pids[@]}"; do
  if ! ask "$application" rpc spdk_get_version > "$work/alive.log" 2>&1; then
    echo "tests/foreign.sh: the foreign $application did not survive this" >&2
    cat "$work/alive.log" >&2
    status=1
  fi
done
exit "$status"
