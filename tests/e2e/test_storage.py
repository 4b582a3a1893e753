"""Logical volumes, raid, rate limits, keys: the tasks of every day."""

import json
import os
import re
import shutil
import subprocess

import pytest
from conftest import simulated_only


@pytest.fixture
def target(host, spdk):
    host("--spdk", spdk, "target", "start", "spdk_tgt", "--memory", "512MiB")
    host.env["SPDKCTL_TARGET"] = "spdk_tgt"
    for name in ("M0", "M1", "M2"):
        host("bdev", "create", "malloc", name, "--size", "64MiB")
    return host


def changed(target, *words):
    return target("-o", "json", *words).json["changed"]


def test_stores_and_volumes(target):
    create = ("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    assert changed(target, *create) and not changed(target, *create, "--ensure")
    assert "bdev is M0, shall be M1" in target("lvs", "create", "lvs0", "M1", "--ensure", code=12).err
    assert target("-o", "json", "lvs", "list").json["lvol_stores"][0]["total_data_clusters"] == 63
    many = ("lvol", "create", "lvs0/v{01..20}", "--size", "2MiB", "--thin")
    assert changed(target, *many)
    target(*many, code=4)
    assert changed(target, "lvol", "create", "lvs0/v{01..22}", "--size", "2MiB", "--thin", "--ensure")
    assert "lvs0/v01 is there, but size is 2MiB, shall be 3MiB" in target(*many[:3], "--size", "3MiB", "--thin", "--ensure", code=12).err
    names = [bdev["aliases"][0] for bdev in target("-o", "json", "lvol", "list", "lvs0").json["lvols"]]
    assert sorted(names) == [f"lvs0/v{number:02}" for number in range(1, 23)]
    assert changed(target, "lvol", "delete", "lvs0/v{02..22}")
    assert not changed(target, "lvol", "delete", "lvs0/v{02..22}", "--if-exists")
    assert "did you mean 'lvs0/v01'?" in target("lvol", "resize", "lvs0/v0", "--size", "4MiB", code=3).err


def test_snapshots_clones_and_sizes(target):
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/v", "--size", "2MiB")
    assert changed(target, "lvol", "resize", "lvs0/v", "--size", "4MiB")
    assert not changed(target, "lvol", "resize", "lvs0/v", "--size", "4MiB")
    assert "--destroy-data" in target("lvol", "resize", "lvs0/v", "--size", "1MiB", code=2).err
    assert changed(target, "lvol", "snapshot", "lvs0/v", "s")
    assert not changed(target, "lvol", "snapshot", "lvs0/v", "s", "--ensure")
    assert "is no snapshot" in target("lvol", "clone", "lvs0/v", "c", code=2).err
    assert changed(target, "lvol", "clone", "lvs0/s", "c")
    for words in (("lvol", "delete", "lvs0/s"), ("bdev", "delete", "lvs0/s", "--destroy-data", "--force")):
        assert "lvs0/s is the snapshot of v, c" in target(*words, code=5).err
    kinds = {line.split()[0]: line.split()[2] for line in target("lvol", "list").out.splitlines()[1:]}
    assert kinds == {"lvs0/v": "clone", "lvs0/s": "snapshot", "lvs0/c": "clone"}
    assert changed(target, "lvol", "inflate", "lvs0/c")
    assert not changed(target, "lvol", "inflate", "lvs0/c")
    assert changed(target, "lvol", "delete", "lvs0/s")
    busy = target("lvs", "delete", "lvs0", code=5)
    assert "v" in busy.err and "--destroy-data" in busy.err
    assert changed(target, "lvs", "delete", "lvs0", "--destroy-data")


def test_stores_and_volumes_are_renamed_grown_and_decoupled(target):
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/v", "--size", "2MiB")
    target("lvol", "snapshot", "lvs0/v", "s")
    assert "would change volume lvs0/v" in target("lvol", "decouple", "lvs0/v", "--check").out
    assert changed(target, "lvol", "decouple", "lvs0/v") and not changed(target, "lvol", "decouple", "lvs0/v")
    assert changed(target, "lvol", "rename", "lvs0/v", "w") and not changed(target, "lvol", "rename", "lvs0/w", "w")
    assert changed(target, "lvs", "rename", "lvs0", "lvs1") and not changed(target, "lvs", "rename", "lvs1", "lvs1")
    assert "no store lvs0" in target("lvs", "rename", "lvs0", "lvs1", code=3).err
    assert "did you mean" in target("lvol", "rename", "lvs1/x", "y", code=3).err
    target("lvs", "grow", "lvs1")


def test_bdevs_on_others(target):
    assert changed(target, "bdev", "create", "error", "M0") and not changed(target, "bdev", "create", "error", "M0", "--ensure")
    delay = ("bdev", "create", "delay", "D1", "M1", "--avg-read-latency", "10")
    assert changed(target, *delay) and not changed(target, *delay, "--ensure")
    assert "avg_read_latency is 10, shall be 20" in target(*delay[:-1], "20", "--ensure", code=12).err
    assert changed(target, "bdev", "create", "split", "M2", "2") and changed(target, "bdev", "delete", "D1")
    assert "needs bdev 'absent'" in target("bdev", "create", "passthru", "P", "absent", code=3).err


@pytest.mark.parametrize("keys, said", [
    (("vhost_target", "scsi.0"), "a vhost_target is named by CTRLR SLOT; 'slot' is missing"),
    (("volume", "lvs0/v"), "a volume is named by STORE NAME; 'name' is missing"),
    (("nvmf_listener", "nqn.2016-06.io.spdk:c1", "tcp://127.0.0.1:4420"), "'traddr' is missing"),
    (("nvmf_host", "nqn.2016-06.io.spdk:c1"), "'host' is missing"), (("nvmf_namespace", "nqn.2016-06.io.spdk:c1"), "'bdev' is missing"),
    (("chap_user", "3"), "a chap_user is named by TAG USER; 'user' is missing")])
@pytest.mark.parametrize("more", [(), ("--if-exists",), ("--force", "--destroy-data")])
def test_what_lacks_a_key_is_no_object(target, keys, said, more):
    target("vhost", "create", "scsi", "scsi.0")
    target("vhost", "target", "add", "scsi.0", 0, "M0")
    assert said in target("remove", *keys, *more, code=2).err
    assert "0=M0" in target("vhost", "list").out


def test_the_new_name_of_a_volume_may_have_its_store(target):
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/v", "--size", "1MiB")
    assert "lvs0/s1" in target("lvol", "snapshot", "lvs0/v", "lvs0/s1").out
    assert "lvs0/c1" in target("lvol", "clone", "lvs0/s1", "lvs0/c1").out
    target("lvol", "rename", "lvs0/c1", "lvs0/c2")
    named = [line.split()[0] for line in target("lvol", "list").out.splitlines()[1:]]
    assert sorted(named) == ["lvs0/c2", "lvs0/s1", "lvs0/v"]
    for words in (("snapshot", "lvs0/v"), ("clone", "lvs0/s1"), ("rename", "lvs0/c2")):
        for name in ("other/x", "lvs0/a/b", "lvs0/"):
            assert "no name for a volume of store lvs0" in target("lvol", *words, name, code=2).err
    assert "no name for a store" in target("lvs", "rename", "lvs0", "a/b", code=2).err


def test_tables_fit_on_a_terminal(target, free_port):
    nqn = "nqn.2016-06.io.spdk:c1"
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/vol01", "--size", "1MiB")
    target("lvol", "snapshot", "lvs0/vol01", "before")
    target("nvmf", "subsystem", "create", nqn, "--any-host", "--ns", "M1", "--listen", f"tcp://127.0.0.1:{free_port}",
           "--listen", f"tcp://127.0.0.2:{free_port}")
    specs = json.dumps([{"malloc": {"name": "X", "size": "1MiB"}}, {"nvmf_subsystem": {
        "nqn": nqn + "2", "allow_any_host": True, "namespaces": [{"bdev": "X"}], "listeners": [
            {"trtype": "TCP", "traddr": "127.0.0.1", "trsvcid": "4420"}]}}])
    for words in (("lvol", "list"), ("nvmf", "subsystem", "list"), ("plan", "-f", "-")):
        shown = target(*words, stdin=specs).out
        assert max(map(len, shown.splitlines())) <= 80, shown


def test_groups_are_listed_as_tables(target, free_port):
    iscsi = ("iscsi",)
    port = free_port
    target(*iscsi, "portal-group", "create", 1, f"127.0.0.1:{port}")
    target(*iscsi, "initiator-group", "create", 2, "--initiator", "ANY", "--netmask", "10.0.0.0/8")
    target(*iscsi, "auth-group", "create", 3)
    for group, row in (("portal-group", ["1", f"127.0.0.1:{port}"]), ("initiator-group", ["2", "ANY", "10.0.0.0/8"]),
                       ("auth-group", ["3"])):
        shown = target(*iscsi, group, "list").out.splitlines()
        assert shown[0].startswith("TAG") and shown[1].split()[:len(row)] == row
        assert target("-o", "json", *iscsi, group, "list").json
    assert target(*iscsi, "connections").out.startswith("ID")
    refused = target(*iscsi, "initiator-group", "create", 4, "--initiator", "ANY", "--netmask", "10.0.0.0/33", code=2)
    assert "from 0 to 32" in refused.err


def test_a_list_of_nothing_is_done(target):
    assert "nothing to do" in target("ensure", "-f", "-", stdin="[]").out
    assert target("-o", "json", "ensure", "-f", "-", stdin="[]").json["changed"] is False
    assert "holds no Spec" in target("ensure", "-f", "-", stdin="# nothing", code=2).err
    assert "is a folder" in target("ensure", "-f", target.folder, code=2).err


def test_zones_fit_on_their_bdev(target):
    create = ("bdev", "create", "zone_block", "Z", "M0", "--optimal-open-zones", 1, "--zone-capacity")
    assert "does not fit on M0" in target(*create, 10_000_000, code=2).err
    assert "names bdev 'M1' twice" in target("raid", "create", "R", "M1", "M1", "--level", "raid1", code=2).err


def test_completion_knows_what_can_be_removed(target):
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/v", "--size", "1MiB")
    nqn = "nqn.2016-06.io.spdk:c1"
    target("nvmf", "subsystem", "create", nqn, "--host", nqn + ":h")
    for words, name in ((("malloc",), "M1"), (("volume",), "lvs0"), (("nvmf_subsystem",), nqn), (("lvol_store",), "lvs0"),
                        (("nvmf_host",), nqn)):
        assert name in target("__complete", "remove", *words, "").out.split("\n")
    assert "raid" in target("__complete", "remove", "").out


def test_what_a_help_says_is_language(host):
    assert "Make an initiator group" in host("iscsi", "initiator-group", "create", "--help").out
    assert "Delete an auth group" in host("iscsi", "auth-group", "delete", "--help").out
    assert "--no-no" not in host("nvmf", "transport", "create", "--help").out
    assert "@FILE" in host("key", "crypto", "create", "--help").out


@simulated_only
def test_a_release_that_names_bdevs_itself_is_said_with_what_works(host, forwarded):
    direct, _ = forwarded("nvmf_tgt", "17.07")
    said = host("-s", direct, "bdev", "create", "malloc", "M0", "--size", "64MiB", code=7).err
    assert "'name'" in said and "spdkctl rpc construct_malloc_bdev" in said
    host("-s", direct, "key", "add", "k", "/etc/hostname", code=7)


def test_a_number_is_told_from_an_nsid(target):
    nqn = "nqn.2016-06.io.spdk:c1"
    target("nvmf", "subsystem", "create", nqn, "--any-host", "--ns", "M0")
    assert f"there is no namespace of bdev 1 of {nqn}" in target("remove", "nvmf_namespace", nqn, "1", "--if-exists").out


def test_the_same_size_once_more_is_no_change(target):
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "4MiB")
    target("lvol", "create", "lvs0/v", "--size", "1MiB")
    assert not changed(target, "lvol", "resize", "lvs0/v", "--size", "1MiB")
    assert changed(target, "lvol", "resize", "lvs0/v", "--size", "5MiB")
    assert not changed(target, "lvol", "resize", "lvs0/v", "--size", "5MiB")
    assert "--destroy-data" in target("lvol", "resize", "lvs0/v", "--size", "4MiB", code=2).err


