#!/usr/bin/env python3
"""Holds the includes to the layers of docs/architecture.md: prints every arrow that is not allowed, exits 1 if any."""
import pathlib
import re
import sys

# layer -> what it may include besides itself
ALLOWED = {
    "base": set(),
    "schema": {"base"},
    "jsonrpc": {"base"},
    "transport": {"base", "jsonrpc"},
    "client": {"base", "schema", "jsonrpc", "transport"},
    "storage": {"base", "schema", "client"},
    "host": {"base"},
    "target": {"base", "schema", "client", "host"},
    "app": {"base", "schema", "client", "storage"},
    "node": {"base", "schema", "client", "storage", "host", "target", "app"},
    "rpc_py": {"base", "schema"},
    "sim": {"base", "schema", "jsonrpc", "transport"},
}
ALLOWED["python"] = set(ALLOWED) - {"sim"}
ALLOWED["cli"] = set(ALLOWED) - {"python"}
# The simulator's engine knows one header of the components that it serves.
SIM_COMPONENTS, SIM_REGISTRATION = "sim/spdk/", "sim/spdk/spdk.h"
INCLUDE = re.compile(r'^\s*#include "([^"]+)"', re.M)


def layer_of(include):
    """The layer that an include belongs to, or None for anything else."""
    path = include.removeprefix("spdkctl/")
    if path.startswith("rpc/"):
        return "schema" if include.startswith("spdkctl/") else None
    if path.startswith(("node/v1/", "storage/v1/")):
        return "base"  # messages only
    head = path.split("/")[0]
    return head if head in ALLOWED and "/" in path else None


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    bad = []
    # python/core is a layer like those under src, whose own headers have no folder.
    for folder in ("src", "include/spdkctl", "python/core"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".cc", ".h") or path.name.endswith("_test.cc"):
                continue
            layer = "python" if folder == "python/core" else path.relative_to(root / folder).parts[0]
            for include in INCLUDE.findall(path.read_text()):
                used = layer_of(include)
                if used and used != layer and used not in ALLOWED[layer]:
                    bad.append(f"{path.relative_to(root)}: {layer} may not include {include} ({used})")
                in_engine = path.is_relative_to(root / "src/sim/engine")
                if in_engine and include.startswith(SIM_COMPONENTS) and include != SIM_REGISTRATION:
                    bad.append(f"{path.relative_to(root)}: the engine may not include {include}")
    print("\n".join(bad) if bad else "layers: ok")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
