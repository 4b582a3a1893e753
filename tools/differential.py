#!/usr/bin/env python3
"""Sends the same random management calls to spdksim and to a real SPDK, and compares what they answer.

    build/python/venv/bin/python tools/differential.py --spdk DIR [--app nvmf_tgt] [--seconds 600] [--seed N]

Calls come from the schema: valid ones on names that may exist, and broken ones (a parameter missing, of another
type, unknown, out of range). After --calls of them both targets start anew. What differs is printed, by method, with
the requests that lead there in --report. Values that no two targets share (UUIDs, ticks, pids) count as equal when
they stand for each other. Needs root and hugepages, as SPDK does.
"""
import argparse
import collections
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

from spdkctl import _messages

ROOT = pathlib.Path(__file__).resolve().parents[1]
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")

# Calls whose answers are about the machine, that change it, that end the target, or that wait for what never comes.
SKIPPED = re.compile(
    r"kill_instance|env_dpdk|thread_get_stats|get_pollers|io_channels|framework_get_reactors|iobuf_get_stats|"
    r"memory_map|get_governor|monitor_context|bdev_nvme_(attach|start_|set_hotplug|reset)|load_config|wait_for|framework_start|"
    r"framework_wait|accel_get_stats|get_iostat|reset_iostat|trace_get_info|nbd_|ublk_|bdev_rbd|bdev_iscsi|scan_accel|"
    r"cryptodev|mdns|nvmf_get_stats|sock_set_default|sock_impl_set|bdev_ftl|log_set|log_enable|vmd|bdev_virtio|dsa_|"
    r"iaa_|framework_set_|thread_set|framework_enable|framework_disable|nvmf_set_(config|max)|bdev_nvme_set_options|"
    r"get_spdk_version|spdk_get_version|rpc_get_methods|bdev_daos|bdev_xnvme|bdev_ocf|bdev_opal|bdev_nvme_opal|"
    r"bdev_uring|bdev_set_options|iscsi_set_options|fsdev|vfu|framework_get_pci|nvmf_get_qpairs|nvmf_delete_target|"
    r"bdev_get_histogram|accel_set|notify_get_n|net_interface_")
# Members that differ between any two targets.
VOLATILE = {"tick_rate", "ticks", "pid", "base_info", "thread", "internal", "claimed_by",
            "tsc_rate", "pci_address"}

# The first release whose applications are told by a word where to listen; earlier ones read it in a file.
FIRST_WITH_ADDRESS_OPTION = (17, 10)
# From which release on -u (no PCI devices) is understood.
FIRST_WITH_NO_PCI = (18, 1)
METHOD_NOT_FOUND = -32601
# As the schema numbers effects.
CREATES = 3

# Both listen on this machine: what the real ones' ports begin with, and the simulated ones'.
PORTS = ("4420", "4430")

BDEVS = ["b0", "b1", "b2", "b3", "Malloc0", "Malloc1", "lvs0/l0", "lvs0/l1", "lvs1/s0", "r0", "b0p0", "b1p0", "d0",
         "EE_b0", "p0", "n0", "absent"]
