# Made from proto/ by tools/gen_stubs.cc. Do not edit: change the schema, run `make generate`.

from os import PathLike
from typing import Any, Mapping, Sequence

__all__ = [
    "Spec",
    "Malloc",
    "Null",
    "Aio",
    "VolumeStore",
    "Volume",
    "Snapshot",
    "Clone",
    "Qos",
    "Raid",
    "Uring",
    "ErrorInjection",
    "Delay",
    "Passthru",
    "Split",
    "ZoneBlock",
    "Crypto",
    "CryptoKey",
    "AnyBdev",
    "KvMalloc",
    "Transport",
    "Subsystem",
    "SubsystemNamespace",
    "SubsystemHost",
    "SubsystemListener",
    "ListenerAnaState",
    "Referral",
    "Key",
    "NvmeController",
    "BlkController",
    "ScsiController",
    "ScsiSlot",
    "PortalGroup",
    "InitiatorGroup",
    "AuthGroup",
    "ChapUser",
    "TargetNode",
    "AnyCall",
    "LogLevels",
    "LogFlag",
]

class Spec:
    """One object that is wished for. Two that say the same are equal."""

    kind: str
    """As in files of Specs: "malloc"."""
    def __eq__(self, other: object) -> bool: ...
    def to_dict(self) -> dict[str, Any]:
        """As it stands in a file of Specs."""

class Malloc(Spec):
    """A bdev in the target's memory."""
    name: str | None
    """Name of the bdev."""
    size: int | str | None
    """Size in bytes, whole blocks."""
    block_size: int | None
    """Bytes a block."""
    uuid: str | None
    """UUID of the bdev."""
    physical_block_size: int | None
    """Bytes of a physical block, as reported."""
    optimal_io_boundary: int | None
    """Blocks at whose multiples I/O is split."""
    md_size: int | None
    """Bytes of metadata a block."""
    md_interleave: bool | None
    """The metadata lies within each block."""
    dif_type: int | None
    """Type of protection information, 0 to 3."""
    dif_is_head_of_md: bool | None
    """The protection information is where the metadata starts."""
    numa_id: int | None
    """NUMA node of the memory."""
    def __init__(
        self,
        name: str | None = None,
        *,
        size: int | str | None = None,
        block_size: int | None = None,
        uuid: str | None = None,
        physical_block_size: int | None = None,
        optimal_io_boundary: int | None = None,
        md_size: int | None = None,
        md_interleave: bool | None = None,
        dif_type: int | None = None,
        dif_is_head_of_md: bool | None = None,
        numa_id: int | None = None,
    ) -> None: ...

class Null(Spec):
    """A bdev that forgets what is written."""
    name: str | None
    """Name of the bdev."""
    size: int | str | None
    """Size in bytes, whole blocks."""
    block_size: int | None
    """Bytes a block."""
    uuid: str | None
    """UUID of the bdev."""
    physical_block_size: int | None
    """Bytes of a physical block, as reported."""
    md_size: int | None
    """Bytes of metadata a block."""
    dif_type: int | None
    """Type of protection information, 0 to 3."""
    dif_is_head_of_md: bool | None
    """The protection information is where the metadata starts."""
    def __init__(
        self,
        name: str | None = None,
        *,
        size: int | str | None = None,
        block_size: int | None = None,
        uuid: str | None = None,
        physical_block_size: int | None = None,
        md_size: int | None = None,
        dif_type: int | None = None,
        dif_is_head_of_md: bool | None = None,
    ) -> None: ...

class Aio(Spec):
    """A file or a kernel block device, by Linux AIO."""
    name: str | None
    """Name of the bdev."""
    filename: str | PathLike[str] | None
    """The file or device, with its path on the target."""
    block_size: int | None
    """Bytes a block."""
    readonly: bool | None
    """Nothing can be written."""
    fallocate: bool | None
    """Unmap and write zeroes give space back to the file system."""
    uuid: str | None
    """UUID of the bdev."""
    def __init__(
        self,
        name: str | None = None,
        filename: str | PathLike[str] | None = None,
        *,
        block_size: int | None = None,
        readonly: bool | None = None,
        fallocate: bool | None = None,
        uuid: str | None = None,
    ) -> None: ...

