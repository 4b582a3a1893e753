"""host, target, node, tasks and testing."""
import os

import pytest

import spdkctl
from spdkctl import errors, testing
from spdkctl.tasks import Chap, Lun, Portal, PortalAndInitiators
from conftest import simulated_only


def test_an_installation_is_found_and_its_programs(spdk):
    found = spdkctl.host.inspect(spdk)
    assert {"nvmf_tgt", "vhost"} <= {application.name for application in found.applications}
    assert os.access(found.find("nvmf_tgt"), os.X_OK)
    with pytest.raises(errors.NotFound):
        spdkctl.host.inspect("/proc")


def test_hugepages_are_shown_and_planned():
    state = spdkctl.host.show_hugepages()
    assert state.default_page_size > 0 and state.pools
    assert spdkctl.host.plan_hugepages(0) == []
    plan = spdkctl.host.plan_hugepages(state.free_bytes + 10 * state.default_page_size)
    assert sum(change.after - change.before for change in plan) >= 10


def test_a_target_starts_once_and_stops(spdk):
    first = spdkctl.target.start("nvmf_tgt", spdk=spdk, memory="256MiB")
    assert not first.already and first.target.alive and first.target.health() == "ready"
    second = spdkctl.target.start("nvmf_tgt", spdk=spdk, memory="256MiB")
    assert second.already and second.target.pid == first.target.pid
    assert spdkctl.host.is_alive(first.target.pid, first.target.start_time)
    assert spdkctl.host.read_process(first.target.pid).pid == first.target.pid
    assert first.target.pid in {process.pid for process in spdkctl.host.processes()}
    saved, _ = spdkctl.target.stop(first.target)
    assert not first.target.alive and os.path.exists(saved)


def test_a_failed_start_quotes_why(spdk):
    with pytest.raises(errors.Error, match="did not start"):
        spdkctl.target.start("nvmf_tgt", spdk=spdk, arguments=["--no-such-option"])
    assert not [target for target in spdkctl.target.list_targets() if target.ours]


@simulated_only
def test_up_report_and_down_follow_the_node_file(spdk, folders):
    (folders / "node.yaml").write_text(f"version: 1\nspdk: {spdk}\ntargets:\n  nvmf_tgt: {{}}\n")
    assert spdkctl.node.up(folders / "node.yaml").started == ["nvmf_tgt"]
    assert spdkctl.node.up(folders / "node.yaml").already == ["nvmf_tgt"]
    report = spdkctl.node.report(spdk)
    assert [target.name for target in report.targets] == ["nvmf_tgt"] and report.to_dict()["targets"]
    assert {finding.kind for finding in spdkctl.node.doctor(spdk)} <= {"ok", "warning", "problem"}
    assert spdkctl.node.down(folders / "node.yaml").stopped == ["nvmf_tgt"]


@simulated_only
def test_up_and_down_choose_what_is_loaded_and_saved(spdk, folders):
    node = folders / "node.yaml"
    node.write_text(f"version: 1\nspdk: {spdk}\ntargets:\n  nvmf_tgt: {{}}\n")

    def bdevs():
        with spdkctl.Client("nvmf_tgt") as client:
            return [bdev.name for bdev in client.bdev_get_bdevs()]

    spdkctl.node.up(node)
    with spdkctl.Client("nvmf_tgt") as client:
        client.bdev_null_create(name="Null0", num_blocks=8, block_size=512)
    saved, = spdkctl.node.down(node).saved
    up = spdkctl.node.up(node, load="fresh")
    assert up.notes == [] and bdevs() == []
    assert spdkctl.node.down(node, save=False).saved == []
    spdkctl.node.up(node, config=saved)
    assert bdevs() == ["Null0"]
    spdkctl.node.down(node)
    assert "was started with the configuration saved" in spdkctl.node.up(node, load="saved").notes[0]
    spdkctl.node.down(node)
    with pytest.raises(errors.InvalidArgument):
        spdkctl.node.up(node, load="newest")


