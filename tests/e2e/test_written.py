"""What becomes of output that cannot be written, and of files that a user names to be written."""
import json
import os
import stat
import subprocess

import pytest

from conftest import BIN, Sim


@pytest.fixture
def simulated(host):
    sim = Sim(host.folder)
    yield sim
    sim.process.terminate()
    sim.process.wait()


def to_full(host, *words):
    """Runs spdkctl with its output on a device that has no room."""
    with open("/dev/full", "w") as full:
        return subprocess.run([BIN / "spdkctl", *map(str, words)], stdout=full, stderr=subprocess.PIPE, text=True,
                              env=host.env, timeout=120)


@pytest.mark.parametrize("words", [["--help"], ["completion", "bash"], ["target", "list"], ["rpc.py", "--help"]])
def test_output_that_cannot_be_written_is_an_error(host, words):
    done = to_full(host, *words)
    assert done.returncode == 1
    assert "cannot write to stdout" in done.stderr


def test_rpc_mode_says_that_its_answer_was_not_written(host, simulated):
    done = to_full(host, "-s", simulated.path, "-o", "json", "rpc", "bdev_get_bdevs")
    assert done.returncode == 1 and '"error"' in done.stderr
    assert to_full(host, "rpc.py", "-s", simulated.path, "spdk_get_version").returncode == 1


def test_a_reader_that_has_gone_is_no_error(host):
    command = f"set -o pipefail; {BIN}/spdkctl completion bash | true"
    for _ in range(3):
        assert subprocess.run(["bash", "-c", command], env=host.env, timeout=120).returncode == 0


def test_a_closed_output_is_an_error(host):
    done = subprocess.run(["bash", "-c", f"{BIN}/spdkctl completion bash >&-"], stderr=subprocess.PIPE, text=True,
                          env=host.env, timeout=120)
    assert done.returncode == 1 and "cannot write to stdout" in done.stderr


def test_a_device_or_pipe_is_written_into_and_a_folder_left_alone(host, simulated):
    save = ["-s", simulated.path, "target", "save"]
    host(*save, "/dev/null")
    assert stat.S_ISCHR(os.stat("/dev/null").st_mode)
    assert '"subsystems"' in host(*save, "/dev/stdout").out
    refused = host(*save, host.folder, code=2)
    assert "is a folder" in refused.err


def test_stdout_is_written_into_wherever_it_leads(host, simulated):
    kept = host.folder / "kept.json"
    with open(kept, "w") as file:
        subprocess.run([BIN / "spdkctl", "-s", simulated.path, "target", "save", "/dev/stdout"], stdout=file, env=host.env,
                       check=True, timeout=120)
    assert "subsystems" in json.loads(kept.read_text())


def test_saving_under_a_word_whose_saves_cannot_be_listed_is_refused(host, simulated):
    (host.folder / "state/saved").mkdir(parents=True, mode=0o700)
    (host.folder / "state/saved/word").write_text("no folder")
    refused = host("-s", simulated.path, "target", "save", "word", code=None)
    assert refused.code != 0 and "fault of spdkctl" not in refused.err
    assert "saved/word" in refused.err


def test_no_link_is_followed_or_replaced(host, simulated):
    precious, link = host.folder / "precious", host.folder / "link"
    precious.write_text("precious")
    link.symlink_to(precious)
    host("-s", simulated.path, "target", "save", link, code=2)
    refused = host("init", "--force", "-f", link, code=2)
    assert "is a symbolic link" in refused.err
    assert link.is_symlink() and precious.read_text() == "precious"