NEW_BDEVS = ["b0", "b1", "b2", "b3", "r0", "d0", "p0", "n0", "x1"]
NAMES = {
    "bdev": BDEVS,
    "subsystem": ["nqn.2016-06.io.spdk:cnode0", "nqn.2016-06.io.spdk:cnode1", "nqn.2016-06.io.spdk:none"],
    "lvol_store": ["lvs0", "lvs1", "nostore"],
    "vhost_controller": ["vh.0", "vh.1", "vh.none"],
    "nvme_controller": ["Nvme0", "none"],
    "key": ["key0", "key1", "nokey"],
}
TEXTS = {
    "nqn": NAMES["subsystem"], "subnqn": NAMES["subsystem"], "tgt_name": ["nvmf_tgt", "nvmf_tgt", "nvmf_tgt", "other"],
    "host": ["nqn.2014-08.org.nvmexpress:h0", "nqn.2014-08.org.nvmexpress:h1", "bad host"],
    "trtype": ["TCP", "tcp", "BOGUS"], "adrfam": ["ipv4", "IPv4"], "traddr": ["127.0.0.1"],
    "trsvcid": ["44201", "44202"], "port": ["44203", "44204", "b0"], "lvs_name": NAMES["lvol_store"], "ctrlr": NAMES["vhost_controller"],
    "cpumask": ["0x1", "0x2", "[0]", "bogus"], "serial_number": ["SPDK1", "SPDK2", "x" * 30],
    "model_number": ["M"], "portal_host": ["127.0.0.1"], "filename": ["disk.img", "absent.img"],
    "path": ["psk.txt", "absent.txt"], "key": ["key0", "0123456789abcdef"], "key2": ["fedcba9876543210"],
    "cipher": ["AES_CBC", "AES_XTS", "bogus"], "method": ["bdev_get_bdevs"], "flag": ["nvmf", "all", "absent"],
    "module": ["software", "absent"], "alias_name": ["alias"], "user": ["u0", "u1"], "secret": ["secret000000"],
    "clear_method": ["none", "unmap", "write_zeroes", "bogus"], "latency_type": ["avg_read", "p99_write", "bogus"],
    "snapshot_name": ["s0", "s1"], "clone_name": ["c0"], "lvol_name": ["l0", "l1", "s0", "bad name"],
    "new_name": ["b2", "l1", "lvs1"], "old_name": ["lvs0", "lvs1", "none"], "alias": ["a0", "a1", "b1"],
}


def release_key(text):
    year, month = text.split(".")[:2]
    return int(year), int(month)


def release_of(spdk):
    """The release of a folder of SPDK's."""
    header = (spdk / "include/spdk/version.h").read_text()
    return ".".join(re.search(rf"SPDK_VERSION_{part}\s+(\d+)", header).group(1).zfill(2) for part in ("MAJOR", "MINOR"))


class Schema:
    """The methods that the schema gives an application of a release."""

    def __init__(self, release, app):
        self.release, self.requests, self.effects = release_key(release), {}, {}
        self.build_options, self.wire_names = {}, {}
        for file in _messages._files:
            for service in file.services_by_name.values():
                for method in service.methods:
                    about = _messages.options_of(method, "method")
                    if self.has(about):
                        self.requests[method.name] = method.input_type
                        self.effects[method.name] = about.effect
                        self.wire_names[method.name] = self.name_of(method, about)
                        if about.build_option:
                            self.build_options[method.name] = about.build_option

    def has(self, about):
        first = not about.__getattribute__("from") or release_key(about.__getattribute__("from")) <= self.release
        return first and (not about.to or self.release <= release_key(about.to))

    def name_of(self, method, about):
        """What that release calls it."""
        return next((one.name for one in about.names if not one.alias and self.has(one)), method.name)

    def fields(self, message):
        for field in message.fields:
            about = _messages.options_of(field, "field")
            if field.name != "rest" and self.has(about):
                yield field, about