class VolumeStore(Spec):
    """A store on a bdev; what the bdev held is lost."""
    name: str | None
    """Name of the store."""
    bdev: str | None
    """The bdev that it lies on."""
    cluster_size: int | str | None
    """Bytes a cluster."""
    clear_method: str | None
    """How the bdev is cleared: none, unmap or write_zeroes."""
    md_pages_per_cluster_ratio: int | None
    """Pages of metadata a cluster, in percent."""
    md_page_size: int | str | None
    """Bytes of a page of metadata."""
    def __init__(
        self,
        name: str | None = None,
        bdev: str | None = None,
        *,
        cluster_size: int | str | None = None,
        clear_method: str | None = None,
        md_pages_per_cluster_ratio: int | None = None,
        md_page_size: int | str | None = None,
    ) -> None: ...

class Volume(Spec):
    """A logical volume."""
    store: str | None
    """The store that it lives in."""
    name: str | None
    """Name of the volume in its store."""
    size: int | str | None
    """Size in bytes; rounded up to clusters."""
    thin: bool | None
    """It takes room only as it is written."""
    clear_method: str | None
    """How it is cleared: none, unmap or write_zeroes."""
    def __init__(
        self,
        store: str | None = None,
        name: str | None = None,
        *,
        size: int | str | None = None,
        thin: bool | None = None,
        clear_method: str | None = None,
    ) -> None: ...

class Snapshot(Spec):
    """The frozen content of a volume."""
    store: str | None
    """The store of both."""
    name: str | None
    """Name of the snapshot in its store."""
    of: str | None
    """The volume that it is of, by its name in the store."""
    def __init__(
        self,
        store: str | None = None,
        name: str | None = None,
        *,
        of: str | None = None,
    ) -> None: ...

class Clone(Spec):
    """A writable volume that begins as a snapshot is."""
    store: str | None
    """The store of both."""
    name: str | None
    """Name of the clone in its store."""
    of: str | None
    """The snapshot that it is of, by its name in the store."""
    def __init__(
        self,
        store: str | None = None,
        name: str | None = None,
        *,
        of: str | None = None,
    ) -> None: ...

class Qos(Spec):
    """Limits of a bdev's I/O a second; 0 is none."""
    bdev: str | None
    """The bdev, by any of its names."""
    rw_ios_per_sec: int | None
    """Reads and writes; rounded up to thousands."""
    rw_bytes_per_sec: int | str | None
    """Reads and writes together, in bytes; rounded up to MiB."""
    r_bytes_per_sec: int | str | None
    """Reads, in bytes."""
    w_bytes_per_sec: int | str | None
    """Writes, in bytes."""
    def __init__(
        self,
        bdev: str | None = None,
        *,
        rw_ios_per_sec: int | None = None,
        rw_bytes_per_sec: int | str | None = None,
        r_bytes_per_sec: int | str | None = None,
        w_bytes_per_sec: int | str | None = None,
    ) -> None: ...

class Raid(Spec):
    """A raid bdev; what its bdevs held is lost."""
    name: str | None
    """Name of the raid bdev."""
    bdevs: Sequence[str] | None
    """The bdevs that it is made of, in order."""
    level: str | None
    """raid0, raid1, raid5f or concat."""
    strip_size: int | str | None
    """Bytes a strip: raid0, raid5f and concat."""
    superblock: bool | None
    """It is written down, so that it is found again."""
    uuid: str | None
    """UUID of the raid bdev."""
    def __init__(
        self,
        name: str | None = None,
        bdevs: Sequence[str] | None = None,
        *,
        level: str | None = None,
        strip_size: int | str | None = None,
        superblock: bool | None = None,
        uuid: str | None = None,
    ) -> None: ...

