"""python -m pyspdk --path: the folder that makes py-spdk's flat module names importable."""
from __future__ import annotations

import argparse

from pyspdk.run import FLAT


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m pyspdk", description="spdkctl's drop-in for py-spdk")
    parser.add_argument("--path", action="store_true",
                        help="print the folder for PYTHONPATH that makes py_spdk, nvmf_client, ... importable")
    arguments = parser.parse_args()
    if not arguments.path:
        parser.error("nothing to do; `python -m pyspdk.run SCRIPT` runs a script, --path prints a folder")
    print(FLAT)


if __name__ == "__main__":
    main()