class Maker:
    """Makes random requests."""

    def __init__(self, schema, chance):
        self.schema, self.chance = schema, chance

    def choose_text(self, field, about, method):
        if about.names == "bdev" or (field.name.endswith("bdev_name") or field.name in ("base_bdev", "bdev")):
            return self.chance.choice(BDEVS)
        if about.names in NAMES:
            return self.chance.choice(NAMES[about.names])
        if field.name == "host" and method.startswith("iscsi"):
            return self.chance.choice(["127.0.0.1", "127.0.0.1", "bad host"])
        if field.name in TEXTS:
            return self.chance.choice(TEXTS[field.name])
        if field.name == "name":
            return self.chance.choice(self.names_for(method))
        if field.name == "uuid" or about.type == "uuid" or about.format == "uuid":
            return self.chance.choice(["11111111-2222-4333-8444-55555555555" + d for d in "567"] + ["no-uuid"])
        return self.chance.choice(["b0", "x", ""])

    def names_for(self, method):
        if method.startswith("iscsi"):
            return ["disk0", "disk1", "iqn.2016-06.io.spdk:disk0", "none"]
        if method.startswith("nvmf"):
            return ["nvmf_tgt", "other"]
        if method.startswith(("keyring", "accel_crypto")):
            return NAMES["key"]
        if method.startswith("bdev_nvme"):
            return NAMES["nvme_controller"]
        if "vhost" in method:
            return NAMES["vhost_controller"]
        if method == "framework_get_config":
            return ["bdev", "nvmf", "iscsi", "vhost_blk", "vhost_scsi", "keyring", "none"]
        return NEW_BDEVS if self.schema.effects[method] == CREATES or "create" in method else BDEVS

    def number(self, field):
        if "block_size" in field.name:
            return self.chance.choice([512, 512, 4096, 4096, 520, 0])
        if "num_blocks" in field.name:
            return self.chance.choice([2048, 65536, 131072, 1, 0])
        if "strip" in field.name:
            return self.chance.choice([4, 64, 3])
        if field.name.endswith(("_mib", "_mb")) or "size" in field.name:
            return self.chance.choice([1, 4, 16, 64, 0])
        return self.chance.choice([0, 1, 1, 2, 3, 64, 4294967295])

    def value(self, field, about, method, depth):
        if field.message_type is not None:
            return self.params(field.message_type, method, depth + 1)
        if field.enum_type is not None:
            names = [_messages.options_of(v, "value").wire or v.name.lower() for v in field.enum_type.values]
            return self.chance.choice([*names, *names, "bogus"])
        if field.cpp_type == field.CPPTYPE_BOOL:
            return self.chance.random() < 0.5
        if field.cpp_type == field.CPPTYPE_STRING:
            return self.choose_text(field, about, method)
        if field.cpp_type in (field.CPPTYPE_DOUBLE, field.CPPTYPE_FLOAT):
            return self.chance.choice([0.5, 1])
        return self.number(field)

    def params(self, message, method, depth=0):
        made = {}
        for field, about in self.schema.fields(message):
            if self.chance.random() > (0.97 if about.required else 0.25):
                continue
            if _messages.is_map(field):
                continue
            repeated = _messages.is_list(field)
            count = self.chance.choice([1, 2, 2, 3]) if repeated else 1
            values = [self.value(field, about, method, depth) for _ in range(count)]
            made[field.name] = values if repeated else values[0]
        return made

    def call(self, method):
        params = self.params(self.schema.requests[method], method)
        kind = self.chance.random()
        if kind < 0.02:
            params["no_such_parameter"] = 1
        elif kind < 0.05 and params:
            name = self.chance.choice(list(params))
            params[name] = self.chance.choice([None, [], {}, "text", -1, 1.5, True])
        elif kind < 0.06:
            return [1]
        return params or None


class Target:
    """One running target, in a folder of its own with the same files."""

    def __init__(self, command, folder, schema):
        self.folder = folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        with open(folder / "disk.img", "wb") as disk:
            disk.truncate(64 << 20)
        (folder / "psk.txt").write_text("NVMeTLSkey-1:01:MDAxMTIyMzM0NDU1NjY3Nzg4OTlhYWJiY2NkZGVlZmZwJEiQ:\n")
        os.chmod(folder / "psk.txt", 0o600)
        address = folder / "rpc.sock"
        if schema.release >= FIRST_WITH_ADDRESS_OPTION:
            command = [*command, "-r", str(address)]
        else:
            (folder / "target.conf").write_text(
                f"[Rpc]\n  Enable Yes\n  Listen {address}\n[Nvmf]\n[iSCSI]\n  NodeBase \"iqn.2016-06.io.spdk\"\n")
            command = [*command, "-c", "target.conf"]
        self.process = subprocess.Popen(command, cwd=folder, stdout=open(folder / "log", "w"), stderr=subprocess.STDOUT)
        self.sock, self.text, self.calls = None, "", 0
        deadline = time.time() + 60
        while self.sock is None:
            if self.process.poll() is not None or time.time() > deadline:
                raise SystemExit(f"{command[0]} does not start: {(folder / 'log').read_text()[-800:]}")
            try:
                sock = socket.socket(socket.AF_UNIX)
                sock.connect(str(address))
                self.sock = sock
            except OSError:
                sock.close()
                time.sleep(0.02)
        while "result" not in self.call(schema.wire_names["bdev_get_bdevs"], None):
            time.sleep(0.02)

    def call(self, method, params):
        self.calls += 1
        request = {"jsonrpc": "2.0", "id": self.calls, "method": method}
        if params is not None:
            request["params"] = params
        try:
            self.sock.sendall(json.dumps(request).encode())
            self.sock.settimeout(10)
            while True:
                try:
                    answer, end = json.JSONDecoder().raw_decode(self.text.lstrip())
                    self.text = self.text.lstrip()[end:]
                    if answer.get("id") == self.calls:
                        return answer
                    continue
                except ValueError:
                    pass
                data = self.sock.recv(1 << 20)
                if not data:
                    return {"closed": True}
                self.text += data.decode()
        except socket.timeout:
            return {"silent": True}
        except OSError:
            return {"closed": True}

    def stop(self):
        self.sock.close()
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        # Whoever is killed leaves its trace behind, in memory.
        for trace in pathlib.Path("/dev/shm").glob(f"*.pid{self.process.pid}"):
            trace.unlink()


