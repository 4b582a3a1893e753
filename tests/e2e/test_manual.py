"""The manual is what the commands say of themselves."""
import pathlib
import re
import shutil
import subprocess

import pytest

DOCS = pathlib.Path(__file__).parents[2] / "docs"


@pytest.fixture
def pages(host):
    host("__man", host.folder / "man1")
    return {page.name: page.read_text() for page in (host.folder / "man1").iterdir()}


def plain(roff):
    """Without what roff makes of it."""
    return re.sub(r"\\f[BIR]", "", roff).replace("\\-", "-").replace("\\&", "").replace("\\(aq", "'")


def commands_of(host, *path):
    """The names that the help of a command lists."""
    text = host(*path, "--help").out
    return re.findall(r"^  ([a-z_.0-9-]+) ", text.split("Subcommands:")[1], re.M) if "Subcommands:" in text else []


def test_there_is_a_page_for_every_command(host, pages):
    names = commands_of(host)
    assert len(names) > 20
    assert {f"spdkctl-{name}.1" for name in names} | {"spdkctl.1"} == set(pages)
    for name in names:
        assert f".BR {name}" not in pages["spdkctl.1"] and f"spdkctl-{name} (1)" in plain(pages["spdkctl.1"])


@pytest.mark.parametrize("path", [("bdev", "create", "malloc"), ("nvmf", "subsystem", "create"), ("lvol", "resize"), ("log", "set"), ("sim", "run"), ("up",)])
def test_a_page_has_every_option_of_the_help(host, pages, path):
    section = plain(pages[f"spdkctl-{path[0]}.1"]).split(f"spdkctl {' '.join(path)}\n", 1)[1].split("\n.SS ")[0]
    options = re.findall(r"^ +(?:-\w,)?(--[\w\[\]-]+)", host(*path, "--help").out, re.M)
    assert len(options) >= 2
    for option in options:
        assert option == "--help" or option in section, option


def test_the_exit_codes_are_those_of_the_documentation(pages):
    table = re.findall(r"\| (\d+) \| ([^|]+?) (?=\|)", (DOCS / "cli.md").read_text())
    status = plain(pages["spdkctl.1"]).split(".SH EXIT STATUS\n")[1].split("\n.SH")[0]
    assert sorted(table, key=lambda row: int(row[0])) == re.findall(r"\.TP\n(\d+)\n(.*)", status)


@pytest.mark.skipif(shutil.which("groff") is None, reason="there is no groff")
def test_the_pages_render_without_a_warning(host, pages):
    for page in pages:
        done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-z", host.folder / "man1" / page], capture_output=True, text=True)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), page


def test_no_text_is_taken_for_a_command_of_roff(pages):
    known = r"\.(TH|SH|SS|TP|PP|BR|nf|fi)\b"
    for name, text in pages.items():
        assert [line for line in text.splitlines() if line.startswith((".", "'")) and not re.match(known, line)] == [], name
