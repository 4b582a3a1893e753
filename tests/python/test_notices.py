"""What the library says of itself: warnings of newer targets, and the logger "spdkctl"."""
import asyncio
import contextlib
import logging
import re
import socket
import threading
import warnings

import pytest

import spdkctl


@pytest.fixture
def newer(spdksim, folders):
    """The address of a simulated target that says it is SPDK 27.01."""
    far_address, address = spdksim("spdk_tgt").address, str(folders / "newer.sock")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(address)
    listener.listen()
    opened = [listener]

    def pump(source, sink, change):
        with contextlib.suppress(OSError):
            while data := source.recv(1 << 20):
                sink.sendall(change(data))
            sink.shutdown(socket.SHUT_WR)

    def as_newer(answer):
        answer = re.sub(rb'"major":\s*\d+', b'"major": 27', re.sub(rb'"minor":\s*\d+', b'"minor": 1', answer))
        return re.sub(rb"SPDK v\d+\.\d+", b"SPDK v27.01", answer)

    def serve():
        with contextlib.suppress(OSError):
            while True:
                near, _ = listener.accept()
                far = socket.socket(socket.AF_UNIX)
                opened.extend((near, far))
                far.connect(far_address)
                for job in ((near, far, lambda data: data), (far, near, as_newer)):
                    threading.Thread(target=pump, args=job, daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    yield address
    for one in opened:
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)  # Ends who waits on it.
        one.close()


def test_a_newer_target_is_warned_of_where_it_was_called(newer):
    with spdkctl.Client(newer) as client, pytest.warns(spdkctl.NewerRelease, match="27.01 is newer") as caught:
        client.bdev_get_bdevs()
    assert [one.filename for one in caught] == [__file__]


def test_a_newer_target_is_warned_of_once_a_day(newer):
    with pytest.warns(spdkctl.NewerRelease):
        spdkctl.Client(newer).info()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert spdkctl.Client(newer).info().release == "27.01"


def test_a_newer_target_that_is_accepted_is_not_warned_of(newer, monkeypatch):
    monkeypatch.setenv("SPDKCTL_ACCEPT_NEWER", "1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        spdkctl.Client(newer).info()


def test_no_answer_is_lost_for_a_warning_that_is_an_error(newer):
    with spdkctl.Client(newer) as client, warnings.catch_warnings():
        warnings.simplefilter("error")
        assert client.bdev_malloc_create(num_blocks=2048, block_size=512, name="M0").name == "M0"
        with pytest.raises(spdkctl.NewerRelease):
            client.bdev_malloc_delete(name="M0")
        assert [bdev.name for bdev in client.bdev_get_bdevs()] == ["M0"]


def test_asynchronous_calls_warn_too(newer):
    async def ask():
        async with spdkctl.AsyncClient(newer) as client:
            return await client.call("spdk_get_version")

    with pytest.warns(spdkctl.NewerRelease):
        asyncio.run(ask())


def test_what_the_library_says_goes_to_logging(folders, caplog):
    """A record that cannot be read is told of, and is no target."""
    (folders / "run").mkdir()
    (folders / "run" / "odd.target.json").write_text("odd")
    (folders / "run" / "odd.target.json").chmod(0o600)
    with caplog.at_level(logging.WARNING, logger="spdkctl"):
        assert [one.name for one in spdkctl.target.list_targets() if one.ours] == []
    assert [(one.name, one.levelname) for one in caplog.records] == [("spdkctl", "WARNING")]
    assert "is no record of a target" in caplog.text
