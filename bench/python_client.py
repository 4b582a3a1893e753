"""The Python client against SPDK's own (PyPI: spdk), in one run, on one target. usage: python_client.py [ADDRESS]

Without an address: a simulated target with SPDK's tick of 4 ms. Prints ratios; nothing here passes or fails.
"""
import contextlib
import statistics
import sys
import time

import spdkctl
from spdkctl import testing

TICKS_MS = 8.0  # a call takes two ticks of the target, however fast its client


@contextlib.contextmanager
def target():
    if len(sys.argv) > 1:
        yield sys.argv[1]
        return
    with testing.SimulatedTarget("spdk_tgt") as simulated:
        yield simulated.address


def seconds(function):
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def make(client, first, count):
    with client.pipeline() as pipe:
        calls = [pipe.bdev_null_create(name=f"Null{i}", num_blocks=2048, block_size=512) for i in range(first, first + count)]
    assert all(call.error is None for call in calls)


def main():
    from spdk.rpc.client import JSONRPCClient
    with target() as address:
        ours, theirs = spdkctl.Client(address), JSONRPCClient(address)
        ours.info()
        one = dict(name="Serial", num_blocks=2048, block_size=512)
        ours.bdev_null_create(**one)
        serial = [seconds(lambda: ours.bdev_get_bdevs(name="Serial")) * 1000 for _ in range(250)]
        their_serial = [seconds(lambda: theirs.call("bdev_get_bdevs", {"name": "Serial"})) * 1000 for _ in range(250)]
        print(f"serial call: {statistics.median(serial):.2f} ms, {statistics.median(serial) / TICKS_MS:.3f} of two ticks "
              f"(spdk: {statistics.median(their_serial):.2f} ms)")

        def theirs_makes():
            for i in range(1000):
                theirs.call("bdev_null_create", {"name": f"Their{i}", "num_blocks": 2048, "block_size": 512})
        slow, fast = seconds(theirs_makes), seconds(lambda: make(ours, 0, 1000))
        print(f"1,000 bdevs made: {fast:.3f} s through pipeline(), {slow:.2f} s by spdk: {slow / fast:.0f} times as fast")

        for first in range(1000, 7000, 1000):
            make(ours, first, 1000)
        count = len(ours.bdev_get_bdevs().bdevs)
        fast = min(seconds(ours.bdev_get_bdevs) for _ in range(3))
        slow = seconds(lambda: theirs.call("bdev_get_bdevs"))
        print(f"bdev_get_bdevs of {count:,}: {fast:.2f} s typed, {slow:.1f} s by spdk: {slow / fast:.0f} times as fast")


if __name__ == "__main__":
    main()
