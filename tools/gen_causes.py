#!/usr/bin/env python3
"""Writes the list of all causes that a refusal can be given: by kind, with the method that was refused. From
tests/data/causes.jsonl, which the tests hold to the code.

gen_causes.py FILE
"""
import json
import pathlib
import sys

ROWS = pathlib.Path(__file__).parents[1] / "tests/data/causes.jsonl"
HEAD = """# Causes of refusals

Made from tests/data/causes.jsonl by tools/gen_causes.py; [errors.md](../docs/errors.md#causes) says when they are looked
for, and what a kind means to a program. Each with a method that was refused for it.
"""


def read_rows():
    with ROWS.open() as file:
        return [json.loads(line) for line in file if line.strip() and not line.startswith("//")]


def in_words(rows):
    kinds = {}
    for row in rows:
        if row["cause"]:
            kinds.setdefault(row["kind"], {}).setdefault(row["cause"], row["method"])
    parts = [HEAD]
    for kind, causes in kinds.items():
        lines = [f"- `{cause}` (`{method}`)" for cause, method in sorted(causes.items(), key=lambda one: one[::-1])]
        parts.append("\n".join([f"\n## {kind.capitalize()}\n", *lines, ""]))
    return "".join(parts)


if __name__ == "__main__":
    pathlib.Path(sys.argv[1]).write_text(in_words(read_rows()))
