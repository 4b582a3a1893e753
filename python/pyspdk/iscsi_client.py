"""The client of iscsi_tgt, which py-spdk announced."""
from __future__ import annotations

from typing import Any

from pyspdk.clients import ScsiClient

__all__ = ["IscsiTgt"]


class IscsiTgt(ScsiClient):
    """Functions of an iSCSI target; see TargetClient for its arguments. What py-spdk has no message for is a dictionary."""

    def get_portal_groups(self) -> Any:
        """Every group of portals."""
        return self._run("get_portal_groups")

    def add_portal_group(self, tag: int, portals: list[str]) -> None:
        """A group of portals, each 'HOST:PORT'."""
        self._run("add_portal_group", [tag, *portals])

    def delete_portal_group(self, tag: int) -> None:
        """Deletes a group of portals."""
        self._run("delete_portal_group", [tag])

    def get_initiator_groups(self) -> Any:
        """Every group of initiators."""
        return self._run("get_initiator_groups")

    def add_initiator_group(self, tag: int, initiator_list: str, netmask_list: str) -> None:
        """A group of initiators: names and netmasks, separated by blanks."""
        self._run("add_initiator_group", [tag, initiator_list, netmask_list])

    def delete_initiator_group(self, tag: int) -> None:
        """Deletes a group of initiators."""
        self._run("delete_initiator_group", [tag])

    def get_target_nodes(self) -> Any:
        """Every target node."""
        return self._run("get_target_nodes")

    def construct_target_node(self, name: str, alias_name: str, lun_name_id_pairs: str, pg_ig_mappings: str,
                              queue_depth: int, chap_disabled: int = 0, chap_required: int = 0, chap_mutual: int = 0,
                              chap_auth_group: int = 0) -> None:
        """A target node: 'Malloc0:0 Malloc1:1' as units, '1:1' as portal group and initiator group."""
        self._run("construct_target_node", [name, alias_name, lun_name_id_pairs, pg_ig_mappings, queue_depth,
                                            chap_disabled, chap_required, chap_mutual, chap_auth_group])

    def delete_target_node(self, name: str) -> None:
        """Deletes a target node."""
        self._run("delete_target_node", [name])

    def get_iscsi_connections(self) -> Any:
        """Every connection of an initiator."""
        return self._run("get_iscsi_connections")
