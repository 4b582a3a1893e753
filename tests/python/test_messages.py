"""Results: protobuf messages that read like dictionaries and lose nothing."""
import json
import os
import subprocess
import sys

import pytest

from conftest import DATA
from spdkctl import _core, _messages, messages
from spdkctl._rpc import RPCS


def bdev():
    return messages.Bdev(name="Malloc0", block_size=512, rest=[{"name": "vendor_extra", "json": b'{"a":[1,null]}'},
                                                               {"name": "aliases", "json": b"[]"}])


def test_fields_and_the_rest_read_as_a_dictionary():
    one = bdev()
    assert one["name"] == "Malloc0" and one["vendor_extra"] == {"a": [1, None]} and one["aliases"] == []
    assert list(one) == ["name", "block_size", "vendor_extra", "aliases"]
    assert "block_size" in one and "uuid" not in one and len(one) == 4
    assert one.get("uuid") is None and one.get("uuid", "x") == "x"
    assert dict(one)["block_size"] == 512 and ("name", "Malloc0") in one.items()
    with pytest.raises(KeyError):
        one["uuid"]


def test_a_message_is_true_however_empty():
    assert messages.Bdev() and len(messages.Bdev()) == 0


def test_it_converts_without_loss():
    one = bdev()
    assert one.to_dict() == {"name": "Malloc0", "block_size": 512, "vendor_extra": {"a": [1, None]}, "aliases": []}
    assert json.loads(one.to_json()) == one.to_dict()
    assert one.misfits() == ["vendor_extra", "aliases"]


def test_a_result_that_is_one_list_is_used_as_that_list(spdksim):
    client = spdksim("nvmf_tgt", poll=0).client()
    none = client.bdev_get_bdevs()
    assert len(none) == 0 and list(none) == [] and none["bdevs"] == [] and none.to_dict() == {"bdevs": []}
    assert str(none) == 'BdevGetBdevsResponse({"bdevs":[]})'
    for name in ("Null0", "Null1"):
        client.bdev_null_create(name=name, num_blocks=2048, block_size=512)
    found = client.bdev_get_bdevs()
    assert [one.name for one in found] == ["Null0", "Null1"] and len(found) == 2
    assert found[0].name == "Null0" and found[-1].name == "Null1" and [one.name for one in found[1:]] == ["Null1"]
    # It stays a dictionary, too.
    assert found["bdevs"][0]["name"] == "Null0" and "bdevs" in found and dict(found)["bdevs"] == found["bdevs"]
    assert "bdev_get_bdevs" in list(client.rpc_get_methods())
    # What has more than a list reads as before.
    assert list(found[0])[0] == "name"


def test_text_shows_no_secrets_unless_they_are_wanted():
    group = messages.IscsiCreateAuthGroupRequest(tag=1, secrets=[{"user": "u", "secret": "swordfish"}])
    for text in (str(group), repr(group), f"{group}", group.to_json(), repr(list(group.secrets))):
        assert "swordfish" not in text and "***" in text, text
    assert str(group) == repr(group) and repr(group).startswith("IscsiCreateAuthGroupRequest({")
    assert "swordfish" in group.to_json(secrets=True)
    assert group.to_dict()["secrets"][0]["secret"] == "swordfish", "data is whole"


def test_dictionaries_of_parameters_have_types():
    assert messages.NvmfAddressDict(trtype="TCP", traddr="192.0.2.1") == {"trtype": "TCP", "traddr": "192.0.2.1"}
    with pytest.raises(AttributeError):
        messages.NvmfAdressDict


def test_it_stays_a_protobuf_message():
    one = bdev()
    again = messages.Bdev.FromString(one.SerializeToString())
    assert again == one and again is not one and again.HasField("name")


def test_recorded_answers_come_back_equal():
    """tests/data/answers.jsonl: what real targets answered; the dictionary of each message is equal."""
    checked = 0
    for line in (DATA / "answers.jsonl").read_text().splitlines():
        answer = json.loads(line)
        method = _core.newest_name(answer["method"])
        if answer["release"] not in ("26.05", "26.09") or method is None or not isinstance(answer["result"], dict):
            continue
        encoded = _core.parse_result(method, json.dumps(answer["result"]))
        message = _messages.parse(RPCS[method].response_name, encoded)
        assert json.loads(_core.result_json(method, encoded)) == answer["result"]
        if len(message.DESCRIPTOR.fields) > 2:
            assert message.to_dict() == answer["result"]
            checked += 1
    assert checked > 20


def test_names_that_are_none_are_refused():
    with pytest.raises(AttributeError, match="Bdew"):
        messages.Bdew
    assert "BdevMallocCreateRequest" in dir(messages)


@pytest.mark.parametrize("version", ["4.25.8", "5.29.5", "6.33.2"])
def test_other_protobuf_runtimes_do_too(version, tmp_path):
    """The newest is what the package is tested with; older ones in a process of their own."""
    installed = subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(tmp_path),
                                f"protobuf=={version}"], capture_output=True, text=True)
    assert installed.returncode == 0, installed.stderr
    code = ("import google.protobuf, spdkctl; from spdkctl.messages import Bdev;"
            "b = Bdev(name='x', rest=[dict(name='y', json=b'1')]); assert dict(b) == {'name': 'x', 'y': 1}, dict(b);"
            "assert b.to_dict() == {'name': 'x', 'y': 1}; print(google.protobuf.__version__)")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True,
                          env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])})
    assert done.stdout.strip() == version, done.stderr
