"""The group [spdk] of cyborg.conf."""
from __future__ import annotations

import os
import shlex
from typing import Any, Sequence

from oslo_config import cfg

#: Brings the node up; the words of the sudoers rule.
UP = ("/usr/bin/spdkctl", "up", "-f", "/etc/spdkctl/node.yaml")
SUDO = ("sudo", "-n")
#: Has what it starts live in a scope of its own: systemd ends what is in the agent's, with the agent.
SCOPE = ("/usr/bin/systemd-run", "--scope", "--quiet")

GROUP = cfg.OptGroup("spdk", title="SPDK targets, reported by spdkctl's drivers")

OPTIONS = [
    cfg.StrOpt("installation",
               help="The folder of the SPDK installation. Unset: it is searched for in SPDK_DIR, the well-known places and "
                    "PATH."),
    cfg.ListOpt("targets", default=[],
                help="The targets to report, each NAME or NAME=ADDRESS. NAME is that of the node file, or an application "
                     "(nvmf_tgt, vhost, iscsi_tgt, spdk_tgt); ADDRESS is an RPC socket's path or HOST:PORT, for targets that "
                     "spdkctl does not find by itself. A name that does not begin with an application's is "
                     "NAME:APPLICATION. Unset: the application of the driver."),
    cfg.BoolOpt("allow_start", default=False,
                help="Prepare the host and start targets of the node file that do not run, by start_command."),
    cfg.ListOpt("start_command", default=[],
                help="What starts the targets, as root; the words must be those of the sudoers rule. One text with blanks is "
                     f"split as a shell does. Unset: {' '.join(SUDO + UP)}, and where systemd runs the same behind "
                     f"{' '.join(SCOPE)}."),
    cfg.FloatOpt("timeout", default=5.0, min=0.1, help="Seconds that one call to a target may take."),
    cfg.FloatOpt("start_timeout", default=90.0, min=1.0, help="Seconds that a round waits for start_command. One that takes longer goes on, and is looked at in the next "
                      "round."),
    cfg.FloatOpt("forget_after", default=600.0, min=0.0,
                 help="Seconds that an NVMe controller is reported on after its target, which answers, lost it: a target "
                      "that was started again may be on its way to attach it."),
    cfg.StrOpt("state_dir",
               help="Where the last good answers are kept. Unset: spdk under Cyborg's state_path."),
]


def start_command(given: Sequence[str]) -> tuple[str, ...]:
    """The words of start_command: as a list (with commas), as one text with blanks, or the default."""
    if given:
        return tuple(shlex.split(given[0]) if len(given) == 1 else given)
    by_systemd = os.path.isdir("/run/systemd/system") and os.access(SCOPE[0], os.X_OK)
    return SUDO + (SCOPE if by_systemd else ()) + UP


def register(conf: Any) -> None:
    conf.register_group(GROUP)
    conf.register_opts(OPTIONS, group=GROUP)


def list_opts() -> list[tuple[Any, list[Any]]]:
    """For oslo-config-generator."""
    return [(GROUP, OPTIONS)]
