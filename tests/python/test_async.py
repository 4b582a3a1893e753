"""AsyncClient: many calls over one connection, cancelling, event loops."""
import asyncio
import gc
import os
import warnings

import pytest

import spdkctl
from spdkctl import errors


def test_a_thousand_calls_at_once_over_one_connection(started):
    client = started("spdk_tgt")
    with client.pipeline() as pipe:
        for i in range(1000):
            pipe.bdev_null_create(name=f"Null{i}", num_blocks=2048, block_size=512)

    async def main():
        async with spdkctl.AsyncClient(client.address) as many:
            found = await asyncio.gather(*(many.bdev_get_bdevs(name=f"Null{i}") for i in range(1000)))
            assert [one.bdevs[0].name for one in found] == [f"Null{i}" for i in range(1000)]
            assert many.generation == 1
    asyncio.run(main())


def test_cancelling_any_disturbs_no_other(started):
    client = started("spdk_tgt")
    client.bdev_null_create(name="Null0", num_blocks=2048, block_size=512)

    async def main():
        async with spdkctl.AsyncClient(client.address) as many:
            await many.info()
            calls = [asyncio.ensure_future(many.bdev_get_bdevs()) for _ in range(1000)]
            await asyncio.sleep(0)  # so that they start
            for call in calls[::3]:
                call.cancel()
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert all(isinstance(result, asyncio.CancelledError) for result in results[::3])
            assert all(result.bdevs[0].name == "Null0" for i, result in enumerate(results) if i % 3)
            assert (await many.bdev_get_bdevs()).bdevs[0].name == "Null0"
            assert many.generation == 1
    asyncio.run(main())


def test_a_wait_does_not_block_the_loop(spdksim):
    target = spdksim("spdk_tgt", faults=["hang:bdev_wait_for_examine"])

    async def main():
        async with spdkctl.AsyncClient(target.address) as client:
            hanging = asyncio.ensure_future(client.bdev_wait_for_examine())
            assert (await client.call("bdev_get_bdevs")) == []
            assert not hanging.done()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(hanging, 0.05)
            with pytest.raises(errors.Timeout):
                await client.bdev_wait_for_examine(_timeout=0.1)
    asyncio.run(main())


def test_a_client_may_go_after_its_calls_were_given_up(spdksim):
    """What their cancellation holds on to must not outlive what serves it: ASan and valgrind see that here."""
    target = spdksim("spdk_tgt", faults=["hang:bdev_wait_for_examine"])

    async def main():
        for _ in range(5):
            async with spdkctl.AsyncClient(target.address) as client:
                with pytest.raises(asyncio.TimeoutError):
                    await asyncio.wait_for(client.bdev_wait_for_examine(), 0.02)
                with pytest.raises(errors.Timeout):
                    await client.bdev_wait_for_examine(_timeout=0.02)
            del client
            gc.collect()
    asyncio.run(main())


def test_a_client_goes_at_once_with_calls_under_way(spdksim):
    target = spdksim("spdk_tgt", faults=["hang:bdev_get_bdevs"])

    async def main():
        client = spdkctl.AsyncClient(target.address)
        call = asyncio.ensure_future(client.bdev_get_bdevs(_timeout=600))
        while target.calls("bdev_get_bdevs") == 0:
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    asyncio.run(main())
    gc.collect()
    assert target.calls("bdev_get_bdevs") == 1


def test_refusals_are_diagnosed(started):
    client = started("spdk_tgt")
    client.bdev_null_create(name="Null0", num_blocks=2048, block_size=512)

    async def main():
        async with spdkctl.AsyncClient(client.address) as many:
            with pytest.raises(errors.Exists) as caught:
                await many.bdev_null_create(name="Null0", num_blocks=4096, block_size=512)
            assert "there is a bdev 'Null0' already" in caught.value.cause
            with pytest.raises(errors.InvalidArgument, match="did you mean"):
                await many.bdev_null_create(nam="Null1", num_blocks=4096, block_size=512)
    asyncio.run(main())


def test_closed_clients_leave_no_socket_and_no_thread(started):
    client = started("spdk_tgt")
    client.bdev_get_bdevs()
    from test_client import sockets_and_threads

    async def main():
        for _ in range(20):
            async with spdkctl.AsyncClient(client.address) as many:
                assert await many.call("bdev_get_bdevs") == []

    async def nothing():
        pass
    asyncio.run(nothing())
    before = sockets_and_threads()
    asyncio.run(main())
    assert sockets_and_threads() == before


