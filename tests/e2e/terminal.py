"""A shell or a program at a terminal of its own, that a test types to and reads from."""
import fcntl
import os
import pty
import select
import subprocess
import termios
import time

PATIENCE = 20


class Terminal:
    def __init__(self, words, env, cwd=None, controlling=False):
        """`controlling`: it is the program's own terminal, which sends it signals; fish wants one."""
        self.master, slave = pty.openpty()
        own = (lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0)) if controlling else None
        self.process = subprocess.Popen(list(map(str, words)), stdin=slave, stdout=slave, stderr=slave, env=env, cwd=cwd, start_new_session=True, preexec_fn=own)
        os.close(slave)
        self.text = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        os.close(self.master)

    def type(self, text):
        os.write(self.master, text.encode())

    def read(self):
        """What comes next; nothing once the program has ended."""
        ready, _, _ = select.select([self.master], [], [], PATIENCE)
        assert ready, f"nothing came after {self.text!r}"
        try:
            return os.read(self.master, 65536)
        except OSError:
            return b""

    def wait_for(self, text):
        """All that came up to there; what follows is kept for the next."""
        wanted, deadline = text.encode(), time.monotonic() + PATIENCE
        while wanted not in self.text:
            assert time.monotonic() < deadline, f"no {text!r} in {self.text!r}"
            more = self.read()
            assert more, f"no {text!r} in {self.text!r}"
            self.text += more
        end = self.text.index(wanted) + len(wanted)
        seen, self.text = self.text[:end], self.text[end:]
        return seen.decode()

    def rest(self):
        """All that comes until the program ends."""
        while more := self.read():
            self.text += more
        self.process.wait()
        return self.text.decode()
