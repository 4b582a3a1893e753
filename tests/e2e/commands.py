"""The commands of spdkctl as its help tells them, and random words for them."""
from __future__ import annotations

import dataclasses
import re

# What a word may be, by the help; else it is a flag, and what stands behind it is about it.
_TYPES = r"TEXT|SIZE|INT|UINT|FILE|DIR|FLAG|LEVEL"
_WORD = re.compile(rf"^  (?:-\w,)?(?P<name>--(?:\[no-\])?[\w-]+|[A-Z_]+)(?: (?P<type>{_TYPES}))?(?P<many> \.\.\.)?"
                   r"(?P<required> REQUIRED)?(?: .*)?$")


@dataclasses.dataclass
class Word:
    name: str  # as it is written: "--size", "BDEV"
    takes: str | None  # None: a flag
    many: bool
    required: bool

    @property
    def position(self):
        return not self.name.startswith("--")

    @property
    def sort(self):
        return self.name.lstrip("-").replace("-", "_").lower()


@dataclasses.dataclass
class Command:
    path: tuple[str, ...]
    words: list[Word]

    def has(self, name):
        return any(word.name == name for word in self.words)

    def __str__(self):
        return " ".join(self.path)


def _section(text, title):
    """The lines of a part of the help that say something of their own, not those that go on."""
    found = re.search(rf"^{title}:\n((?:  .*\n)*)", text, re.M)
    return [line for line in found.group(1).splitlines() if re.match(r"  \S", line)] if found else []


def walk(host, path=()):
    """Every command, from the help of each."""
    text = host(*path, "--help").out
    below = [line.split()[0] for line in _section(text, "Subcommands")]
    if path and path[-1] == "rpc.py":
        return
    for name in below:
        yield from walk(host, (*path, name))
    if not below:
        words = [_WORD.match(line) for line in _section(text, "Positionals") + _section(text, "Options")]
        assert all(words), f"the help of {path} cannot be read"
        yield Command(path, [Word(name, word["type"], bool(word["many"]), bool(word["required"]))
                             for word in words if word["name"] != "--help" for name in _spelled(word["name"])])


def _spelled(name):
    """--[no-]thin is two."""
    return [name.replace("[no-]", ""), name.replace("[no-]", "no-")] if "[no-]" in name else [name]


class NoWords(Exception):
    """Nobody knows what to write for a word of a command."""


SPELLINGS = ("absent", "Absent", "b 0", "x" * 300)
UUIDS = ("11111111-2222-4333-8444-555555555555", "66666666-7777-4888-8999-AAAAAAAAAAAA")
NQNS = tuple(f"nqn.2016-06.io.spdk:c{i}" for i in range(4))
HOSTS = tuple(f"nqn.2016-06.io.spdk:h{i}" for i in range(3))
SIZES = ("1MiB", "2MiB", "3MiB", "4MiB", "5MiB", "8MiB", "64MiB")
ODD_SIZES = ("0", "512", "1KiB", "1000000TiB", "1.5MiB", "4097B", "-1")
NUMBERS = ("0", "1", "2", "3", "4", "7", "16", "64", "512", "4096", "65535", "4294967295")
FLAGS_OFTEN = ("--ensure", "--if-exists", "--force", "--destroy-data", "--change", "--any-host")