def test_volumes_in_use_are_not_deleted(target):
    nqn = "nqn.2016-06.io.spdk:c1"
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/v{1..3}", "--size", "1MiB")
    target("nvmf", "subsystem", "create", nqn, "--any-host", "--ns", "lvs0/v2")
    user = f"volume lvs0/v2 is used by namespace 1 of {nqn}; --force deletes it all the same"
    for words in (("lvol", "delete", "lvs0/v2"), ("lvol", "delete", "lvs0/v{1..3}"), ("bdev", "delete", "lvs0/v2", "--destroy-data")):
        assert user in target(*words, code=5).err
    assert f"store lvs0 is used by namespace 1 of {nqn} (volume lvs0/v2)" in target("lvs", "delete", "lvs0", "--destroy-data", code=5).err
    assert len(target("-o", "json", "lvol", "list").json["lvols"]) == 3
    assert changed(target, "lvol", "delete", "lvs0/v{1..3}", "--force")


def test_volumes_are_shown_under_the_names_that_people_gave(target):
    nqn = "nqn.2016-06.io.spdk:c1"
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/v{1..3}", "--size", "1MiB")
    target("nvmf", "subsystem", "create", nqn, "--any-host", "--ns", "lvs0/v1")
    target("vhost", "create", "scsi", "scsi.0")
    target("vhost", "target", "add", "scsi.0", 0, "lvs0/v2")
    assert "1=lvs0/v1" in target("nvmf", "subsystem", "list").out and "0=lvs0/v2" in target("vhost", "list").out
    assert "lvs0/v3" in target("bdev", "list").out
    assert "is taken by lvs0/v1" in target("nvmf", "ns", "add", nqn, "lvs0/v3", "--nsid", 1, code=5).err


