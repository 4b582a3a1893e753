"""`spdkctl bdev list -o json` against a raw socket with json.loads, in one run, on one target; and what one call takes.

usage: list_bdevs.py SPDKCTL SPDKSIM [--bdevs 12000] [--poll 4ms] [--address SOCKET]

With --address: a target that runs, e.g. a real one, as it is. Prints ratios; nothing here passes or fails.
"""
import argparse
import json
import os
import resource
import socket
import statistics
import subprocess
import tempfile
import time

RUNS = 9
CALLS = 20


def ask(address, method):
    """The peer: one request, and its answer as Python's json has it."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(address)
        connection.sendall(json.dumps({"jsonrpc": "2.0", "id": 1, "method": method}).encode())
        parts = []
        while not parts or not parts[-1].endswith(b"}\n"):  # as SPDK ends an answer
            parts.append(connection.recv(1 << 20))
        return json.loads(b"".join(parts))


def run(words):
    """Seconds by the clock and of processor time that a program takes."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def seconds(function):
    start = time.perf_counter()
    function()
    return time.perf_counter() - start


def make_bdevs(spdkctl, address, count):
    lines = "".join(f"bdev_null_create --name Null{i} --num-blocks 2048 --block-size 512\n" for i in range(count))
    subprocess.run([spdkctl, "-s", address, "rpc", "batch", "-"], input=lines.encode(), check=True,
                   stdout=subprocess.DEVNULL)


def measure(options, address):
    calls = [run([options.spdkctl, "-s", address, "rpc", "spdk_get_version"]) for _ in range(CALLS)]
    print(f"one call: {statistics.median(w for w, _ in calls) * 1e3:.1f} ms, "
          f"{statistics.median(c for _, c in calls) * 1e3:.1f} ms of processor")
    if options.bdevs:
        make_bdevs(options.spdkctl, address, options.bdevs)
    theirs, ours = [], []
    for _ in range(RUNS):
        theirs.append(seconds(lambda: ask(address, "bdev_get_bdevs")))
        ours.append(run([options.spdkctl, "-s", address, "-o", "json", "bdev", "list"])[0])
    print(f"bdev list -o json: {statistics.median(ours) * 1e3:.0f} ms, raw socket and json.loads: "
          f"{statistics.median(theirs) * 1e3:.0f} ms, ratio {statistics.median(ours) / statistics.median(theirs):.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("spdkctl")
    parser.add_argument("spdksim")
    parser.add_argument("--bdevs", type=int, default=12000)
    parser.add_argument("--poll", default="4ms")
    parser.add_argument("--address")
    options = parser.parse_args()
    if options.address:
        return measure(options, options.address)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SPDKCTL_RUNTIME_DIR"] = os.path.join(folder, "run")
        address = os.path.join(folder, "rpc.sock")
        sim = subprocess.Popen([options.spdksim, "--as", "spdk_tgt", "-r", address, "--poll", options.poll],
                               stderr=subprocess.DEVNULL)
        try:
            while not os.path.exists(address):
                time.sleep(0.01)
            measure(options, address)
        finally:
            sim.terminate()
            sim.wait()


if __name__ == "__main__":
    main()
