"""python -m pyspdk.run SCRIPT [ARGUMENTS]: runs a script written for py-spdk.

The script finds py_spdk, nvmf_client, vhost_client, iscsi_client, proto.spdk_pb2 and util.pbjson here, also where py-spdk
itself lies beside it.
"""
from __future__ import annotations

import pathlib
import runpy
import sys

FLAT = pathlib.Path(__file__).parent / "flat"


def main() -> None:
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        sys.exit("usage: python -m pyspdk.run SCRIPT [ARGUMENTS]")
    script = sys.argv[1]
    if not pathlib.Path(script).is_file():
        sys.exit(f"pyspdk.run: there is no script {script}")
    sys.argv = sys.argv[1:]
    # As for any script its own folder comes first, but for the modules that stand in for py-spdk's.
    sys.path[0:1] = [str(FLAT), str(pathlib.Path(script).resolve().parent)]
    try:
        runpy.run_path(script, run_name="__main__")
    except SyntaxError as error:
        if error.filename != script:
            raise
        sys.exit(f"pyspdk.run: {script}:{error.lineno}: {error.msg}; if it was written for Python 2, only its syntax needs a "
                 "hand: print(...) with brackets, `except E as e`; 2to3 does that")


if __name__ == "__main__":
    main()