def test_data_is_not_lost_without_being_named(target):
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    target("lvol", "create", "lvs0/db", "--size", "8MiB")
    assert "--destroy-data" in target("bdev", "delete", "lvs0/db", code=2).err
    assert "--destroy-data" in target("lvs", "create", "lvs1", "lvs0/db", code=2).err
    assert "--destroy-data" in target("raid", "create", "R0", "M1", "lvs0/db", "--level", "raid1", code=2).err
    assert changed(target, "bdev", "delete", "lvs0/db", "--destroy-data")


@pytest.mark.parametrize("make, kind", [(("mkfs.ext4", "-q"), "ext4"), (("mkswap",), "swap"), ((), None)])
def test_what_a_file_holds_is_found(target, make, kind):
    disk = target.folder / "disk"
    with disk.open("wb") as file:
        file.truncate(64 << 20)
    if make and shutil.which(make[0], path=os.environ["PATH"] + ":/usr/sbin:/sbin") is None:
        pytest.skip(f"there is no {make[0]}")
    if make:
        subprocess.run([*make, disk], check=True, capture_output=True, env={"PATH": os.environ["PATH"] + ":/usr/sbin:/sbin"})
    target("bdev", "create", "aio", "A0", disk)
    create = ("lvs", "create", "lvs0", "A0")
    if kind:
        refused = target(*create, code=2).err
        assert "bdev A0 (AIO disk) holds" in refused and kind in refused
        assert kind in target("raid", "create", "R0", "A0", "M1", "--level", "raid1", code=2).err
        create += ("--destroy-data",)
    assert changed(target, *create)


