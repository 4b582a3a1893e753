"""What `spdkctl.storage` and `spdkctl ensure` cost against the same calls alone, sent pipelined, in one run on one target.

usage: storage.py SPDKCTL [COUNT]. Prints ratios; nothing here passes or fails.
"""
import json
import subprocess
import sys
import time

import spdkctl
from spdkctl import storage, testing


def seconds(function):
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def piped(client, prefix, count):
    with client.pipeline() as pipe:
        calls = [pipe.bdev_null_create(name=f"{prefix}{i}", num_blocks=2048, block_size=512) for i in range(count)]
    assert all(call.error is None for call in calls)


def run(words, text):
    subprocess.run(words, input=text, text=True, check=True, stdout=subprocess.DEVNULL)


def tell(what, ours, floor):
    print(f"{what}: {ours:.3f} s, {ours / floor:.2f} of the calls alone")


def main():
    program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    with testing.SimulatedTarget("spdk_tgt") as target, spdkctl.Client(target.address) as client:
        client.info()
        floor = seconds(lambda: piped(client, "F", count))
        with storage.Target(target.address) as there:
            plan = there.plan([storage.Null(f"N{i}", size="1MiB") for i in range(count)])
            tell(f"Python: {count:,} bdevs by apply()", seconds(lambda: there.apply(plan, read_back=False)), floor)
            more = [storage.Null(f"M{i}", size="1MiB") for i in range(count)]
            tell(f"Python: {count:,} bdevs by ensure(), compared and with their UUIDs", seconds(lambda: there.ensure(more)), floor)
    with testing.SimulatedTarget("spdk_tgt") as target:
        lines = "".join(f"bdev_null_create --name F{i} --num-blocks 2048 --block-size 512\n" for i in range(count))
        specs = json.dumps([{"null": {"name": f"N{i}", "size": "1MiB"}} for i in range(count)])
        floor = seconds(lambda: run([program, "-s", target.address, "rpc", "batch", "-"], lines))
        tell(f"spdkctl: {count:,} bdevs by ensure -f", seconds(lambda: run([program, "-s", target.address, "ensure", "-f", "-"], specs)),
             floor)


if __name__ == "__main__":
    main()
