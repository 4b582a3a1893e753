"""A plan whose k-th call goes wrong, for every k: what the error says holds, nothing of others goes, and once more brings
what is wished for."""
import json
import re

import pytest
from conftest import Control, Sim, simulated_only

NQN = "nqn.2016-06.io.spdk:c1"
OTHERS = "nqn.2016-06.io.spdk:others"
UUID = r"[0-9a-f]{8}-[0-9a-f-]{27}"
THERE = "already so: "
IN_PART = " (in part)"
# Refused; done, and no answer, or one that nobody can read.
FAULTS = ["error:{}:-5", "drop:{}", "garbage:{}"]


def wishes(port):
    return [
        {"malloc": {"name": "M0", "size": "64MiB"}},
        {"lvol_store": {"name": "l0", "bdev": "M0", "cluster_size": "1MiB"}},
        {"volume": {"store": "l0", "name": "v0", "size": "4MiB"}},
        {"snapshot": {"store": "l0", "name": "s0", "of": "v0"}},
        {"qos": {"bdev": "l0/v0", "rw_ios_per_sec": 10000}},
        {"nvmf_transport": {"trtype": "TCP"}},
        {"nvmf_subsystem": {"nqn": NQN, "allow_any_host": False, "namespaces": [{"bdev": "l0/v0"}],
                            "hosts": [{"host": "nqn.2016-06.io.spdk:h1"}],
                            "listeners": [{"trtype": "TCP", "traddr": "127.0.0.1", "trsvcid": str(port)}]}},
        {"malloc": {"name": "M1", "size": "64MiB"}},
        {"vhost_blk": {"name": "b0", "bdev": "M1"}},
    ]


class Target:
    """A simulated target with something of others, and the wishes that it is to fulfil."""

    def __init__(self, host, release, port):
        self.host, self.text = host, json.dumps(wishes(port))
        control = host.folder / "control.sock"
        self.sim = Sim(host.folder, "spdk_tgt", release, "--poll", "0", "--control", str(control))
        self.control = Control(control)
        host.env["SPDKCTL_TARGET"] = self.sim.path
        host("bdev", "create", "malloc", "O0", "--size", "64MiB")
        host("nvmf", "subsystem", "create", OTHERS, "--any-host", "--ns", "O0")

    def plan(self):
        return self.host("-o", "json", "plan", "-f", "-", "--change", stdin=self.text).json["steps"]

    def ensure(self, code=0):
        return self.host("-o", "json", "--timeout", "5s", "ensure", "-f", "-", "--change", stdin=self.text, code=code)

    def there(self):
        """What is wished for and is there, in words."""
        names = {bdev["name"]: bdev["aliases"][0] for bdev in self.ask("bdev_get_bdevs", "get_bdevs") if bdev["aliases"]}
        lines = self.host("ensure", "-f", "-", "--change", "--check", stdin=self.text).out.splitlines()
        return {re.sub(UUID, lambda name: names.get(name[0], name[0]), line.removeprefix(THERE)) for line in lines if line.startswith(THERE)}

    def of_others(self):
        return [bdev for bdev in self.ask("bdev_get_bdevs", "get_bdevs") if bdev["name"] == "O0"], \
            [subsystem for subsystem in self.ask("nvmf_get_subsystems", "get_nvmf_subsystems") if subsystem["nqn"] == OTHERS]

    def ask(self, *names):
        for name in names:
            answer = self.sim.ask(json.dumps({"jsonrpc": "2.0", "id": 1, "method": name}))
            if "result" in answer:
                return answer["result"]
        raise AssertionError(answer)

    def end(self):
        self.sim.process.kill()
        self.sim.process.wait()


@pytest.fixture
def made(host, free_port):
    targets = []

    def make(release):
        targets.append(Target(host, release, free_port))
        return targets[-1]

    yield make
    for target in targets:
        target.end()


def calls_of(steps):
    """Each call of a plan, as the method and which of its calls it is."""
    counts, calls = {}, []
    for step in steps:
        for request in step.get("requests", []):
            method = request["method"]
            counts[method] = counts.get(method, 0) + 1
            calls.append((method, counts[method]))
    return calls


def names_behind(words, error):
    """The names of a list, and how much more it has without a name."""
    found = re.search(rf" \({words}: (.*?)\)(?= \(perhaps done: |$)", error)
    text, _, more = (found[1] if found else "").partition(" and ")
    names = {re.sub(r" \(used by .*\)$", "", name) for name in text.split(", ")} - {""}
    return names, int(more.partition(" ")[0] or 0)


def said_to_stay(error):
    """What is said to be there, what perhaps, and how much more without its name."""
    (names, more), (perhaps, more_perhaps) = names_behind("done before, and not taken back", error), names_behind("perhaps done", error)
    in_part = {name for name in names if name.endswith(IN_PART)}
    return names - in_part, {name.removesuffix(IN_PART) for name in perhaps | in_part}, more + more_perhaps


def check_failure(target, fault):
    others = target.of_others()
    outcome = target.ensure(code=None)
    assert target.control("clear") == ["ok"]
    assert target.of_others() == others, fault
    if outcome.code != 0:
        message = json.loads(outcome.err)["error"]["message"]
        there, (stay, perhaps, more) = target.there(), said_to_stay(message)
        assert stay <= there and len(there - stay - perhaps) <= more, f"{fault}: {message}, there is {there}"
    else:
        assert not fault.startswith("error:"), f"{fault} was not seen"
    target.ensure()
    assert all(step["action"] == "none" for step in target.plan()), fault
    assert target.of_others() == others, fault


@simulated_only
@pytest.mark.parametrize("release", ["26.05", "23.09", "20.01"])
@pytest.mark.parametrize("kind", FAULTS)
def test_whatever_call_goes_wrong_the_error_tells_what_holds(made, release, kind):
    target = made(release)
    calls = calls_of(target.plan())
    target.end()
    assert len(calls) > 8
    for method, number in calls:
        target = made(release)
        before = int(target.control(f"calls {method}")[0])
        fault = f"{kind.format(method)}@{before + number}"
        assert target.control(f"fault {fault}") == ["ok"], fault
        check_failure(target, fault)
        target.end()