def test_nvmf_tasks_mean_the_same_on_every_release(spdksim, free_port):
    for release in ("17.07", "20.01", "26.09"):
        nvmf = spdkctl.NvmfTgt(spdksim("nvmf_tgt", release=release).client())
        name = nvmf.construct_malloc_bdev(64, 512).name
        listen = [] if release == "17.07" else [{"trtype": "TCP", "traddr": "127.0.0.1", "trsvcid": free_port}]
        nvmf.construct_nvmf_subsystem("nqn.2016-06.io.spdk:cnode1", listen, [], "SPDK1", [name], any_host=True)
        found = nvmf.get_nvmf_subsystems().subsystems[-1]
        assert found.nqn == "nqn.2016-06.io.spdk:cnode1" and found.namespaces[0].get("bdev_name", found.namespaces[0].get("name")) == name
        nvmf.delete_nvmf_subsystem("nqn.2016-06.io.spdk:cnode1")
        nvmf.delete_bdev(name)
        assert len(nvmf.get_bdevs().bdevs) == 0


def test_an_empty_list_of_hosts_opens_no_subsystem(spdksim):
    host = "nqn.2014-08.org.nvmexpress:uuid:0a0b0c0d-0000-4000-8000-000000000001"
    for release in ("17.07", "26.09"):
        nvmf = spdkctl.NvmfTgt(spdksim("nvmf_tgt", release=release).client())
        with pytest.raises(errors.InvalidArgument, match="any_host=True") as caught:
            nvmf.construct_nvmf_subsystem("nqn.2016-06.io.spdk:cnode1", [], [], "SPDK1", [])
        assert caught.value.delivery == "not sent"
        with pytest.raises(errors.InvalidArgument, match="not both"):
            nvmf.construct_nvmf_subsystem("nqn.2016-06.io.spdk:cnode1", [], [host], "SPDK1", [], any_host=True)
        nvmf.construct_nvmf_subsystem("nqn.2016-06.io.spdk:cnode1", [], [host], "SPDK1", [])
        assert not nvmf.get_nvmf_subsystems()[-1].allow_any_host


def test_vhost_and_iscsi_tasks(started, free_port):
    client = started("spdk_tgt")
    vhost, iscsi = spdkctl.VhostTgt(client), spdkctl.IscsiTgt(client)
    vhost.construct_malloc_bdev(16, 512, "Malloc0")
    iscsi.construct_malloc_bdev(16, 512, "Malloc1")
    vhost.construct_vhost_scsi_controller("scsi.0")
    vhost.add_vhost_scsi_lun("scsi.0", 0, "Malloc0")
    assert [one.name for one in vhost.get_luns().luns] == ["Malloc0"]
    assert [one.ctrlr for one in vhost.get_vhost_scsi_controllers().controllers] == ["scsi.0"]
    interfaces, warning = vhost.get_interfaces()
    assert len(interfaces.interfaces) == 0 and warning
    iscsi.add_portal_group(1, [Portal("127.0.0.1", free_port)])
    iscsi.add_initiator_group(1, ["ANY"], ["127.0.0.1/32"])
    iscsi.construct_target_node("disk1", "alias", [PortalAndInitiators(1, 1)], [Lun(0, "Malloc1")], 64,
                                Chap(disable=True))
    assert iscsi.get_target_nodes().target_nodes[0].alias_name == "alias"


def test_a_listener_with_a_wrong_word_is_refused(spdksim):
    nvmf = spdkctl.NvmfTgt(spdksim("nvmf_tgt").client())
    with pytest.raises(errors.InvalidArgument, match="no 'port'"):
        nvmf.construct_nvmf_subsystem("nqn.2016-06.io.spdk:cnode1", [{"trtype": "TCP", "port": "1"}], [], "S", [])


def test_a_simulated_target_is_a_context_manager_and_can_be_started_again():
    with testing.SimulatedTarget("vhost", release="23.09") as target:
        assert target.client().info().release == "23.09"
        target.client().bdev_null_create(name="Null0", num_blocks=2048, block_size=512)
        target.kill()
        target.start()
        assert len(target.client().bdev_get_bdevs().bdevs) == 0
        folder = target.folder
    assert not folder.exists()
    with pytest.raises(errors.WrongState):
        target.pid
    with pytest.raises(errors.Unavailable, match="exit code"):
        testing.SimulatedTarget("no_such_application").start()


@pytest.mark.parametrize("wrong", [{"memory": 512}, {"cores": [0]}])
def test_a_wrong_field_of_a_specification_is_named(wrong):
    with pytest.raises(errors.InvalidArgument, match=next(iter(wrong))):
        spdkctl.target.start("nvmf_tgt", **wrong)
