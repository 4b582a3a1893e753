"""Makes a bdev and a subsystem on a running target, and shows what it then has. usage: quickstart.py [ADDRESS]

Without an address: the target that SPDKCTL_TARGET names, or the only one that runs.
"""
import asyncio
import sys

import spdkctl


def make(client: spdkctl.Client) -> None:
    """Tasks mean the same on every release; sizes are in MiB and bytes."""
    nvmf = spdkctl.NvmfTgt(client)
    bdev = nvmf.construct_malloc_bdev(64, 512)
    listener = {"trtype": "TCP", "traddr": "127.0.0.1", "trsvcid": "24421"}
    nvmf.construct_nvmf_subsystem("nqn.2016-06.io.spdk:cnode1", [listener], [], "SPDK0001", [bdev.name], any_host=True)


def show(client: spdkctl.Client) -> None:
    """Every JSON-RPC is a function; its answer is a message that also reads like a dictionary."""
    for bdev in client.bdev_get_bdevs():
        print(bdev.name, bdev.num_blocks * bdev.block_size, bdev.get("product_name"))
    try:
        client.bdev_null_create(name="Malloc0", num_blocks=2048, block_size=512)
    except spdkctl.errors.Exists as error:
        print(error.cause)


async def many(address: str) -> int:
    """A hundred calls in the time of one."""
    async with spdkctl.AsyncClient(address) as client:
        answers = await asyncio.gather(*(client.bdev_get_bdevs(name="Malloc0") for _ in range(100)))
        return sum(len(answer) for answer in answers)


def main() -> None:
    with spdkctl.Client(sys.argv[1] if len(sys.argv) > 1 else None) as client:
        make(client)
        show(client)
        print(asyncio.run(many(client.address)))


if __name__ == "__main__":
    main()