@simulated_only
@pytest.mark.parametrize("tcp", [False, True])
def test_a_file_of_a_forwarded_target_is_not_looked_for_on_this_host(host, forwarded, tcp):
    direct, address = forwarded(tcp=tcp)
    disk = host.folder / "disk"
    with disk.open("wb") as file:
        file.truncate(64 << 20)
    host("-s", direct, "bdev", "create", "aio", "A0", disk)
    refused = host("-s", address, "lvs", "create", "lvs0", "A0", code=2).err
    assert "bdev A0 (AIO disk) may hold data" in refused and "--destroy-data" in refused
    assert ("another host" if tcp else f"process {os.getpid()}, which serves the RPC address, does not have {disk}") in refused
    assert changed(host, "-s", direct, "lvs", "create", "lvs0", "A0")


@simulated_only
def test_a_file_that_took_the_place_of_a_targets_is_not_taken_for_it(target):
    disk, other = target.folder / "disk", target.folder / "other"
    for path in (disk, other):
        with path.open("wb") as file:
            file.truncate(64 << 20)
    target("bdev", "create", "aio", "A0", disk)
    other.rename(disk)
    assert "may hold data" in target("lvs", "create", "lvs0", "A0", code=2).err
    assert changed(target, "lvs", "create", "lvs0", "A0", "--destroy-data")


