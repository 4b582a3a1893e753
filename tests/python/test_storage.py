"""storage: what a target shall hold is wished for, compared, planned and carried out."""
import asyncio
import inspect
import time
import uuid

import pytest

from spdkctl import errors, storage
from spdkctl.testing import SimulatedTarget


@pytest.fixture
def target():
    with SimulatedTarget("nvmf_tgt") as simulated:
        yield simulated


def test_a_wish_is_made_kept_compared_and_removed(target):
    with storage.Target(target.address) as there:
        wish = storage.Malloc("M0", size="64MiB")
        made = there.ensure(wish)
        assert [change.changed for change in made.changes] == [True] and made.changes[0].object.uuid
        assert not there.ensure(wish).changes[0].changed
        with pytest.raises(errors.Differs, match="size is 64MiB, shall be 32MiB"):
            there.ensure(storage.Malloc("M0", size=32 << 20))
        with pytest.raises(errors.Exists):
            there.ensure(wish, must_be_new=True)
        assert there.remove(storage.Malloc("M0"), check=True).changes[0].checked
        assert there.remove(storage.Malloc("M0")).changes[0].changed
        with pytest.raises(errors.NotFound):
            there.remove(storage.Malloc("M0"))
        assert not there.remove(storage.Malloc("M0"), missing_ok=True).changes[0].changed


def test_what_is_wished_for_wrongly_is_refused_at_once():
    with pytest.raises(errors.InvalidArgument, match="no field 'sise'; did you mean 'size'"):
        storage.Malloc("M0", sise=1)
    with pytest.raises(errors.InvalidArgument, match="not 2"):
        storage.Malloc("M0", 64)
    assert storage.Malloc("M0", size=1) == storage.Malloc(name="M0", size=1) != storage.Null("M0", size=1)
    assert repr(storage.Malloc("M0", size="1MiB")) == "Malloc(name='M0', size='1MiB')"
    assert storage.Malloc("M0").size is None


def test_what_is_no_spec_is_refused(target):
    with storage.Target(target.address) as there:
        with pytest.raises(errors.InvalidArgument, match="a Spec is wanted"):
            there.ensure(["M0"])
        with pytest.raises(errors.InvalidArgument, match="size"):
            there.ensure(storage.Malloc("M0", size="many"))


def test_a_failure_takes_back_what_was_made_and_says_what_holds(target):
    with storage.Target(target.address) as there:
        wishes = [storage.Malloc("M0", size="64MiB"), storage.Aio("A0", "/nowhere/at/all")]
        with pytest.raises(errors.NotFound) as failed:
            there.ensure(wishes)
        assert not failed.value.applied.changes
        plan = there.plan(wishes)
        with pytest.raises(errors.NotFound) as failed:
            there.apply(plan, undo=False)
        assert [change.object.name for change in failed.value.applied.changes] == ["M0"]


def test_the_steps_of_a_plan_are_read_and_outlive_it(target):
    with storage.Target(target.address) as there:
        plan = there.plan([storage.Null("N0", size="1MiB"), storage.Malloc("M0", size="1MiB")])
        assert [[request.method for request in step.requests] for step in plan.steps] == [
            ["bdev_null_create"], ["bdev_malloc_create"]]
        assert "bdev_null_create" in str(plan.steps) and "N0" in repr(plan)
        steps, first = plan.steps, plan.steps[0]
        del plan
        assert len(steps) == 2 and first.object.name == "N0" and "N0" in str(first)

    async def first_of_all() -> str:
        async with storage.Target(target.address) as there:
            return [step.object.name for step in (await there.plan(storage.Null("N0", size="1MiB"))).steps][0]
    assert asyncio.run(first_of_all()) == "N0"


def test_nothing_to_do_is_done(target):
    with storage.Target(target.address) as there:
        for done in (there.ensure([]), there.remove([]), there.ensure([], check=True)):
            assert not done.changed and not done.changes
        assert not there.plan([]).steps


def test_what_is_refused_is_named(target):
    mallocs = [storage.Malloc(f"M{i}", size="1MiB") for i in range(4)]
    with storage.Target(target.address) as there:
        for wrong, said in ((storage.Malloc("M5"), "bdev M5: 'size' is needed"),
                            (storage.Malloc("M5", size="many"), "malloc M5: size: "),
                            (storage.Malloc(size="many"), r"Spec 5 \(malloc\): size: "),
                            (storage.Malloc("M5", size=1000), "bdev M5: size: 1000 bytes are no whole number"),
                            (storage.Malloc("M5", size=512, numa_id="4k"), "malloc M5: numa_id must be a whole number, not '4k'")):
            with pytest.raises(errors.InvalidArgument, match=said):
                there.ensure([*mallocs, wrong])
        with pytest.raises(errors.InvalidArgument, match="a volume is named by STORE NAME; 'name' is missing"):
            there.remove(storage.Volume("s"), missing_ok=True)
        with pytest.raises(errors.InvalidArgument, match="'slot' is missing"):
            there.remove(storage.ScsiSlot("v"))


