"""tools/lint_tree.py refuses what works on one machine only."""
import os
import pathlib
import subprocess
import sys

import pytest

ADA = "/home" + "/ada"
LINT = pathlib.Path(__file__).parents[2] / "tools/lint_tree.py"


def git(folder, *words):
    subprocess.run(["git", "-C", folder, "-c", "user.name=t", "-c", "user.email=t@example.org", *words], check=True,
                   stdout=subprocess.DEVNULL)


def lint(folder, **env):
    done = subprocess.run([sys.executable, LINT, folder], capture_output=True, text=True,
                          env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **env})
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


@pytest.fixture
def tree(tmp_path):
    """A checkout without a fault, at a path with a blank and an umlaut."""
    folder = tmp_path / "a blank" / "Prüfung ä"
    (folder / "docs").mkdir(parents=True)
    git(folder, "init", "-q")
    (folder / ".gitignore").write_text("/build/\n*.so\n")
    (folder / "docs/read me.txt").write_text("cp /tmp/a /usr/lib /run/x /dev/hugepages $HOME/root; see docs/home/x\n")
    (folder / "link").symlink_to("docs/read me.txt")
    (folder / "docs/up").symlink_to("../docs")
    git(folder, "add", ".")
    return folder


def add(tree, name, text):
    (tree / name).write_text(text)
    git(tree, "add", "-f", name)


def test_a_tree_without_fault_passes(tree):
    assert lint(tree) == (0, ["tree: ok"])


def test_a_link_to_an_absolute_path_is_refused(tree):
    (tree / "docs/ä").symlink_to("/opt/elsewhere/build")
    git(tree, "add", ".")
    assert lint(tree) == (1, ["docs/ä: links to the absolute path /opt/elsewhere/build"])


def test_a_link_that_leaves_the_tree_is_refused(tree):
    (tree / "docs/out").symlink_to("../../other")
    (tree / "above").symlink_to("docs/../..")
    git(tree, "add", ".")
    assert lint(tree) == (1, ["above: links to docs/../.., which is outside the tree",
                              "docs/out: links to ../../other, which is outside the tree"])


def test_folders_of_a_machine_are_refused(tree):
    folders = [f"/{name}" for name in ("home/ada", "root", "Users/ada", "builds/group", "github/workspace", "__w")]
    add(tree, "script", "".join(f"cd '{folder}/spdkctl'\n" for folder in folders))
    assert lint(tree) == (1, [f"script:{line}: names {folder}, a folder of one machine"
                              for line, folder in enumerate(folders, 1)])


def test_the_folder_of_the_checkout_is_refused(tree):
    add(tree, "script", f"cmake -B {tree}/build\n")
    assert lint(tree) == (1, [f"script:1: names {tree}, a folder of one machine"])


def test_they_are_found_in_options_and_addresses(tree):
    words = ["cc -I{}/x", "ld -L{}", "file://{}/x", "path={}:/usr", '"{}"', "rpath,{}/lib"]
    add(tree, "script", "".join(word.format(ADA) + "\n" for word in words))
    assert lint(tree) == (1, [f"script:{line}: names {ADA}, a folder of one machine" for line in range(1, 7)])


@pytest.mark.parametrize("option", ["isystem", "iquote", "idirafter", "isysroot", "include", "imacros"])
def test_they_are_found_behind_a_compilers_options(tree, option):
    add(tree, "script", f"cc -{option}{ADA}/x\n-{option}{ADA}\n'-{option}{ADA}'\n")
    assert lint(tree) == (1, [f"script:{line}: names {ADA}, a folder of one machine" for line in (1, 2, 3)])


def test_they_are_found_at_the_end_of_a_sentence(tree):
    root = "/" + "root"
    add(tree, "script", f"x={root}.\nIt is in {root}. Or not.\n{root}.x\n{root}-x\n")
    assert lint(tree) == (1, [f"script:{line}: names {root}, a folder of one machine" for line in (1, 2)])


def test_they_are_found_with_more_than_one_slash(tree):
    add(tree, "script", f"cd /{ADA}\ncd //{ADA}\ncurl http:/{ADA}\nfile:///{ADA}\ndocs/{ADA}\n")
    assert lint(tree) == (1, [f"script:1: names /{ADA}, a folder of one machine",
                              f"script:2: names //{ADA}, a folder of one machine",
                              f"script:4: names /{ADA}, a folder of one machine"])


def test_the_end_of_another_path_is_none_of_them(tree):
    words = ["docs{}/x", "$HOME{}", "{{x}}{}", "../..{}", "sub-d{}", "http://example.org{}"]
    add(tree, "script", "".join(word.format(ADA) + "\n" for word in words))
    assert lint(tree) == (0, ["tree: ok"])


def test_the_folder_that_ci_works_in_is_refused(tree):
    add(tree, "script", "cd /srv/ci/17\n")
    assert lint(tree) == (0, ["tree: ok"])
    assert lint(tree, CI_PROJECT_DIR="/srv/ci/17") == (1, ["script:1: names /srv/ci/17, a folder of one machine"])


def test_a_program_is_not_read_as_text(tree):
    (tree / "program").write_bytes(b"\x7fELF\0" + ADA.encode())
    git(tree, "add", ".")
    assert lint(tree) == (0, ["tree: ok"])


def test_a_tracked_file_that_gitignore_names_is_refused(tree):
    (tree / "build").mkdir()
    add(tree, "build/made", "")
    add(tree, "docs/_core.so", "")
    assert lint(tree) == (1, ["build/made: is tracked, and .gitignore names it",
                              "docs/_core.so: is tracked, and .gitignore names it"])


def test_without_git_it_says_that_it_cannot_look(tmp_path, tree):
    released = tmp_path / "released"
    released.mkdir()
    code, lines = lint(released)
    assert code == 0 and lines[0].startswith("tree: cannot look at what is tracked: ")
    code, lines = lint(tree / "docs")
    assert code == 0 and "another git checkout" in lines[0]


def test_this_tree_passes():
    done = subprocess.run([sys.executable, LINT], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
