"""The table of errors: for every kind of Spec, the class of what is the matter, for callers that wait and for asyncio."""
import asyncio
import json
import os

import pytest
from conftest import DATA

from spdkctl import errors, storage
from spdkctl.testing import SimulatedTarget

GROUND, *ROWS = map(json.loads, (DATA / "errors.jsonl").read_text().splitlines())
CLASSES = {cls.kind: cls for cls in storage.Spec.__subclasses__()}
APPLICATIONS = ["spdk_tgt", "nvmf_tgt", "vhost", "iscsi_tgt"]


class Blocking:
    """Storage as if it were awaited."""

    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        async def call(*args, **options):
            return getattr(self._target, name)(*args, **options)
        return call


class Checked:
    """One target, and what is wished of it in the rows of an application."""

    def __init__(self, target, folder, port):
        self.target, self.folder, self.port = target, folder, port

    def specs(self, listed):
        text = json.dumps(listed).replace("$DIR", str(self.folder)).replace("$PORT", str(self.port))
        return [CLASSES[kind](**fields) for one in json.loads(text) for kind, fields in one.items()]

    async def ensure(self, listed):
        if listed:
            await self.target.ensure(self.specs(listed))

    async def remove(self, listed):
        for spec in reversed(self.specs(listed)):
            if spec.kind != "nvmf_transport":
                await self.target.remove(spec, missing_ok=True, force=True, destroy_data=True)

    async def check(self, row):
        await self.ensure(row.get("before", []))
        wish = [{row["kind"]: row["wish"]}]
        spec, = self.specs(wish)
        if "setting" not in row:
            await self.check_making(row, wish, spec)
        if "users" in row:
            await self.ensure(wish)
            await self.ensure(row["users"])
            with pytest.raises(errors.Busy):
                await self.target.remove(spec, destroy_data=True)
            await self.remove(wish + row["users"])
        await self.check_parts(row, wish)
        await self.remove(row.get("before", []))

    async def check_making(self, row, wish, spec):
        if row["kind"] != "nvmf_transport":
            with pytest.raises(errors.NotFound):
                await self.target.remove(spec)
        since = await self.target.plan(spec, must_be_new=True)
        await self.ensure(wish)
        with pytest.raises(errors.Exists):
            await self.target.ensure(spec, must_be_new=True)
        if "repeatable" not in row:
            with pytest.raises(errors.Exists) as there:
                await self.target.apply(since)
            assert there.value.delivery in ("answered", "not sent") and there.value.applied is not None
        await self.remove(wish)

    async def check_parts(self, row, wish):
        text = json.dumps(wish)
        if "B0" in text:
            with pytest.raises(errors.NotFound):
                await self.target.ensure(self.specs(json.loads(text.replace("B0", "nowhere"))))
        if "B0" in text and "shares" not in row:
            with pytest.raises(errors.Busy):
                await self.target.ensure(self.specs(json.loads(text.replace("B0", "Claimed"))))
        if "full" in row:
            await self.ensure(row.get("small", []))
            with pytest.raises(errors.NoSpace):
                await self.target.ensure(self.specs([{row["kind"]: {**row["wish"], **row["full"]}}]))
            await self.remove(row.get("small", []))


@pytest.mark.parametrize("blocking", [True, False], ids=["blocking", "asyncio"])
@pytest.mark.parametrize("application", APPLICATIONS)
def test_every_kind_tells_what_is_the_matter(application, blocking, free_port, tmp_path):
    file = tmp_path / "file0"
    file.touch(mode=0o600)
    os.truncate(file, 16 << 20)

    async def run():
        with SimulatedTarget(application, poll=0) as simulated:
            async with storage.Target(simulated.address) as target:
                if blocking:
                    target = Blocking(target._storage)
                checked = Checked(target, tmp_path, free_port)
                await checked.ensure(GROUND["ground"])
                for row in ROWS:
                    if row["app"] == application:
                        await checked.check(row)

    asyncio.run(run())


def test_every_code_of_the_library_has_a_class():
    assert {row["kind"] for row in ROWS} == set(CLASSES)
    assert errors.explained(errors.Internal("m", rpc_code=-32603), "no space", "it is full").rpc_code == -32603
    assert type(errors.explained(errors.Internal("m"), "no space", "it is full")) is errors.NoSpace