class Uring(Spec):
    """A file or a kernel block device, by io_uring."""
    name: str | None
    """Name of the bdev."""
    filename: str | PathLike[str] | None
    """The file or device, with its path on the target."""
    block_size: int | None
    """Bytes a block."""
    uuid: str | None
    """UUID of the bdev."""
    def __init__(
        self,
        name: str | None = None,
        filename: str | PathLike[str] | None = None,
        *,
        block_size: int | None = None,
        uuid: str | None = None,
    ) -> None: ...

class ErrorInjection(Spec):
    """Error injection on another bdev."""
    base: str | None
    """The bdev below; the new one is EE_BASE."""
    uuid: str | None
    """UUID of the bdev."""
    def __init__(
        self,
        base: str | None = None,
        *,
        uuid: str | None = None,
    ) -> None: ...

class Delay(Spec):
    """A bdev that is slower than the one below it."""
    name: str | None
    """Name of the bdev."""
    base: str | None
    """The bdev below."""
    avg_read_latency: int | None
    """Delay of most reads, in microseconds."""
    p99_read_latency: int | None
    """Delay of one read in a hundred, in microseconds."""
    avg_write_latency: int | None
    """Delay of most writes, in microseconds."""
    p99_write_latency: int | None
    """Delay of one write in a hundred, in microseconds."""
    uuid: str | None
    """UUID of the bdev."""
    def __init__(
        self,
        name: str | None = None,
        base: str | None = None,
        *,
        avg_read_latency: int | None = None,
        p99_read_latency: int | None = None,
        avg_write_latency: int | None = None,
        p99_write_latency: int | None = None,
        uuid: str | None = None,
    ) -> None: ...

class Passthru(Spec):
    """A bdev that passes everything on to the one below it."""
    name: str | None
    """Name of the bdev."""
    base: str | None
    """The bdev below."""
    uuid: str | None
    """UUID of the bdev."""
    def __init__(
        self,
        name: str | None = None,
        base: str | None = None,
        *,
        uuid: str | None = None,
    ) -> None: ...

class Split(Spec):
    """The equal parts of a bdev: BASEp0, BASEp1, ..."""
    base: str | None
    """The bdev that is split."""
    count: int | None
    """How many parts."""
    size: int | str | None
    """Bytes of each; without, equal shares."""
    def __init__(
        self,
        base: str | None = None,
        count: int | None = None,
        *,
        size: int | str | None = None,
    ) -> None: ...

class ZoneBlock(Spec):
    """An emulated zoned bdev on an ordinary one."""
    name: str | None
    """Name of the bdev."""
    base: str | None
    """The bdev below."""
    zone_capacity: int | None
    """Blocks of a zone that can be used."""
    optimal_open_zones: int | None
    """Zones that are best kept open for writing."""
    def __init__(
        self,
        name: str | None = None,
        base: str | None = None,
        *,
        zone_capacity: int | None = None,
        optimal_open_zones: int | None = None,
    ) -> None: ...

class Crypto(Spec):
    """An encrypting bdev on another."""
    name: str | None
    """Name of the bdev."""
    base: str | None
    """The bdev that holds the encrypted data."""
    key_name: str | None
    """Name of the target's crypto key."""
    crypto_pmd: str | None
    """Up to 22.09: DPDK's crypto driver."""
    cipher: str | None
    """Up to 22.09: AES_CBC or AES_XTS."""
    key: str | None
    """Up to 22.09: the key."""
    key2: str | None
    """Up to 22.09: the second key, of AES_XTS."""
    def __init__(
        self,
        name: str | None = None,
        base: str | None = None,
        *,
        key_name: str | None = None,
        crypto_pmd: str | None = None,
        cipher: str | None = None,
        key: str | None = None,
        key2: str | None = None,
    ) -> None: ...

