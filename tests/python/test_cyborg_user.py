"""The use case that this project began from, by the book of docs/cyborg.md: the ordinary user `cyborg` runs the agent, root
owns the targets, sudo starts them. The targets are simulated, and look like real ones to /proc: the name of their main thread
is reactor_0, and nobody but root may read which program they run."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

from conftest import simulated_only
from cyborg_agent import PREAMBLE

pytest.importorskip("cyborg")

ROOT = pathlib.Path(__file__).parents[2]
# Those that `make install` copies; the wheel's own find their libraries beside the wheel only.
PROGRAMS = pathlib.Path(os.environ.get("SPDKCTL_BIN", ROOT / "build/release/bin"))

# Root's part, in mount and PID namespaces of its own: nothing of it is left.
HOST = r'''
import os, pathlib, shutil, signal, subprocess, sys, tempfile
sudo, node_yaml, rule, programs, targets = sys.argv[1:6]
WORK = pathlib.Path("/run/work")

def mount(*words):
    done = subprocess.run(["mount", *words], capture_output=True, text=True)
    if done.returncode != 0:
        print("cannot mount", *words, done.stderr.strip(), flush=True)
        sys.exit(77)

agent = pathlib.Path(sys.argv[6]).read_text()
stand_in = pathlib.Path(sys.argv[7]).read_bytes() if sudo == "stand-in" else None
mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", "/run")
WORK.mkdir()
for number, place in enumerate(("/etc", "/usr/bin")):
    upper, work = WORK / f"upper{number}", WORK / f"work{number}"
    upper.mkdir(), work.mkdir()
    mount("-t", "overlay", "-o", f"lowerdir={place},upperdir={upper},workdir={work}", "overlay", place)
for place in ("/opt", "/var/lib", "/var/log"):
    mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", place)

for file, line in (("passwd", "cyborg:x:4242:4242::/var/lib/cyborg:/bin/sh"), ("group", "cyborg:x:4242:"),
                   ("shadow", "cyborg:*:19000:0:99999:7:::")):
    # Before whoever may have that name on this machine.
    path = pathlib.Path("/etc") / file
    path.write_text(line + "\n" + path.read_text())
home = pathlib.Path("/var/lib/cyborg")
home.mkdir()
shutil.chown(home, "cyborg", "cyborg")
for name in ("spdkctl", "spdksim"):
    shutil.copy(pathlib.Path(programs) / name, "/usr/bin")
if stand_in is not None:
    path = pathlib.Path("/usr/bin/sudo")
    path.unlink(missing_ok=True)
    path.write_bytes(stand_in)
    path.chmod(0o4755)
else:
    folder = pathlib.Path("/etc/sudoers.d")
    folder.mkdir(exist_ok=True)
    (folder / "spdkctl-cyborg").write_text(rule)
    (folder / "spdkctl-cyborg").chmod(0o440)
    checked = subprocess.run(["visudo", "-c"], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
subprocess.run(["/usr/bin/spdkctl", "sim", "install", "/opt/spdk"], check=True, stdout=subprocess.DEVNULL)
pathlib.Path("/etc/spdkctl").mkdir()
pathlib.Path("/etc/spdkctl/node.yaml").write_text(node_yaml)
(home / "cyborg.conf").write_text(f"""
[DEFAULT]
state_path = /var/lib/cyborg
[spdk]
installation = /opt/spdk
targets = {targets}
allow_start = true
timeout = 5
""")
# From here on as init of this world does: the targets are orphans of `spdkctl up`, and die with us.
process = subprocess.Popen(["setpriv", "--reuid", "4242", "--regid", "4242", "--init-groups", "env", "-i", "PATH=/usr/bin:/bin",
                            "HOME=/var/lib/cyborg", "LC_ALL=C.UTF-8", sys.executable, "-W", "ignore", "-c", agent],
                           stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/")
for line in process.stdout:
    if not line.startswith("kill "):
        print(line, end="", flush=True)
        continue
    pid = int(line.split()[1])
    os.kill(pid, signal.SIGKILL)
    # Gone is what no longer is in /proc or a zombie; we are the parent of what `up` left, and reap it.
    while True:
        try:
            found, _ = os.waitpid(pid, 0)
        except ChildProcessError:
            break
        if found == pid:
            break
    process.stdin.write("killed\n")
    process.stdin.flush()
sys.exit(process.wait())
'''

AGENT = PREAMBLE + r'''
import json, os, pathlib, sys
import spdkctl
from spdkctl.cyborg import config

assert os.geteuid() == 4242


class TestAgent(DbTestCase):
    def setUp(self):
        super().setUp()
        config.register(CONF)
        CONF(["--config-file", "/var/lib/cyborg/cyborg.conf"], project="cyborg")
        CONF.set_override("enabled_drivers", ["spdk_nvmf_driver", "spdk_vhost_driver"], group="agent")
        CONF.set_override("host", "compute-1.example.org")
        self.placement = Placement()
        with mock.patch("cyborg.conductor.manager.placement_client.PlacementClient", return_value=self.placement):
            self.manager = ConductorManager("topic", "host")
        self.manager._get_root_provider = mock.Mock(return_value="root")
        self.tracker = ResourceTracker(CONF.host, Conductor(self.manager))

    def round(self):
        self.tracker.update_usage(self.context)
        return sorted((device.id, device.model) for device in objects.Device.list(self.context))

    def answers(self):
        return {name: one.get("answers") for driver in self.tracker.acc_drivers for name, one in driver.get_stats().items()}

    def test_the_use_case(self):
        self.assertEqual({"nvmf_tgt": False, "vhost": False}, self.answers())
        before = self.round()  # installed, not running: prepared and started, as root, and reported
        self.assertEqual({"SPDK nvmf_tgt", "SPDK vhost"}, {model for _, model in before})
        self.assertEqual({"nvmf_tgt": True, "vhost": True}, self.answers())
        sockets = {name: f"/run/spdkctl/{name}.sock" for name in ("nvmf_tgt", "vhost")}
        found = {one.application: one for one in spdkctl.target.list_targets()}
        for name, path in sockets.items():
            pid = found[name].pid
            self.assertEqual("reactor_0\n", pathlib.Path(f"/proc/{pid}/comm").read_text())
            with self.assertRaises(PermissionError):
                os.readlink(f"/proc/{pid}/exe")
            self.assertEqual(0, os.stat(f"/proc/{pid}").st_uid)
        from pyspdk.py_spdk import pyspdk
        self.assertTrue(pyspdk("nvmf_tgt").is_alive() and pyspdk("vhost").is_alive())
        # Each dies, and is started again as the same devices.
        for name in ("nvmf_tgt", "vhost"):
            pid = found[name].pid
            print(f"kill {pid}", flush=True)
            self.assertEqual("killed\n", sys.stdin.readline())
            self.assertFalse(self.answers()[name])
            self.assertEqual(before, self.round())
            self.assertEqual({"nvmf_tgt": True, "vhost": True}, self.answers())
        self.assertEqual([], self.placement.deleted)
        # Nothing else is allowed.
        self.assertNotEqual(0, os.waitstatus_to_exitcode(os.system("sudo -n /usr/bin/spdkctl down -f /etc/spdkctl/node.yaml 2> /dev/null")))


result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(TestAgent))
print("ran", result.testsRun, "failed", len(result.failures) + len(result.errors))
for _, text in result.failures + result.errors:
    print(text)
'''

# What sudo does for the rule of packaging/sudoers.d, and nothing more.
STAND_IN = r'''
#include <grp.h>
#include <string.h>
#include <unistd.h>
int main(int argc, char** argv) {
  static char* const environment[] = {"PATH=/usr/bin:/bin", 0};
  const char* const words[] = {"-n", "/usr/bin/spdkctl", "up", "-f", "/etc/spdkctl/node.yaml"};
  if (argc != 6) return 1;
  for (int i = 0; i < 5; ++i)
    if (strcmp(argv[i + 1], words[i]) != 0) return 1;
  if (setgroups(0, 0) != 0 || setgid(0) != 0 || setuid(0) != 0) return 1;
  return execve(argv[2], argv + 2, environment);
}
'''


@simulated_only
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become the user cyborg")
@pytest.mark.parametrize("targets", ["nvmf_tgt, vhost",
                                     "nvmf_tgt=/run/spdkctl/nvmf_tgt.sock, vhost=/run/spdkctl/vhost.sock"],
                         ids=["by name", "by address"])
@pytest.mark.parametrize("sudo", ["stand-in", "sudo"])
def test_the_user_cyborg_starts_reports_and_starts_again(tmp_path, sudo, targets):
    if sudo == "sudo" and not (shutil.which("sudo") and shutil.which("visudo")):
        pytest.skip("sudo is not installed here")
    if sudo == "stand-in":
        if not shutil.which("cc"):
            pytest.skip("there is no C compiler here, for what stands in for sudo")
        (tmp_path / "stand_in.c").write_text(STAND_IN)
        subprocess.run(["cc", "-O1", "-static", "-o", tmp_path / "stand_in", tmp_path / "stand_in.c"], check=True)
    readable = subprocess.run(["setpriv", "--reuid", "4242", "--regid", "4242", "--clear-groups", sys.executable, "-c",
                               "import spdkctl, cyborg"], capture_output=True, text=True, cwd="/")
    if readable.returncode != 0:
        pytest.skip(f"an ordinary user cannot use this Python: {readable.stderr.strip().splitlines()[-1]}")
    (tmp_path / "agent.py").write_text(AGENT)
    node_yaml, = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs/cyborg.md").read_text(), re.S)
    # A simulated SPDK needs no huge pages, and this host must keep its own; nor has it three cores.
    node_yaml = re.sub(r"hugepages:\n  - .*\n", "", node_yaml).replace("[1]", "[0]").replace("[2]", "[1]")
    rule_file, = (ROOT / "packaging/sudoers.d").glob("spdkctl-cyborg*")
    rule = rule_file.read_text().replace("@bindir@", "/usr/bin")
    done = subprocess.run(["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--propagation", "private",
                           sys.executable, "-c", HOST, sudo, node_yaml, rule, str(PROGRAMS), targets, str(tmp_path / "agent.py"),
                           str(tmp_path / "stand_in")],
                          capture_output=True, text=True, timeout=240)
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip(f"this machine does not let a test mount: {done.stdout} {done.stderr}")
    assert "ran 1 failed 0" in done.stdout, done.stdout + done.stderr
