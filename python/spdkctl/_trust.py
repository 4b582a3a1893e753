"""Whose targets are chosen without being named by pid or address."""
from __future__ import annotations

import os
import pathlib


def is_trusted(pid: int) -> bool:
    """Whether the process is root's or this user's, wholly: anybody can call a program nvmf_tgt, and one that is setuid has
    root for its effective user only. False if it is gone."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False
    users = next((line.split()[1:] for line in status.splitlines() if line.startswith("Uid:")), [])
    return bool(users) and all(int(user) in (0, os.geteuid()) for user in users)
