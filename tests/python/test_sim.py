"""The simulated target as other people's tests use it."""
import pytest

import spdkctl
from spdkctl import errors


def test_faults_can_be_set_while_it_runs(spdksim):
    target = spdksim("spdk_tgt", poll=0)
    client = target.client()
    target.fault("error:bdev_lvol_create:-28@1")
    with pytest.raises(errors.Error, match="No space left on device"):
        client.call("bdev_lvol_create", {"lvol_name": "l", "lvs_name": "s", "size_in_mib": 4})
    assert target.calls("bdev_lvol_create") == 1
    assert target.faults() == ["error:bdev_lvol_create:-28:No space left on device@1"]
    target.clear_faults()
    assert target.faults() == []
    with pytest.raises(errors.InvalidArgument, match="is none of hang"):
        target.fault("explode:x")


def test_a_frozen_target_serves_again_when_it_thaws(spdksim):
    target = spdksim("spdk_tgt", poll=0)
    target.freeze()
    with pytest.raises(errors.Timeout):
        target.client(timeout=0.1).bdev_get_bdevs()
    target.thaw()
    assert len(target.client().bdev_get_bdevs().bdevs) == 0


def test_options_of_the_target(spdksim, tmp_path):
    config = tmp_path / "config.json"
    config.write_text('{"subsystems": [{"subsystem": "bdev", "config": [{"method": "bdev_malloc_create",'
                      ' "params": {"name": "M", "num_blocks": 8, "block_size": 512}}]}]}')
    assert spdksim("spdk_tgt", config=config).client().bdev_get_bdevs().bdevs[0].name == "M"
    waiting = spdksim("spdk_tgt", wait_for_rpc=True).client()
    with pytest.raises(errors.WrongState):
        waiting.bdev_get_bdevs()
    waiting.framework_start_init()
    assert len(waiting.bdev_get_bdevs().bdevs) == 0


def test_a_fault_or_count_of_a_method_that_is_none_is_refused(spdksim):
    target = spdksim("spdk_tgt", poll=0)
    with pytest.raises(errors.InvalidArgument, match="did you mean 'bdev_get_bdevs'"):
        target.fault("hang:bdev_get_bdev")
    with pytest.raises(errors.InvalidArgument, match="no release of SPDK has a method 'nope'"):
        target.calls("nope")
    with pytest.raises(errors.Unavailable, match="did you mean 'bdev_get_bdevs'"):
        spdksim("spdk_tgt", faults=["hang:bdev_get_bdev"])
    assert target.faults() == []


def test_a_target_that_crashed_says_so(spdksim):
    target = spdksim("spdk_tgt", poll=0, faults=["crash:bdev_get_bdevs:7"])
    with pytest.raises(errors.Unavailable):
        target.client().bdev_get_bdevs(_timeout=5)
    for ask in (lambda: target.calls("bdev_get_bdevs"), lambda: target.fault("hang:bdev_get_bdevs"), target.clear_faults):
        with pytest.raises(errors.Unavailable, match="ended with exit code 7"):
            ask()
