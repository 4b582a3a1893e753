"""The drop-in for py-spdk under the names of the copy inside Cyborg.

Cyborg's old SPDK drivers (cyborg.accelerator.drivers.spdk) import their own copy of py-spdk. An operator who uses them
switches the overlay on with the environment variable SPDKCTL_CYBORG_OVERLAY=1 for the agent and

    python -m spdkctl.cyborg.overlay --install

in its environment, which writes a file spdkctl_cyborg_overlay.pth that calls install() when Python starts; --remove takes
it away. Programs may call install() themselves, before Cyborg's drivers are imported.
"""
from __future__ import annotations

import argparse
import importlib
import os
import pathlib
import sys
import sysconfig
import types

SWITCH = "SPDKCTL_CYBORG_OVERLAY"
PACKAGE = "cyborg.accelerator.drivers.spdk.util.pyspdk"
_CLASSES = {"py_spdk": ("PySPDK", "pyspdk"), "nvmf_client": ("NvmfTgt",), "vhost_client": ("VhostTgt",),
            "iscsi_client": ("IscsiTgt",)}
_PTH = "spdkctl_cyborg_overlay.pth"
# Loads nothing unless the switch is on.
_LINE = (f"import os; os.environ.get('{SWITCH}') == '1' and "
         "__import__('spdkctl.cyborg.overlay', fromlist=['install']).install()\n")


def install() -> None:
    """Puts the drop-in's modules where Cyborg's drivers look for theirs. RuntimeError if those are loaded already."""
    loaded = sys.modules.get(f"{PACKAGE}.py_spdk")
    if loaded is not None and not getattr(loaded, "__spdkctl__", False):
        raise RuntimeError("Cyborg's own copy of py-spdk is loaded already; install the overlay before its drivers")
    for name, classes in _CLASSES.items():
        module = types.ModuleType(f"{PACKAGE}.{name}", f"spdkctl's pyspdk.{name}")
        ours = importlib.import_module(f"pyspdk.{name}")
        for cls in classes:
            setattr(module, cls, getattr(ours, cls))
        module.__dict__["__spdkctl__"] = True
        sys.modules[module.__name__] = module


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m spdkctl.cyborg.overlay", description=(__doc__ or "").split("\n")[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--install", action="store_true", help="have this Python's programs use it where the switch is on")
    what.add_argument("--remove", action="store_true", help="undo that")
    what.add_argument("--status", action="store_true", help="say whether it is installed and switched on")
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(sysconfig.get_paths()["purelib"]),
                        help="a folder of .pth files; this Python's own if not said")
    arguments = parser.parse_args()
    pth = arguments.folder / _PTH
    if arguments.install:
        pth.write_text(_LINE)
        print(f"wrote {pth}; it acts where {SWITCH}=1 is in the environment")
    elif arguments.remove:
        pth.unlink(missing_ok=True)
        print(f"removed {pth}")
    else:
        print(f"{'installed' if pth.exists() else 'not installed'}, "
              f"{'on' if os.environ.get(SWITCH) == '1' else 'off'} here")


if __name__ == "__main__":
    main()