GUEST = b'"sessions":[{"vid":0,"id":0,"name":"guest.0s0","started":true,"max_queues":2,"inflight_task_cnt":0}]'


def disks_of_guests(host, direct):
    host("-s", direct, "bdev", "create", "malloc", "M0", "--size", "64MiB")
    host("-s", direct, "vhost", "create", "scsi", "scsi.0")
    host("-s", direct, "vhost", "target", "add", "scsi.0", 0, "M0")


@simulated_only
def test_a_disk_of_a_guest_is_not_taken_out(host, forwarded):
    direct, address = forwarded("vhost", changed=lambda answer: re.sub(rb'"sessions": ?\[\]', GUEST, answer))
    disks_of_guests(host, direct)
    for words in (("target", "remove", "scsi.0", 0), ("delete", "scsi.0")):
        used = host("-s", address, "vhost", *words, code=5).err
        assert "is used by guest guest.0s0" in used and ("--force" in used) == (words[0] == "target")
    assert changed(host, "-s", address, "vhost", "target", "remove", "scsi.0", 0, "--force")
    assert changed(host, "-s", direct, "vhost", "delete", "scsi.0")


@simulated_only
def test_a_disk_of_whom_nobody_can_tell_is_not_taken_out(host, forwarded):
    direct, address = forwarded("vhost", changed=lambda answer: answer.replace(b'"sessions"', b'"guests"'))
    disks_of_guests(host, direct)
    for words in (("target", "remove", "scsi.0", 0), ("delete", "scsi.0")):
        assert "cannot tell who uses" in host("-s", address, "vhost", *words, code=5).err


@simulated_only
def test_a_release_that_does_not_tell_of_guests_is_said(host, forwarded):
    direct, _ = forwarded("vhost", "20.01")
    disks_of_guests(host, direct)
    removed = host("-s", direct, "vhost", "target", "remove", "scsi.0", 0)
    assert "SPDK 20.01 does not tell whether guests are connected to scsi.0" in removed.err


def test_raid(target):
    create = ("raid", "create", "R0", "M1", "M2", "--level", "raid1")
    assert "would create raid R0" in target(*create, "--check").out
    assert changed(target, *create) and not changed(target, *create, "--ensure")
    assert "bdevs is M1, M2, shall be M0, M2" in target("raid", "create", "R0", "M0", "M2", "--level", "raid1", "--ensure", code=12).err
    assert "no raid level" in target("raid", "create", "R1", "M0", "--level", "raid7", code=2).err
    assert target("raid", "list").out.splitlines()[1].split()[:3] == ["R0", "raid1", "online"]
    assert changed(target, "raid", "delete", "R0") and not changed(target, "raid", "delete", "R0", "--if-exists")


def test_rate_limits(target):
    limits = ("qos", "set", "M0", "--rw-iops", 10000, "--read", "10MiB")
    assert changed(target, *limits) and not changed(target, *limits)
    shown = target("-o", "json", "qos", "show", "M0").json
    assert (shown["rw_ios_per_sec"], shown["r_mbytes_per_sec"], shown["w_mbytes_per_sec"]) == (10000, 10, 0)
    assert changed(target, "qos", "set", "M1", "--write", "5MiB")
    assert "whole number of MiB" in target("qos", "set", "M0", "--read", "1KiB", code=2).err
    target("qos", "set", "absent", "--read", "1MiB", code=3)