class CryptoKey(Spec):
    """A key for encrypting bdevs."""
    name: str | None
    """Name of the key."""
    cipher: str | None
    """AES_CBC or AES_XTS."""
    key: str | None
    """The key, in hexadecimal digits."""
    key2: str | None
    """The second key, of AES_XTS."""
    tweak_mode: str | None
    """How blocks are told apart: SIMPLE_LBA and others."""
    def __init__(
        self,
        name: str | None = None,
        *,
        cipher: str | None = None,
        key: str | None = None,
        key2: str | None = None,
        tweak_mode: str | None = None,
    ) -> None: ...

class AnyBdev(Spec):
    """A block device of whatever kind. It is made as one of its kind; as such it can be needed, and taken away."""
    name: str | None
    """The bdev, by any of its names."""
    def __init__(
        self,
        name: str | None = None,
    ) -> None: ...

class KvMalloc(Spec):
    """Keys and values in the target's memory."""
    name: str | None
    """Name of the bdev."""
    uuid: str | None
    """UUID of the bdev."""
    max_key_size: int | None
    """Bytes of the longest key, 16 at most."""
    max_value_size: int | str | None
    """Bytes of the largest value."""
    optimal_value_granularity: int | None
    """Bytes that sizes of values are best a multiple of."""
    numa_id: int | None
    """NUMA node of the memory."""
    def __init__(
        self,
        name: str | None = None,
        *,
        uuid: str | None = None,
        max_key_size: int | None = None,
        max_value_size: int | str | None = None,
        optimal_value_granularity: int | None = None,
        numa_id: int | None = None,
    ) -> None: ...

class Transport(Spec):
    """A transport: one of a type, for good."""
    trtype: str | None
    """Its type: TCP, RDMA, VFIOUSER, ..."""
    max_queue_depth: int | None
    """Outstanding I/O a queue, at most."""
    max_io_qpairs_per_ctrlr: int | None
    """I/O queue pairs a controller, at most."""
    in_capsule_data_size: int | None
    """Bytes of data within a command, at most."""
    max_io_size: int | str | None
    """The largest I/O, a power of two."""
    io_unit_size: int | None
    """Bytes of a buffer."""
    max_aq_depth: int | None
    """Outstanding admin commands, at most."""
    num_shared_buffers: int | None
    """Buffers in all."""
    buf_cache_size: int | None
    """Buffers that a poll group keeps."""
    iobuf_small_cache_size: int | None
    """Small buffers that a poll group keeps."""
    iobuf_large_cache_size: int | None
    """Large buffers that a poll group keeps."""
    dif_insert_or_strip: bool | None
    """DIF is put in on writes and taken off on reads."""
    abort_timeout_sec: int | None
    """Seconds that an abort may take."""
    zcopy: bool | None
    """I/O without copies where the bdev can."""
    acceptor_poll_rate: int | None
    """Microseconds between looks for new connections."""
    ack_timeout: int | None
    """Milliseconds until the sockets miss an acknowledgement."""
    data_wr_pool_size: int | None
    """Entries of the pool of data work requests (RDMA)."""
    disable_command_passthru: bool | None
    """Unknown commands do not go to the bdev."""
    kas: int | None
    """Granularity of the keep alive timeout, in 100 ms."""
    min_kato: int | None
    """The smallest keep alive timeout, in ms."""
    c2h_success: bool | None
    """Success is told with the data (TCP)."""
    control_msg_num: int | None
    """Control messages a poll group (TCP)."""
    sock_priority: int | None
    """Priority of the sockets (TCP)."""
    num_cqe: int | None
    """Entries of a completion queue, with no_srq (RDMA)."""
    max_srq_depth: int | None
    """Elements of a shared receive queue (RDMA)."""
    no_srq: bool | None
    """No shared receive queue (RDMA)."""
    no_wr_batching: bool | None
    """Work requests are sent one by one (RDMA)."""
    acceptor_backlog: int | None
    """Connections that may wait (RDMA)."""
    disable_mappable_bar0: bool | None
    """The client may not map BAR0 (VFIOUSER)."""
    disable_adaptive_irq: bool | None
    """No adaptive interrupts (VFIOUSER)."""
    disable_shadow_doorbells: bool | None
    """No shadow doorbells (VFIOUSER)."""
    def __init__(
        self,
        trtype: str | None = None,
        *,
        max_queue_depth: int | None = None,
        max_io_qpairs_per_ctrlr: int | None = None,
        in_capsule_data_size: int | None = None,
        max_io_size: int | str | None = None,
        io_unit_size: int | None = None,
        max_aq_depth: int | None = None,
        num_shared_buffers: int | None = None,
        buf_cache_size: int | None = None,
        iobuf_small_cache_size: int | None = None,
        iobuf_large_cache_size: int | None = None,
        dif_insert_or_strip: bool | None = None,
        abort_timeout_sec: int | None = None,
        zcopy: bool | None = None,
        acceptor_poll_rate: int | None = None,
        ack_timeout: int | None = None,
        data_wr_pool_size: int | None = None,
        disable_command_passthru: bool | None = None,
        kas: int | None = None,
        min_kato: int | None = None,
        c2h_success: bool | None = None,
        control_msg_num: int | None = None,
        sock_priority: int | None = None,
        num_cqe: int | None = None,
        max_srq_depth: int | None = None,
        no_srq: bool | None = None,
        no_wr_batching: bool | None = None,
        acceptor_backlog: int | None = None,
        disable_mappable_bar0: bool | None = None,
        disable_adaptive_irq: bool | None = None,
        disable_shadow_doorbells: bool | None = None,
    ) -> None: ...