class Words:
    """Words for commands, drawn so that they meet what a target has: `live` are its names by sort, as `Told` has them."""

    def __init__(self, rng, files, ports):
        self.rng = rng
        self.files = files
        self.ports = ports
        self.live = {}

    def chance(self, of_a_hundred):
        return self.rng.random() * 100 < of_a_hundred

    def of(self, sort, fresh=SPELLINGS, most=92):
        """A name that is there, mostly; else another."""
        names = self.live.get(sort, [])
        return self.rng.choice(names) if names and self.chance(most) else self.rng.choice(fresh)

    def new(self, sort, prefix):
        """A name that is free, mostly."""
        return self.of(sort, [f"{prefix}{i}" for i in range(8)], 15)

    # For each word what may stand there.
    def bdev(self):
        name = self.of("bdev")
        return name.upper() if self.chance(3) else name

    bdevs = base = ns = bdev

    def volume(self):
        store, slash, name = self.of("volume", ["l0/v0"]).partition("/")
        kind = self.rng.randrange(20)
        if kind == 0:
            return self.of("store") + "/" + name
        if kind == 1:
            return f"{store}/v{{0..2}}"
        if kind == 2:
            return self.rng.choice([store, "/", "a/b/c", "l0/"])
        return f"{store}/{name}"

    def store(self):
        return self.of("store")

    def file(self):
        return self.rng.choice(self.files)

    filename = ptpl_file = file

    def size(self):
        return self.rng.choice(SIZES if self.chance(92) else ODD_SIZES)

    cluster_size = strip_size = md_page_size = max_io_size = max_value_size = rw = read = write = size

    def number(self):
        return self.rng.choice(NUMBERS if self.chance(97) else ("-1", "99999999999999999999", "x"))

    def block_size(self):
        return self.rng.choice(("512", "512", "4096", "520", "0"))

    def md_size(self):
        return self.rng.choice(("0", "8", "16", "64", "7"))

    def small(self):
        return self.rng.choice(("0", "1", "2", "3", "4"))

    dif_type = numa_id = anagrpid = count = nsid = slot = tag = chap_group = small

    def uuid(self):
        return self.of("uuid", UUIDS + ("no-uuid", "11111111222243338444555555555555"), 10)

    def nguid(self):
        return self.rng.choice(("0011223344556677889900AABBCCDDEE", "00112233-4455-6677-8899-00aabbccddee", "short"))

    def eui64(self):
        return self.rng.choice(("001122334455AABB", "001122334455aabb", "0"))

    def nqn(self):
        return self.of("subsystem", NQNS + ("nqn.bad", "x"))

    subnqn = nqn

    def host(self):
        return self.of("host", HOSTS + ("bad",), 50)

    hostnqn = host

    def address(self):
        odd = ("tcp://127.0.0.1", "tcp://[::1]:4420", "rdma://192.0.2.1:4420", "tcp://198.51.100.1:1", "nothing", "TCP://127.0.0.1:1")
        return f"tcp://127.0.0.1:{self.rng.choice(self.ports)}" if self.chance(92) else self.rng.choice(odd)

    listen = path = address

    def portals(self):
        return f"127.0.0.1:{self.rng.choice(self.ports)}" if self.chance(90) else self.rng.choice(("127.0.0.1", "x:y"))

    def nsid_there(self):
        return self.of("nsid", NUMBERS, 80)

    def key_name(self):
        return self.of("crypto_key")

    def dhchap_key(self):
        return self.rng.choice((self.of("key"), self.file()))

    psk = dhchap_ctrlr_key = dhchap_key

    def secret(self):
        return self.rng.choice(("env:SECRET", "env:SECRET", "env:OTHER", "env:UNSET", "word"))

    mutual_secret = secret

    def lun(self):
        return self.bdev() + self.rng.choice(("", "", ":0", ":1", ":64"))

    def groups(self):
        return f"{self.of('portal_group', ['1', '2'])}:{self.of('initiator_group', ['1', '2'])}"

    def kind_and_keys(self):
        """Words for `remove`."""
        keys = {"malloc": ["bdev"], "null": ["bdev"], "aio": ["bdev"], "lvol_store": ["store"], "qos": ["bdev"],
                "volume": ["store", "new_volume"], "raid": ["bdev"], "split": ["bdev"], "delay": ["bdev"], "crypto": ["bdev"],
                "nvmf_subsystem": ["nqn"], "nvmf_namespace": ["nqn", "nsid_there"], "nvmf_host": ["nqn", "host"],
                "vhost_blk": ["ctrlr"], "vhost_scsi": ["ctrlr"], "vhost_target": ["ctrlr", "slot"],
                "portal_group": ["tag"], "target_node": ["node"], "key": ["key"], "nothing": ["bdev"]}
        kind = self.rng.choice(sorted(keys))
        return [kind, *(getattr(self, sort)() for sort in keys[kind])]

    def key(self):
        return self.of("key")

    def new_volume(self):
        return self.of("volume", ["l0/v0"]).partition("/")[2]

    def ctrlr(self):
        return self.of("ctrlr")

    def node(self):
        return self.of("node")

    def to(self, *choices):
        return self.rng.choice(choices)