class Comparison:
    """Whether two answers say the same, with the UUIDs of one standing for those of the other."""

    def __init__(self):
        self.twin = {}

    def simulated(self, params):
        """The parameters with the UUIDs that the simulated target gave, and with ports of its own."""
        text = UUID.sub(lambda found: self.twin.get(found.group(), found.group()), json.dumps(params))
        return json.loads(text.replace(*PORTS))

    def differences(self, real, simulated, path=""):
        if isinstance(real, dict) and isinstance(simulated, dict):
            found = []
            for name in {**real, **simulated}:
                if name in VOLATILE:
                    continue
                if name not in real or name not in simulated:
                    found.append(f"{path}.{name}: {'not in the real answer' if name not in real else 'missing'}")
                else:
                    found += self.differences(real[name], simulated[name], f"{path}.{name}")
            return found
        if isinstance(real, list) and isinstance(simulated, list):
            if len(real) != len(simulated):
                return [f"{path}: {len(real)} real, {len(simulated)} simulated"]
            return [one for i, pair in enumerate(zip(real, simulated)) for one in self.differences(*pair, f"{path}.{i}")]
        if isinstance(real, str) and isinstance(simulated, str):
            # Each has a folder of its own.
            real, simulated = real.replace("/real/", "/"), simulated.replace("/sim/", "/").replace(*reversed(PORTS))
            for one, other in zip(UUID.findall(real), UUID.findall(simulated)):
                self.twin.setdefault(one, other)
            real = UUID.sub(lambda found: self.twin.get(found.group(), found.group()), real)
        same = real == simulated and isinstance(real, bool) == isinstance(simulated, bool)
        return [] if same else [f"{path}: {real!r} real, {simulated!r} simulated"]


