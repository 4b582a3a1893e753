"""Runs start_command, which brings the node up as root."""
from __future__ import annotations

import logging
import subprocess
import tempfile
import time
from typing import IO, Sequence

from spdkctl import errors

LOG = logging.getLogger(__name__)

_QUOTED = 500  # characters of what it said


class Starter:
    """One run of the command at a time. It is root's, behind sudo, so that the agent cannot end it; and it should not: half
    of what it does would be left. One that takes longer than the timeout goes on, and is looked at again later."""

    def __init__(self, command: Sequence[str], timeout: float) -> None:
        self._command = list(command)
        self._timeout = timeout
        self._process: subprocess.Popen[bytes] | None = None
        self._said: IO[bytes] | None = None
        self._since = 0.0

    def run(self) -> None:
        """Runs the command to its end. Timeout if that is not reached in time; Error quotes why it failed."""
        self._begin()
        assert self._process is not None
        try:
            code = self._process.wait(max(0.0, self._since + self._timeout - time.monotonic()))
        except subprocess.TimeoutExpired:
            raise errors.Timeout(f"start_command (pid {self._process.pid}) has been running for "
                                 f"{time.monotonic() - self._since:.0f} s; it goes on, and is looked at again in the next "
                                 "round") from None
        said = self._end()
        if code != 0:
            raise errors.Error(f"start_command ended with {code}: {said}")

    def _begin(self) -> None:
        """Starts it, unless one that was started before runs still."""
        if self._process is not None:
            if self._process.poll() is None:
                return
            said = self._end()
            LOG.info("the start_command of an earlier round has ended: %s", said)
        LOG.info("starting SPDK targets: %s", " ".join(self._command))
        # A file, not a pipe: who inherits it, such as the targets themselves, does not hold up the end.
        self._said = tempfile.TemporaryFile()
        try:
            self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL, stdout=self._said,
                                             stderr=subprocess.STDOUT, start_new_session=True)
        except OSError as error:
            self._said.close()
            raise errors.Error(f"start_command cannot be run: {error}") from None
        self._since = time.monotonic()

    def _end(self) -> str:
        """Forgets the one that has ended; returns the end of what it said."""
        assert self._said is not None
        self._process = None
        with self._said as said:
            said.seek(0)
            return said.read().decode(errors="replace").strip()[-_QUOTED:]
