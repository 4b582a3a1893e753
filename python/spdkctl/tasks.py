"""Tasks that mean the same on every release of SPDK: what a target of 17.07 does in one call and one of 26.09 in five.

Each takes a Client. Sizes: total_size in MiB, block_size in bytes. What a release cannot do is Unsupported.
"""
from spdkctl._core import (BdevTasks, Chap, ChapSecret, IscsiTgt, Lun, NvmfTgt, Portal, PortalAndInitiators, ScsiTasks,
                           VhostTgt)

__all__ = ["BdevTasks", "Chap", "ChapSecret", "IscsiTgt", "Lun", "NvmfTgt", "Portal", "PortalAndInitiators",
           "ScsiTasks", "VhostTgt"]
