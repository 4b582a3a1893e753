"""Drop-in for py-spdk, the Python client of SPDK 17.07, on every release of SPDK from 17.07 to 26.09.

py-spdk's modules live here: pyspdk.py_spdk, pyspdk.nvmf_client, pyspdk.vhost_client, pyspdk.iscsi_client,
pyspdk.proto.spdk_pb2, pyspdk.util.pbjson. `python -m pyspdk.run SCRIPT` runs a script that imports them under their
flat names (`from py_spdk import pyspdk`); `python -m pyspdk --path` prints the folder that does so in PYTHONPATH.

New code uses the package spdkctl, on which this stands.
"""
from __future__ import annotations

import warnings as _warnings
from importlib import metadata as _metadata


def _warn_of_another() -> None:
    """PyPI has an old distribution of this name; whichever was installed last owns the files of the package."""
    try:
        version = _metadata.version("pyspdk")
    except _metadata.PackageNotFoundError:
        return
    _warnings.warn(f"the distribution pyspdk {version} is installed beside spdkctl, and both own the package pyspdk: "
                   "run `pip uninstall pyspdk`, then `pip install --force-reinstall spdkctl`", stacklevel=3)


_warn_of_another()
