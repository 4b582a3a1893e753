"""py-spdk's client of vhost."""
from __future__ import annotations

from typing import Any

from pyspdk.clients import ScsiClient

__all__ = ["VhostTgt"]


class VhostTgt(ScsiClient):
    """Functions of a vhost target; see TargetClient for its arguments."""

    def get_vhost_blk_controllers(self) -> Any:
        """Every vhost-blk controller, as a dictionary: py-spdk has no message for them."""
        return self._run("get_vhost_blk_controllers")

    def get_vhost_scsi_controllers(self) -> Any:
        """Every vhost-scsi controller, as a dictionary."""
        return self._run("get_vhost_scsi_controllers")