class Subsystem(Spec):
    """A subsystem: what a host connects to."""
    nqn: str | None
    """Its NVMe Qualified Name."""
    serial_number: str | None
    """At most 20 characters."""
    model_number: str | None
    """At most 40 characters."""
    allow_any_host: bool | None
    """Any host may connect; else those that are named."""
    max_namespaces: int | None
    """The largest namespace ID."""
    ana_reporting: bool | None
    """Hosts are told the ANA states of its listeners."""
    min_cntlid: int | None
    """The lowest controller ID."""
    max_cntlid: int | None
    """The highest controller ID."""
    dmrsl: int | None
    """Blocks that one deallocation may cover."""
    wzsl: int | None
    """The largest Write Zeroes, as a power of two of 4 KiB."""
    passthrough: bool | None
    """Commands go straight to the NVMe bdev."""
    enable_nssr: bool | None
    """A host may reset the subsystem."""
    namespaces: Sequence[Spec | Mapping[str, Any]] | None
    """What it offers, at least."""
    hosts: Sequence[Spec | Mapping[str, Any]] | None
    """Who may connect, at least."""
    listeners: Sequence[Spec | Mapping[str, Any]] | None
    """Where it listens, at least."""
    admin_label: str | None
    """What administrators call it: 4 to 256 printable characters."""
    def __init__(
        self,
        nqn: str | None = None,
        *,
        serial_number: str | None = None,
        model_number: str | None = None,
        allow_any_host: bool | None = None,
        max_namespaces: int | None = None,
        ana_reporting: bool | None = None,
        min_cntlid: int | None = None,
        max_cntlid: int | None = None,
        dmrsl: int | None = None,
        wzsl: int | None = None,
        passthrough: bool | None = None,
        enable_nssr: bool | None = None,
        namespaces: Sequence[Spec | Mapping[str, Any]] | None = None,
        hosts: Sequence[Spec | Mapping[str, Any]] | None = None,
        listeners: Sequence[Spec | Mapping[str, Any]] | None = None,
        admin_label: str | None = None,
    ) -> None: ...

