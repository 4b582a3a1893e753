"""The programs that come with the package."""
from __future__ import annotations

import os
import pathlib
import sys


def path_of(name: str) -> pathlib.Path:
    """Where a program is: spdkctl or spdksim. SPDKCTL_BIN names another folder."""
    folder = os.environ.get("SPDKCTL_BIN") or pathlib.Path(__file__).parent / "bin"
    return pathlib.Path(folder) / name


def _run(name: str) -> None:
    program = path_of(name)
    os.execv(program, [str(program), *sys.argv[1:]])


def run_spdkctl() -> None:
    _run("spdkctl")


def run_spdksim() -> None:
    _run("spdksim")