def test_keys_of_hosts_come_from_files(target):
    nqn, host_nqn = "nqn.2016-06.io.spdk:c1", "nqn.2016-06.io.spdk:h1"
    target("nvmf", "subsystem", "create", nqn, "--host", "nqn.2016-06.io.spdk:h9")
    key = target.folder / "dh.key"
    key.write_text("DHHC-1:00:ia6zGodOr4SEG0Zzaw398rpY0wqipUWj4jWjUh4HWUz6aQ2n:")
    key.chmod(0o644)
    add = ("nvmf", "host", "add", nqn, host_nqn, "--dhchap-key")
    assert "chmod 600" in target(*add, key, code=8).err
    key.chmod(0o600)
    assert "needs key 'other', which is not there" in target(*add, "other", code=3).err
    assert changed(target, *add, key)
    keys = target("-o", "json", "key", "list").json["keys"]
    assert [(entry["name"], entry["path"]) for entry in keys] == [("dh.key", str(key))]
    # A host that is refused leaves no key behind.
    key.rename(key.with_name("other.key"))
    target("nvmf", "host", "add", "nqn.2016-06.io.spdk:absent", host_nqn, "--dhchap-key", key.with_name("other.key"),
           code=None)
    assert len(target("-o", "json", "key", "list").json["keys"]) == 1
    assert changed(target, "key", "add", "k", key.with_name("other.key"))
    assert changed(target, "key", "delete", "k") and not changed(target, "key", "delete", "k", "--if-exists")


def test_specs_of_a_file_are_planned_ensured_and_removed(target, tmp_path):
    specs = tmp_path / "specs.yaml"
    specs.write_text("- malloc: {name: S0, size: 64MiB}\n- 'null': {name: S1, size: 1GiB, block_size: 4096}\n")
    steps = target("-o", "json", "plan", "-f", specs).json["steps"]
    assert [step["requests"][0]["params"]["num_blocks"] for step in steps] == [131072, 262144]
    assert [change["changed"] for change in target("-o", "json", "ensure", "-f", specs, "--check").json["changes"]] == [True] * 2
    made = target("-o", "json", "ensure", "-f", specs).json["changes"]
    assert [change["changed"] for change in made] == [True] * 2 and all(change["object"]["uuid"] for change in made)
    assert not any(change["changed"] for change in target("-o", "json", "ensure", "-f", specs).json["changes"])
    specs.write_text("- malloc: {name: S0, size: 32MiB}\n")
    assert "size is 64MiB, shall be 32MiB" in target("ensure", "-f", specs, code=12).err
    specs.write_text("- malloc: {name: S0, sise: 32MiB}\n")
    assert f"{specs}:1:22: there is no field 'sise'; did you mean 'size'?" in target("ensure", "-f", specs, code=2).err
    assert changed(target, "remove", "malloc", "S0") and not changed(target, "remove", "malloc", "S0", "--if-exists")
    assert "a malloc is named by NAME" in target("remove", "malloc", "S0", "S1", code=2).err
    assert "a log has no name" in target("remove", "log", "x", code=2).err
    assert "did you mean 'malloc'?" in target("remove", "mallok", "S0", code=2).err
    assert "Null disk" in target("remove", "malloc", "S1", code=12).err


def test_listeners_transports_and_referrals(target, free_port):
    nqn, address = "nqn.2016-06.io.spdk:c1", f"tcp://127.0.0.1:{free_port}"
    assert changed(target, "nvmf", "subsystem", "create", nqn, "--any-host", "--listen", address, "--ns", "M0", "--ana-reporting")
    again = ("nvmf", "subsystem", "create", nqn, "--any-host", "--listen", address, "--ns", "M0", "--ensure")
    assert not changed(target, *again)
    assert changed(target, *again, "--ns", "M1") and not changed(target, *again, "--ns", "M1")
    assert "serial_number is SPDK00000000000001, shall be S2" in target(*again, "--serial-number", "S2", code=12).err
    assert not changed(target, "nvmf", "transport", "create", "tcp", "--ensure")
    state = ("nvmf", "ana", "set", nqn, address, "--anagrpid", 2, "--ana-state")
    assert changed(target, *state, "inaccessible") and not changed(target, *state, "inaccessible")
    assert changed(target, "nvmf", "referral", "add", "tcp://192.0.2.1")
    assert not changed(target, "nvmf", "referral", "add", "tcp://192.0.2.1:8009", "--ensure")
    assert "tcp://192.0.2.1:8009" in target("nvmf", "referral", "list").out
    assert changed(target, "nvmf", "referral", "remove", "tcp://192.0.2.1")


