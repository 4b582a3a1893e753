"""cmake/amend_protobuf.cmake takes protoc's static initialisers away, and fails where it finds none (ADR 3)."""
import pathlib
import subprocess

import pytest

SCRIPT = pathlib.Path(__file__).parents[2] / "cmake/amend_protobuf.cmake"
INITIALISER = "PROTOBUF_ATTRIBUTE_INIT_PRIORITY2 static ::_pbi::AddDescriptorsRunner dynamic_init_dummy_x_2eproto(&x);\n"
HEADER = "#include <limits>\nnamespace x {}\n"


def amend(folder, source, header):
    (folder / "x.pb.cc").write_text(source)
    (folder / "x.pb.h").write_text(header)
    return subprocess.run(["cmake", f"-DSTEM={folder}/x", "-P", SCRIPT], capture_output=True, text=True)


def test_the_initialiser_goes_and_the_header_comes(tmp_path):
    assert amend(tmp_path, f"before\n{INITIALISER}after\n", HEADER).returncode == 0
    assert (tmp_path / "x.pb.cc").read_text() == "before\nafter\n"
    assert "spdkctl/base/export.h" in (tmp_path / "x.pb.h").read_text()


@pytest.mark.parametrize("source, header", [("written otherwise\n", HEADER), (INITIALISER, "#include <string>\n")])
def test_what_another_protoc_writes_is_refused(tmp_path, source, header):
    done = amend(tmp_path, source, header)
    assert done.returncode != 0
    assert "docs/adr/0003" in done.stderr.replace("\n", " ")