# Words of one sort whose meaning hangs on the command.
BY_COMMAND = {
    ("bdev create nvme", "name"): lambda w: w.new("controller", "n"),
    ("nvme attach", "name"): lambda w: w.new("controller", "n"),
    ("nvme detach", "name"): lambda w: w.of("controller"),
    ("nvme prefer", "id"): Words.small,
    ("bdev create crypto", "key"): lambda w: w.to("00112233445566778899aabbccddeeff", "env:SECRET"),
    ("bdev create", "name"): lambda w: w.new("bdev", "b"),
    ("raid create", "name"): lambda w: w.new("bdev", "r"),
    ("raid delete", "name"): lambda w: w.of("bdev"),
    ("lvs create", "name"): lambda w: w.new("store", "l"),
    ("lvs rename", "new"): lambda w: w.new("store", "l"),
    ("lvol create", "volume"): lambda w: f"{w.store()}/{w.to('v0', 'v1', 'v2', 'v3', 'v{0..2}', 'v' * 70)}",
    ("lvol", "new"): lambda w: w.to("v0", "v1", "s0", "s1", "s2", "c0", "a/b", "n" * 64),
    ("key add", "name"): lambda w: w.new("key", "k"),
    ("key crypto", "name"): lambda w: w.to("e0", "e1"),
    ("key crypto create", "key"): lambda w: w.to("env:SECRET", "00112233445566778899aabbccddeeff"),
    ("key crypto delete", "key"): lambda w: w.to("e0", "e1"),
    ("vhost create", "name"): lambda w: w.to("c0", "c1", "c2", "c3", "../c", "c" * 200),
    ("vhost", "name"): Words.ctrlr,
    ("iscsi node create", "name"): lambda w: w.to("n0", "n1", "n2", "iqn.2016-06.io.spdk:n3", "N0", "N 1"),
    ("iscsi node delete", "name"): Words.node,
    ("nvmf subsystem create", "nqn"): lambda w: w.to(*NQNS, *NQNS, "nqn.bad", "nqn.2016-06.io.spdk:" + "x" * 300),
    ("nvmf ns remove", "nsid"): Words.nsid_there,
    ("nvmf ns add", "nsid"): Words.small,
    ("log set", "level"): lambda w: w.to("ERROR", "warning", "DEBUG", "loud"),
    ("log set", "print_level"): lambda w: w.to("NOTICE", "info", "loud"),
    ("log set", "enable"): lambda w: w.to("nvmf", "bdev", "rpc", "all", "absent"),
    ("log set", "disable"): lambda w: w.to("nvmf", "bdev", "rpc", "all", "absent"),
}
# What is the same wherever it stands, and no method of Words.
EVERYWHERE = {
    "clear_method": lambda w: w.to("none", "unmap", "write_zeroes", "wipe"),
    "level": lambda w: w.to("raid0", "raid1", "raid5f", "concat", "0", "raid7"),
    "cpumask": lambda w: w.to("0x1", "1", "[0]", "0x2", "x"),
    "ana_state": lambda w: w.to("optimized", "non_optimized", "inaccessible", "other"),
    "serial_number": lambda w: w.to("S1", "S2", "s" * 21),
    "admin_label": lambda w: w.to("left", "l", "\n\n\n\n", "l" * 257),
    "model_number": lambda w: w.to("M1", "m" * 41),
    "trtype": lambda w: w.to("TCP", "tcp", "RDMA", "VFIOUSER", "FC", "PCIe"),
    "traddr": lambda w: w.to("127.0.0.1", "0000:5e:00.0", "192.0.2.1"),
    "trsvcid": lambda w: str(w.to(*w.ports)),
    "adrfam": lambda w: w.to("ipv4", "ipv6", "IPv4"),
    "sock_impl": lambda w: w.to("posix", "uring", "ssl", "none"),
    "multipath": lambda w: w.to("multipath", "failover", "disable", "other"),
    "initiator": lambda w: w.to("ANY", "iqn.2016-06.io.spdk:h1", "!iqn.x", "any"),
    "netmask": lambda w: w.to("ANY", "10.0.0.0/8", "127.0.0.1/32", "x"),
    "user": lambda w: w.to("u0", "u1", "u" * 300),
    "mutual_user": lambda w: w.to("m0", "m1"),
    "alias": lambda w: w.to("a0", "a1"),
    "crypto_pmd": lambda w: w.to("crypto_aesni_mb", "crypto_qat"),
    "cipher": lambda w: w.to("AES_CBC", "AES_XTS"),
    "tweak_mode": lambda w: w.to("SIMPLE_LBA", "JOIN_NEG_LBA_WITH_LBA", "none"),
    "key2": lambda w: w.to("env:SECRET", "word"),
}


