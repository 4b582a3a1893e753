"""Every cause that the code can find has a row of evidence, and so stands in the list of causes."""
import pathlib
import re
import sys

import pytest

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tools"))
import gen_causes  # noqa: E402

# By the function that makes a cause of that kind (src/client/causes/rule.h).
KINDS = {"Absent": "absent", "Exists": "exists", "Claimed": "claimed", "InUse": "in use", "Taken": "taken", "Full": "full",
         "WrongValue": "wrong value", "WrongSort": "wrong sort", "Forbidden": "forbidden",
         "NotBuilt": "not there to use", "Unreachable": "nobody answers", "OutOfMemory": "memory", "Differs": "differs",
         "OfRelease": "fault of the release"}
TEXT = r'"(?:[^"\\]|\\.)*"'
FOUND = re.compile(rf"\b({'|'.join(KINDS)})\(\s*(?:Code::\w+,\s*)?(?:fmt::format\(\s*)?((?:{TEXT}\s*)+)")


def causes_in(source):
    """Pairs of kind and words, with {} where the code puts something in."""
    for match in FOUND.finditer(source):
        text = "".join(part[1:-1] for part in re.findall(TEXT, match[2]))
        yield KINDS[match[1]], text.replace('\\"', '"')


def causes():
    return sorted({cause for file in (ROOT / "src/client/causes").glob("*.cc") if not file.name.endswith("_test.cc")
                   for cause in causes_in(file.read_text())})


def is_of(row, kind, words):
    pattern = ".*".join(re.escape(part) for part in re.split(r"\{[^}]*\}", words))
    return row["kind"] == kind and re.search(pattern, row["cause"])


def test_the_code_has_causes():
    assert len(causes()) > 150


@pytest.mark.parametrize(("kind", "words"), causes())
def test_every_cause_has_a_row_of_evidence(kind, words):
    assert any(is_of(row, kind, words) for row in gen_causes.read_rows())


def test_the_list_of_causes_is_of_today():
    assert (ROOT / "gen/causes.md").read_text() == gen_causes.in_words(gen_causes.read_rows())