def test_values_are_taken_as_their_text_or_named(target):
    with storage.Target(target.address) as there:
        one = uuid.uuid4()
        assert there.ensure(storage.Malloc("M0", size="1MiB", uuid=one)).changes[0].object.uuid == str(one)
        with pytest.raises(errors.InvalidArgument, match="Malloc: 'size' holds"):
            there.ensure(storage.Malloc("M1", size=object()))
    with pytest.raises(errors.InvalidArgument, match="'name' is None"):
        storage.Null(None, size="1MiB")
    with pytest.raises(errors.InvalidArgument, match="deadline"):
        storage.Target(target.address, deadline=0)


def test_asyncio_has_the_same(target):
    async def run():
        async with storage.Target(target.address, deadline=20) as there:
            wishes = [storage.Null(f"N{i}", size="1GiB") for i in range(50)]
            made = await there.ensure(wishes)
            again = await there.ensure(wishes)
            await there.remove(wishes)
            return made, again
    made, again = asyncio.run(run())
    assert all(change.changed for change in made.changes) and not any(change.changed for change in again.changes)


def test_a_change_that_is_cancelled_says_what_was_done(target):
    async def run():
        async with storage.Target(target.address) as there:
            plan = await there.plan([storage.Null("N0", size="1GiB")])
            target.fault("delay:bdev_null_create:300")
            task = asyncio.ensure_future(there.apply(plan, undo=False))
            while not target.calls("bdev_null_create"):
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as cancelled:
                await task
            return cancelled.value.applied
    assert [change.object.name for change in asyncio.run(run()).changes] == ["N0"]


def test_both_have_the_same_functions():
    for name in ("plan", "plan_removal", "apply", "ensure", "remove"):
        blocking, awaited = getattr(storage.Storage, name), getattr(storage.AsyncStorage, name)
        assert inspect.signature(blocking) == inspect.signature(awaited) and awaited.__doc__


def test_names_of_every_plane_of_unicode_are_taken(target):
    with storage.Target(target.address) as there:
        there.ensure(storage.Malloc("\U0001f600", size="1MiB"))
        assert not there.ensure(storage.Malloc("\U0001f600", size="1MiB")).changes[0].changed
        with pytest.raises(errors.InvalidArgument):
            there.ensure(storage.Malloc("\udc80", size="1MiB"))


def test_what_the_target_does_not_tell_is_known_to_the_next_program(target):
    disk = [storage.Malloc("M0", size="64MiB"), storage.VolumeStore("lvs0", bdev="M0", cluster_size="1MiB")]
    volume = storage.Volume("lvs0", "v", size="4MiB", clear_method="unmap")
    with storage.Target(target.address) as there:
        there.ensure([*disk, volume])
    with storage.Target(target.address) as there:
        assert not there.ensure(volume).changed
        with pytest.raises(errors.Differs, match="clear_method is unmap, shall be none"):
            there.ensure(storage.Volume("lvs0", "v", clear_method="none", size="4MiB"))


def test_a_deadline_is_one_of_the_whole_change(target):
    with storage.Target(target.address, deadline=0.5) as there:
        target.fault("delay:bdev_null_create:200")
        start = time.monotonic()
        # Each step waits for the one before: six take 1.2 s. What was made is taken back all the same, but for what got no
        # answer in time, and what that stands on: it is named.
        wishes = [storage.Null("N0", size="1GiB")] + [storage.Passthru(f"P{i}", base=f"P{i - 1}" if i else "N0")
                                                       for i in range(6)]
        target.fault("delay:bdev_passthru_create:200")
        with pytest.raises(errors.Timeout) as failed:
            there.ensure(wishes)
        assert time.monotonic() - start < 5
        stay = [one.object.name for one in failed.value.applied.changes if one.changed]
        assert len(stay) < 6 and all(f"bdev {name}" in str(failed.value) for name in stay)


def test_what_was_made_is_looked_at_unless_nobody_wants_to_know(target):
    with storage.Target(target.address) as there:
        quick = there.apply(there.plan(storage.Malloc("M0", size="64MiB")), read_back=False)
        assert quick.changed and not quick.changes[0].object.uuid
        assert there.apply(there.plan(storage.Malloc("M1", size="64MiB"))).changes[0].object.uuid