def _value(words, command, word):
    path = list(command.path)
    while path:
        if chosen := BY_COMMAND.get((" ".join(path), word.sort)):
            return chosen(words)
        path.pop()
    if word.sort in EVERYWHERE:
        return EVERYWHERE[word.sort](words)
    if hasattr(Words, word.sort):
        return getattr(words, word.sort)()
    if word.takes in ("INT", "UINT"):
        return words.number()
    raise NoWords(f"{command}: nobody knows what to write for {word.name}; tests/e2e/commands.py has the words")


def draw(words, command):
    """A line of words for the command; --check is not among them."""
    if command.path == ("remove",):
        return [*command.path, *words.kind_and_keys(), *(word.name for word in command.words
                                                          if word.takes is None and word.name != "--check" and words.chance(50))]
    line, options = list(command.path), []
    share = words.rng.choice((0, 0, 5, 25))
    for word in command.words:
        if word.name == "--check":
            continue
        if word.takes is None:
            if words.chance(45 if word.name in FLAGS_OFTEN else share):
                options.append(word.name)
        elif word.required or words.chance(30 if word.sort in ("ns", "listen", "lun", "groups", "rw_iops", "path") else share):
            values = [_value(words, command, word) for _ in range(words.rng.choice((1, 1, 2, 3)) if word.many else 1)]
            if word.position:
                line += values
            else:
                for value in values:
                    options += [word.name + "=" + value]
    return line + options


# The kinds of Specs that a command makes; its words are the fields that have their names.
KINDS = {"lvs create": "lvol_store", "lvol create": "volume", "lvol snapshot": "snapshot", "lvol clone": "clone", "raid create": "raid",
         "nvmf ns add": "nvmf_namespace", "nvmf host add": "nvmf_host", "nvmf subsystem create": "nvmf_subsystem",
         "nvmf transport create": "nvmf_transport", "vhost create blk": "vhost_blk", "vhost create scsi": "vhost_scsi",
         "vhost target add": "vhost_target", "iscsi portal-group create": "portal_group",
         "iscsi initiator-group create": "initiator_group", "iscsi node create": "target_node"}


def _kind_of(command):
    return command.path[-1] if command.path[:2] == ("bdev", "create") else KINDS.get(str(command))


def _plain(value):
    return int(value) if value.isdigit() else value


def _spec(words, command, fields):
    """A Spec of the kind that the command makes."""
    kind, spec = _kind_of(command), {}
    share = words.rng.choice((0, 10, 30))
    for word in command.words:
        name = {"file": "filename"}.get(word.sort, word.sort)
        if name in ("volume", "new"):
            path = words.volume()
            spec["store"], _, spec["name"] = path.partition("/")
            if name == "new":
                spec["of"], spec["name"] = spec["name"], words.to("s0", "c1", "v1")
        elif name in fields[kind] and (word.required or words.chance(share)):
            if word.takes is None:
                spec[name] = words.chance(80)
            else:
                values = [_plain(_value(words, command, word)) for _ in range(words.rng.choice((1, 2)) if word.many else 1)]
                spec[name] = values if word.many else values[0]
    if kind == "nvmf_subsystem":
        spec["allow_any_host"] = words.chance(50)
        spec["namespaces"] = [{"bdev": words.bdev()} for _ in range(words.rng.randrange(3))]
        spec["hosts"] = [{"host": words.host()} for _ in range(words.rng.randrange(3))]
        spec["listeners"] = [{"trtype": "TCP", "traddr": "127.0.0.1", "trsvcid": str(words.rng.choice(words.ports))}
                             for _ in range(words.rng.randrange(2))]
    return {kind: spec}


def read_fields(reference):
    """The fields of each kind of Spec, from their reference."""
    parts = re.split(r"^## (\w+)$", reference.read_text(), flags=re.M)[1:]
    return {kind: re.findall(r"^\| `(\w+)`", text, re.M) for kind, text in zip(parts[::2], parts[1::2])}


def draw_specs(words, commands, fields):
    """A list of Specs of one to four kinds, some of which may need each other."""
    makers = [command for command in commands if _kind_of(command) in fields]
    return [_spec(words, words.rng.choice(makers), fields) for _ in range(words.rng.choice((1, 1, 2, 3, 4)))]
