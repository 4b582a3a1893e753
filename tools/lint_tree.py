#!/usr/bin/env python3
"""Holds the tree to what works in any clone: prints what would work on one machine only, exits 1 if anything.

Refused are tracked links that are absolute or leave the tree, absolute paths of a build machine in tracked text files
(home folders, work folders of CI systems, the folder of this checkout itself), and tracked files that .gitignore names.
"""
import os
import pathlib
import posixpath
import re
import subprocess
import sys

LINK = "120000"
# What stands in front of an absolute path: nothing that a longer path could end with, a compiler's option, or file://.
WORD_OPTIONS = ["isystem", "iquote", "idirafter", "isysroot", "iprefix", "include", "imacros"]
OPTIONS = "|".join(rf"(?<=^-{option})|(?<=[\s\"'=,]-{option})" for option in ["[BFIL]", *WORD_OPTIONS])
BEFORE = rf"(?:(?<![\w.$}}~/)-])|{OPTIONS}|(?<=file://))"
# A path may begin with several slashes, but for those of an address.
SLASHES = r"(?:/|(?<!:)//+)"
# A dot that ends a sentence is not a part of the name.
AFTER = r"(?![\w-]|\.\w)"
# Written without their first "/", so that these lines are none of them.
HOME_FOLDERS = [r"home/[\w.-]+", r"Users/[\w.-]+", r"root"]
CI_FOLDERS = [r"builds/[\w.-]+", r"__w", r"github/workspace", r"drone/src", r"woodpecker/src", r"workspace",
              r"bitrise/src", r"var/lib/jenkins", r"var/jenkins_home", r"var/lib/buildkite-agent", r"azp",
              r"opt/buildagent", r"opt/atlassian/pipelines"]
# Where a CI system says in the environment that it works.
CI_VARIABLES = ["CI_PROJECT_DIR", "GITHUB_WORKSPACE", "WORKSPACE", "BUILD_SOURCESDIRECTORY", "TRAVIS_BUILD_DIR"]


class CannotLook(Exception):
    pass


def git(root, *words):
    # Whoever runs this need not own the checkout, and nothing that the checkout configures is run.
    command = ["git", "-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-C", root, *words]
    try:
        done = subprocess.run(command, capture_output=True)
    except FileNotFoundError:
        raise CannotLook("git is not installed")
    if done.returncode != 0:
        raise CannotLook(os.fsdecode(done.stderr).strip())
    return done.stdout


def names(output):
    return [os.fsdecode(name) for name in output.split(b"\0") if name]


def check_is_checkout(root):
    top = os.fsdecode(git(root, "rev-parse", "--show-toplevel")).rstrip("\n")
    if not os.path.samefile(top, root):
        raise CannotLook(f"it lies in another git checkout, {top}")


def tracked(root):
    """The mode and path of every tracked file."""
    for entry in names(git(root, "ls-files", "--stage", "-z")):
        about, path = entry.split("\t", 1)
        mode, blob, _ = about.split()
        yield mode, blob, path


def fault_of_link(path, target):
    if posixpath.isabs(target):
        return f"{path}: links to the absolute path {target}"
    reached = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    if reached == ".." or reached.startswith("../"):
        return f"{path}: links to {target}, which is outside the tree"
    return None


def machine_paths(root):
    """What matches an absolute path of a build machine."""
    folders = {folder.strip("/") for folder in (root, *(os.environ.get(name, "") for name in CI_VARIABLES))} - {""}
    patterns = HOME_FOLDERS + CI_FOLDERS + [re.escape(folder) for folder in sorted(folders)]
    return re.compile(f"{BEFORE}{SLASHES}(?:{'|'.join(patterns)}){AFTER}")


def faults_of_text(path, data, pattern):
    if b"\0" in data:
        return
    for number, line in enumerate(data.decode(errors="surrogateescape").splitlines(), 1):
        found = pattern.search(line)
        if found:
            yield f"{path}:{number}: names {found.group()}, a folder of one machine"


def faults(root):
    root = os.path.realpath(root)
    check_is_checkout(root)
    pattern = machine_paths(root)
    for mode, blob, path in tracked(root):
        file = pathlib.Path(root, path)
        if mode == LINK:
            fault = fault_of_link(path, os.fsdecode(git(root, "cat-file", "blob", blob)))
            if fault:
                yield fault
        elif file.is_file():
            yield from faults_of_text(path, file.read_bytes(), pattern)
    for path in names(git(root, "ls-files", "--cached", "--ignored", "--exclude-per-directory=.gitignore", "-z")):
        yield f"{path}: is tracked, and .gitignore names it"


def main():
    root = sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent.parent
    try:
        found = list(faults(root))
    except CannotLook as reason:
        # A released source archive has no git, and what was released has been looked at.
        print(f"tree: cannot look at what is tracked: {reason}")
        return 0
    sys.stdout.reconfigure(errors="backslashreplace")
    print("\n".join(found) if found else "tree: ok")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