def test_specs_of_a_file_find_out_what_a_bdev_holds_as_commands_do(target, tmp_path):
    disk = tmp_path / "disk"
    with disk.open("wb") as file:
        file.truncate(64 << 20)
    target("bdev", "create", "aio", "A0", disk, "--block-size", "512")
    specs = tmp_path / "specs.yaml"
    specs.write_text("lvol_store: {name: l0, bdev: A0}\n")
    assert changed(target, "ensure", "-f", specs, "--check")
    with disk.open("r+b") as file:
        file.seek(1080)
        file.write(b"\x53\xef")  # ext2 and later
    assert "--destroy-data" in target("ensure", "-f", specs, code=2).err
    assert changed(target, "ensure", "-f", specs, "--destroy-data")


def test_what_is_not_said_of_a_volume_is_not_compared(target):
    target("lvs", "create", "lvs0", "M0", "--cluster-size", "1MiB")
    create = ("lvol", "create", "lvs0/v", "--size", "4MiB")
    assert changed(target, *create, "--thin") and not changed(target, *create, "--ensure")
    assert "thin is true, shall be false" in target(*create, "--no-thin", "--ensure", code=12).err
    help = target("lvol", "create", "--help").out
    assert "--[no-]thin" in help and "not asked for is not compared" in help


def test_an_nvme_bdev_is_made_preferred_and_deleted_by_plans(target, spdk, free_port):
    nqn = "nqn.2016-06.io.spdk:c1"
    target("nvmf", "subsystem", "create", nqn, "--any-host", "--listen", f"tcp://127.0.0.1:{free_port}", "--ns", "M0")
    target("--spdk", spdk, "target", "start", "nvmf_tgt", "--memory", "512MiB")
    target.env["SPDKCTL_TARGET"] = "nvmf_tgt"
    create = ("bdev", "create", "nvme", "Nvme0", "--trtype", "TCP", "--traddr", "127.0.0.1", "--subnqn", nqn, "--trsvcid")
    assert changed(target, *create, free_port) and not changed(target, *create, free_port, "--ensure")
    target(*create, free_port, code=4)
    assert "paths is " in target(*create, free_port + 1, "--ensure", code=12).err
    path = target("-o", "json", "nvme", "list").json["controllers"][0]["ctrlrs"][0]["cntlid"]
    assert "would change bdev Nvme0n1" in target("nvme", "prefer", "Nvme0n1", path, "--check").out
    assert changed(target, "nvme", "prefer", "Nvme0n1", path)
    assert f"it has {path}" in target("nvme", "prefer", "Nvme0n1", path + 1, code=3).err
    assert changed(target, "bdev", "delete", "Nvme0n1")
    assert not target("-o", "json", "nvme", "list").json.get("controllers")


def test_keys_of_encrypting_bdevs(target, tmp_path):
    for name, digits in (("k0", "0011223344556677" * 2), ("k0b", "ffeeddccbbaa9988" * 2)):
        (tmp_path / name).write_text(digits)
    create = ("key", "crypto", "create", "k0", "--cipher", "AES_XTS", "--key", f"@{tmp_path}/k0", "--key2", f"@{tmp_path}/k0b")
    assert changed(target, *create) and not changed(target, *create, "--ensure")
    assert "0011" not in target("-o", "json", "key", "crypto", "list").out
    assert target("key", "crypto", "list").out.splitlines()[1].split()[:2] == ["k0", "AES_XTS"]
    target("bdev", "create", "crypto", "C0", "M0", "--key-name", "k0")
    assert "bdev C0" in target("key", "crypto", "delete", "k0", code=5).err
    target("bdev", "delete", "C0")
    assert changed(target, "key", "crypto", "delete", "k0")
    assert not changed(target, "key", "crypto", "delete", "k0", "--if-exists")