class Run:
    def __init__(self, options):
        self.options = options
        self.chance = random.Random(options.seed)
        self.release = release_of(pathlib.Path(options.spdk))
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="differential-"))
        self.schema = Schema(self.release, options.app)
        self.maker = Maker(self.schema, self.chance)
        self.without = None
        self.steps = self.equal = self.rounds = 0
        self.by_method = collections.Counter()
        self.tried = collections.Counter()
        self.seen = collections.Counter()
        self.words = [f"--{word}" for word in options.real_words]
        if self.schema.release >= FIRST_WITH_NO_PCI:
            self.words.insert(0, "-u")
        self.report = open(options.report, "a") if options.report else None

    def start(self):
        program = pathlib.Path(self.options.spdk) / "build/bin" / self.options.app
        if not program.exists():
            program = pathlib.Path(self.options.spdk) / "app" / self.options.app / self.options.app
        real = Target([str(program), "-m", "0x1", "-s", str(self.options.memory), *self.words], self.folder / "real",
                      self.schema)
        if self.without is None:
            # The build options that the real one lacks, by the methods that it lacks.
            offered = self.methods_of(real)
            self.without = {option.removeprefix("--with-") for method, option in self.schema.build_options.items()
                            if method not in offered} | set(self.options.without.split(","))
        simulated = [self.options.sim, "--as", self.options.app, "--release", self.release, "-m", "0x1", "--poll", "0",
                     "--without", ",".join(sorted(self.without))]
        return real, Target(simulated, self.folder / "sim", self.schema)

    def methods_of(self, target):
        """Those of the schema's that it has, by their main names."""
        names = self.schema.wire_names
        if "rpc_get_methods" in names:
            offered = target.call(names["rpc_get_methods"], None)["result"]
            return {method for method, name in names.items() if name in offered}
        # A target that cannot list them is asked for each, with parameters that none takes.
        return {method for method, name in names.items() if not SKIPPED.search(method)
                and target.call(name, "?").get("error", {}).get("code") != METHOD_NOT_FOUND}

    def offered(self, real, simulated):
        both = sorted(name for name in self.methods_of(real) & self.methods_of(simulated) if not SKIPPED.search(name))
        # What makes and lists things is asked more often than what takes them away.
        weights = [3 if self.schema.effects[name] == CREATES or "create" in name or "add" in name else
                   1.5 if "get" in name else 1 for name in both]
        return both, weights

    def round(self, deadline):
        real, simulated = self.start()
        comparison, history = Comparison(), []
        try:
            methods, weights = self.offered(real, simulated)
            for _ in range(self.options.calls):
                if time.time() > deadline:
                    return
                method = self.chance.choices(methods, weights)[0]
                params = self.maker.call(method)
                history.append((method, params))
                name = self.schema.wire_names[method]
                answers = real.call(name, params), simulated.call(name, comparison.simulated(params))
                if not self.compare(method, params, answers, comparison, history):
                    return
        finally:
            real.stop()
            simulated.stop()
            self.rounds += 1

    def compare(self, method, params, answers, comparison, history):
        """False if the two are not in the same state any more."""
        self.steps += 1
        self.tried[method] += 1
        found = comparison.differences(*[{k: v for k, v in answer.items() if k != "id"} for answer in answers])
        if not found:
            self.equal += 1
            return True
        self.by_method[method] += 1
        key = method + re.sub(r"[0-9a-f-]{36}|\d+", "#", found[0])
        self.seen[key] += 1
        if self.seen[key] <= 2:
            print(f"{method} {json.dumps(params)}\n    " + "\n    ".join(one[:300] for one in found[:4]), flush=True)
        if self.report:
            self.report.write(json.dumps({"history": history, "real": answers[0], "simulated": answers[1]}) + "\n")
            self.report.flush()
        return ("error" in answers[0]) == ("error" in answers[1]) and "closed" not in answers[0]

    def run(self):
        deadline = time.time() + self.options.seconds
        while time.time() < deadline:
            self.round(deadline)
        shutil.rmtree(self.folder, ignore_errors=True)
        print(f"\n{self.options.app} {self.release}, seed {self.options.seed}: {self.steps} calls in {self.rounds} runs, "
              f"{self.equal} answered the same: {100 * self.equal / max(1, self.steps):.2f} %")
        for method, count in self.by_method.most_common(25):
            print(f"  {method}: {count} of {self.tried[method]} differ")
        return 0 if self.equal >= 0.99 * self.steps else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--spdk", required=True, help="folder of a built SPDK")
    parser.add_argument("--app", default="spdk_tgt", help="application to run (default: %(default)s)")
    parser.add_argument("--sim", default=str(ROOT / "build/release/bin/spdksim"), help="the simulated target")
    parser.add_argument("--seconds", type=float, default=600, help="how long (default: %(default)s)")
    parser.add_argument("--calls", type=int, default=80, help="calls until both start anew (default: %(default)s)")
    parser.add_argument("--memory", type=int, default=512, help="MiB of hugepages of the real one (default: %(default)s)")
    parser.add_argument("--real-words", nargs="*", default=[], metavar="WORD",
                        help="further words for the real one, without their dashes: disable-cpumask-locks")
    parser.add_argument("--without", default="rdma", help="build options that the real one lacks, besides those that its "
                        "list of methods tells (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30), help="repeats a run")
    parser.add_argument("--report", help="write what differs to this file, a JSON object a line")
    return Run(parser.parse_args()).run()


if __name__ == "__main__":
    sys.exit(main())
