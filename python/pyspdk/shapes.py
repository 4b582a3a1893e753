"""py-spdk's result types, from what spdkctl's tasks give."""
from __future__ import annotations

from typing import Any, Iterable

from pyspdk.proto import spdk_pb2
from pyspdk.util import pbjson


def rpc_methods(names: Iterable[str]) -> Any:
    return spdk_pb2.RpcMethods(name=names).name


def block_devices(bdevs: Iterable[dict[str, Any]]) -> Any:
    return spdk_pb2.BlockDevices(blockDevice=[_block_device(bdev) for bdev in bdevs]).blockDevice


def _block_device(bdev: dict[str, Any]) -> Any:
    # Releases after 17.07 call an open bdev a claimed one.
    fields = {**bdev, "bdev_opened_for_write": bdev.get("bdev_opened_for_write", bdev.get("claimed", False)),
              "driver_specific": {}}
    return pbjson.dict2pb(spdk_pb2.BlockDevice, fields)


def nvmf_subsystems(subsystems: Iterable[dict[str, Any]]) -> Any:
    return spdk_pb2.NVMFSubsystems(subsystem=[_subsystem(one) for one in subsystems]).subsystem


def _subsystem(subsystem: dict[str, Any]) -> Any:
    listeners = [f"trtype:{one.get('trtype') or one.get('transport')} traddr:{one['traddr']} trsvcid:{one['trsvcid']}"
                 for one in subsystem.get("listen_addresses", [])]
    hosts = [one["nqn"] if isinstance(one, dict) else one for one in subsystem.get("hosts", [])]
    return spdk_pb2.NVMFSubsystem(listen_addresses=listeners, core=subsystem.get("core", 0), nqn=subsystem["nqn"],
                                  hosts=hosts, subtype=subsystem.get("subtype", ""))


def scsi_devices(devices: Iterable[dict[str, Any]]) -> Any:
    return spdk_pb2.ScsiDevices(scsiDevice=[
        spdk_pb2.ScsiDevice(id=one["id"], name=one.get("device_name", one.get("name"))) for one in devices]).scsiDevice


def luns(found: Iterable[dict[str, Any]]) -> Any:
    return spdk_pb2.Luns(lun=[spdk_pb2.Lun(claimed=one["claimed"], name=one["name"]) for one in found]).lun


def interfaces(found: Iterable[dict[str, Any]]) -> Any:
    return spdk_pb2.Interfaces(interface=[
        spdk_pb2.Interface(info=[spdk_pb2.Interface.InterfaceInfo(**one)]) for one in found]).interface