@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_client_that_is_dropped_open_leaves_no_socket_and_no_thread(started):
    address = started("spdk_tgt").address
    from test_client import sockets_and_threads

    async def main():
        gc.collect()
        before = sockets_and_threads()
        for _ in range(5):
            client = spdkctl.AsyncClient(address)
            assert await client.call("bdev_get_bdevs") == []
        del client
        gc.collect()
        await asyncio.sleep(0)  # the loop forgets what it listened to
        assert sockets_and_threads() == before
    asyncio.run(main())


def test_a_client_that_is_dropped_open_is_told_of(started):
    address = started("spdk_tgt").address

    async def main():
        client = spdkctl.AsyncClient(address)
        await client.call("bdev_get_bdevs")
        with pytest.warns(ResourceWarning, match="unclosed AsyncClient"):
            del client
            gc.collect()
        async with spdkctl.AsyncClient(address) as client:
            await client.call("bdev_get_bdevs")
        spdkctl.AsyncClient(address)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(main())
        gc.collect()


def test_a_call_under_way_keeps_its_client(spdksim):
    target = spdksim("spdk_tgt", faults=["delay:bdev_get_bdevs:100"])

    async def main():
        call = spdkctl.AsyncClient(target.address).call("bdev_get_bdevs")
        waiting = asyncio.get_running_loop().create_future()

        async def tell():
            waiting.set_result(await call)
        asyncio.ensure_future(tell())  # nobody holds it
        while target.calls("bdev_get_bdevs") == 0:
            await asyncio.sleep(0)
        gc.collect()
        assert await asyncio.wait_for(waiting, 10) == []
    asyncio.run(main())


def test_a_closed_client_says_so_and_its_calls_end(spdksim):
    target = spdksim("spdk_tgt", faults=["hang:bdev_wait_for_examine"], poll=0)

    async def main():
        async with spdkctl.AsyncClient(target.address) as client:
            await client.info()
            waiting = asyncio.ensure_future(client.call("bdev_wait_for_examine", timeout=60))
            await client.call("bdev_get_bdevs")
        with pytest.raises(errors.Unavailable) as caught:  # it was not cancelled: its client was closed
            await waiting
        assert caught.value.delivery == "maybe executed"
        for call in (lambda: client.bdev_get_bdevs(), lambda: client.call("bdev_get_bdevs"), lambda: client.info()):
            with pytest.raises(errors.Closed, match="closed"):
                await call()
        client.close()
    asyncio.run(main())


def test_what_a_loop_left_behind_is_given_up(spdksim):
    """A client that goes from loop to loop does not wait for what those that are gone wanted."""
    target = spdksim("spdk_tgt", faults=["delay:bdev_wait_for_examine:200"], poll=0)
    client = spdkctl.AsyncClient(target.address)

    async def leave():
        await client.info()
        call = asyncio.ensure_future(client.call("bdev_wait_for_examine", timeout=600))
        await client.call("bdev_get_bdevs")
        return call
    loop = asyncio.new_event_loop()
    left = loop.run_until_complete(leave())
    loop.close()

    async def come():
        await client.call("bdev_get_bdevs")
        while client.late_answers == 0:
            await asyncio.sleep(0.01)
        return len(client._running)
    assert asyncio.run(asyncio.wait_for(come(), 30)) == 0
    client.close()
    left._log_destroy_pending = False


def test_a_client_goes_from_one_loop_to_the_next(started):
    client = spdkctl.AsyncClient(started("spdk_tgt").address)

    async def main():
        assert await client.call("bdev_get_bdevs") == []
    asyncio.run(main())
    asyncio.run(main())


def test_two_loops_at_once_are_refused(started):
    client = spdkctl.AsyncClient(started("spdk_tgt").address)
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(client.info())
        loop.run_until_complete(client.call("bdev_get_bdevs"))

        async def other():
            with pytest.raises(errors.WrongState, match="another event loop"):
                await client.call("bdev_get_bdevs")
        asyncio.run(other())
        client.close()
    finally:
        loop.close()


def test_a_forked_child_makes_calls_of_its_own(started):
    client = spdkctl.AsyncClient(started("spdk_tgt").address)

    async def main():
        return await client.call("bdev_get_bdevs")
    assert asyncio.run(main()) == []
    child = os.fork()
    if child == 0:
        os._exit(0 if asyncio.run(main()) == [] else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert asyncio.run(main()) == []


def test_a_lost_target_fails_what_is_in_flight(spdksim):
    target = spdksim("spdk_tgt", faults=["hang:bdev_wait_for_examine"])

    async def main():
        async with spdkctl.AsyncClient(target.address) as client:
            await client.info()
            calls = [asyncio.ensure_future(client.call("bdev_wait_for_examine")) for _ in range(10)]
            await client.call("bdev_get_bdevs")
            target.kill()
            for result in await asyncio.gather(*calls, return_exceptions=True):
                assert isinstance(result, errors.ConnectionLost)
    asyncio.run(main())
