"""The examples of the documentation run, and are typed."""
import os
import pathlib
import re
import shutil
import subprocess
import sys

import pytest

import spdkctl
from spdkctl import testing

ROOT = pathlib.Path(__file__).parents[2]
PAGES = ["README.md", "docs/python.md", "docs/py-spdk.md"]


def blocks():
    for page in PAGES:
        for number, code in enumerate(re.findall(r"```python\n(.*?)```", (ROOT / page).read_text(), re.S), 1):
            yield pytest.param(code, id=f"{page}:{number}")


@pytest.mark.parametrize("code", list(blocks()))
def test_examples_run(code, folders):
    installed = testing.install(folders / "spdk")
    if "SimulatedTarget" not in code and "py_spdk" not in code:
        spdkctl.target.start("nvmf_tgt", spdk=installed)
    code = code.replace("/opt/spdk", str(installed)).replace("/run/spdkctl/nvmf_tgt.sock", str(folders / "run/nvmf_tgt.sock"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and done.stdout, done.stderr


def test_the_quick_start_runs(started):
    client = started("nvmf_tgt")
    done = subprocess.run([sys.executable, ROOT / "examples/quickstart.py", client.address], capture_output=True, text=True)
    assert done.stdout.splitlines()[0] == "Malloc0 67108864 Malloc disk" and done.stdout.endswith("\n100\n"), done.stderr


def mypy(*words):
    pytest.importorskip("mypy")
    return subprocess.run([sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", os.devnull, *words],
                          capture_output=True, text=True)


def test_the_quick_start_is_typed(tmp_path):
    assert mypy(ROOT / "examples/quickstart.py").stdout == ""
    # The checker sees real types, not Any.
    wrong = tmp_path / "wrong.py"
    wrong.write_text("import spdkctl\nc = spdkctl.Client('/x')\nc.bdev_malloc_create(num_blocks='1', block_size=512)\n"
                     "c.bdev_get_bdevs().bdevs[0].name + 1\nc.bdev_malloc_create(num_block=1)\n")
    said = mypy(wrong).stdout
    assert "wrong.py:3" in said and "wrong.py:4" in said and "wrong.py:5" in said, said


NESTED = """
import spdkctl
from spdkctl.messages import NvmfAddressDict

c = spdkctl.Client("/x")
a: NvmfAddressDict = {"trtype": "TCP", "adrfam": "IPv4", "traddr": "192.0.2.1", "trsvcid": "4420"}
c.nvmf_subsystem_add_listener(nqn="n", listen_address=a)
c.nvmf_subsystem_add_listener(nqn="n", listen_address={"trtype": "TCP", "traddr": "192.0.2.1"})
c.nvmf_subsystem_add_listener(nqn="n", listen_address=spdkctl.messages.NvmfAddress(trtype="TCP"))
for bdev in c.bdev_get_bdevs():
    print(bdev.name, c.bdev_get_bdevs()[0].num_blocks + 1)
"""


def test_nested_parameters_and_items_are_typed(tmp_path):
    right = tmp_path / "right.py"
    right.write_text(NESTED)
    assert mypy(right).stdout == ""
    wrong = tmp_path / "wrong.py"
    wrong.write_text("import spdkctl\nc = spdkctl.Client('/x')\n"
                     "c.nvmf_subsystem_add_listener(nqn='n', listen_address={'tradr': '192.0.2.1'})\n"
                     "c.nvmf_subsystem_add_ns(nqn='n', namespace={'bdev_name': 5})\n"
                     "for bdev in c.bdev_get_bdevs():\n    bdev + 1\n")
    said = mypy(wrong).stdout
    assert all(f"wrong.py:{line}" in said for line in (3, 4, 6)), said


def test_the_package_itself_is_typed():
    said = mypy("-p", "spdkctl", "-p", "pyspdk", "--exclude", "flat")
    assert said.stdout == "", said.stdout


def test_the_stubs_are_complete():
    """Every function and message of the schema is in the stubs, and the other way round."""
    from spdkctl import _core, _messages, _rpc
    calls = (pathlib.Path(spdkctl.__file__).parent / "_calls.pyi").read_text()
    for name in _rpc.RPCS:
        assert calls.count(f" def {name}(") == 3, name
    stub = (pathlib.Path(spdkctl.__file__).parent / "messages.pyi").read_text()
    classes = set(re.findall(r"^class (\w+)\(Message\)", stub, re.M))
    options = {"Method", "Field", "Service", "Schema", "Wire", "Value", "Form", "RpcPy", "RpcPyArgument", "Name",
               "NotAnswered"}
    missing = {name for name in _messages.names() if name not in classes} - options
    assert all(_messages.find(name).DESCRIPTOR.file.name.endswith("options.proto") for name in missing), missing
