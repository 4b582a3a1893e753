#!/usr/bin/env python3
"""Holds the sources to the layers of docs/architecture.md: prints every include that is not allowed, and what the
command line says that only the layers below it may know; exits 1 if anything."""
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
# Commands change a target by plans alone, and know no release. Those of `rpc` and `rpc.py` are about calls and releases;
# those of `sim` lay an installation out as a release does.
KNOWS_CALLS = re.compile(r"cli/(rpc|sim_commands\.)")
METHOD = re.compile(r"^  rpc (\w+)\((\w+)Request\).*?^      effect: (\w+)$", re.M | re.S)
RELEASE = re.compile(r"\bRelease\(\d+, *\d+\)|(?<![\d.])(?:1[7-9]|2\d)\.(?:0[1-9]|1[0-2])\b(?!\.)")


def layer_of(include):
    """The layer that an include belongs to, or None for anything else."""
    path = include.removeprefix("spdkctl/")
    if path.startswith("rpc/"):
        return "schema" if include.startswith("spdkctl/") else None
    if path.startswith(("node/v1/", "storage/v1/", "cli/v1/")):
        return "base"  # messages only
    head = path.split("/")[0]
    return head if head in ALLOWED and "/" in path else None


def writes(root):
    """What matches the name of a method that changes a target, or that of its request or of what builds it."""
    names = set()
    for path in sorted((root / "proto/spdkctl/rpc/v1").glob("*.proto")):
        for method, request, effect in METHOD.findall(path.read_text()):
            if effect != "READS":
                names |= {method, request, request + "Request"}
    if not names:
        raise SystemExit("layers: no method that changes anything was found in proto/")
    return re.compile(rf"\b(?:async_)?({'|'.join(sorted(names))})\b")


def faults_of_commands(root):
    """Calls that change a target, and releases, in the command line."""
    changes = writes(root)
    for path in sorted((root / "src/cli").rglob("*")):
        name = str(path.relative_to(root))
        if path.suffix not in (".cc", ".h") or path.name.endswith("_test.cc") or KNOWS_CALLS.search(name):
            continue
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if found := changes.search(line):
                yield f"{name}:{number}: a command may not send {found.group(1)}: what changes a target is planned"
            if found := RELEASE.search(line):
                yield f"{name}:{number}: a command may not know a release ({found.group()})"


def main():
    root = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    bad = list(faults_of_commands(root))
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
