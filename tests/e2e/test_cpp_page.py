"""docs/cpp.md: its programs are examples/, which run; what it prints of them stands in them."""
import pathlib
import re
import subprocess

import pytest

from conftest import BIN, Sim

ROOT = pathlib.Path(__file__).parents[2]
EXAMPLES = {path.stem: path.read_text() for path in (ROOT / "examples").glob("*.cc")}

SAID = {
    "first": "Malloc0 67108864 Malloc disk\n",
    "errors": "Null0\nthere already: ",
    "coroutines": "Null0 Null1\n2 bdevs\ndone\n",
    "threads": "800 answers over 1 connection\nclosed\n",
    "quickstart": "exported Malloc0 from SPDK 26.05\n",
    "translate": "construct_null_bdev\n  construct_null_bdev is called bdev_null_create: ",
}


def test_every_block_of_the_page_is_of_an_example():
    blocks = re.findall(r"```cpp\n(.*?)```", (ROOT / "docs/cpp.md").read_text(), re.S)
    assert len(blocks) > 8
    for block in blocks:
        assert any(block in text for text in EXAMPLES.values()), block
    assert set(EXAMPLES) == {*SAID, "simulated"}, "every example is run here"


@pytest.mark.parametrize("name", SAID)
def test_the_examples_run(host, name, free_port):
    program = BIN / f"example_{name}"
    if not program.exists():
        pytest.skip(f"{program} is not built (target `examples`)")
    sim = Sim(host.folder, "nvmf_tgt", "26.05", "--poll", "0")
    try:
        words = [program, sim.path] + ([str(free_port)] if name in ("quickstart", "translate") else [])
        done = subprocess.run(words, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0 and done.stdout.startswith(SAID[name]), done.stdout + done.stderr
        # And they say what is wrong.
        none = subprocess.run([program, "/none.sock"], capture_output=True, text=True, timeout=60)
        assert name == "threads" or "/none.sock" in none.stderr + none.stdout
    finally:
        sim.process.kill()
        sim.process.wait()


def test_the_example_of_a_test_passes():
    program = BIN / "example_simulated"
    if not program.exists():
        pytest.skip(f"{program} is not built (target `examples`)")
    done = subprocess.run([program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and done.stdout.count("ok ") == 4, done.stdout + done.stderr