class SubsystemNamespace(Spec):
    """A bdev that a subsystem offers."""
    nqn: str | None
    """NQN of the subsystem."""
    bdev: str | None
    """The bdev."""
    nsid: int | None
    """Namespace ID; the target chooses if none is given."""
    uuid: str | None
    """UUID of the namespace."""
    nguid: str | None
    """NGUID of the namespace, 32 hexadecimal digits."""
    eui64: str | None
    """EUI-64 of the namespace, 16 hexadecimal digits."""
    ptpl_file: str | PathLike[str] | None
    """File that keeps reservations through power loss."""
    anagrpid: int | None
    """ANA group of the namespace."""
    no_auto_visible: bool | None
    """Only hosts that are named see it."""
    hide_metadata: bool | None
    """It is offered without its metadata."""
    def __init__(
        self,
        nqn: str | None = None,
        bdev: str | None = None,
        *,
        nsid: int | None = None,
        uuid: str | None = None,
        nguid: str | None = None,
        eui64: str | None = None,
        ptpl_file: str | PathLike[str] | None = None,
        anagrpid: int | None = None,
        no_auto_visible: bool | None = None,
        hide_metadata: bool | None = None,
    ) -> None: ...

class SubsystemHost(Spec):
    """A host that may connect to a subsystem."""
    nqn: str | None
    """NQN of the subsystem."""
    host: str | None
    """NQN of the host."""
    psk: str | None
    """TLS key: its name, or the path of its file."""
    dhchap_key: str | None
    """DH-CHAP key of the host: name, or path of its file."""
    dhchap_ctrlr_key: str | None
    """DH-CHAP key of the controller, likewise."""
    def __init__(
        self,
        nqn: str | None = None,
        host: str | None = None,
        *,
        psk: str | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
    ) -> None: ...

class SubsystemListener(Spec):
    """An address on which a subsystem listens. The transport is made if there is none."""
    nqn: str | None
    """NQN of the subsystem."""
    trtype: str | None
    """Type of the transport: TCP, RDMA, VFIOUSER, ..."""
    traddr: str | None
    """IP address, or path of a socket."""
    trsvcid: str | None
    """Port; 4420, and 8009 of the discovery subsystem, if none is given."""
    adrfam: str | None
    """Address family; the address tells."""
    secure_channel: bool | None
    """TLS is required."""
    sock_impl: str | None
    """Implementation of the sockets: posix, uring, ssl."""
    numa_id: int | None
    """NUMA node that all namespaces must be on (VFIOUSER)."""
    ana_state: str | None
    """ANA state of all its groups."""
    def __init__(
        self,
        nqn: str | None = None,
        trtype: str | None = None,
        traddr: str | None = None,
        trsvcid: str | None = None,
        *,
        adrfam: str | None = None,
        secure_channel: bool | None = None,
        sock_impl: str | None = None,
        numa_id: int | None = None,
        ana_state: str | None = None,
    ) -> None: ...

class ListenerAnaState(Spec):
    """The ANA state of one group on a listener."""
    nqn: str | None
    """NQN of the subsystem."""
    trtype: str | None
    """Type of the transport: TCP, RDMA, VFIOUSER, ..."""
    traddr: str | None
    """IP address, or path of a socket."""
    trsvcid: str | None
    """Port."""
    anagrpid: int | None
    """The ANA group."""
    ana_state: str | None
    """optimized, non_optimized or inaccessible."""
    def __init__(
        self,
        nqn: str | None = None,
        trtype: str | None = None,
        traddr: str | None = None,
        trsvcid: str | None = None,
        anagrpid: int | None = None,
        *,
        ana_state: str | None = None,
    ) -> None: ...

class Referral(Spec):
    """Where the discovery service sends hosts besides."""
    trtype: str | None
    """Type of the transport: TCP, RDMA, ..."""
    traddr: str | None
    """IP address."""
    trsvcid: str | None
    """Port; 8009 if none is given, 4420 for a subsystem that is none of discovery."""
    subnqn: str | None
    """NQN of the subsystem there (that of discovery)."""
    adrfam: str | None
    """Address family; the address tells."""
    secure_channel: bool | None
    """TLS is required there."""
    def __init__(
        self,
        trtype: str | None = None,
        traddr: str | None = None,
        trsvcid: str | None = None,
        subnqn: str | None = None,
        *,
        adrfam: str | None = None,
        secure_channel: bool | None = None,
    ) -> None: ...

