"""What pip installs for building and testing is pinned, by version and hash."""
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).parents[2]
REQUIREMENTS = sorted((ROOT / "tools/requirements").glob("*.txt"))


def pinned(file):
    """{name: version}; each has a hash."""
    found = {}
    for entry in re.sub(r"\\\n\s*", " ", file.read_text()).splitlines():
        if entry.startswith("#"):
            continue
        name, version = re.match(r"([A-Za-z0-9._-]+)==(\S+)", entry).groups()
        assert "--hash=sha256:" in entry, f"{name} in {file.name} has no hash"
        found[name] = version
    return found


@pytest.mark.parametrize("file", REQUIREMENTS, ids=lambda file: file.stem)
def test_every_requirement_is_pinned_by_version_and_hash(file):
    wanted = [re.match(r"[A-Za-z0-9._-]+", line).group() for line in file.with_suffix(".in").read_text().splitlines()
              if line and not line.startswith("#")]
    assert wanted and set(wanted) <= set(pinned(file))


def test_pip_builds_with_the_versions_that_the_wheels_are_built_with():
    # Not tomllib: Python 3.10 has none.
    requires = re.search(r"^requires = \[(.*)\]$", (ROOT / "pyproject.toml").read_text(), re.M).group(1)
    versions = pinned(ROOT / "tools/requirements/build.txt")
    for word in re.findall(r'"([^"]+)"', requires):
        name, version = word.split("==")
        assert versions[name] == version


def test_nothing_else_is_installed_by_pip():
    lines = [(file.name, line.strip()) for file in (*sorted((ROOT / "tools").glob("*.sh")), ROOT / "Makefile", ROOT / ".ci/run")
             for line in file.read_text().splitlines() if re.search(r'pip"? install', line)]
    assert len(lines) >= 4
    for file, line in lines:
        assert "--require-hashes -r " in line or "--no-deps" in line, f"{file}: {line}"
