"""Every JSON document that a command prints in these tests is held against its JSON Schema, gen/schemas."""
import functools
import json
import pathlib

try:
    import jsonschema
except ImportError:  # as pytest's report header says
    jsonschema = None

SCHEMAS = pathlib.Path(__file__).parents[2] / "gen/schemas"
WITH_VALUE = {"-o", "-s", "-t", "--output", "--address", "--target", "--timeout", "--spdk"}


@functools.cache
def index():
    return json.loads((SCHEMAS / "index.json").read_text())


@functools.cache
def validator(file):
    schema = json.loads((SCHEMAS / file).read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def command_of(words):
    """The command that the words call, or None if it prints no document of ours."""
    path, found, skip = [], None, False
    for word in words:
        if skip or word.startswith("-"):
            skip = not skip and word in WITH_VALUE
            if word == "--":
                break
            continue
        path.append(word)
        if " ".join(path) in index():
            found = " ".join(path)
        elif found is not None:
            break
    return found


def all_in(text):
    """One document after the other."""
    decoder, at, documents = json.JSONDecoder(), 0, []
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        document, at = decoder.raw_decode(text, at)
        documents.append(document)
    return documents


def check(words, out, err):
    """Raises jsonschema.ValidationError."""
    words = list(map(str, words))
    wants_json = any(word in ("-ojson", "-o=json", "--output=json") or (word == "json" and before in ("-o", "--output"))
                     for before, word in zip(["", *words], words))
    if jsonschema is None or not wants_json or "rpc.py" in words or "__complete" in words:
        return
    command = command_of(words)
    if command is not None and "--help" not in words and "--dry-run" not in words:
        for document in all_in(out):
            validator(index()[command]).validate(document)
    for line in err.splitlines():
        if line.startswith("{"):
            validator("error.json").validate(json.loads(line))