class Key(Spec):
    """A key of a file, which the target alone reads."""
    name: str | None
    """Name of the key."""
    path: str | PathLike[str] | None
    """File that holds it, mode 0600."""
    def __init__(
        self,
        name: str | None = None,
        *,
        path: str | PathLike[str] | None = None,
    ) -> None: ...

class NvmeController(Spec):
    """A controller of a subsystem; each of its namespaces is a bdev."""
    name: str | None
    """Name of the controller; its bdevs are NAMEn1, ..."""
    paths: Sequence[Spec | Mapping[str, Any]] | None
    """The ways to it, at least."""
    subnqn: str | None
    """NQN of the subsystem, over the network."""
    hostnqn: str | None
    """NQN that the target calls itself."""
    multipath: str | None
    """How several paths are used: multipath, failover, disable."""
    psk: str | None
    """TLS key: its name, or the path of its file."""
    dhchap_key: str | None
    """DH-CHAP key of the target: name, or path of its file."""
    dhchap_ctrlr_key: str | None
    """DH-CHAP key of the controller, likewise."""
    hdgst: bool | None
    """TCP headers are checked."""
    ddgst: bool | None
    """TCP data are checked."""
    num_io_queues: int | None
    """I/O queues to ask for."""
    ctrlr_loss_timeout_sec: int | None
    """Seconds until a lost controller is given up; -1 is never."""
    reconnect_delay_sec: int | None
    """Seconds between attempts to connect again."""
    fast_io_fail_timeout_sec: int | None
    """Seconds until I/O of a lost controller fails."""
    disable_sq_flow_control: bool | None
    """The submission queues have no flow control."""
    def __init__(
        self,
        name: str | None = None,
        *,
        paths: Sequence[Spec | Mapping[str, Any]] | None = None,
        subnqn: str | None = None,
        hostnqn: str | None = None,
        multipath: str | None = None,
        psk: str | None = None,
        dhchap_key: str | None = None,
        dhchap_ctrlr_key: str | None = None,
        hdgst: bool | None = None,
        ddgst: bool | None = None,
        num_io_queues: int | None = None,
        ctrlr_loss_timeout_sec: int | None = None,
        reconnect_delay_sec: int | None = None,
        fast_io_fail_timeout_sec: int | None = None,
        disable_sq_flow_control: bool | None = None,
    ) -> None: ...

class BlkController(Spec):
    """A disk of one bdev."""
    name: str | None
    """Name of the controller and its socket."""
    bdev: str | None
    """The bdev."""
    readonly: bool | None
    """The guest cannot write."""
    cpumask: str | None
    """Cores."""
    packed_ring: bool | None
    """Packed virtqueues are offered."""
    packed_ring_recovery: bool | None
    """Packed virtqueues are restored after a reconnect."""
    def __init__(
        self,
        name: str | None = None,
        bdev: str | None = None,
        *,
        readonly: bool | None = None,
        cpumask: str | None = None,
        packed_ring: bool | None = None,
        packed_ring_recovery: bool | None = None,
    ) -> None: ...

class ScsiController(Spec):
    """A SCSI controller, empty at first."""
    name: str | None
    """Name of the controller and its socket."""
    cpumask: str | None
    """Cores."""
    def __init__(
        self,
        name: str | None = None,
        *,
        cpumask: str | None = None,
    ) -> None: ...

class ScsiSlot(Spec):
    """A bdev in a slot of a vhost-scsi controller."""
    ctrlr: str | None
    """Name of the controller."""
    slot: int | None
    """Number of the slot: 0 to 7."""
    bdev: str | None
    """The bdev."""
    def __init__(
        self,
        ctrlr: str | None = None,
        slot: int | None = None,
        bdev: str | None = None,
    ) -> None: ...

