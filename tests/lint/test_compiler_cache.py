"""tools/compiler_cache.sh: a precompiled header is made of the headers as they are."""
import os
import pathlib
import shutil
import subprocess

import pytest

WRAPPER = pathlib.Path(__file__).parents[2] / "tools/compiler_cache.sh"


@pytest.mark.skipif(not shutil.which("ccache"), reason="there is no ccache")
def test_a_precompiled_header_is_never_that_of_other_headers(tmp_path):
    env = dict(os.environ, CCACHE_DIR=str(tmp_path / "cache"), CCACHE_CONFIGPATH="/dev/null",
               CCACHE_SLOPPINESS="pch_defines,time_macros,include_file_mtime,include_file_ctime")
    (tmp_path / "pch.hxx").write_text('#include "h.h"\n')
    (tmp_path / "pch.hxx.cxx").write_text("")
    precompiled = tmp_path / "pch.hxx.gch"

    def precompile(name):
        """As CMake does; returns whether what was made has the name."""
        (tmp_path / "h.h").write_text(f"#pragma once\ninline int {name}() {{ return 1; }}\n")
        subprocess.run([WRAPPER, "ccache", "g++", "-fpch-preprocess", "-x", "c++-header", "-include", "pch.hxx", "-o", "pch.hxx.gch",
                        "-c", "pch.hxx.cxx"], check=True, cwd=tmp_path, env=env)
        return name.encode() in precompiled.read_bytes()

    assert precompile("first")
    saved = precompiled.read_bytes()
    assert precompile("second")
    # Another checkout that began with the same build, or this one after a return to an earlier state.
    precompiled.write_bytes(saved)
    assert precompile("third")