class PortalGroup(Spec):
    """Addresses that target nodes are reached at."""
    tag: int | None
    """Number of the group, from 1."""
    portals: Sequence[str] | None
    """Addresses, each with its port if it is not 3260."""
    private: bool | None
    """Discovery leaves the group out: logins are redirected to it."""
    def __init__(
        self,
        tag: int | None = None,
        portals: Sequence[str] | None = None,
        *,
        private: bool | None = None,
    ) -> None: ...

class InitiatorGroup(Spec):
    """Who may reach target nodes."""
    tag: int | None
    """Number of the group, from 1."""
    initiators: Sequence[str] | None
    """IQN or ANY; ! in front of a name denies it."""
    netmasks: Sequence[str] | None
    """Networks of the initiators, or ANY."""
    def __init__(
        self,
        tag: int | None = None,
        *,
        initiators: Sequence[str] | None = None,
        netmasks: Sequence[str] | None = None,
    ) -> None: ...

class AuthGroup(Spec):
    """CHAP users for target nodes and discovery."""
    tag: int | None
    """Number of the group, from 1."""
    users: Sequence[Spec | Mapping[str, Any]] | None
    """Its users; the group's number is not repeated."""
    def __init__(
        self,
        tag: int | None = None,
        *,
        users: Sequence[Spec | Mapping[str, Any]] | None = None,
    ) -> None: ...

class ChapUser(Spec):
    """A CHAP user of an auth group."""
    tag: int | None
    """Number of the auth group."""
    user: str | None
    """Name by which the initiator logs in."""
    secret: str | None
    """Secret of the initiator."""
    mutual_user: str | None
    """Name of the target, for CHAP both ways."""
    mutual_secret: str | None
    """Secret of the target, for CHAP both ways."""
    def __init__(
        self,
        tag: int | None = None,
        user: str | None = None,
        *,
        secret: str | None = None,
        mutual_user: str | None = None,
        mutual_secret: str | None = None,
    ) -> None: ...

class TargetNode(Spec):
    """A target node: bdevs that initiators log in to."""
    name: str | None
    """Name; without iqn., eui. or naa. in front, the target's base is put before it."""
    alias: str | None
    """Free text; the name if there is none."""
    groups: Sequence[str] | None
    """Who reaches it where: a portal group and an initiator group."""
    luns: Sequence[str] | None
    """Bdevs, each with its LUN if it is not the next one."""
    queue_depth: int | None
    """Commands outstanding a session."""
    disable_chap: bool | None
    """No CHAP."""
    require_chap: bool | None
    """CHAP is required."""
    mutual_chap: bool | None
    """CHAP both ways."""
    chap_group: int | None
    """Number of the auth group; 0 is none."""
    header_digest: bool | None
    """Digests of headers are required."""
    data_digest: bool | None
    """Digests of data are required."""
    def __init__(
        self,
        name: str | None = None,
        *,
        alias: str | None = None,
        groups: Sequence[str] | None = None,
        luns: Sequence[str] | None = None,
        queue_depth: int | None = None,
        disable_chap: bool | None = None,
        require_chap: bool | None = None,
        mutual_chap: bool | None = None,
        chap_group: int | None = None,
        header_digest: bool | None = None,
        data_digest: bool | None = None,
    ) -> None: ...

class AnyCall(Spec):
    """A call of a method, made once: it is as wished if the target's configuration has it."""
    method: str | None
    """Name of the method, of any release."""
    params: str | None
    """Its parameters, as a JSON object."""
    def __init__(
        self,
        method: str | None = None,
        params: str | None = None,
    ) -> None: ...

class LogLevels(Spec):
    """How much a target logs."""
    level: int | None
    """What goes to the log."""
    print_level: int | None
    """What is printed on standard error."""
    def __init__(
        self,
        *,
        level: int | None = None,
        print_level: int | None = None,
    ) -> None: ...

class LogFlag(Spec):
    """A part of the target that logs what it does."""
    flag: str | None
    """Name of the flag."""
    def __init__(
        self,
        flag: str | None = None,
    ) -> None: ...
