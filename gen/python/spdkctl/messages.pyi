# Made from proto/ by tools/gen_stubs.cc. Do not edit: change the schema, run `make generate`.

from typing import (Any, Iterable, Iterator, Literal, Mapping, MutableMapping, MutableSequence, Protocol, Sequence,
                    TypeVar, overload)

from typing_extensions import Required, Self, TypedDict

_M = TypeVar("_M", bound="Message")

class Message:
    """A protobuf message that also reads like a dictionary."""

    DESCRIPTOR: Any
    def SerializeToString(self, *, deterministic: bool = ...) -> bytes: ...
    @classmethod
    def FromString(cls, encoded: bytes) -> Self: ...
    def ParseFromString(self, encoded: bytes) -> int: ...
    def CopyFrom(self, other: Self) -> None: ...
    def MergeFrom(self, other: Self) -> None: ...
    def HasField(self, name: str) -> bool: ...
    def ClearField(self, name: str) -> None: ...
    def Clear(self) -> None: ...
    def ListFields(self) -> list[tuple[Any, Any]]: ...
    def ByteSize(self) -> int: ...
    def __contains__(self, key: object) -> bool: ...
    def __getitem__(self, key: str) -> Any: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get(self, key: str, default: Any = None) -> Any: ...
    def keys(self) -> list[str]: ...
    def values(self) -> list[Any]: ...
    def items(self) -> list[tuple[str, Any]]: ...
    def to_dict(self) -> dict[str, Any]:
        """Everything, nested messages too, as JSON has it."""
    def to_json(self, *, secrets: bool = False) -> str:
        """The same as JSON text, with "***" for secrets unless they are wanted."""
    def misfits(self) -> list[str]:
        """Paths of what the fields could not hold, and `rest` does."""

class RepeatedMessages(Sequence[_M]):
    """A list of messages, as protobuf has them."""

    @overload
    def __getitem__(self, index: int) -> _M: ...
    @overload
    def __getitem__(self, index: slice) -> list[_M]: ...
    def __len__(self) -> int: ...
    def __delitem__(self, index: int | slice) -> None: ...
    def add(self, **fields: Any) -> _M: ...
    def append(self, message: _M) -> None: ...
    def extend(self, messages: Iterable[_M]) -> None: ...

class Enum(Protocol):
    """An enum's names and numbers."""

    def Name(self, number: int) -> str: ...
    def Value(self, name: str) -> int: ...
    def keys(self) -> list[str]: ...
    def values(self) -> list[int]: ...
    def items(self) -> list[tuple[str, int]]: ...

class AccelAssignOpcRequest(Message):
    opname: str
    """Operation to assign, e.g. copy, fill, crc32c, compress, encrypt or xor."""
    module: str
    """Name of the acceleration module to run it, e.g. software, ioat, dsa, iaa, mlx5 or dpdk_cryptodev."""
    def __init__(
        self,
        *,
        opname: str | None = ...,
        module: str | None = ...,
    ) -> None: ...

class AccelCryptoKey(Message):
    name: str
    """Name of the key."""
    cipher: str
    """Cipher: AES_CBC or AES_XTS."""
    key: str
    """Secret key material as a hex string."""
    key2: str
    """Second secret key as a hex string; absent when the key has none."""
    tweak_mode: str
    """Tweak mode, such as SIMPLE_LBA."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        cipher: str | None = ...,
        key: str | None = ...,
        key2: str | None = ...,
        tweak_mode: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccelCryptoKeyCreateRequest(Message):
    cipher: int
    """Cipher of the key: AES_CBC or AES_XTS."""
    key: str
    """Key material as a hex string."""
    key2: str
    """Second key (XTS tweak key) as a hex string, differing from the first; needed with AES_XTS."""
    tweak_mode: int
    """Tweak mode: SIMPLE_LBA (default), JOIN_NEG_LBA_WITH_LBA, INCR_512_FULL_LBA or INCR_512_UPPER_LBA."""
    name: str
    """Name of the new key; must not be in use."""
    def __init__(
        self,
        *,
        cipher: int | None = ...,
        key: str | None = ...,
        key2: str | None = ...,
        tweak_mode: int | None = ...,
        name: str | None = ...,
    ) -> None: ...

class AccelCryptoKeyDestroyRequest(Message):
    key_name: str
    """Name of the key to delete."""
    def __init__(
        self,
        *,
        key_name: str | None = ...,
    ) -> None: ...

class AccelCryptoKeysGetRequest(Message):
    key_name: str
    """Name of the only key to show; all keys when absent."""
    def __init__(
        self,
        *,
        key_name: str | None = ...,
    ) -> None: ...

class AccelCryptoKeysGetResponse(Message):
    keys: RepeatedMessages[AccelCryptoKey]  # type: ignore[assignment]
    """The keys."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[AccelCryptoKey]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> AccelCryptoKey: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[AccelCryptoKey]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        keys: Iterable[AccelCryptoKey | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccelErrorInjectErrorRequest(Message):
    opcode: int
    """Operation to disturb; the error module supports only crc32c (as of 26.05) and rejects others."""
    type: int
    """Kind of error: 'corrupt' (wrong result), 'failure' (operation fails) or 'disable' (stop injecting)."""
    count: int
    """Number of errors per I/O channel; unlimited when absent, 0 turns injection off."""
    interval: int
    """Injects into every n-th operation; 0 (default) and 1 hit each one."""
    errcode: int
    """Error number (negative errno) that failing operations end with, for type 'failure'; 0 when absent."""
    def __init__(
        self,
        *,
        opcode: int | None = ...,
        type: int | None = ...,
        count: int | None = ...,
        interval: int | None = ...,
        errcode: int | None = ...,
    ) -> None: ...

class AccelGetModuleInfoRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class AccelGetModuleInfoResponse(Message):
    modules: RepeatedMessages[AccelModule]
    """The modules."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[AccelModule]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> AccelModule: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[AccelModule]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        modules: Iterable[AccelModule | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccelGetOpcAssignmentsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class AccelGetOpcAssignmentsResponse(Message):
    assignments: MutableMapping[str, str]
    """Name of the module that carries each operation out, by operation."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        assignments: Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccelGetStatsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class AccelGetStatsResponse(Message):
    sequence_executed: int
    """Number of operation sequences finished, failed ones included."""
    sequence_failed: int
    """Number of operation sequences that failed."""
    sequence_outstanding: int
    """Number of sequences allocated now."""
    task_outstanding: int
    """Number of tasks allocated now."""
    operations: RepeatedMessages[AccelOperationStats]
    """Counters per operation; operations never run are left out."""
    retry_task: int
    """Times no task object was free."""
    retry_sequence: int
    """Times no sequence object was free."""
    retry_iobuf: int
    """Times a data buffer had to be waited for."""
    retry_bufdesc: int
    """Times no buffer descriptor was free."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        sequence_executed: int | None = ...,
        sequence_failed: int | None = ...,
        sequence_outstanding: int | None = ...,
        task_outstanding: int | None = ...,
        operations: Iterable[AccelOperationStats | Mapping[str, Any]] | None = ...,
        retry_task: int | None = ...,
        retry_sequence: int | None = ...,
        retry_iobuf: int | None = ...,
        retry_bufdesc: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccelMlx5DumpStatsRequest(Message):
    level: int
    """Detail of the answer: 'total', 'channel' (default, one entry per thread too) or 'device' (per device as well)."""
    def __init__(
        self,
        *,
        level: int | None = ...,
    ) -> None: ...

class AccelMlx5DumpStatsResponse(Message):
    channels: bytes
    """Per-thread entries, each keyed by thread name; absent at level 'total'."""
    total: Mlx5Totals
    """Counters summed over all threads and devices, ended threads included."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        channels: bytes | None = ...,
        total: Mlx5Totals | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccelModule(Message):
    module: str
    """Name of the acceleration module."""
    supported_ops: MutableSequence[str]
    """Names of the operations the module can run."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        module: str | None = ...,
        supported_ops: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccelOperationStats(Message):
    opcode: str
    """Name of the operation."""
    module_name: str
    """Name of the module the operation is assigned to."""
    executed: int
    """Number of operations completed, failed ones included."""
    failed: int
    """Number of operations that failed."""
    num_bytes: int
    """Amount of data processed, in bytes."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        opcode: str | None = ...,
        module_name: str | None = ...,
        executed: int | None = ...,
        failed: int | None = ...,
        num_bytes: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class AccelSetDriverRequest(Message):
    name: str
    """Name of the platform driver; absent or empty selects none."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class AccelSetModuleRequest(Message):
    module: int
    """Module number: 0 software, 1 automatic (initial), 2 CBDMA (ioat), 3 IDXD (DSA)."""
    def __init__(
        self,
        *,
        module: int | None = ...,
    ) -> None: ...

class AccelSetOptionsRequest(Message):
    small_cache_size: int
    """Small data buffers cached per thread; initially 128."""
    large_cache_size: int
    """Large data buffers cached per thread; initially 16."""
    task_count: int
    """Task objects per I/O channel, at least 8; initially 2048."""
    sequence_count: int
    """Sequence objects per I/O channel; initially 2048."""
    buf_count: int
    """Buffer descriptors per I/O channel; initially 2048."""
    def __init__(
        self,
        *,
        small_cache_size: int | None = ...,
        large_cache_size: int | None = ...,
        task_count: int | None = ...,
        sequence_count: int | None = ...,
        buf_count: int | None = ...,
    ) -> None: ...

class Ae4dmaScanAccelModuleRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class Applied(Message):
    changes: RepeatedMessages[Change]
    changed: bool
    """At least one of them is one."""
    def __init__(
        self,
        *,
        changes: Iterable[Change | Mapping[str, Any]] | None = ...,
        changed: bool | None = ...,
    ) -> None: ...

class Bdev(Message):
    """One block device."""
    name: str
    """Name of the object."""
    aliases: MutableSequence[str]
    """Other names the bdev answers to."""
    product_name: str
    """Kind of bdev, as its module names it, for example Malloc disk."""
    block_size: int
    """Block size in bytes, including interleaved metadata."""
    num_blocks: int
    """Capacity in blocks."""
    preferred_write_alignment: int
    """Preferred alignment of writes in blocks; 0 if none is reported."""
    preferred_write_granularity: int
    """Preferred size multiple of writes in blocks; 0 if none is reported."""
    optimal_write_size: int
    """Best write size in blocks; 0 if none is reported."""
    preferred_unmap_alignment: int
    """Preferred alignment of unmaps in blocks; 0 if none is reported."""
    preferred_unmap_granularity: int
    """Preferred size multiple of unmaps in blocks; 0 if none is reported."""
    uuid: str
    """UUID text, 8-4-4-4-12."""
    numa_id: int
    """NUMA node of the device or its memory, -1 for any; absent if unknown."""
    md_size: int
    """Metadata bytes per block; absent when the bdev has none."""
    md_interleave: bool
    """True if metadata lies within each block, false if in a separate buffer."""
    dif_type: int
    """T10 protection information type: 0 (off), 1, 2 or 3."""
    dif_is_head_of_md: bool
    """True if protection information starts the metadata, false if it ends it."""
    enabled_dif_check_types: BdevDifCheckTypes
    """Protection fields the bdev checks."""
    dif_pi_format: int
    """Protection format: 0 (16-bit guard), 1 (32-bit guard) or 2 (64-bit guard)."""
    assigned_rate_limits: BdevRateLimits
    """QoS limits by name, in I/Os or MiB per second; 0 means unlimited."""
    claimed: bool
    """Whether something in the target has it open exclusively."""
    claim_type: str
    """exclusive_write, read_many_write_one, read_many_write_none or read_many_write_shared."""
    zoned: bool
    """True if the bdev is a zoned device."""
    zone_size: int
    """Zone size in blocks; zoned bdevs only."""
    max_open_zones: int
    """Most zones that can be open at once; 0 means no limit. Zoned bdevs only."""
    optimal_open_zones: int
    """Best number of zones to keep open for writing; zoned bdevs only."""
    supported_io_types: BdevIoTypes
    """Map of I/O type name to whether the bdev supports it."""
    memory_domains: RepeatedMessages[BdevMemoryDomain]
    """Memory domains the bdev can move data to or from; absent if none."""
    driver_specific: BdevDriverSpecific
    """Details from the bdev module, under a key that depends on the module."""
    qos_ios_per_sec: int
    """I/O per second limit, 0 for none; 18.04 and 18.07 only."""
    bdev_opened_for_write: bool
    """True if the bdev is open for writing; early releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        aliases: Iterable[str] | None = ...,
        product_name: str | None = ...,
        block_size: int | None = ...,
        num_blocks: int | None = ...,
        preferred_write_alignment: int | None = ...,
        preferred_write_granularity: int | None = ...,
        optimal_write_size: int | None = ...,
        preferred_unmap_alignment: int | None = ...,
        preferred_unmap_granularity: int | None = ...,
        uuid: str | None = ...,
        numa_id: int | None = ...,
        md_size: int | None = ...,
        md_interleave: bool | None = ...,
        dif_type: int | None = ...,
        dif_is_head_of_md: bool | None = ...,
        enabled_dif_check_types: BdevDifCheckTypes | Mapping[str, Any] | None = ...,
        dif_pi_format: int | None = ...,
        assigned_rate_limits: BdevRateLimits | Mapping[str, Any] | None = ...,
        claimed: bool | None = ...,
        claim_type: str | None = ...,
        zoned: bool | None = ...,
        zone_size: int | None = ...,
        max_open_zones: int | None = ...,
        optimal_open_zones: int | None = ...,
        supported_io_types: BdevIoTypes | Mapping[str, Any] | None = ...,
        memory_domains: Iterable[BdevMemoryDomain | Mapping[str, Any]] | None = ...,
        driver_specific: BdevDriverSpecific | Mapping[str, Any] | None = ...,
        qos_ios_per_sec: int | None = ...,
        bdev_opened_for_write: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevAioCreateRequest(Message):
    name: str
    """Name for the new bdev."""
    filename: str
    """Path on the target host of the file or block device to open."""
    block_size: int
    """Logical block size in bytes, a power of 2 of at least 512; detected from the device when absent or 0."""
    readonly: bool
    """Opens the file for reading only when true; false when absent."""
    fallocate: bool
    """Serves unmap and write-zeroes with blocking fallocate() calls (Linux only, meant for tests); false when
    absent."""
    uuid: str
    """UUID for the new bdev; generated by the target when absent."""
    nowait: bool
    """Submits I/O with RWF_NOWAIT; creation fails if the path is not a block device. False when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        filename: str | None = ...,
        block_size: int | None = ...,
        readonly: bool | None = ...,
        fallocate: bool | None = ...,
        uuid: str | None = ...,
        nowait: bool | None = ...,
    ) -> None: ...

class BdevAioDeleteRequest(Message):
    name: str
    """Name of the AIO bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevAioInfo(Message):
    filename: str
    """Path of the backing file or device."""
    block_size_override: bool
    """True if the block size was given rather than detected."""
    readonly: bool
    """True if the file is open for reading only."""
    fallocate: bool
    """True if unmap and write-zeroes go through fallocate()."""
    nowait: bool
    """True if I/O is submitted with RWF_NOWAIT."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        filename: str | None = ...,
        block_size_override: bool | None = ...,
        readonly: bool | None = ...,
        fallocate: bool | None = ...,
        nowait: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevAioRescanRequest(Message):
    name: str
    """Name of the AIO bdev to rescan."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevChannelIostat(Message):
    """What went through one channel or path."""
    thread_id: int
    """ID of the SPDK thread that owns the channel."""
    bytes_read: int
    """Bytes read along the path."""
    num_read_ops: int
    """Number of read operations completed."""
    bytes_written: int
    """Bytes written along the path."""
    num_write_ops: int
    """Number of write operations completed."""
    bytes_unmapped: int
    """Bytes unmapped along the path."""
    num_unmap_ops: int
    """Number of unmap operations completed."""
    bytes_copied: int
    """Bytes copied along the path."""
    num_copy_ops: int
    """Number of copy operations completed."""
    read_latency_ticks: int
    """Summed latency of read operations in ticks."""
    max_read_latency_ticks: int
    """Longest read latency, in CPU ticks."""
    min_read_latency_ticks: int
    """Shortest read latency, in CPU ticks; 0 if there was none."""
    write_latency_ticks: int
    """Summed latency of write operations in ticks."""
    max_write_latency_ticks: int
    """Longest write latency, in CPU ticks."""
    min_write_latency_ticks: int
    """Shortest write latency, in CPU ticks; 0 if there was none."""
    unmap_latency_ticks: int
    """Summed latency of unmap operations in ticks."""
    max_unmap_latency_ticks: int
    """Longest unmap latency, in CPU ticks."""
    min_unmap_latency_ticks: int
    """Shortest unmap latency, in CPU ticks; 0 if there was none."""
    copy_latency_ticks: int
    """Summed latency of copy operations in ticks."""
    max_copy_latency_ticks: int
    """Longest copy latency, in CPU ticks."""
    min_copy_latency_ticks: int
    """Shortest copy latency, in CPU ticks; 0 if there was none."""
    io_error: MutableMapping[str, int]
    """Count of failed I/Os by status name, nonzero ones only; left out if not tracked."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        thread_id: int | None = ...,
        bytes_read: int | None = ...,
        num_read_ops: int | None = ...,
        bytes_written: int | None = ...,
        num_write_ops: int | None = ...,
        bytes_unmapped: int | None = ...,
        num_unmap_ops: int | None = ...,
        bytes_copied: int | None = ...,
        num_copy_ops: int | None = ...,
        read_latency_ticks: int | None = ...,
        max_read_latency_ticks: int | None = ...,
        min_read_latency_ticks: int | None = ...,
        write_latency_ticks: int | None = ...,
        max_write_latency_ticks: int | None = ...,
        min_write_latency_ticks: int | None = ...,
        unmap_latency_ticks: int | None = ...,
        max_unmap_latency_ticks: int | None = ...,
        min_unmap_latency_ticks: int | None = ...,
        copy_latency_ticks: int | None = ...,
        max_copy_latency_ticks: int | None = ...,
        min_copy_latency_ticks: int | None = ...,
        io_error: Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevCompressCreateRequest(Message):
    base_bdev_name: str
    """Name of the bdev that stores the compressed data; its content is overwritten."""
    pm_path: str
    """Directory on the target where the persistent memory metadata file of the volume is kept."""
    lb_size: int
    """Logical block size of the compress bdev in bytes: 512 or 4096; by default the block size of the base bdev."""
    comp_algo: int
    """Compression algorithm: "deflate" (default) or "lz4"."""
    comp_level: int
    """Compression level; must be in the range of the accel module in use; default 1, ignored where the level is
    fixed."""
    comp_pmd: str
    """Name of the DPDK compression driver to use; 19.04 only."""
    def __init__(
        self,
        *,
        base_bdev_name: str | None = ...,
        pm_path: str | None = ...,
        lb_size: int | None = ...,
        comp_algo: int | None = ...,
        comp_level: int | None = ...,
        comp_pmd: str | None = ...,
    ) -> None: ...

class BdevCompressDeleteRequest(Message):
    name: str
    """Name of the compress bdev, such as COMP_Nvme0n1; an orphaned one may be named too."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevCompressGetOrphansRequest(Message):
    name: str
    """Name of the one compress bdev to test, an error when it is no orphan; all orphans when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevCompressGetOrphansResponse(Message):
    bdevs: MutableSequence[str]
    """Names of the compressed bdevs whose files are there without them."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevCompressInfo(Message):
    name: str
    """Name of the compress bdev."""
    base_bdev_name: str
    """Name of the bdev below it."""
    pm_path: str
    """Path of the persistent memory metadata file."""
    comp_algo: str
    """Compression algorithm: deflate or lz4."""
    comp_level: int
    """Compression level of the algorithm."""
    chunk_size: int
    """Unit of compression in bytes."""
    backing_io_unit_size: int
    """Allocation unit on the base bdev in bytes."""
    allocated_io_units: int
    """Number of backing I/O units in use."""
    compression_pmd: str
    """DPDK compression driver in use; older releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        base_bdev_name: str | None = ...,
        pm_path: str | None = ...,
        comp_algo: str | None = ...,
        comp_level: int | None = ...,
        chunk_size: int | None = ...,
        backing_io_unit_size: int | None = ...,
        allocated_io_units: int | None = ...,
        compression_pmd: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevCompressSetPmdRequest(Message):
    pmd: int
    """Driver number: 0 automatic, 1 QAT only, 2 ISA-L only, 3 mlx5_pci only."""
    def __init__(
        self,
        *,
        pmd: int | None = ...,
    ) -> None: ...

class BdevCryptoCreateRequest(Message):
    base_bdev_name: str
    """Name of the bdev that holds the encrypted data; it may be given before that bdev appears."""
    name: str
    """Name of the crypto bdev to make."""
    crypto_pmd: str
    """Name of the DPDK crypto driver; obsolete and ignored in newer releases."""
    key: str
    """Encryption key as hex digits; obsolete, prefer key_name."""
    cipher: str
    """Cipher: AES_CBC (default) or AES_XTS; obsolete, prefer key_name."""
    key2: str
    """Second key as hex digits, needed only for AES_XTS and as long as key; obsolete, prefer key_name."""
    key_name: str
    """Name of a key made with accel_crypto_key_create; when given, the key and cipher fields are ignored."""
    def __init__(
        self,
        *,
        base_bdev_name: str | None = ...,
        name: str | None = ...,
        crypto_pmd: str | None = ...,
        key: str | None = ...,
        cipher: str | None = ...,
        key2: str | None = ...,
        key_name: str | None = ...,
    ) -> None: ...

class BdevCryptoDeleteRequest(Message):
    name: str
    """Name of the crypto bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevCryptoInfo(Message):
    base_bdev_name: str
    """Name of the bdev that holds the encrypted data."""
    name: str
    """Name of the crypto bdev."""
    key_name: str
    """Name of the accel framework key in use."""
    crypto_pmd: str
    """DPDK crypto driver in use; older releases only."""
    key: str
    """Encryption key itself; older releases only, secret."""
    key2: str
    """Second key, for AES_XTS; older releases only, secret."""
    cipher: str
    """Cipher, AES_CBC or AES_XTS; older releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        base_bdev_name: str | None = ...,
        name: str | None = ...,
        key_name: str | None = ...,
        crypto_pmd: str | None = ...,
        key: str | None = ...,
        key2: str | None = ...,
        cipher: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevDaosCreateRequest(Message):
    name: str
    """Name of the new bdev."""
    uuid: str
    """UUID of the new bdev; generated when absent."""
    pool: str
    """Label or UUID of the DAOS pool."""
    cont: str
    """Label or UUID of the DAOS container."""
    oclass: str
    """DAOS object class for the data; default "SX" (striped over all targets). Not in 22.09."""
    num_blocks: int
    """Size of the bdev in blocks; must be greater than 0."""
    block_size: int
    """Block size in bytes; must be a multiple of 512."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        uuid: str | None = ...,
        pool: str | None = ...,
        cont: str | None = ...,
        oclass: str | None = ...,
        num_blocks: int | None = ...,
        block_size: int | None = ...,
    ) -> None: ...

class BdevDaosDeleteRequest(Message):
    name: str
    """Name of the DAOS bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevDaosResizeRequest(Message):
    name: str
    """Name of the DAOS bdev."""
    new_size: int
    """New capacity in MiB; must not be below the current one."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        new_size: int | None = ...,
    ) -> None: ...

class BdevDelayCreateRequest(Message):
    base_bdev_name: str
    """Name of the bdev to slow down; it may appear later."""
    name: str
    """Name for the new delay bdev."""
    uuid: str
    """UUID for the new bdev; derived from the UUID of the base bdev when absent."""
    avg_read_latency: int
    """Latency added to about 99 percent of reads, in us."""
    p99_read_latency: int
    """Latency added to about 1 percent of reads, in us; not below avg_read_latency."""
    avg_write_latency: int
    """Latency added to about 99 percent of writes, in us."""
    p99_write_latency: int
    """Latency added to about 1 percent of writes, in us; not below avg_write_latency."""
    def __init__(
        self,
        *,
        base_bdev_name: str | None = ...,
        name: str | None = ...,
        uuid: str | None = ...,
        avg_read_latency: int | None = ...,
        p99_read_latency: int | None = ...,
        avg_write_latency: int | None = ...,
        p99_write_latency: int | None = ...,
    ) -> None: ...

class BdevDelayDeleteRequest(Message):
    name: str
    """Name of the delay bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevDelayInfo(Message):
    name: str
    """Name of the delay bdev."""
    base_bdev_name: str
    """Name of the bdev being delayed."""
    uuid: str
    """UUID of the delay bdev."""
    avg_read_latency: int
    """Usual added read latency in us."""
    p99_read_latency: int
    """Added latency of about 1 percent of reads in us."""
    avg_write_latency: int
    """Usual added write latency in us."""
    p99_write_latency: int
    """Added latency of about 1 percent of writes in us."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        base_bdev_name: str | None = ...,
        uuid: str | None = ...,
        avg_read_latency: int | None = ...,
        p99_read_latency: int | None = ...,
        avg_write_latency: int | None = ...,
        p99_write_latency: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevDelayUpdateLatencyRequest(Message):
    delay_bdev_name: str
    """Name of the delay bdev to change."""
    latency_type: int
    """Latency to change: avg_read, p99_read, avg_write or p99_write."""
    latency_us: int
    """New latency in us."""
    def __init__(
        self,
        *,
        delay_bdev_name: str | None = ...,
        latency_type: int | None = ...,
        latency_us: int | None = ...,
    ) -> None: ...

class BdevDifCheckTypes(Message):
    reftag: bool
    """True if reference tags are checked."""
    apptag: bool
    """True if application tags are checked."""
    guard: bool
    """True if guards (checksums) are checked."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        reftag: bool | None = ...,
        apptag: bool | None = ...,
        guard: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevDriverSpecific(Message):
    """What only one kind of bdev has: the field of that kind is set. Other kinds are in `rest`."""
    aio: BdevAioInfo
    """Details of an AIO bdev."""
    error_disk: BdevErrorDiskInfo
    """Details of an error injection bdev."""
    ftl: BdevFtlInfo
    """Details of a flash translation layer bdev."""
    lvol: BdevLvolInfo
    """Details of a logical volume bdev."""
    nvme: RepeatedMessages[BdevNvmeInfo]
    """NVMe paths of the bdev, one entry each; a single object in older releases."""
    mp_policy: str
    """NVMe multipath policy: active_passive or active_active."""
    selector: str
    """Path selector with active_active: round_robin or queue_depth."""
    rr_min_io: int
    """I/Os sent on a path before round_robin moves to the next."""
    passthru: BdevPassthruInfo
    """Details of a passthru bdev."""
    rbd: BdevRbdInfo
    """Details of a Ceph RBD bdev."""
    split: BdevSplitInfo
    """Details of a split bdev."""
    virtio: BdevVirtioInfo
    """Details of a virtio bdev."""
    compress: BdevCompressInfo
    """Details of a compress bdev (module gone from 26.05)."""
    crypto: BdevCryptoInfo
    """Details of a crypto bdev."""
    delay: BdevDelayInfo
    """Details of a delay bdev."""
    gpt: BdevGptInfo
    """Details of a GPT partition bdev."""
    iscsi: BdevIscsiInfo
    """Details of an iSCSI initiator bdev."""
    cache_device: str
    """OCF: name of the caching bdev."""
    core_device: str
    """OCF: name of the cached (slow) bdev."""
    mode: str
    """OCF cache mode: wt, wb, pt, wa, wi or wo."""
    cache_line_size: int
    """OCF cache line size in KiB."""
    metadata_volatile: bool
    """OCF: true if the cache metadata is kept in memory only."""
    opal: BdevOpalInfo
    """Details of an Opal locking range bdev."""
    pmem: BdevPmemInfo
    """Details of a persistent memory bdev; older releases only."""
    raid: BdevRaidInfo
    """Details of a RAID bdev."""
    uring: BdevUringInfo
    """Details of an io_uring bdev."""
    zoned_block: BdevZonedBlockInfo
    """Details of a zone emulation bdev."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        aio: BdevAioInfo | Mapping[str, Any] | None = ...,
        error_disk: BdevErrorDiskInfo | Mapping[str, Any] | None = ...,
        ftl: BdevFtlInfo | Mapping[str, Any] | None = ...,
        lvol: BdevLvolInfo | Mapping[str, Any] | None = ...,
        nvme: Iterable[BdevNvmeInfo | Mapping[str, Any]] | None = ...,
        mp_policy: str | None = ...,
        selector: str | None = ...,
        rr_min_io: int | None = ...,
        passthru: BdevPassthruInfo | Mapping[str, Any] | None = ...,
        rbd: BdevRbdInfo | Mapping[str, Any] | None = ...,
        split: BdevSplitInfo | Mapping[str, Any] | None = ...,
        virtio: BdevVirtioInfo | Mapping[str, Any] | None = ...,
        compress: BdevCompressInfo | Mapping[str, Any] | None = ...,
        crypto: BdevCryptoInfo | Mapping[str, Any] | None = ...,
        delay: BdevDelayInfo | Mapping[str, Any] | None = ...,
        gpt: BdevGptInfo | Mapping[str, Any] | None = ...,
        iscsi: BdevIscsiInfo | Mapping[str, Any] | None = ...,
        cache_device: str | None = ...,
        core_device: str | None = ...,
        mode: str | None = ...,
        cache_line_size: int | None = ...,
        metadata_volatile: bool | None = ...,
        opal: BdevOpalInfo | Mapping[str, Any] | None = ...,
        pmem: BdevPmemInfo | Mapping[str, Any] | None = ...,
        raid: BdevRaidInfo | Mapping[str, Any] | None = ...,
        uring: BdevUringInfo | Mapping[str, Any] | None = ...,
        zoned_block: BdevZonedBlockInfo | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevEnableHistogramRequest(Message):
    name: str
    """Name of the bdev."""
    enable: bool
    """True starts collecting, false stops it."""
    opc: str
    """I/O type to record, for example read, write, unmap, flush, write_zeroes, copy; all types when absent."""
    granularity: int
    """Bucket resolution: each power-of-2 range has 2^granularity buckets; 7 when absent."""
    min_nsec: int
    """Lowest latency tracked, in ns; shorter ones count in the first bucket. 1000 when absent."""
    max_nsec: int
    """Highest latency tracked, in ns; longer ones count in the last bucket. 120000000000 when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        enable: bool | None = ...,
        opc: str | None = ...,
        granularity: int | None = ...,
        min_nsec: int | None = ...,
        max_nsec: int | None = ...,
    ) -> None: ...

class BdevErrorCreateRequest(Message):
    base_name: str
    """Name of the bdev to wrap; it may appear later."""
    uuid: str
    """UUID for the new bdev; derived from the UUID of the base bdev when absent."""
    def __init__(
        self,
        *,
        base_name: str | None = ...,
        uuid: str | None = ...,
    ) -> None: ...

class BdevErrorDeleteRequest(Message):
    name: str
    """Name of the error injection bdev, EE_ plus the base bdev name."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevErrorDiskInfo(Message):
    base_bdev: str
    """Name of the bdev below it."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        base_bdev: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevErrorInjectErrorRequest(Message):
    name: str
    """Name of the error injection bdev, EE_ plus the base bdev name."""
    io_type: int
    """I/O to affect: read, write, unmap, flush or all; clear disarms every type."""
    error_type: int
    """What happens: failure, pending (held), corrupt_data, nomem or nvme_failure; must be given with clear too."""
    nvme_sct: int
    """NVMe status code type for nvme_failure only; 0 when absent."""
    nvme_sc: int
    """NVMe status code for nvme_failure only; 0 when absent, but sct and sc cannot both be 0."""
    num: int
    """Number of I/Os to affect; 1 when absent."""
    queue_depth: int
    """Affects I/O only while at least this many I/Os are in flight on the channel; 0 (always) when absent."""
    corrupt_offset: int
    """Offset of the byte to corrupt in the I/O buffer, in bytes, for corrupt_data; 0 when absent."""
    corrupt_value: int
    """Value XORed into that byte, 1 to 255; required for corrupt_data."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        io_type: int | None = ...,
        error_type: int | None = ...,
        nvme_sct: int | None = ...,
        nvme_sc: int | None = ...,
        num: int | None = ...,
        queue_depth: int | None = ...,
        corrupt_offset: int | None = ...,
        corrupt_value: int | None = ...,
    ) -> None: ...

class BdevErrorResumePendingRequest(Message):
    name: str
    """Name of the error injection bdev, EE_ plus the base bdev name."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevExamineRequest(Message):
    name: str
    """Name or alias of the bdev to examine; it may appear later."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevFtlCreateRequest(Message):
    name: str
    """Name of the FTL bdev."""
    base_bdev: str
    """Name of the bdev that stores the bulk of the data."""
    uuid: str
    """UUID of an existing FTL instance to restore; absent or all zero makes a fresh instance."""
    cache: str
    """Name of the bdev used as non-volatile write cache; optional before 22.09."""
    overprovisioning: int
    """Share of the base bdev kept back for relocation in percent, 1 to 99; default 20."""
    l2p_dram_limit: int
    """Most DRAM for the cache of the logical to physical map in MiB; default 2048."""
    core_mask: str
    """CPU cores on which the FTL core thread may run, as mask or list; default the main application thread."""
    fast_shutdown: bool
    """Whether shutdown of the target leaves metadata in shared memory rather than on disk; default true."""
    allow_open_bands: bool
    """Whether a restore after a dirty shutdown without cache may go on though recent data is lost; default false; up to
    22.05."""
    use_append: bool
    """Whether zone append is used instead of write; default false; up to 22.05."""
    l2p_path: str
    """Persistent memory file or device that holds the logical to physical map; default DRAM; up to 22.05."""
    limit_crit: int
    """Share of user writes let through at the critical level in percent; default 0; up to 22.05."""
    limit_crit_threshold: int
    """Number of free bands at or below which the critical level applies; default 5; up to 22.05."""
    limit_high: int
    """Share of user writes let through at the high level in percent; default 5; up to 22.05."""
    limit_high_threshold: int
    """Number of free bands at or below which the high level applies; default 10; up to 22.05."""
    limit_low: int
    """Share of user writes let through at the low level in percent; default 40; up to 22.05."""
    limit_low_threshold: int
    """Number of free bands at or below which the low level applies; default 20; up to 22.05."""
    limit_start: int
    """Share of user writes let through at the start level in percent; default 100; up to 22.05."""
    limit_start_threshold: int
    """Number of free bands at or below which the start level applies and defragmentation runs; default 40; up to
    22.05."""
    trtype: str
    """Transport type of the Open-Channel NVMe device, such as pcie; up to 19.10."""
    traddr: str
    """Address of the Open-Channel NVMe device, such as a PCI address; up to 19.10."""
    punits: str
    """Range of parallel units of the device as start-end, such as 0-3; up to 19.10."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        base_bdev: str | None = ...,
        uuid: str | None = ...,
        cache: str | None = ...,
        overprovisioning: int | None = ...,
        l2p_dram_limit: int | None = ...,
        core_mask: str | None = ...,
        fast_shutdown: bool | None = ...,
        allow_open_bands: bool | None = ...,
        use_append: bool | None = ...,
        l2p_path: str | None = ...,
        limit_crit: int | None = ...,
        limit_crit_threshold: int | None = ...,
        limit_high: int | None = ...,
        limit_high_threshold: int | None = ...,
        limit_low: int | None = ...,
        limit_low_threshold: int | None = ...,
        limit_start: int | None = ...,
        limit_start_threshold: int | None = ...,
        trtype: str | None = ...,
        traddr: str | None = ...,
        punits: str | None = ...,
    ) -> None: ...

class BdevFtlCreateResponse(Message):
    name: str
    """Name of the bdev, where the answer is no more than that."""
    bdev: FtlBdevName
    """The bdev, where the answer tells its UUID too."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        bdev: FtlBdevName | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevFtlDeleteRequest(Message):
    name: str
    """Name of the FTL bdev."""
    fast_shutdown: bool
    """Whether metadata is left in shared memory rather than written out before the removal; default false."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        fast_shutdown: bool | None = ...,
    ) -> None: ...

class BdevFtlGetPropertiesRequest(Message):
    name: str
    """Name of the FTL bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevFtlGetPropertiesResponse(Message):
    name: str
    """Name of the FTL bdev."""
    properties: RepeatedMessages[FtlProperty]
    """The properties, one object each."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        properties: Iterable[FtlProperty | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevFtlGetStatsRequest(Message):
    name: str
    """Name of the FTL bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevFtlGetStatsResponse(Message):
    name: str
    """Name of the FTL bdev."""
    user: FtlIoStats
    """Counters for user I/O."""
    cmp: FtlIoStats
    """Counters for compaction of the cache."""
    gc: FtlIoStats
    """Counters for garbage collection on the base device."""
    md_base: FtlIoStats
    """Counters for metadata on the base device."""
    md_nv_cache: FtlIoStats
    """Counters for metadata on the cache device."""
    l2p: FtlIoStats
    """Counters for paging of the logical to physical map."""
    done: bool
    """All that the first releases said."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        user: FtlIoStats | Mapping[str, Any] | None = ...,
        cmp: FtlIoStats | Mapping[str, Any] | None = ...,
        gc: FtlIoStats | Mapping[str, Any] | None = ...,
        md_base: FtlIoStats | Mapping[str, Any] | None = ...,
        md_nv_cache: FtlIoStats | Mapping[str, Any] | None = ...,
        l2p: FtlIoStats | Mapping[str, Any] | None = ...,
        done: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevFtlInfo(Message):
    base_bdev: str
    """Name of the bdev that stores the data."""
    cache: str
    """Name of the write buffer cache bdev, if any."""
    num_zones: str
    """Zones in the base device, as decimal text; older releases only."""
    zone_size: str
    """Zone size in blocks, as decimal text; older releases only."""
    trtype: str
    """NVMe transport type of the base device; older releases only."""
    traddr: str
    """Transport address of the base device; older releases only."""
    punits: str
    """Parallel unit range as first-last; older releases only."""
    num_chunks: str
    """Chunks per parallel unit, as decimal text; older releases only."""
    chunk_size: str
    """Chunk size in blocks, as decimal text; older releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        base_bdev: str | None = ...,
        cache: str | None = ...,
        num_zones: str | None = ...,
        zone_size: str | None = ...,
        trtype: str | None = ...,
        traddr: str | None = ...,
        punits: str | None = ...,
        num_chunks: str | None = ...,
        chunk_size: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevFtlLoadRequest(Message):
    name: str
    """Name of the FTL bdev."""
    base_bdev: str
    """Name of the bdev that stores the bulk of the data."""
    uuid: str
    """UUID of the instance to restore; leaving it out starts a fresh instance and loses the data."""
    cache: str
    """Name of the bdev that serves as non-volatile write cache."""
    overprovisioning: int
    """Share of the base bdev kept back for relocation in percent, 1 to 99; default 20."""
    l2p_dram_limit: int
    """Most DRAM for the cache of the logical to physical map in MiB; default 2048."""
    core_mask: str
    """CPU cores on which the FTL core thread may run, as mask or list; default the main application thread."""
    fast_shutdown: bool
    """Whether shutdown of the target leaves metadata in shared memory rather than on disk; default true."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        base_bdev: str | None = ...,
        uuid: str | None = ...,
        cache: str | None = ...,
        overprovisioning: int | None = ...,
        l2p_dram_limit: int | None = ...,
        core_mask: str | None = ...,
        fast_shutdown: bool | None = ...,
    ) -> None: ...

class BdevFtlLoadResponse(Message):
    name: str
    """Name of the bdev, where the answer is no more than that."""
    bdev: FtlBdevName
    """The bdev, where the answer tells its UUID too."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        bdev: FtlBdevName | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevFtlSetPropertyRequest(Message):
    name: str
    """Name of the FTL bdev."""
    ftl_property: str
    """Name of the property, as listed by bdev_ftl_get_properties."""
    value: str
    """New value as a string; "true" or "false" for a boolean property."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        ftl_property: str | None = ...,
        value: str | None = ...,
    ) -> None: ...

class BdevFtlUnloadRequest(Message):
    name: str
    """Name of the FTL bdev."""
    fast_shutdown: bool
    """Whether metadata is left in shared memory rather than written out before the removal; default false."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        fast_shutdown: bool | None = ...,
    ) -> None: ...

class BdevFtlUnmapRequest(Message):
    name: str
    """Name of the FTL bdev."""
    lba: int
    """First block of the range; a multiple of 1024 blocks."""
    num_blocks: int
    """Length of the range in blocks; a multiple of 1024 blocks, not 0."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        lba: int | None = ...,
        num_blocks: int | None = ...,
    ) -> None: ...

class BdevGetBdevsRequest(Message):
    name: str
    """Name or alias of one bdev to show; all bdevs when absent."""
    timeout: int
    """Time to wait for the named bdev to appear, in ms; 0 (no waiting) when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        timeout: int | None = ...,
    ) -> None: ...

class BdevGetBdevsResponse(Message):
    bdevs: RepeatedMessages[Bdev]
    """The bdevs."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[Bdev]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> Bdev: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[Bdev]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[Bdev | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevGetHistogramBordersRequest(Message):
    name: str
    """Name of the bdev."""
    borders: MutableSequence[int]
    """Upper latency limits in us, in ascending order; at least one."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        borders: Iterable[int] | None = ...,
    ) -> None: ...

class BdevGetHistogramBordersResponse(Message):
    borders_count: MutableSequence[int]
    """Cumulative I/O count per border, then one more entry with the total."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[int]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> int: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[int]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        borders_count: Iterable[int] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevGetHistogramRequest(Message):
    name: str
    """Name of the bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevGetHistogramResponse(Message):
    histogram: str
    """Bucket counts: base64 of native-endian 64-bit unsigned integers."""
    granularity: int
    """Each power-of-2 range holds 2^granularity buckets."""
    min_range: int
    """Index of the lowest power-of-2 range included."""
    max_range: int
    """Index of the highest power-of-2 range included."""
    tsc_rate: int
    """Ticks per second; bucket limits are in ticks."""
    bucket_shift: int
    """Older name of granularity: log2 of the buckets per range."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        histogram: str | None = ...,
        granularity: int | None = ...,
        min_range: int | None = ...,
        max_range: int | None = ...,
        tsc_rate: int | None = ...,
        bucket_shift: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevGetIostatRequest(Message):
    per_channel: bool
    """True gives one set of counters per I/O channel, for exactly one bdev; false when absent."""
    reset_mode: int
    """Counters to reset after reading: all, maxmin, error or none; none when absent."""
    names: MutableSequence[str]
    """Names of the bdevs to show, at most 1024; all bdevs when absent."""
    name: str
    """Name of one bdev to show, in releases before names; all bdevs when absent."""
    def __init__(
        self,
        *,
        per_channel: bool | None = ...,
        reset_mode: int | None = ...,
        names: Iterable[str] | None = ...,
        name: str | None = ...,
    ) -> None: ...

class BdevGetIostatResponse(Message):
    tick_rate: int
    """Ticks per second, to convert tick counts to time."""
    ticks: int
    """Tick counter of the target when the answer was made."""
    bdevs: RepeatedMessages[BdevIostat]
    """Statistics, one entry per bdev; not with per_channel."""
    name: str
    """Name of the bdev; with per_channel or in older releases."""
    channels: RepeatedMessages[BdevChannelIostat]
    """Statistics, one entry per I/O channel; with per_channel only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tick_rate: int | None = ...,
        ticks: int | None = ...,
        bdevs: Iterable[BdevIostat | Mapping[str, Any]] | None = ...,
        name: str | None = ...,
        channels: Iterable[BdevChannelIostat | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevGptInfo(Message):
    base_bdev: str
    """Name of the partitioned bdev."""
    offset_blocks: int
    """Start of the partition on the base bdev in blocks."""
    partition_table_guid: str
    """GUID of the whole partition table."""
    partition_type_guid: str
    """GUID of the partition type."""
    unique_partition_guid: str
    """GUID of this partition."""
    partition_name: str
    """Name of the partition in the table."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        base_bdev: str | None = ...,
        offset_blocks: int | None = ...,
        partition_table_guid: str | None = ...,
        partition_type_guid: str | None = ...,
        unique_partition_guid: str | None = ...,
        partition_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevIoTypes(Message):
    """The kinds of I/O that a bdev takes."""
    read: bool
    """Reads."""
    write: bool
    """Writes."""
    unmap: bool
    """Unmaps: blocks that are no longer needed."""
    flush: bool
    """Flushes of caches."""
    reset: bool
    """Resets."""
    nvme_admin: bool
    """NVMe admin commands, passed through."""
    nvme_io: bool
    """NVMe I/O commands, passed through."""
    nvme_io_md: bool
    """NVMe I/O commands with a buffer for metadata, passed through."""
    write_zeroes: bool
    """Writes of zeroes without a buffer."""
    zcopy: bool
    """Reads and writes in buffers of the bdev itself."""
    get_zone_info: bool
    """Queries about zones."""
    zone_management: bool
    """Opening, closing, finishing and resetting zones."""
    zone_append: bool
    """Appends to a zone."""
    compare: bool
    """Comparing blocks with a buffer."""
    compare_and_write: bool
    """Comparing and writing in one atomic step."""
    abort: bool
    """Aborts of I/Os under way."""
    seek_hole: bool
    """Looking for the next unallocated block."""
    seek_data: bool
    """Looking for the next allocated block."""
    copy: bool
    """Copies within the bdev."""
    nvme_iov_md: bool
    """NVMe I/O commands with scattered buffers and metadata, passed through."""
    nvme_nssr: bool
    """Resets of the NVMe subsystem."""
    write_uncorrectable: bool
    """Marking blocks as unreadable."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        read: bool | None = ...,
        write: bool | None = ...,
        unmap: bool | None = ...,
        flush: bool | None = ...,
        reset: bool | None = ...,
        nvme_admin: bool | None = ...,
        nvme_io: bool | None = ...,
        nvme_io_md: bool | None = ...,
        write_zeroes: bool | None = ...,
        zcopy: bool | None = ...,
        get_zone_info: bool | None = ...,
        zone_management: bool | None = ...,
        zone_append: bool | None = ...,
        compare: bool | None = ...,
        compare_and_write: bool | None = ...,
        abort: bool | None = ...,
        seek_hole: bool | None = ...,
        seek_data: bool | None = ...,
        copy: bool | None = ...,
        nvme_iov_md: bool | None = ...,
        nvme_nssr: bool | None = ...,
        write_uncorrectable: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevIostat(Message):
    """What one bdev has done."""
    name: str
    """Name of the bdev."""
    bytes_read: int
    """Bytes read."""
    num_read_ops: int
    """Number of read operations completed."""
    bytes_written: int
    """Bytes written."""
    num_write_ops: int
    """Number of write operations completed."""
    bytes_unmapped: int
    """Bytes unmapped."""
    num_unmap_ops: int
    """Number of unmap operations completed."""
    bytes_copied: int
    """Bytes copied."""
    num_copy_ops: int
    """Number of copy operations completed."""
    read_latency_ticks: int
    """Summed latency of read operations in ticks."""
    max_read_latency_ticks: int
    """Longest read latency in ticks."""
    min_read_latency_ticks: int
    """Shortest read latency in ticks; 0 if there were none."""
    write_latency_ticks: int
    """Summed latency of write operations in ticks."""
    max_write_latency_ticks: int
    """Longest write latency in ticks."""
    min_write_latency_ticks: int
    """Shortest write latency in ticks; 0 if there were none."""
    unmap_latency_ticks: int
    """Summed latency of unmap operations in ticks."""
    max_unmap_latency_ticks: int
    """Longest unmap latency in ticks."""
    min_unmap_latency_ticks: int
    """Shortest unmap latency in ticks; 0 if there were none."""
    copy_latency_ticks: int
    """Summed latency of copy operations in ticks."""
    max_copy_latency_ticks: int
    """Longest copy latency in ticks."""
    min_copy_latency_ticks: int
    """Shortest copy latency in ticks; 0 if there were none."""
    io_error: MutableMapping[str, int]
    """Failed I/Os by status name; only statuses that occurred."""
    queue_depth_polling_period: int
    """Queue depth sampling period in us; only if sampling is on."""
    queue_depth: int
    """I/Os outstanding at the last sample; only if sampling is on."""
    io_time: int
    """Time with I/O outstanding, in us; only if sampling is on."""
    weighted_io_time: int
    """I/O time multiplied by queue depth, in us; only if sampling is on."""
    driver_specific: BdevIostatDriverSpecific
    """Counters of the bdev module; absent if it has none."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        bytes_read: int | None = ...,
        num_read_ops: int | None = ...,
        bytes_written: int | None = ...,
        num_write_ops: int | None = ...,
        bytes_unmapped: int | None = ...,
        num_unmap_ops: int | None = ...,
        bytes_copied: int | None = ...,
        num_copy_ops: int | None = ...,
        read_latency_ticks: int | None = ...,
        max_read_latency_ticks: int | None = ...,
        min_read_latency_ticks: int | None = ...,
        write_latency_ticks: int | None = ...,
        max_write_latency_ticks: int | None = ...,
        min_write_latency_ticks: int | None = ...,
        unmap_latency_ticks: int | None = ...,
        max_unmap_latency_ticks: int | None = ...,
        min_unmap_latency_ticks: int | None = ...,
        copy_latency_ticks: int | None = ...,
        max_copy_latency_ticks: int | None = ...,
        min_copy_latency_ticks: int | None = ...,
        io_error: Mapping[str, Any] | None = ...,
        queue_depth_polling_period: int | None = ...,
        queue_depth: int | None = ...,
        io_time: int | None = ...,
        weighted_io_time: int | None = ...,
        driver_specific: BdevIostatDriverSpecific | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevIostatDriverSpecific(Message):
    nvme_error: NvmeErrorStats
    """NVMe error counters, if enabled in the NVMe options."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nvme_error: NvmeErrorStats | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevIscsiCreateRequest(Message):
    name: str
    """Name of the new bdev."""
    initiator_iqn: str
    """IQN this initiator presents to the target; must not be empty."""
    url: str
    """iSCSI URL of the LUN: iscsi://[user[%password]@]host[:port]/target-iqn/lun."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        initiator_iqn: str | None = ...,
        url: str | None = ...,
    ) -> None: ...

class BdevIscsiDeleteRequest(Message):
    name: str
    """Name of the iSCSI bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevIscsiInfo(Message):
    initiator_name: str
    """Initiator IQN used to log in."""
    url: str
    """iSCSI URL of the LUN."""
    target: str
    """Target the LUN belongs to; only in some releases."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        initiator_name: str | None = ...,
        url: str | None = ...,
        target: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevIscsiSetOptionsRequest(Message):
    timeout_sec: int
    """Command timeout in s; 0 turns timeout tracking off. Initially 30; unchanged when absent."""
    def __init__(
        self,
        *,
        timeout_sec: int | None = ...,
    ) -> None: ...

class BdevKvmallocCreateRequest(Message):
    name: str
    """Name for the new bdev; KVMalloc plus a number when absent."""
    uuid: str
    """UUID for the new bdev; generated by the target when absent."""
    max_key_size: int
    """Longest key in bytes, at most 16; 16 when absent or 0."""
    max_value_size: int
    """Largest value in bytes; 131072 (128 KiB) when absent or 0."""
    optimal_value_granularity: int
    """Bytes that sizes of values are best a multiple of, at most max_value_size; 4096 when absent or 0."""
    numa_id: int
    """NUMA node to take the memory from; -1 (any) when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        uuid: str | None = ...,
        max_key_size: int | None = ...,
        max_value_size: int | None = ...,
        optimal_value_granularity: int | None = ...,
        numa_id: int | None = ...,
    ) -> None: ...

class BdevKvmallocDeleteRequest(Message):
    name: str
    """Name of the key-value bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevLvolCheckShallowCopyRequest(Message):
    operation_id: int
    """Id from bdev_lvol_start_shallow_copy."""
    def __init__(
        self,
        *,
        operation_id: int | None = ...,
    ) -> None: ...

class BdevLvolCheckShallowCopyResponse(Message):
    copied_clusters: int
    """Number of clusters copied so far."""
    total_clusters: int
    """Number of clusters to copy in all; only allocated ones count."""
    state: str
    """State of the copy: in progress, complete or error."""
    error: str
    """Text of the error; only present when state is error."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        copied_clusters: int | None = ...,
        total_clusters: int | None = ...,
        state: str | None = ...,
        error: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevLvolCloneBdevRequest(Message):
    bdev: str
    """Name or UUID of the bdev that acts as the external snapshot; not a logical volume of the same store."""
    lvs_name: str
    """Name of the logical volume store for the clone."""
    clone_name: str
    """Name of the clone to make, without the store name; at most 63 characters."""
    def __init__(
        self,
        *,
        bdev: str | None = ...,
        lvs_name: str | None = ...,
        clone_name: str | None = ...,
    ) -> None: ...

class BdevLvolCloneRequest(Message):
    snapshot_name: str
    """Name (lvstore/lvol alias) or UUID of the snapshot to clone."""
    clone_name: str
    """Name of the clone to make, without the store name; at most 63 characters."""
    def __init__(
        self,
        *,
        snapshot_name: str | None = ...,
        clone_name: str | None = ...,
    ) -> None: ...

class BdevLvolCreateLvstoreRequest(Message):
    bdev_name: str
    """Name of the bdev to put the logical volume store on; the store claims it."""
    cluster_sz: int
    """Cluster size in bytes, a multiple of the metadata page size; default 4194304 (4 MiB)."""
    lvs_name: str
    """Name of the logical volume store; unique, at most 63 characters."""
    clear_method: int
    """How the data area is cleared at creation: none, unmap (default) or write_zeroes."""
    num_md_pages_per_cluster_ratio: int
    """Metadata pages reserved per cluster in percent, 100 is one page each; default 100; more lets the store grow
    more."""
    md_page_size: int
    """Metadata page size in bytes; default the larger of 4096 and the physical block size of the bdev."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        cluster_sz: int | None = ...,
        lvs_name: str | None = ...,
        clear_method: int | None = ...,
        num_md_pages_per_cluster_ratio: int | None = ...,
        md_page_size: int | None = ...,
    ) -> None: ...

class BdevLvolCreateLvstoreResponse(Message):
    uuid: str
    """UUID of the store."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        uuid: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevLvolCreateRequest(Message):
    uuid: str
    """UUID of the logical volume store; give exactly one of uuid and lvs_name."""
    lvs_name: str
    """Name of the logical volume store; give exactly one of uuid and lvs_name."""
    lvol_name: str
    """Name of the logical volume; unique in the store, at most 63 characters."""
    size_in_mib: int
    """Size in MiB, rounded up to whole clusters; accepted from 23.05 on in place of size."""
    thin_provision: bool
    """Whether clusters are allocated only when first written; default false."""
    clear_method: int
    """How clusters are cleared when freed: none, unmap, write_zeroes or default, which is unmap; default when
    absent."""
    size: int
    """Size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib."""
    def __init__(
        self,
        *,
        uuid: str | None = ...,
        lvs_name: str | None = ...,
        lvol_name: str | None = ...,
        size_in_mib: int | None = ...,
        thin_provision: bool | None = ...,
        clear_method: int | None = ...,
        size: int | None = ...,
    ) -> None: ...

class BdevLvolDecoupleParentRequest(Message):
    name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume to detach from its parent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevLvolDeleteLvstoreRequest(Message):
    uuid: str
    """UUID of the logical volume store to delete; give exactly one of uuid and lvs_name."""
    lvs_name: str
    """Name of the logical volume store to delete; give exactly one of uuid and lvs_name."""
    def __init__(
        self,
        *,
        uuid: str | None = ...,
        lvs_name: str | None = ...,
    ) -> None: ...

class BdevLvolDeleteRequest(Message):
    name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevLvolGetLvolsRequest(Message):
    lvs_uuid: str
    """UUID of the store whose volumes to list; not together with lvs_name; default all stores."""
    lvs_name: str
    """Name of the store whose volumes to list; not together with lvs_uuid; default all stores."""
    def __init__(
        self,
        *,
        lvs_uuid: str | None = ...,
        lvs_name: str | None = ...,
    ) -> None: ...

class BdevLvolGetLvolsResponse(Message):
    lvols: RepeatedMessages[Lvol]
    """The logical volumes."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[Lvol]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> Lvol: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[Lvol]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        lvols: Iterable[Lvol | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevLvolGetLvstoresRequest(Message):
    uuid: str
    """UUID of the one store to list; not together with lvs_name; default all stores."""
    lvs_name: str
    """Name of the one store to list; not together with uuid; default all stores."""
    def __init__(
        self,
        *,
        uuid: str | None = ...,
        lvs_name: str | None = ...,
    ) -> None: ...

class BdevLvolGetLvstoresResponse(Message):
    lvol_stores: RepeatedMessages[LvolStore]
    """The stores."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[LvolStore]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> LvolStore: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[LvolStore]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        lvol_stores: Iterable[LvolStore | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevLvolGrowLvstoreRequest(Message):
    uuid: str
    """UUID of the logical volume store to grow; give exactly one of uuid and lvs_name."""
    lvs_name: str
    """Name of the logical volume store to grow; give exactly one of uuid and lvs_name."""
    def __init__(
        self,
        *,
        uuid: str | None = ...,
        lvs_name: str | None = ...,
    ) -> None: ...

class BdevLvolInflateRequest(Message):
    name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume to inflate."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevLvolInfo(Message):
    lvol_store_uuid: str
    """UUID of the lvol store that holds the volume."""
    base_bdev: str
    """Name of the bdev the lvol store lies on."""
    thin_provision: bool
    """True if clusters are allocated on first write."""
    num_allocated_clusters: int
    """Clusters allocated to the volume itself."""
    snapshot: bool
    """True if the volume is a snapshot."""
    clone: bool
    """True if the volume is a clone of a snapshot."""
    base_snapshot: str
    """Name of the snapshot this clone builds on; clones only."""
    clones: MutableSequence[str]
    """Names of the clones of this snapshot; snapshots only."""
    esnap_clone: bool
    """True if the volume is a clone of an external snapshot."""
    external_snapshot_name: str
    """External snapshot identifier; external clones only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        lvol_store_uuid: str | None = ...,
        base_bdev: str | None = ...,
        thin_provision: bool | None = ...,
        num_allocated_clusters: int | None = ...,
        snapshot: bool | None = ...,
        clone: bool | None = ...,
        base_snapshot: str | None = ...,
        clones: Iterable[str] | None = ...,
        esnap_clone: bool | None = ...,
        external_snapshot_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevLvolRenameLvstoreRequest(Message):
    old_name: str
    """Present name of the logical volume store."""
    new_name: str
    """New name of the logical volume store; at most 63 characters."""
    def __init__(
        self,
        *,
        old_name: str | None = ...,
        new_name: str | None = ...,
    ) -> None: ...

class BdevLvolRenameRequest(Message):
    old_name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume to rename."""
    new_name: str
    """New name of the volume, without the store name; at most 63 characters."""
    def __init__(
        self,
        *,
        old_name: str | None = ...,
        new_name: str | None = ...,
    ) -> None: ...

class BdevLvolResizeRequest(Message):
    name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume to resize."""
    size_in_mib: int
    """New size in MiB, rounded up to whole clusters; accepted from 23.05 on in place of size."""
    size: int
    """New size in bytes, rounded up to whole clusters; up to 24.01 only, see size_in_mib."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        size_in_mib: int | None = ...,
        size: int | None = ...,
    ) -> None: ...

class BdevLvolSetParentBdevRequest(Message):
    lvol_name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume; thin provisioned or already a clone."""
    parent_name: str
    """Name or UUID of the bdev that becomes the external snapshot."""
    def __init__(
        self,
        *,
        lvol_name: str | None = ...,
        parent_name: str | None = ...,
    ) -> None: ...

class BdevLvolSetParentRequest(Message):
    lvol_name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume; thin provisioned or already a clone, and as large as the
    parent."""
    parent_name: str
    """Name (lvstore/lvol alias) or UUID of the snapshot in the same store that becomes the parent."""
    def __init__(
        self,
        *,
        lvol_name: str | None = ...,
        parent_name: str | None = ...,
    ) -> None: ...

class BdevLvolSetReadOnlyRequest(Message):
    name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevLvolSnapshotRequest(Message):
    lvol_name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume to take the snapshot of."""
    snapshot_name: str
    """Name of the snapshot to make, without the store name; at most 63 characters."""
    def __init__(
        self,
        *,
        lvol_name: str | None = ...,
        snapshot_name: str | None = ...,
    ) -> None: ...

class BdevLvolStartShallowCopyRequest(Message):
    src_lvol_name: str
    """Name (lvstore/lvol alias) or UUID of the logical volume to copy; it must be read only."""
    dst_bdev_name: str
    """Name of the bdev to copy to; at least as large as the volume."""
    def __init__(
        self,
        *,
        src_lvol_name: str | None = ...,
        dst_bdev_name: str | None = ...,
    ) -> None: ...

class BdevLvolStartShallowCopyResponse(Message):
    operation_id: int
    """Id of the copy for bdev_lvol_check_shallow_copy."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        operation_id: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevMallocCreateRequest(Message):
    name: str
    """Name for the new bdev; Malloc plus a number when absent."""
    uuid: str
    """UUID for the new bdev; generated by the target when absent."""
    num_blocks: int
    """Capacity in blocks, above 0."""
    block_size: int
    """Data block size in bytes, a multiple of 512."""
    physical_block_size: int
    """Physical block size to report, in bytes, a multiple of 512; 0 (not reported) when absent."""
    optimal_io_boundary: int
    """Splits I/O at multiples of this many blocks; 0 (no splitting) when absent."""
    md_size: int
    """Metadata bytes per block: 0, 8, 16, 32, 64 or 128; 0 (none) when absent."""
    md_interleave: bool
    """True keeps metadata within each block, false (default) in a separate buffer."""
    dif_type: int
    """T10 protection information type: 0 (off), 1, 2 or 3; 0 when absent. Needs metadata."""
    dif_is_head_of_md: bool
    """True puts protection information at the start of the metadata, false (default) at its end."""
    dif_pi_format: int
    """Protection information format: 0 (16-bit guard, default), 1 (32-bit guard) or 2 (64-bit guard)."""
    numa_id: int
    """NUMA node to take the memory from; -1 (any) when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        uuid: str | None = ...,
        num_blocks: int | None = ...,
        block_size: int | None = ...,
        physical_block_size: int | None = ...,
        optimal_io_boundary: int | None = ...,
        md_size: int | None = ...,
        md_interleave: bool | None = ...,
        dif_type: int | None = ...,
        dif_is_head_of_md: bool | None = ...,
        dif_pi_format: int | None = ...,
        numa_id: int | None = ...,
    ) -> None: ...

class BdevMallocDeleteRequest(Message):
    name: str
    """Name of the malloc bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevMemoryDomain(Message):
    dma_device_type: str
    """DMA device type: RDMA, DMA, ACCEL, VENDOR_SPECIFIC; a number in older releases."""
    dma_device_id: str
    """Name of the DMA device; older releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        dma_device_type: str | None = ...,
        dma_device_id: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevName(Message):
    """The name of a bdev that was made."""
    name: str
    """Name of the bdev that was made."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNullCreateRequest(Message):
    name: str
    """Name for the new bdev."""
    uuid: str
    """UUID for the new bdev; generated by the target when absent."""
    num_blocks: int
    """Capacity in blocks, above 0."""
    block_size: int
    """Data block size in bytes without metadata, a multiple of 512."""
    physical_block_size: int
    """Physical block size to report, in bytes, a multiple of 512; 0 (not reported) when absent."""
    md_size: int
    """Interleaved metadata bytes per block: 0, 8, 16, 32, 64 or 128; 0 (none) when absent."""
    dif_type: int
    """T10 protection information type: 0 (off), 1, 2 or 3; 0 when absent. Needs metadata."""
    dif_is_head_of_md: bool
    """True puts protection information at the start of the metadata, false (default) at its end."""
    dif_pi_format: int
    """Protection information format: 0 (16-bit guard, default), 1 (32-bit guard) or 2 (64-bit guard)."""
    preferred_write_alignment: int
    """Write alignment to report, in blocks; 0 (none) when absent."""
    preferred_write_granularity: int
    """Write size multiple to report, in blocks; 0 (none) when absent."""
    optimal_write_size: int
    """Best write size to report, in blocks; 0 (none) when absent."""
    preferred_unmap_alignment: int
    """Unmap alignment to report, in blocks; 0 (none) when absent."""
    preferred_unmap_granularity: int
    """Unmap size multiple to report, in blocks; 0 (none) when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        uuid: str | None = ...,
        num_blocks: int | None = ...,
        block_size: int | None = ...,
        physical_block_size: int | None = ...,
        md_size: int | None = ...,
        dif_type: int | None = ...,
        dif_is_head_of_md: bool | None = ...,
        dif_pi_format: int | None = ...,
        preferred_write_alignment: int | None = ...,
        preferred_write_granularity: int | None = ...,
        optimal_write_size: int | None = ...,
        preferred_unmap_alignment: int | None = ...,
        preferred_unmap_granularity: int | None = ...,
    ) -> None: ...

class BdevNullDeleteRequest(Message):
    name: str
    """Name of the null bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevNullResizeRequest(Message):
    name: str
    """Name of the null bdev."""
    new_size: int
    """New capacity in MiB, not below the current one."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        new_size: int | None = ...,
    ) -> None: ...

class BdevNvmeAddErrorInjectionRequest(Message):
    name: str
    """Name of the attached NVMe controller."""
    cmd_type: int
    """Queues to act on: "admin" or "io" (I/O queues open now)."""
    opc: int
    """NVMe opcode of the commands to fail, 0 to 255."""
    do_not_submit: bool
    """True holds the command back from the device; false sends it and alters the completion. Default false."""
    timeout_in_us: int
    """Microseconds to hold a command before failing it, used with do_not_submit; default 0."""
    err_count: int
    """How many matching commands to fail, counted per queue; default 1."""
    sct: int
    """NVMe status code type to put in the completion; default 0."""
    sc: int
    """NVMe status code to put in the completion; default 0."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        cmd_type: int | None = ...,
        opc: int | None = ...,
        do_not_submit: bool | None = ...,
        timeout_in_us: int | None = ...,
        err_count: int | None = ...,
        sct: int | None = ...,
        sc: int | None = ...,
    ) -> None: ...

class BdevNvmeApplyFirmwareRequest(Message):
    filename: str
    """Path of the firmware image on the target host; its size must be a multiple of 4 bytes."""
    bdev_name: str
    """Name of an NVMe bdev on the controller to update."""
    def __init__(
        self,
        *,
        filename: str | None = ...,
        bdev_name: str | None = ...,
    ) -> None: ...

class BdevNvmeApplyFirmwareResponse(Message):
    message: str
    """What the controller says of it."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        message: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeAttachControllerRequest(Message):
    name: str
    """Name for the controller and prefix of its bdevs, as in Nvme0n1; an existing name adds a path."""
    trtype: str
    """Transport type: "PCIe", "RDMA", "FC", "TCP", "VFIOUSER" or a custom transport name."""
    traddr: str
    """Address of the controller: IP address, PCI BDF, or socket directory for VFIOUSER."""
    adrfam: str
    """Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent."""
    trsvcid: str
    """Service ID, i.e. the port as a string, for IP transports; empty when absent."""
    priority: str
    """Socket priority as a decimal string, TCP with the POSIX sock module only; 0 when absent."""
    subnqn: str
    """NQN of the subsystem to connect to; needed for fabrics, not for PCIe."""
    hostnqn: str
    """NQN to present as host; the driver default is used when absent."""
    hostaddr: str
    """Local IP address to connect from; chosen by the system when absent."""
    hostsvcid: str
    """Local port to connect from, as a string; chosen by the system when absent."""
    prchk_reftag: bool
    """True checks the protection information reference tag on I/O; default false. Not when adding a path."""
    prchk_guard: bool
    """True checks the protection information guard on I/O; default false. Not when adding a path."""
    hdgst: bool
    """True asks for TCP header digests; default false."""
    ddgst: bool
    """True asks for TCP data digests; default false."""
    fabrics_connect_timeout_us: int
    """Microseconds to wait for a fabrics CONNECT; default 500000 (0, no limit, in debug builds)."""
    multipath: int
    """What to do with paths: "disable", "failover" or "multipath"; default "multipath" since 25.05, "failover"
    before."""
    num_io_queues: int
    """I/O queues to ask for, 1 to 65536; default 1024."""
    ctrlr_loss_timeout_sec: int
    """Seconds to keep reconnecting before the controller is deleted; -1 is forever, 0 never reconnects. Default from
    set_options."""
    reconnect_delay_sec: int
    """Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec is nonzero, 0 otherwise. Default
    from set_options."""
    fast_io_fail_timeout_sec: int
    """Seconds of lost connection after which I/O fails; 0 is no such limit. Default from bdev_nvme_set_options."""
    psk: str
    """Keyring name of the pre-shared key for TLS over TCP; no TLS when absent."""
    max_bdevs: int
    """Size of the array for bdev names in the answer, not a limit on bdevs; default 128, not 0."""
    dhchap_key: str
    """Keyring name of the DH-HMAC-CHAP host key; required if dhchap_ctrlr_key is given."""
    dhchap_ctrlr_key: str
    """Keyring name of the DH-HMAC-CHAP controller key, for two-way authentication."""
    allow_unrecognized_csi: bool
    """True also takes namespaces of unknown command sets, for passthrough only; default false."""
    multipath_opts: BdevNvmeMultipathOptions
    """How I/O is spread over the paths; missing fields come from bdev_nvme_set_options."""
    disable_sq_flow_control: bool
    """True asks the controller not to control the flow of submission queues, fabrics only; default false."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        trtype: str | None = ...,
        traddr: str | None = ...,
        adrfam: str | None = ...,
        trsvcid: str | None = ...,
        priority: str | None = ...,
        subnqn: str | None = ...,
        hostnqn: str | None = ...,
        hostaddr: str | None = ...,
        hostsvcid: str | None = ...,
        prchk_reftag: bool | None = ...,
        prchk_guard: bool | None = ...,
        hdgst: bool | None = ...,
        ddgst: bool | None = ...,
        fabrics_connect_timeout_us: int | None = ...,
        multipath: int | None = ...,
        num_io_queues: int | None = ...,
        ctrlr_loss_timeout_sec: int | None = ...,
        reconnect_delay_sec: int | None = ...,
        fast_io_fail_timeout_sec: int | None = ...,
        psk: str | None = ...,
        max_bdevs: int | None = ...,
        dhchap_key: str | None = ...,
        dhchap_ctrlr_key: str | None = ...,
        allow_unrecognized_csi: bool | None = ...,
        multipath_opts: BdevNvmeMultipathOptions | Mapping[str, Any] | None = ...,
        disable_sq_flow_control: bool | None = ...,
    ) -> None: ...

class BdevNvmeAttachControllerResponse(Message):
    bdevs: MutableSequence[str]
    """Names of the bdevs that were made, one for each namespace."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeController(Message):
    name: str
    """Name of the controller, the prefix of its bdevs."""
    ctrlrs: RepeatedMessages[BdevNvmePath]
    """The controllers (paths) that share this name."""
    cuse_device: str
    """Name of the CUSE device; older versions without ctrlrs."""
    trid: NvmeTransportId
    """Transport ID of the controller; older versions without ctrlrs."""
    host: BdevNvmeHost
    """How the host presents itself; older versions without ctrlrs."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        ctrlrs: Iterable[BdevNvmePath | Mapping[str, Any]] | None = ...,
        cuse_device: str | None = ...,
        trid: NvmeTransportId | Mapping[str, Any] | None = ...,
        host: BdevNvmeHost | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeCuseRegisterRequest(Message):
    name: str
    """Name of the attached NVMe controller."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevNvmeCuseUnregisterRequest(Message):
    name: str
    """Name of the attached NVMe controller."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevNvmeDetachControllerRequest(Message):
    name: str
    """Name of the controller to detach."""
    trtype: str
    """Transport type that a path must match, e.g. "PCIe", "TCP" or "RDMA"; any when absent."""
    traddr: str
    """Address that a path must match: IP address or PCI BDF; any when absent."""
    adrfam: str
    """Address family that a path must match: "IPv4", "IPv6", "IB" or "FC"; any when absent."""
    trsvcid: str
    """Service ID (port) that a path must match; any when absent."""
    subnqn: str
    """Subsystem NQN that a path must match; any when absent."""
    hostaddr: str
    """Local address that a path must match; any when absent."""
    hostsvcid: str
    """Local port that a path must match; any when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        trtype: str | None = ...,
        traddr: str | None = ...,
        adrfam: str | None = ...,
        trsvcid: str | None = ...,
        subnqn: str | None = ...,
        hostaddr: str | None = ...,
        hostsvcid: str | None = ...,
    ) -> None: ...

class BdevNvmeDisableControllerRequest(Message):
    name: str
    """Name of the controller as given when it was attached."""
    cntlid: int
    """Controller ID of the one path to act on; 0 or absent means all controllers of that name."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        cntlid: int | None = ...,
    ) -> None: ...

class BdevNvmeEnableControllerRequest(Message):
    name: str
    """Name of the controller as given when it was attached."""
    cntlid: int
    """Controller ID of the one path to act on; 0 or absent means all controllers of that name."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        cntlid: int | None = ...,
    ) -> None: ...

class BdevNvmeGetControllerHealthInfoRequest(Message):
    name: str
    """Name of the NVMe controller."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevNvmeGetControllerHealthInfoResponse(Message):
    model_number: str
    """Model number from the controller data, trimmed."""
    serial_number: str
    """Serial number from the controller data, trimmed."""
    firmware_revision: str
    """Firmware revision from the controller data, trimmed."""
    traddr: str
    """Transport address of the controller, e.g. its PCI BDF."""
    critical_warning: int
    """Bit mask of critical warnings; 0 is none."""
    temperature_celsius: int
    """Composite temperature in degrees Celsius."""
    available_spare_percentage: int
    """Spare capacity left, in percent."""
    available_spare_threshold_percentage: int
    """Spare capacity below which a warning is raised, in percent."""
    percentage_used: int
    """Vendor estimate of life used, in percent; can exceed 100."""
    data_units_read: bytes
    """Data read, in units of 512000 bytes (1000 x 512)."""
    data_units_written: bytes
    """Data written, in units of 512000 bytes (1000 x 512)."""
    host_read_commands: bytes
    """Number of read commands completed."""
    host_write_commands: bytes
    """Number of write commands completed."""
    controller_busy_time: bytes
    """Time busy with I/O commands, in minutes."""
    power_cycles: bytes
    """Number of power cycles."""
    power_on_hours: bytes
    """Time powered on, in hours."""
    unsafe_shutdowns: bytes
    """Number of power losses without a prior shutdown notice."""
    media_errors: bytes
    """Number of unrecovered data integrity errors."""
    num_err_log_entries: bytes
    """Number of error log entries over the life of the controller."""
    warning_temperature_time_minutes: int
    """Minutes above the warning temperature."""
    critical_composite_temperature_time_minutes: int
    """Minutes above the critical temperature."""
    temperature_sensor_celsius: int
    """Degrees Celsius of one sensor; the key repeats for each sensor in use."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        model_number: str | None = ...,
        serial_number: str | None = ...,
        firmware_revision: str | None = ...,
        traddr: str | None = ...,
        critical_warning: int | None = ...,
        temperature_celsius: int | None = ...,
        available_spare_percentage: int | None = ...,
        available_spare_threshold_percentage: int | None = ...,
        percentage_used: int | None = ...,
        data_units_read: bytes | None = ...,
        data_units_written: bytes | None = ...,
        host_read_commands: bytes | None = ...,
        host_write_commands: bytes | None = ...,
        controller_busy_time: bytes | None = ...,
        power_cycles: bytes | None = ...,
        power_on_hours: bytes | None = ...,
        unsafe_shutdowns: bytes | None = ...,
        media_errors: bytes | None = ...,
        num_err_log_entries: bytes | None = ...,
        warning_temperature_time_minutes: int | None = ...,
        critical_composite_temperature_time_minutes: int | None = ...,
        temperature_sensor_celsius: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeGetControllersRequest(Message):
    name: str
    """Name of one controller; all are listed when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevNvmeGetControllersResponse(Message):
    controllers: RepeatedMessages[BdevNvmeController]
    """The controllers."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[BdevNvmeController]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> BdevNvmeController: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[BdevNvmeController]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        controllers: Iterable[BdevNvmeController | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeGetDiscoveryInfoRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class BdevNvmeGetDiscoveryInfoResponse(Message):
    discoveries: RepeatedMessages[NvmeDiscovery]
    """The discovery services."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmeDiscovery]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmeDiscovery: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmeDiscovery]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        discoveries: Iterable[NvmeDiscovery | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeGetIoPathsRequest(Message):
    name: str
    """Name of one NVMe bdev; paths of all are listed when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevNvmeGetIoPathsResponse(Message):
    poll_groups: RepeatedMessages[NvmeIoPathGroup]
    """One entry for each NVMe poll group."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmeIoPathGroup]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmeIoPathGroup: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmeIoPathGroup]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        poll_groups: Iterable[NvmeIoPathGroup | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeGetMdnsDiscoveryInfoRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class BdevNvmeGetMdnsDiscoveryInfoResponse(Message):
    discoveries: RepeatedMessages[NvmeMdnsDiscovery]
    """The discovery services."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmeMdnsDiscovery]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmeMdnsDiscovery: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmeMdnsDiscovery]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        discoveries: Iterable[NvmeMdnsDiscovery | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeGetPathIostatRequest(Message):
    name: str
    """Name of the NVMe bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevNvmeGetPathIostatResponse(Message):
    name: str
    """Name of the NVMe bdev."""
    stats: RepeatedMessages[NvmePathIostat]
    """One entry for each path of the bdev."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        stats: Iterable[NvmePathIostat | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeGetTransportStatisticsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class BdevNvmeGetTransportStatisticsResponse(Message):
    poll_groups: RepeatedMessages[NvmeTransportGroup]
    """One entry for each NVMe poll group."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmeTransportGroup]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmeTransportGroup: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmeTransportGroup]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        poll_groups: Iterable[NvmeTransportGroup | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeHost(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    addr: str
    """Local address the connection starts from; empty if not set."""
    svcid: str
    """Local port the connection starts from; empty if not set."""
    no_shn_notification: bool
    """True if no shutdown notice is sent when the controller is detached."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        addr: str | None = ...,
        svcid: str | None = ...,
        no_shn_notification: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeInfo(Message):
    pci_address: str
    """PCI address of the controller; local PCIe only."""
    trid: NvmeTransportId
    """Transport ID of the controller."""
    cuse_device: str
    """Name of the CUSE device node of the namespace, if registered."""
    ctrlr_data: NvmeCtrlrData
    """Facts from the identify controller data."""
    vs: NvmeVersions
    """NVMe version facts."""
    ns_data: NvmeNsData
    """Namespace facts."""
    security: NvmeSecurity
    """Security facts; only with security command support."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        pci_address: str | None = ...,
        trid: NvmeTransportId | Mapping[str, Any] | None = ...,
        cuse_device: str | None = ...,
        ctrlr_data: NvmeCtrlrData | Mapping[str, Any] | None = ...,
        vs: NvmeVersions | Mapping[str, Any] | None = ...,
        ns_data: NvmeNsData | Mapping[str, Any] | None = ...,
        security: NvmeSecurity | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeMultipathOptions(Message):
    policy: int
    """Whether one path is used or all of them."""
    selector: int
    """How the next path is chosen where all are used."""
    min_io: int
    """I/Os on one path before the next is taken; for round_robin."""
    def __init__(
        self,
        *,
        policy: int | None = ...,
        selector: int | None = ...,
        min_io: int | None = ...,
    ) -> None: ...

class BdevNvmeMultipathOptionsDict(TypedDict, total=False):
    policy: Literal["active_passive", "active_active"]
    """Whether one path is used or all of them."""
    selector: Literal["round_robin", "queue_depth"]
    """How the next path is chosen where all are used."""
    min_io: int
    """I/Os on one path before the next is taken; for round_robin."""

class BdevNvmeOpalInitRequest(Message):
    nvme_ctrlr_name: str
    """Name of the attached NVMe controller; it must support Opal."""
    password: str
    """Admin password to set on the drive."""
    def __init__(
        self,
        *,
        nvme_ctrlr_name: str | None = ...,
        password: str | None = ...,
    ) -> None: ...

class BdevNvmeOpalRevertRequest(Message):
    nvme_ctrlr_name: str
    """Name of the attached NVMe controller; it must support Opal."""
    password: str
    """Admin password of the drive."""
    def __init__(
        self,
        *,
        nvme_ctrlr_name: str | None = ...,
        password: str | None = ...,
    ) -> None: ...

class BdevNvmePath(Message):
    state: str
    """"enabled", "disabled", "resetting", "reconnect_is_delayed", "failed" or "deleting"."""
    cuse_device: str
    """Name of the CUSE device; only if one is registered."""
    trid: NvmeTransportId
    """Transport ID of the path in use."""
    alternate_trids: RepeatedMessages[NvmeTransportId]
    """Transport IDs of the other failover paths; left out if there are none."""
    cntlid: int
    """NVMe controller ID."""
    host: BdevNvmeHost
    """NQN of the host, or an IP address of the portal."""
    numa_id: int
    """NUMA node of the controller; left out if unknown."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        state: str | None = ...,
        cuse_device: str | None = ...,
        trid: NvmeTransportId | Mapping[str, Any] | None = ...,
        alternate_trids: Iterable[NvmeTransportId | Mapping[str, Any]] | None = ...,
        cntlid: int | None = ...,
        host: BdevNvmeHost | Mapping[str, Any] | None = ...,
        numa_id: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeRemoveErrorInjectionRequest(Message):
    name: str
    """Name of the attached NVMe controller."""
    cmd_type: int
    """Queue type of the command: "admin" or "io"."""
    opc: int
    """NVMe opcode to stop failing, 0 to 255."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        cmd_type: int | None = ...,
        opc: int | None = ...,
    ) -> None: ...

class BdevNvmeResetControllerRequest(Message):
    name: str
    """Name of the controller as given when it was attached."""
    cntlid: int
    """Controller ID of the one path to act on; 0 or absent means all controllers of that name."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        cntlid: int | None = ...,
    ) -> None: ...

class BdevNvmeSendCmdRequest(Message):
    name: str
    """Name of the attached NVMe controller."""
    cmd_type: int
    """Queue type of the command: "admin" or "io"."""
    data_direction: int
    """Direction of the transfer: "h2c" (to the controller) or "c2h" (from the controller)."""
    cmdbuf: str
    """The 64-byte NVMe command in URL-safe base64."""
    timeout_ms: int
    """Timeout in ms; accepted but not acted on by the target."""
    data_len: int
    """Length of the data in bytes; needed to read data with c2h."""
    metadata_len: int
    """Length of the metadata in bytes; needed to read metadata with c2h."""
    data: str
    """Data for the controller in URL-safe base64; length must agree with data_len if both are given."""
    metadata: str
    """Metadata for the controller in URL-safe base64; length must agree with metadata_len if both are given."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        cmd_type: int | None = ...,
        data_direction: int | None = ...,
        cmdbuf: str | None = ...,
        timeout_ms: int | None = ...,
        data_len: int | None = ...,
        metadata_len: int | None = ...,
        data: str | None = ...,
        metadata: str | None = ...,
    ) -> None: ...

class BdevNvmeSendCmdResponse(Message):
    cpl: str
    """The 16-byte NVMe completion in URL-safe base64."""
    data: str
    """Data read, in URL-safe base64; only with c2h and data_len."""
    metadata: str
    """Metadata read, in URL-safe base64; only with c2h and metadata_len."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        cpl: str | None = ...,
        data: str | None = ...,
        metadata: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevNvmeSetHotplugRequest(Message):
    enable: bool
    """True turns the hotplug watch on, false turns it off."""
    period_us: int
    """Microseconds between checks, at most 10000000; 0 or absent means 100000."""
    def __init__(
        self,
        *,
        enable: bool | None = ...,
        period_us: int | None = ...,
    ) -> None: ...

class BdevNvmeSetKeysRequest(Message):
    name: str
    """Name of the NVMe controller."""
    dhchap_key: str
    """Keyring name of the host key; required if dhchap_ctrlr_key is given."""
    dhchap_ctrlr_key: str
    """Keyring name of the controller key, for two-way authentication; not used when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        dhchap_key: str | None = ...,
        dhchap_ctrlr_key: str | None = ...,
    ) -> None: ...

class BdevNvmeSetMultipathPolicyRequest(Message):
    name: str
    """Name of the NVMe bdev."""
    policy: int
    """Multipath policy: "active_passive" or "active_active"."""
    selector: int
    """Path selector, active_active only: "round_robin" (default) or "queue_depth"."""
    rr_min_io: int
    """I/Os sent to one path before the next, round_robin only; at least 1, default 1."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        policy: int | None = ...,
        selector: int | None = ...,
        rr_min_io: int | None = ...,
    ) -> None: ...

class BdevNvmeSetOptionsRequest(Message):
    action_on_timeout: int
    """What to do when a command times out: "none" (initial), "reset" or "abort"."""
    keep_alive_timeout_ms: int
    """Keep-alive timeout in ms; initially 10000."""
    timeout_us: int
    """Timeout of I/O commands in microseconds; 0 (initial) does not track timeouts."""
    timeout_admin_us: int
    """Timeout of admin commands in microseconds; 0 (initial) means as timeout_us, which must be set too."""
    arbitration_burst: int
    """Arbitration burst as a power of two, 0 to 7, where 7 is no limit; initially 0."""
    low_priority_weight: int
    """Commands the controller may start at once from a low priority queue; initially 0."""
    medium_priority_weight: int
    """Commands the controller may start at once from a medium priority queue; initially 0."""
    high_priority_weight: int
    """Commands the controller may start at once from a high priority queue; initially 0."""
    io_queue_requests: int
    """Requests allocated for each I/O queue; values below the driver default of 512 are raised to it."""
    nvme_adminq_poll_period_us: int
    """Microseconds between polls of the admin queue; initially 10000 (1000000 in old versions)."""
    nvme_ioq_poll_period_us: int
    """Microseconds between polls of the I/O queues; 0 (initial) polls without pause."""
    delay_cmd_submit: bool
    """True delays submission so that commands go out in batches; initially true."""
    transport_retry_count: int
    """Retries of an I/O in the transport layer before it fails; initially 4."""
    bdev_retry_count: int
    """Retries of an I/O in the bdev layer before it fails; -1 is no limit, initially 3."""
    ctrlr_loss_timeout_sec: int
    """Seconds to keep reconnecting before the controller is deleted; -1 is forever, 0 never reconnects. Initially 0."""
    reconnect_delay_sec: int
    """Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec is nonzero, 0 otherwise.
    Initially 0."""
    fast_io_fail_timeout_sec: int
    """Seconds of lost connection after which I/O fails; 0 is no such limit. Initially 0; between the delay and the loss
    timeout."""
    transport_ack_timeout: int
    """ACK timeout exponent n, 0 to 31: 4.096 x 2^n us for RDMA, 2^n ms for TCP; 0 (initial) is the default."""
    disable_auto_failback: bool
    """True stays on the current path when the preferred one comes back; initially false."""
    generate_uuids: bool
    """True derives a UUID from serial number and NSID for namespaces without one; initially false."""
    transport_tos: int
    """IPv4 type of service for RDMA; 0 (initial) sets none."""
    nvme_error_stat: bool
    """True counts NVMe errors by status; initially false."""
    io_path_stat: bool
    """True counts I/O for each path, needed by bdev_nvme_get_path_iostat; initially false."""
    allow_accel_sequence: bool
    """True lets bdevs take accel sequences if the controller can; initially false."""
    rdma_srq_size: int
    """Entries of the shared RDMA receive queue; 0 (initial) uses none."""
    rdma_max_cq_size: int
    """Largest RDMA completion queue in entries; 0 (initial) is no limit."""
    rdma_cm_event_timeout_ms: int
    """Milliseconds to wait for RDMA connection events; 0 (initial) keeps the driver default of 1000."""
    dhchap_digests: MutableSequence[int]
    """Allowed DH-HMAC-CHAP digests, list of "sha256", "sha384", "sha512"; initially all."""
    dhchap_dhgroups: MutableSequence[int]
    """Allowed DH groups, list of "null", "ffdhe2048", "ffdhe3072", "ffdhe4096", "ffdhe6144", "ffdhe8192"; initially
    all."""
    rdma_umr_per_io: bool
    """True uses one scatter-gather UMR for each I/O on RDMA where supported; initially false."""
    tcp_connect_timeout_ms: int
    """Milliseconds to wait for a TCP connection; 0 (initial) is no limit."""
    enable_flush: bool
    """True passes flush to devices with a volatile write cache; initially false."""
    multipath_opts: BdevNvmeMultipathOptions
    """Default way to spread I/O over paths for controllers attached later."""
    retry_count: int
    """Old name of transport_retry_count: retries of an I/O before it fails; initially 4."""
    def __init__(
        self,
        *,
        action_on_timeout: int | None = ...,
        keep_alive_timeout_ms: int | None = ...,
        timeout_us: int | None = ...,
        timeout_admin_us: int | None = ...,
        arbitration_burst: int | None = ...,
        low_priority_weight: int | None = ...,
        medium_priority_weight: int | None = ...,
        high_priority_weight: int | None = ...,
        io_queue_requests: int | None = ...,
        nvme_adminq_poll_period_us: int | None = ...,
        nvme_ioq_poll_period_us: int | None = ...,
        delay_cmd_submit: bool | None = ...,
        transport_retry_count: int | None = ...,
        bdev_retry_count: int | None = ...,
        ctrlr_loss_timeout_sec: int | None = ...,
        reconnect_delay_sec: int | None = ...,
        fast_io_fail_timeout_sec: int | None = ...,
        transport_ack_timeout: int | None = ...,
        disable_auto_failback: bool | None = ...,
        generate_uuids: bool | None = ...,
        transport_tos: int | None = ...,
        nvme_error_stat: bool | None = ...,
        io_path_stat: bool | None = ...,
        allow_accel_sequence: bool | None = ...,
        rdma_srq_size: int | None = ...,
        rdma_max_cq_size: int | None = ...,
        rdma_cm_event_timeout_ms: int | None = ...,
        dhchap_digests: Iterable[int] | None = ...,
        dhchap_dhgroups: Iterable[int] | None = ...,
        rdma_umr_per_io: bool | None = ...,
        tcp_connect_timeout_ms: int | None = ...,
        enable_flush: bool | None = ...,
        multipath_opts: BdevNvmeMultipathOptions | Mapping[str, Any] | None = ...,
        retry_count: int | None = ...,
    ) -> None: ...

class BdevNvmeSetPreferredPathRequest(Message):
    name: str
    """Name of the NVMe bdev."""
    cntlid: int
    """NVMe controller ID of the path to prefer."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        cntlid: int | None = ...,
    ) -> None: ...

class BdevNvmeStartDiscoveryRequest(Message):
    name: str
    """Name of the service and prefix of the controllers it attaches."""
    trtype: str
    """Transport type of the discovery service: "TCP", "RDMA", "FC" or a custom name."""
    traddr: str
    """Address of the discovery service, e.g. an IP address."""
    adrfam: str
    """Address family: "IPv4", "IPv6", "IB" or "FC" (any case). Unset when absent."""
    trsvcid: str
    """Service ID (port) of the discovery service as a string; empty when absent."""
    hostnqn: str
    """NQN to present as host; the driver default is used when absent."""
    wait_for_attach: bool
    """True answers only when all subsystems found are attached; default false."""
    attach_timeout_ms: int
    """Milliseconds allowed for discovery and attach; 0 or absent is no limit, else it implies wait_for_attach."""
    ctrlr_loss_timeout_sec: int
    """Seconds to keep reconnecting before the controller is deleted; -1 is forever, 0 never reconnects. Default 0."""
    reconnect_delay_sec: int
    """Seconds between reconnect attempts; must be nonzero when ctrlr_loss_timeout_sec is nonzero, 0 otherwise. Default
    0."""
    fast_io_fail_timeout_sec: int
    """Seconds of lost connection after which I/O fails; 0 is no such limit. Default 0."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        trtype: str | None = ...,
        traddr: str | None = ...,
        adrfam: str | None = ...,
        trsvcid: str | None = ...,
        hostnqn: str | None = ...,
        wait_for_attach: bool | None = ...,
        attach_timeout_ms: int | None = ...,
        ctrlr_loss_timeout_sec: int | None = ...,
        reconnect_delay_sec: int | None = ...,
        fast_io_fail_timeout_sec: int | None = ...,
    ) -> None: ...

class BdevNvmeStartMdnsDiscoveryRequest(Message):
    name: str
    """Name of the search and prefix of the discovery services it starts."""
    svcname: str
    """mDNS service to look for, e.g. _nvme-disc._tcp."""
    hostnqn: str
    """NQN to present as host; the driver default is used when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        svcname: str | None = ...,
        hostnqn: str | None = ...,
    ) -> None: ...

class BdevNvmeStopDiscoveryRequest(Message):
    name: str
    """Name of the discovery service to stop."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevNvmeStopMdnsDiscoveryRequest(Message):
    name: str
    """Name of the mDNS search to stop."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevOcfCreateRequest(Message):
    name: str
    """Name of the new OCF bdev; must not be in use."""
    mode: str
    """Cache mode: 'wb' write-back, 'wt' write-through, 'pt' pass-through, 'wa' write-around, 'wi' write-invalidate,
    'wo' write-only."""
    cache_line_size: int
    """Cache line size in KiB: 4, 8, 16, 32 or 64; default 4."""
    cache_bdev_name: str
    """Name of the fast bdev used as cache; it may serve several OCF bdevs and may appear later."""
    core_bdev_name: str
    """Name of the slow bdev to be cached; may appear later."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        mode: str | None = ...,
        cache_line_size: int | None = ...,
        cache_bdev_name: str | None = ...,
        core_bdev_name: str | None = ...,
    ) -> None: ...

class BdevOcfDeleteRequest(Message):
    name: str
    """Name of the OCF bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevOcfFlushStartRequest(Message):
    name: str
    """Name of the OCF bdev whose cache is flushed; its cache must be attached."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevOcfFlushStatusRequest(Message):
    name: str
    """Name of the OCF bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevOcfFlushStatusResponse(Message):
    in_progress: bool
    """True while a flush is running."""
    status: int
    """Result of the last flush, 0 for success; absent while one is running."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        in_progress: bool | None = ...,
        status: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevOcfGetBdevsRequest(Message):
    name: str
    """Name of an OCF, cache or core bdev to filter by; all are listed when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevOcfGetBdevsResponse(Message):
    bdevs: RepeatedMessages[OcfBdev]
    """The bdevs."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[OcfBdev]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> OcfBdev: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[OcfBdev]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[OcfBdev | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevOcfGetStatsRequest(Message):
    name: str
    """Name of the OCF bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevOcfGetStatsResponse(Message):
    usage: OcfUsage
    """Cache space used by this core, in 4 KiB blocks."""
    requests: OcfRequests
    """Request counters by outcome."""
    blocks: OcfBlocks
    """Amounts of data moved, in 4 KiB blocks."""
    errors: OcfErrors
    """Counters of failed requests."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        usage: OcfUsage | Mapping[str, Any] | None = ...,
        requests: OcfRequests | Mapping[str, Any] | None = ...,
        blocks: OcfBlocks | Mapping[str, Any] | None = ...,
        errors: OcfErrors | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevOcfResetStatsRequest(Message):
    name: str
    """Name of the OCF bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevOcfSetCacheModeRequest(Message):
    name: str
    """Name of the OCF bdev."""
    mode: str
    """New cache mode: 'wb' write-back, 'wt' write-through, 'pt' pass-through, 'wa' write-around, 'wi' write-
    invalidate, 'wo' write-only."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        mode: str | None = ...,
    ) -> None: ...

class BdevOcfSetCacheModeResponse(Message):
    mode: str
    """The mode now."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        mode: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevOcfSetSeqcutoffRequest(Message):
    name: str
    """Name of the OCF bdev."""
    policy: str
    """'always' cuts off at any time, 'full' only once the cache is full, 'never' turns it off."""
    threshold: int
    """Length of a sequential stream in KiB at which it bypasses the cache; unchanged when 0 or absent."""
    promotion_count: int
    """Requests a stream needs before it is tracked globally; unchanged when 0 or absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        policy: str | None = ...,
        threshold: int | None = ...,
        promotion_count: int | None = ...,
    ) -> None: ...

class BdevOcssdCreateRequest(Message):
    ctrlr_name: str
    """Name of the attached Open-Channel NVMe controller."""
    bdev_name: str
    """Name for the new bdev."""
    nsid: int
    """Namespace ID; default 1."""
    range: str
    """Parallel units to use as begin-end, both included, e.g. 0-3; all when absent. Early versions only."""
    def __init__(
        self,
        *,
        ctrlr_name: str | None = ...,
        bdev_name: str | None = ...,
        nsid: int | None = ...,
        range: str | None = ...,
    ) -> None: ...

class BdevOcssdDeleteRequest(Message):
    name: str
    """Name of the Open-Channel bdev to delete."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevOpalCreateRequest(Message):
    nvme_ctrlr_name: str
    """Name of the attached NVMe controller; it must support Opal."""
    nsid: int
    """Namespace ID; only 1 is supported."""
    locking_range_id: int
    """Opal locking range ID; 0 is the global range."""
    range_start: int
    """First block of the range."""
    range_length: int
    """Length of the range in blocks."""
    password: str
    """Opal admin password."""
    def __init__(
        self,
        *,
        nvme_ctrlr_name: str | None = ...,
        nsid: int | None = ...,
        locking_range_id: int | None = ...,
        range_start: int | None = ...,
        range_length: int | None = ...,
        password: str | None = ...,
    ) -> None: ...

class BdevOpalDeleteRequest(Message):
    bdev_name: str
    """Name of the Opal bdev."""
    password: str
    """Opal admin password."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        password: str | None = ...,
    ) -> None: ...

class BdevOpalGetInfoRequest(Message):
    bdev_name: str
    """Name of the Opal bdev."""
    password: str
    """Opal admin password."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        password: str | None = ...,
    ) -> None: ...

class BdevOpalGetInfoResponse(Message):
    name: str
    """Name of the Opal bdev."""
    range_start: int
    """First block of the locking range."""
    range_length: int
    """Length of the locking range in blocks."""
    read_lock_enabled: bool
    """True if read locking is enabled for the range."""
    write_lock_enabled: bool
    """True if write locking is enabled for the range."""
    read_locked: bool
    """True if reads are locked now."""
    write_locked: bool
    """True if writes are locked now."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        range_start: int | None = ...,
        range_length: int | None = ...,
        read_lock_enabled: bool | None = ...,
        write_lock_enabled: bool | None = ...,
        read_locked: bool | None = ...,
        write_locked: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevOpalInfo(Message):
    base_bdev: str
    """Name of the NVMe bdev below it."""
    offset_blocks: int
    """Start of the range on the base bdev in blocks."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        base_bdev: str | None = ...,
        offset_blocks: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevOpalNewUserRequest(Message):
    bdev_name: str
    """Name of the Opal bdev."""
    admin_password: str
    """Opal admin password."""
    user_id: int
    """Opal user to enable, 1 to 9."""
    user_password: str
    """Password to set for the user."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        admin_password: str | None = ...,
        user_id: int | None = ...,
        user_password: str | None = ...,
    ) -> None: ...

class BdevOpalSetLockStateRequest(Message):
    bdev_name: str
    """Name of the Opal bdev."""
    user_id: int
    """Opal user: 0 is the admin, 1 to 9 are users."""
    password: str
    """Password of that user."""
    lock_state: str
    """New state (any case): "READWRITE" (unlocked), "READONLY" (writes locked) or "RWLOCK" (locked)."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        user_id: int | None = ...,
        password: str | None = ...,
        lock_state: str | None = ...,
    ) -> None: ...

class BdevPassthruCreateRequest(Message):
    base_bdev_name: str
    """Name of the bdev to forward to; it may appear later."""
    name: str
    """Name for the new passthru bdev."""
    uuid: str
    """UUID for the new bdev; derived from the UUID of the base bdev when absent."""
    def __init__(
        self,
        *,
        base_bdev_name: str | None = ...,
        name: str | None = ...,
        uuid: str | None = ...,
    ) -> None: ...

class BdevPassthruDeleteRequest(Message):
    name: str
    """Name of the passthru bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevPassthruInfo(Message):
    name: str
    """Name of the passthru bdev."""
    base_bdev_name: str
    """Name of the bdev below it."""
    pt_bdev_name: str
    """Name of the passthru bdev in older releases."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        base_bdev_name: str | None = ...,
        pt_bdev_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevPmemCreatePoolRequest(Message):
    pmem_file: str
    """Path of the pool file to make; must not exist as a pool yet."""
    num_blocks: int
    """Number of blocks, at least 256; times block_size it must reach the libpmemblk minimum pool size."""
    block_size: int
    """Block size in bytes."""
    def __init__(
        self,
        *,
        pmem_file: str | None = ...,
        num_blocks: int | None = ...,
        block_size: int | None = ...,
    ) -> None: ...

class BdevPmemCreateRequest(Message):
    pmem_file: str
    """Path of the pool file, see bdev_pmem_create_pool."""
    name: str
    """Name of the new bdev."""
    def __init__(
        self,
        *,
        pmem_file: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class BdevPmemDeletePoolRequest(Message):
    pmem_file: str
    """Path of the pool file to delete."""
    def __init__(
        self,
        *,
        pmem_file: str | None = ...,
    ) -> None: ...

class BdevPmemDeleteRequest(Message):
    name: str
    """Name of the pmem bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevPmemGetPoolInfoRequest(Message):
    pmem_file: str
    """Path of the pool file."""
    def __init__(
        self,
        *,
        pmem_file: str | None = ...,
    ) -> None: ...

class BdevPmemGetPoolInfoResponse(Message):
    pools: RepeatedMessages[PmemPool]
    """The pools; one."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[PmemPool]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> PmemPool: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[PmemPool]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        pools: Iterable[PmemPool | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevPmemInfo(Message):
    pmem_file: str
    """Path of the persistent memory pool file."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        pmem_file: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevRaidAddBaseBdevRequest(Message):
    base_bdev: str
    """Name of the bdev to add."""
    raid_bdev: str
    """Name of the RAID bdev; it must have a free slot and no rebuild under way."""
    def __init__(
        self,
        *,
        base_bdev: str | None = ...,
        raid_bdev: str | None = ...,
    ) -> None: ...

class BdevRaidCreateRequest(Message):
    name: str
    """Name of the RAID bdev."""
    strip_size_kb: int
    """Strip size in KiB, a power of two; required except for raid1, where it must be absent or 0."""
    raid_level: int
    """RAID level: raid0 or 0, raid1 or 1, raid5f or 5f, concat; raid5f only if compiled in."""
    base_bdevs: MutableSequence[str]
    """Names of the base bdevs in slot order, at most 255; a missing one may appear later."""
    uuid: str
    """UUID of the RAID bdev; generated when absent."""
    superblock: bool
    """Whether the RAID layout is stored in a superblock on each base bdev so that it is found again; default false."""
    strip_size: int
    """Strip size in KiB; old name of strip_size_kb, gone since 21.04."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        strip_size_kb: int | None = ...,
        raid_level: int | None = ...,
        base_bdevs: Iterable[str] | None = ...,
        uuid: str | None = ...,
        superblock: bool | None = ...,
        strip_size: int | None = ...,
    ) -> None: ...

class BdevRaidDeleteRequest(Message):
    name: str
    """Name of the RAID bdev."""
    clear_sb: bool
    """Whether the superblock is wiped from all base bdevs; default false."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        clear_sb: bool | None = ...,
    ) -> None: ...

class BdevRaidGetBdevsRequest(Message):
    category: int
    """State of the RAID bdevs to list: all, online, configuring or offline."""
    def __init__(
        self,
        *,
        category: int | None = ...,
    ) -> None: ...

class BdevRaidGetBdevsResponse(Message):
    bdevs: RepeatedMessages[RaidBdev]
    """The bdevs; before 23.01 the target tells their names alone."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[RaidBdev]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> RaidBdev: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[RaidBdev]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[RaidBdev | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevRaidInfo(Message):
    uuid: str
    """UUID of the RAID bdev."""
    strip_size_kb: int
    """Strip size in KiB; 0 for raid1."""
    state: str
    """online, configuring or offline; a number in early releases."""
    raid_level: str
    """raid0, raid1, raid5f or concat; a number in early releases."""
    superblock: bool
    """True if base bdevs carry a RAID superblock."""
    num_base_bdevs: int
    """Number of base bdevs the RAID is made of."""
    num_base_bdevs_discovered: int
    """Base bdevs present and configured now."""
    num_base_bdevs_operational: int
    """Base bdevs that should be working; below the total when degraded."""
    process: RaidProcess
    """Background process under way; absent if none."""
    base_bdevs_list: RepeatedMessages[RaidBaseBdev]
    """Base bdevs in slot order; plain names in early releases."""
    destruct_called: int
    """1 if removal has begun; early releases only."""
    strip_size: int
    """Strip size in blocks; early releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        uuid: str | None = ...,
        strip_size_kb: int | None = ...,
        state: str | None = ...,
        raid_level: str | None = ...,
        superblock: bool | None = ...,
        num_base_bdevs: int | None = ...,
        num_base_bdevs_discovered: int | None = ...,
        num_base_bdevs_operational: int | None = ...,
        process: RaidProcess | Mapping[str, Any] | None = ...,
        base_bdevs_list: Iterable[RaidBaseBdev | Mapping[str, Any]] | None = ...,
        destruct_called: int | None = ...,
        strip_size: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevRaidRemoveBaseBdevRequest(Message):
    name: str
    """Name of the base bdev to take out."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevRaidSetOptionsRequest(Message):
    process_window_size_kb: int
    """Size of the window a background process handles at a time in KiB; not 0; initially 1024, unchanged when
    absent."""
    process_max_bandwidth_mb_sec: int
    """Bandwidth limit of a background process in MiB per second; 0 (initial) is no limit, unchanged when absent."""
    def __init__(
        self,
        *,
        process_window_size_kb: int | None = ...,
        process_max_bandwidth_mb_sec: int | None = ...,
    ) -> None: ...

class BdevRateLimits(Message):
    """QoS limits of a bdev; 0 is none."""
    rw_ios_per_sec: int
    """Reads and writes together, I/Os a second; 0 means no limit."""
    rw_mbytes_per_sec: int
    """Reads and writes together, MiB a second; 0 means no limit."""
    r_mbytes_per_sec: int
    """Reads, MiB a second; 0 means no limit."""
    w_mbytes_per_sec: int
    """Writes, MiB a second; 0 means no limit."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        rw_ios_per_sec: int | None = ...,
        rw_mbytes_per_sec: int | None = ...,
        r_mbytes_per_sec: int | None = ...,
        w_mbytes_per_sec: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevRbdCreateRequest(Message):
    name: str
    """Name for the new bdev; Ceph plus a number when absent."""
    user_id: str
    """Ceph user without the client. prefix, such as admin; librados default when absent. Unused with cluster_name."""
    pool_name: str
    """Name of the Ceph pool that holds the image."""
    rbd_name: str
    """Name of the RBD image, which must exist."""
    block_size: int
    """Logical block size of the bdev in bytes, above 0."""
    config: MutableMapping[str, str]
    """Map of librados option names to values; the default Ceph configuration file is read when absent."""
    cluster_name: str
    """Name of a registered cluster connection to share; the bdev makes its own when absent."""
    uuid: str
    """UUID for the new bdev; generated by the target when absent."""
    read_only: bool
    """Opens the image for reading only when true; false when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        user_id: str | None = ...,
        pool_name: str | None = ...,
        rbd_name: str | None = ...,
        block_size: int | None = ...,
        config: Mapping[str, Any] | None = ...,
        cluster_name: str | None = ...,
        uuid: str | None = ...,
        read_only: bool | None = ...,
    ) -> None: ...

class BdevRbdDeleteRequest(Message):
    name: str
    """Name of the RBD bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevRbdGetClustersInfoRequest(Message):
    name: str
    """Name of the registered cluster to show; all of them when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevRbdGetClustersInfoResponse(Message):
    clusters: RepeatedMessages[RbdCluster]
    """All clusters, where none was named."""
    cluster: RbdCluster
    """The cluster that was named."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        clusters: Iterable[RbdCluster | Mapping[str, Any]] | None = ...,
        cluster: RbdCluster | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevRbdInfo(Message):
    pool_name: str
    """Name of the Ceph pool."""
    rbd_name: str
    """Name of the RBD image."""
    user_id: str
    """Ceph user, without the client. prefix, if given."""
    config_param: MutableMapping[str, str]
    """librados options of the registered cluster, if given."""
    config_file: str
    """Ceph configuration file of the registered cluster, if given."""
    key_file: str
    """Keyring file of the registered cluster, if given."""
    config: MutableMapping[str, str]
    """librados options given at creation, if any."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        pool_name: str | None = ...,
        rbd_name: str | None = ...,
        user_id: str | None = ...,
        config_param: Mapping[str, Any] | None = ...,
        config_file: str | None = ...,
        key_file: str | None = ...,
        config: Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevRbdRegisterClusterRequest(Message):
    name: str
    """Name to register the cluster connection under; must be new."""
    user_id: str
    """Ceph user without the client. prefix, such as admin; librados default when absent."""
    config_param: MutableMapping[str, str]
    """Map of librados option names to values, applied after the configuration file; none when absent."""
    config_file: str
    """Path of the Ceph configuration file; the default places are tried when absent."""
    key_file: str
    """Path of the keyring file; taken from the configuration when absent."""
    core_mask: str
    """CPU mask for the librados threads, such as 0x3 or a list in brackets; not pinned when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        user_id: str | None = ...,
        config_param: Mapping[str, Any] | None = ...,
        config_file: str | None = ...,
        key_file: str | None = ...,
        core_mask: str | None = ...,
    ) -> None: ...

class BdevRbdRegisterClusterResponse(Message):
    name: str
    """Name of the cluster."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevRbdResizeRequest(Message):
    name: str
    """Name of the RBD bdev."""
    new_size: int
    """New capacity in MiB, not below the current one."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        new_size: int | None = ...,
    ) -> None: ...

class BdevRbdUnregisterClusterRequest(Message):
    name: str
    """Name the cluster was registered under."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevResetIostatRequest(Message):
    name: str
    """Name of the bdev to reset; all bdevs when absent."""
    mode: int
    """Counters to reset: all, maxmin (latency extremes), error or none; all when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        mode: int | None = ...,
    ) -> None: ...

class BdevSetOptionsRequest(Message):
    bdev_io_pool_size: int
    """Number of I/O structures shared by all threads; built-in 65535. At least cache size times (threads + 1)."""
    bdev_io_cache_size: int
    """Number of I/O structures cached per thread; built-in 256."""
    bdev_auto_examine: bool
    """True (built-in) lets modules examine every new bdev; with false only bdev_examine does it."""
    iobuf_small_cache_size: int
    """Number of small data buffers cached per thread; built-in 128."""
    iobuf_large_cache_size: int
    """Number of large data buffers cached per thread; built-in 16."""
    small_buf_pool_size: int
    """Number of small data buffers in the pool, at least 8191 (built-in); moved to iobuf options later."""
    large_buf_pool_size: int
    """Number of large data buffers in the pool, at least 1023 (built-in); moved to iobuf options later."""
    def __init__(
        self,
        *,
        bdev_io_pool_size: int | None = ...,
        bdev_io_cache_size: int | None = ...,
        bdev_auto_examine: bool | None = ...,
        iobuf_small_cache_size: int | None = ...,
        iobuf_large_cache_size: int | None = ...,
        small_buf_pool_size: int | None = ...,
        large_buf_pool_size: int | None = ...,
    ) -> None: ...

class BdevSetQdSamplingPeriodRequest(Message):
    name: str
    """Name of the bdev."""
    period: int
    """Sampling period in us; 0 turns sampling off."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        period: int | None = ...,
    ) -> None: ...

class BdevSetQosLimitRequest(Message):
    name: str
    """Name of the bdev."""
    rw_ios_per_sec: int
    """Reads and writes per second, rounded up to a multiple of 1000. 0 lifts the limit, unchanged when absent."""
    rw_mbytes_per_sec: int
    """Data read and written in MiB per second. 0 lifts the limit, unchanged when absent."""
    r_mbytes_per_sec: int
    """Data read in MiB per second. 0 lifts the limit, unchanged when absent."""
    w_mbytes_per_sec: int
    """Data written in MiB per second. 0 lifts the limit, unchanged when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        rw_ios_per_sec: int | None = ...,
        rw_mbytes_per_sec: int | None = ...,
        r_mbytes_per_sec: int | None = ...,
        w_mbytes_per_sec: int | None = ...,
    ) -> None: ...

class BdevSplitCreateRequest(Message):
    base_bdev: str
    """Name of the bdev to split; it may appear later."""
    split_count: int
    """Number of parts, above 0; fewer are made if they do not fit."""
    split_size_mb: int
    """Size of each part in MiB; equal shares of the base bdev when absent or 0."""
    def __init__(
        self,
        *,
        base_bdev: str | None = ...,
        split_count: int | None = ...,
        split_size_mb: int | None = ...,
    ) -> None: ...

class BdevSplitCreateResponse(Message):
    bdevs: MutableSequence[str]
    """Names of the bdevs that were made."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevSplitDeleteRequest(Message):
    base_bdev: str
    """Name of the bdev that was split."""
    def __init__(
        self,
        *,
        base_bdev: str | None = ...,
    ) -> None: ...

class BdevSplitInfo(Message):
    base_bdev: str
    """Name of the bdev that was split."""
    offset_blocks: int
    """Start of the part on the base bdev in blocks."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        base_bdev: str | None = ...,
        offset_blocks: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevUringCreateRequest(Message):
    name: str
    """Name of the new bdev."""
    filename: str
    """Path of the file or block device, e.g. /dev/nvme0n1."""
    block_size: int
    """Block size in bytes, a power of 2 and at least 512; detected from the device when 0 or absent."""
    uuid: str
    """UUID of the new bdev; generated when absent. From 24.05."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        filename: str | None = ...,
        block_size: int | None = ...,
        uuid: str | None = ...,
    ) -> None: ...

class BdevUringDeleteRequest(Message):
    name: str
    """Name of the uring bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevUringInfo(Message):
    filename: str
    """Path of the backing file or device."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        filename: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevUringRescanRequest(Message):
    name: str
    """Name of the uring bdev."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevVirtioAttachControllerRequest(Message):
    name: str
    """Name of the bdev for blk; prefix of the bdev names for scsi."""
    trtype: int
    """Transport: 'pci', 'user' (vhost-user) or 'vfio-user' (from 22.09)."""
    traddr: str
    """PCI address (domain:bus:dev.func) for pci, Unix socket path for user and vfio-user."""
    dev_type: int
    """Device type: 'blk' or 'scsi'."""
    vq_count: int
    """Number of request queues, only for trtype user; default 1."""
    vq_size: int
    """Entries per queue, a power of 2, only for trtype user; default 512."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        trtype: int | None = ...,
        traddr: str | None = ...,
        dev_type: int | None = ...,
        vq_count: int | None = ...,
        vq_size: int | None = ...,
    ) -> None: ...

class BdevVirtioAttachControllerResponse(Message):
    bdevs: MutableSequence[str]
    """Names of the bdevs that were made."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevVirtioBlkSetHotplugRequest(Message):
    enable: bool
    """True starts the monitor, false stops it."""
    period_us: int
    """Polling period in us; default 100000, at most 10000000. Ignored when disabling."""
    def __init__(
        self,
        *,
        enable: bool | None = ...,
        period_us: int | None = ...,
    ) -> None: ...

class BdevVirtioDetachControllerRequest(Message):
    name: str
    """Name of the virtio device as given when it was attached."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevVirtioInfo(Message):
    vq_count: int
    """Number of virtqueues."""
    vq_size: int
    """Entries in a virtqueue."""
    type: str
    """How it is attached: user, pci-modern or pci-legacy."""
    socket: str
    """Path of the vhost-user socket; type user only."""
    pci_address: str
    """PCI address; PCI types only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        vq_count: int | None = ...,
        vq_size: int | None = ...,
        type: str | None = ...,
        socket: str | None = ...,
        pci_address: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevVirtioScsiGetDevicesRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class BdevVirtioScsiGetDevicesResponse(Message):
    devices: RepeatedMessages[VirtioScsiDevice]
    """The devices."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[VirtioScsiDevice]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> VirtioScsiDevice: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[VirtioScsiDevice]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        devices: Iterable[VirtioScsiDevice | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BdevWaitForExamineRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class BdevXnvmeCreateRequest(Message):
    name: str
    """Name of the new bdev."""
    filename: str
    """Path of the device or file, e.g. /dev/nvme0n1 or /dev/ng0n1."""
    io_mechanism: str
    """xNVMe async backend, mainly 'libaio', 'io_uring' or 'io_uring_cmd' (NVMe character devices, Linux 5.19 or
    newer)."""
    conserve_cpu: bool
    """True keeps the backend from busy-polling completions; default false. From 23.01."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        filename: str | None = ...,
        io_mechanism: str | None = ...,
        conserve_cpu: bool | None = ...,
    ) -> None: ...

class BdevXnvmeDeleteRequest(Message):
    name: str
    """Name of the xNVMe bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevZoneBlockCreateRequest(Message):
    name: str
    """Name for the new zoned bdev."""
    base_bdev: str
    """Name of the bdev below, not zoned itself; it may appear later."""
    zone_capacity: int
    """Usable blocks per zone; the zone size is this rounded up to a power of 2."""
    optimal_open_zones: int
    """Number of zones to keep open for the best write speed, as reported to users."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        base_bdev: str | None = ...,
        zone_capacity: int | None = ...,
        optimal_open_zones: int | None = ...,
    ) -> None: ...

class BdevZoneBlockDeleteRequest(Message):
    name: str
    """Name of the zoned bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class BdevZonedBlockInfo(Message):
    name: str
    """Name of the zoned bdev."""
    base_bdev: str
    """Name of the bdev below it."""
    zone_capacity: int
    """Usable blocks in each zone."""
    optimal_open_zones: int
    """Best number of zones to keep open."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        base_bdev: str | None = ...,
        zone_capacity: int | None = ...,
        optimal_open_zones: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class BlobfsCreateRequest(Message):
    bdev_name: str
    """Name of the bdev to format; must not be claimed."""
    cluster_sz: str
    """Cluster size in bytes as a string, with K, M or G suffix allowed; multiple of 4 KiB, at least 1 MiB, default 1
    MiB."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        cluster_sz: str | None = ...,
    ) -> None: ...

class BlobfsDetectRequest(Message):
    bdev_name: str
    """Name of the bdev to examine."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
    ) -> None: ...

class BlobfsMountRequest(Message):
    bdev_name: str
    """Name of the bdev that holds the BlobFS."""
    mountpoint: str
    """Path of an existing host directory to mount on."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        mountpoint: str | None = ...,
    ) -> None: ...

class BlobfsSetCacheSizeRequest(Message):
    size_in_mb: int
    """Cache size in MiB, greater than 0; initially 4096."""
    def __init__(
        self,
        *,
        size_in_mb: int | None = ...,
    ) -> None: ...

class Call(Message):
    method: str
    params: bytes
    def __init__(
        self,
        *,
        method: str | None = ...,
        params: bytes | None = ...,
    ) -> None: ...

class Change(Message):
    changed: bool
    action: int
    object: ObjectName
    differs: RepeatedMessages[Difference]
    unknown: MutableSequence[str]
    waiting: MutableSequence[str]
    """What it waits for, that is not there yet."""
    warnings: MutableSequence[str]
    checked: bool
    """Nothing was sent that changes anything."""
    def __init__(
        self,
        *,
        changed: bool | None = ...,
        action: int | None = ...,
        object: ObjectName | Mapping[str, Any] | None = ...,
        differs: Iterable[Difference | Mapping[str, Any]] | None = ...,
        unknown: Iterable[str] | None = ...,
        waiting: Iterable[str] | None = ...,
        warnings: Iterable[str] | None = ...,
        checked: bool | None = ...,
    ) -> None: ...

class CompressdevScanAccelModuleRequest(Message):
    pmd: int
    """Poll mode driver: 0 first available, 1 QAT only, 2 mlx5_pci only, 3 uadk only (newer releases)."""
    def __init__(
        self,
        *,
        pmd: int | None = ...,
    ) -> None: ...

class ConstructNvmfSubsystemRequest(Message):
    core: int
    """CPU core to run the subsystem on; ignored with a notice once cores were no longer selectable."""
    mode: str
    """'Virtual' or 'Direct' (case-insensitive, 17.07 only); later optional and only 'Virtual' passes."""
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    listen_addresses: RepeatedMessages[NvmfAddress]
    """List of addresses to listen on, at most 255; none when absent."""
    hosts: MutableSequence[str]
    """List of host NQNs allowed to connect, at most 255; none when absent."""
    allow_any_host: bool
    """True lets every host connect, false enforces the host list. Default false."""
    serial_number: str
    """Serial number of the virtual controller, at most 20 ASCII characters."""
    namespaces: RepeatedMessages[NvmfNamespaceParams]
    """List of namespaces to add, at most 255; plain bdev name strings are also accepted."""
    max_namespaces: int
    """Largest number of namespaces; 0 or absent means no fixed limit."""
    pci_address: str
    """PCI address (domain:bus:dev.func) of the NVMe device for mode 'Direct'; 17.07 only."""
    def __init__(
        self,
        *,
        core: int | None = ...,
        mode: str | None = ...,
        nqn: str | None = ...,
        listen_addresses: Iterable[NvmfAddress | Mapping[str, Any]] | None = ...,
        hosts: Iterable[str] | None = ...,
        allow_any_host: bool | None = ...,
        serial_number: str | None = ...,
        namespaces: Iterable[NvmfNamespaceParams | Mapping[str, Any]] | None = ...,
        max_namespaces: int | None = ...,
        pci_address: str | None = ...,
    ) -> None: ...

class ConstructVirtioPciBlkBdevRequest(Message):
    pci_address: str
    """PCI address of the virtio device (domain:bus:dev.func)."""
    name: str
    """Name of the new bdev."""
    def __init__(
        self,
        *,
        pci_address: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ConstructVirtioPciScsiBdevRequest(Message):
    pci_address: str
    """PCI address of the virtio device (domain:bus:dev.func)."""
    name: str
    """Prefix of the bdev names; also the name of the device."""
    def __init__(
        self,
        *,
        pci_address: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class ConstructVirtioPciScsiBdevResponse(Message):
    bdevs: MutableSequence[str]
    """Names of the bdevs that were made."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ConstructVirtioUserBlkBdevRequest(Message):
    path: str
    """Path of the vhost-user Unix socket."""
    name: str
    """Name of the new bdev."""
    vq_count: int
    """Number of request queues; default 1."""
    vq_size: int
    """Entries per queue, a power of 2; default 512."""
    def __init__(
        self,
        *,
        path: str | None = ...,
        name: str | None = ...,
        vq_count: int | None = ...,
        vq_size: int | None = ...,
    ) -> None: ...

class ConstructVirtioUserScsiBdevRequest(Message):
    path: str
    """Path of the vhost-user Unix socket."""
    name: str
    """Prefix of the bdev names; also the name of the device."""
    vq_count: int
    """Meant as the number of request queues (default 1), but these releases store it as vq_size; leave it out."""
    vq_size: int
    """Entries per queue, a power of 2; default 512."""
    def __init__(
        self,
        *,
        path: str | None = ...,
        name: str | None = ...,
        vq_count: int | None = ...,
        vq_size: int | None = ...,
    ) -> None: ...

class ConstructVirtioUserScsiBdevResponse(Message):
    bdevs: MutableSequence[str]
    """Names of the bdevs that were made."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        bdevs: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class CudaScanAccelModuleRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class Death(Message):
    first_seen: str
    how: str
    last_line: str
    freed: bool
    stopped: bool
    def __init__(
        self,
        *,
        first_seen: str | None = ...,
        how: str | None = ...,
        last_line: str | None = ...,
        freed: bool | None = ...,
        stopped: bool | None = ...,
    ) -> None: ...

class DeleteBdevRequest(Message):
    name: str
    """Name of the bdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class Difference(Message):
    field: str
    now: str
    shall_be: str
    def __init__(
        self,
        *,
        field: str | None = ...,
        now: str | None = ...,
        shall_be: str | None = ...,
    ) -> None: ...

class Done(Message):
    """A result that says no more than that the call was carried out."""
    done: bool
    """True; false where an early release could not do it."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        done: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class DpdkCryptodevGetDriverRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class DpdkCryptodevGetDriverResponse(Message):
    driver: str
    """The driver in use."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        driver: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class DpdkCryptodevScanAccelModuleRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class DpdkCryptodevSetDriverRequest(Message):
    driver_name: int
    """DPDK driver name: crypto_aesni_mb, crypto_qat, mlx5_pci or crypto_uadk (newer releases)."""
    def __init__(
        self,
        *,
        driver_name: int | None = ...,
    ) -> None: ...

class DsaScanAccelModuleRequest(Message):
    config_kernel_mode: bool
    """True uses the kernel idxd driver, false (default) the user-space one."""
    def __init__(
        self,
        *,
        config_kernel_mode: bool | None = ...,
    ) -> None: ...

class EnvDpdkGetMemStatsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class EnvDpdkGetMemStatsResponse(Message):
    filename: str
    """Path of the dump file on the target host (/tmp/spdk_mem_dump.txt)."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        filename: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkConfigCall(Message):
    """One call of a saved configuration."""
    method: str
    """Name of the RPC method to call."""
    params: bytes
    """Parameters of the call; absent when it has none."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        method: str | None = ...,
        params: bytes | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkDisableCpumaskLocksRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FrameworkEnableCpumaskLocksRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FrameworkGetConfigRequest(Message):
    name: str
    """Name of the subsystem, e.g. bdev or nvmf; see framework_get_subsystems."""
    with_batches: bool
    """True keeps calls grouped as batch arrays, false (default) lists them one by one."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        with_batches: bool | None = ...,
    ) -> None: ...

class FrameworkGetConfigResponse(Message):
    calls: RepeatedMessages[FrameworkConfigCall]
    """The calls, in the order in which they are to be made."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[FrameworkConfigCall]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> FrameworkConfigCall: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[FrameworkConfigCall]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        calls: Iterable[FrameworkConfigCall | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkGetGovernorRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FrameworkGetGovernorResponse(Message):
    governor_name: str
    """Name of the governor; absent without one."""
    module_specific: GovernorSpecific
    """Details from the governor."""
    cores: RepeatedMessages[GovernorCore]
    """Frequencies per CPU core of the target."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        governor_name: str | None = ...,
        module_specific: GovernorSpecific | Mapping[str, Any] | None = ...,
        cores: Iterable[GovernorCore | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkGetPciDevicesRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FrameworkGetPciDevicesResponse(Message):
    devices: RepeatedMessages[PciDevice]
    """The devices."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[PciDevice]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> PciDevice: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[PciDevice]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        devices: Iterable[PciDevice | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkGetReactorsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FrameworkGetReactorsResponse(Message):
    tick_rate: int
    """Number of ticks per second."""
    pid: int
    """Process ID of the target."""
    reactors: RepeatedMessages[Reactor]
    """One entry per reactor."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tick_rate: int | None = ...,
        pid: int | None = ...,
        reactors: Iterable[Reactor | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkGetSchedulerRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FrameworkGetSchedulerResponse(Message):
    scheduler_name: str
    """Name of the scheduler, e.g. static or dynamic; absent when none is set."""
    scheduler_period: int
    """Time between scheduler runs, in us; 0 when it does not run."""
    isolated_core_mask: str
    """Hex mask of the cores left out of scheduling."""
    scheduling_core: int
    """CPU core on which the scheduler runs."""
    governor_name: str
    """Name of the CPU frequency governor; absent when none is set."""
    load_limit: int
    """Thread load in percent from which a thread counts as busy; dynamic scheduler only."""
    core_limit: int
    """Core load in percent above which a core is full; dynamic scheduler only."""
    core_busy: int
    """Core load in percent at which threads are moved away; dynamic scheduler only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        scheduler_name: str | None = ...,
        scheduler_period: int | None = ...,
        isolated_core_mask: str | None = ...,
        scheduling_core: int | None = ...,
        governor_name: str | None = ...,
        load_limit: int | None = ...,
        core_limit: int | None = ...,
        core_busy: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkGetSubsystemsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FrameworkGetSubsystemsResponse(Message):
    subsystems: RepeatedMessages[FrameworkSubsystem]
    """The subsystems, in the order in which they start."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[FrameworkSubsystem]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> FrameworkSubsystem: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[FrameworkSubsystem]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        subsystems: Iterable[FrameworkSubsystem | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkMonitorContextSwitchRequest(Message):
    enabled: bool
    """True turns monitoring on, false off; send no parameters at all to only query."""
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
    ) -> None: ...

class FrameworkMonitorContextSwitchResponse(Message):
    enabled: bool
    """True when context switches are monitored."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkSetSchedulerRequest(Message):
    name: str
    """Scheduler: 'static' (threads stay put), 'dynamic' (moved by load) or 'gscheduler' (sets core frequency)."""
    period: int
    """Time between scheduler runs in us; when absent or 0 the set one stays, or 1000000."""
    load_limit: int
    """Thread load in percent, 0 to 100, from which a thread counts as busy; initially 20. Dynamic scheduler only. Only
    for name=dynamic."""
    core_limit: int
    """Core load in percent above which a core is full; initially 80. Dynamic scheduler only. Only for name=dynamic."""
    core_busy: int
    """Core load in percent at which threads are moved away; initially 95. Dynamic scheduler only. Only for
    name=dynamic."""
    mappings: str
    """Comma-separated thread:core pairs (thread ID, core number) to place threads by; static scheduler only. Only for
    name=static."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        period: int | None = ...,
        load_limit: int | None = ...,
        core_limit: int | None = ...,
        core_busy: int | None = ...,
        mappings: str | None = ...,
    ) -> None: ...

class FrameworkStartInitRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FrameworkSubsystem(Message):
    subsystem: str
    """Name of the subsystem."""
    depends_on: MutableSequence[str]
    """Names of the subsystems it needs."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        subsystem: str | None = ...,
        depends_on: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FrameworkWaitInitRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FsdevAioCreateRequest(Message):
    name: str
    """Name of the new fsdev."""
    root_path: str
    """Host directory to expose as the root of the file system."""
    enable_xattr: bool
    """True allows extended attributes; default false."""
    enable_writeback_cache: bool
    """True allows the client to cache writes; default true."""
    max_write: int
    """Largest write in bytes; default 131072."""
    skip_rw: bool
    """True completes reads and writes without doing them (benchmarks only, data is lost); default false."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        root_path: str | None = ...,
        enable_xattr: bool | None = ...,
        enable_writeback_cache: bool | None = ...,
        max_write: int | None = ...,
        skip_rw: bool | None = ...,
    ) -> None: ...

class FsdevAioCreateResponse(Message):
    name: str
    """Name of the filesystem device that was made."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FsdevAioDeleteRequest(Message):
    name: str
    """Name of the AIO fsdev to remove."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class FsdevGetOptsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class FsdevGetOptsResponse(Message):
    fsdev_io_pool_size: int
    """Number of fsdev I/O objects in the shared pool."""
    fsdev_io_cache_size: int
    """Number of fsdev I/O objects cached per thread."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        fsdev_io_pool_size: int | None = ...,
        fsdev_io_cache_size: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FsdevSetOptsRequest(Message):
    fsdev_io_pool_size: int
    """Number of fsdev I/O objects in the shared pool, at least cache size times (threads + 1); initially 65535."""
    fsdev_io_cache_size: int
    """Number of fsdev I/O objects cached per thread; initially 256."""
    def __init__(
        self,
        *,
        fsdev_io_pool_size: int | None = ...,
        fsdev_io_cache_size: int | None = ...,
    ) -> None: ...

class FtlBand(Message):
    id: int
    """Number of the band, from 0."""
    state: str
    """State of the band: FREE, PREPARING, OPENING, OPEN, FULL, CLOSING, CLOSED."""
    validity: float
    """Share of blocks in the band that hold valid data, 0.0 to 1.0."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        id: int | None = ...,
        state: str | None = ...,
        validity: float | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FtlBdevName(Message):
    name: str
    """Name of the bdev."""
    uuid: str
    """UUID of the bdev."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        uuid: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FtlChunk(Message):
    id: int
    """Number of the chunk, from 0."""
    state: str
    """State of the chunk: FREE, OPEN, CLOSED, INACTIVE."""
    utilization: float
    """Share of blocks in the chunk written or skipped, 0.0 to 1.0."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        id: int | None = ...,
        state: str | None = ...,
        utilization: float | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FtlIoStats(Message):
    read: FtlReadStats
    """Read counters for paging of the logical to physical map."""
    write: FtlWriteStats
    """Write counters for paging of the logical to physical map."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        read: FtlReadStats | Mapping[str, Any] | None = ...,
        write: FtlWriteStats | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FtlProperty(Message):
    name: str
    """Name of the property, as used by bdev_ftl_set_property."""
    unit: str
    """Unit of the value, may be empty; absent for structured properties."""
    desc: str
    """Explanation of the property for humans; may be absent."""
    read_only: bool
    """True when the property cannot be set; absent when it can."""
    bands: RepeatedMessages[FtlBand]
    """Bands of the base device; only for property base_device in verbose mode."""
    value: bool
    """Current value: boolean, number or string; absent for structured properties."""
    type: str
    """Kind of cache device: bdev or bdev-non-vss; only for property cache_device."""
    chunks: RepeatedMessages[FtlChunk]
    """Chunks of the cache device; only for property cache_device in verbose mode."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        unit: str | None = ...,
        desc: str | None = ...,
        read_only: bool | None = ...,
        bands: Iterable[FtlBand | Mapping[str, Any]] | None = ...,
        value: bool | None = ...,
        type: str | None = ...,
        chunks: Iterable[FtlChunk | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FtlReadErrors(Message):
    media: int
    """Number of read operations for garbage collection failed by a media error."""
    crc: int
    """Number of checksum mismatches on read for garbage collection."""
    other: int
    """Number of read operations for garbage collection failed for another cause."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        media: int | None = ...,
        crc: int | None = ...,
        other: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FtlReadStats(Message):
    ios: int
    """Number of read operations for paging of the logical to physical map."""
    blocks: int
    """Amount read for paging of the logical to physical map in FTL blocks."""
    errors: FtlReadErrors
    """Read failures for paging of the logical to physical map by cause."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ios: int | None = ...,
        blocks: int | None = ...,
        errors: FtlReadErrors | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FtlWriteErrors(Message):
    media: int
    """Number of write operations for garbage collection failed by a media error."""
    other: int
    """Number of write operations for garbage collection failed for another cause."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        media: int | None = ...,
        other: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class FtlWriteStats(Message):
    ios: int
    """Number of write operations for paging of the logical to physical map."""
    blocks: int
    """Amount written for paging of the logical to physical map in FTL blocks."""
    errors: FtlWriteErrors
    """Write failures for paging of the logical to physical map by cause."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ios: int | None = ...,
        blocks: int | None = ...,
        errors: FtlWriteErrors | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class GetBdevsConfigRequest(Message):
    name: str
    """Name of one bdev; all bdevs when absent."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class GetBdevsConfigResponse(Message):
    calls: RepeatedMessages[FrameworkConfigCall]
    """The calls, in the order in which they are to be made."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[FrameworkConfigCall]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> FrameworkConfigCall: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[FrameworkConfigCall]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        calls: Iterable[FrameworkConfigCall | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class GetLunsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class GetLunsResponse(Message):
    luns: RepeatedMessages[Lun]
    """The logical units."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[Lun]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> Lun: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[Lun]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        luns: Iterable[Lun | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class GetVhostBlkControllersRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class GetVhostBlkControllersResponse(Message):
    controllers: RepeatedMessages[VhostBlkController]
    """The controllers."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[VhostBlkController]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> VhostBlkController: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[VhostBlkController]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        controllers: Iterable[VhostBlkController | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class GetVhostScsiControllersRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class GetVhostScsiControllersResponse(Message):
    controllers: RepeatedMessages[VhostScsiController]
    """The controllers."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[VhostScsiController]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> VhostScsiController: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[VhostScsiController]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        controllers: Iterable[VhostScsiController | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class GovernorCore(Message):
    lcore_id: int
    """Number of the CPU core."""
    available_frequencies: MutableSequence[int]
    """Frequencies the core can run at, in kHz."""
    current_frequency: int
    """Frequency now, in kHz."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        lcore_id: int | None = ...,
        available_frequencies: Iterable[int] | None = ...,
        current_frequency: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class GovernorSpecific(Message):
    env: str
    """Power driver: acpi-cpufreq, kvm, intel-pstate, cppc-cpufreq, amd-pstate or unknown."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        env: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class HugepagePoolReport(Message):
    node: int
    page_size: int
    total: int
    free: int
    def __init__(
        self,
        *,
        node: int | None = ...,
        page_size: int | None = ...,
        total: int | None = ...,
        free: int | None = ...,
    ) -> None: ...

class Hugepages(Message):
    amount: str
    page_size: str
    node: int
    def __init__(
        self,
        *,
        amount: str | None = ...,
        page_size: str | None = ...,
        node: int | None = ...,
    ) -> None: ...

class IaaScanAccelModuleRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IdxdScanAccelEngineRequest(Message):
    config_number: int
    """Preset work queue layout: 0 (4 groups, 1 queue and 1 engine each) or 1 (2 groups, 2 queues and 2 engines
    each)."""
    config_kernel_mode: bool
    """True uses the kernel idxd driver, false (default) the user-space one; unknown to early releases."""
    def __init__(
        self,
        *,
        config_number: int | None = ...,
        config_kernel_mode: bool | None = ...,
    ) -> None: ...

class InstallationReport(Message):
    directory: str
    release: str
    applications: MutableSequence[str]
    simulated: bool
    def __init__(
        self,
        *,
        directory: str | None = ...,
        release: str | None = ...,
        applications: Iterable[str] | None = ...,
        simulated: bool | None = ...,
    ) -> None: ...

class IoChannel(Message):
    name: str
    """Name of the I/O device of the channel."""
    ref: int
    """Number of references to the channel."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        ref: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IoatScanAccelModuleRequest(Message):
    pci_whitelist: MutableSequence[str]
    """PCI addresses of the only I/OAT devices to use; all when absent. Old releases only."""
    def __init__(
        self,
        *,
        pci_whitelist: Iterable[str] | None = ...,
    ) -> None: ...

class IobufGetStatsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IobufGetStatsResponse(Message):
    modules: RepeatedMessages[IobufModuleStats]
    """The modules."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[IobufModuleStats]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> IobufModuleStats: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[IobufModuleStats]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        modules: Iterable[IobufModuleStats | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IobufModuleStats(Message):
    module: str
    """Name of the module using the buffers."""
    small_pool: IobufPoolStats
    """Use of small buffers by the module."""
    large_pool: IobufPoolStats
    """Use of large buffers by the module."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        module: str | None = ...,
        small_pool: IobufPoolStats | Mapping[str, Any] | None = ...,
        large_pool: IobufPoolStats | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IobufPoolStats(Message):
    cache: int
    """Number of buffers taken from per-thread caches."""
    main: int
    """Number of buffers taken from the shared pool."""
    retry: int
    """Times no buffer was free and the request was queued."""
    cache_size: int
    """Cache size of the module, in buffers."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        cache: int | None = ...,
        main: int | None = ...,
        retry: int | None = ...,
        cache_size: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IobufSetOptionsRequest(Message):
    small_pool_count: int
    """Number of small buffers, at least 64; initially 8192."""
    large_pool_count: int
    """Number of large buffers, at least 8; initially 1024."""
    small_bufsize: int
    """Size of a small buffer in bytes, at least 4096; initially 8192."""
    large_bufsize: int
    """Size of a large buffer in bytes, at least 8192; initially 135168."""
    enable_numa: bool
    """True makes separate pools on each NUMA node, each of the given counts; initially false."""
    def __init__(
        self,
        *,
        small_pool_count: int | None = ...,
        large_pool_count: int | None = ...,
        small_bufsize: int | None = ...,
        large_bufsize: int | None = ...,
        enable_numa: bool | None = ...,
    ) -> None: ...

class IscsiAuthGroup(Message):
    tag: int
    """Tag of the group."""
    secrets: RepeatedMessages[IscsiSecret]
    """Secrets of the group."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tag: int | None = ...,
        secrets: Iterable[IscsiSecret | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiAuthGroupAddSecretRequest(Message):
    tag: int
    """Tag of an existing authentication group."""
    user: str
    """CHAP name the initiator presents, at most 255 characters, unique in the group."""
    secret: str
    """CHAP secret of the initiator, at most 255 characters."""
    muser: str
    """CHAP name the target presents in mutual CHAP; needs msecret. Default: none."""
    msecret: str
    """CHAP secret of the target for mutual CHAP, at most 255 characters; required with muser."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
        user: str | None = ...,
        secret: str | None = ...,
        muser: str | None = ...,
        msecret: str | None = ...,
    ) -> None: ...

class IscsiAuthGroupRemoveSecretRequest(Message):
    tag: int
    """Tag of an existing authentication group."""
    user: str
    """CHAP name whose secret is removed."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
        user: str | None = ...,
    ) -> None: ...

class IscsiConnection(Message):
    id: int
    """Number of the connection within the target."""
    cid: int
    """Connection ID within the session, chosen by the initiator."""
    tsih: int
    """Session handle given by the target; 65535 before login."""
    state: str
    """State: 'invalid', 'running', 'exiting', 'exited' or 'unknown'."""
    login_phase: str
    """security_negotiation_phase, operational_negotiation_phase, full_feature_phase or not_started."""
    initiator_addr: str
    """IP address of the initiator."""
    target_addr: str
    """IP address of the target that the connection uses."""
    target_node_name: str
    """Name of the target node in short form."""
    thread_name: str
    """Name of the SPDK thread that serves the connection."""
    lcore_id: int
    """CPU core that serves the connection. Old releases only."""
    is_idle: int
    """1 when the connection is idle, else 0. Oldest releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        id: int | None = ...,
        cid: int | None = ...,
        tsih: int | None = ...,
        state: str | None = ...,
        login_phase: str | None = ...,
        initiator_addr: str | None = ...,
        target_addr: str | None = ...,
        target_node_name: str | None = ...,
        thread_name: str | None = ...,
        lcore_id: int | None = ...,
        is_idle: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiCreateAuthGroupRequest(Message):
    tag: int
    """Tag of the new group, a positive number not yet in use."""
    secrets: RepeatedMessages[IscsiSecret]
    """Secrets put into the group at once. Default: none."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
        secrets: Iterable[IscsiSecret | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiCreateInitiatorGroupRequest(Message):
    tag: int
    """Tag of the new group, a positive number not yet in use."""
    initiators: MutableSequence[str]
    """1 to 256 initiator names; 'ANY' admits all, a leading '!' denies the name that follows."""
    netmasks: MutableSequence[str]
    """1 to 256 client networks, address with prefix length, IPv6 in brackets; 'ANY' admits all."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
        initiators: Iterable[str] | None = ...,
        netmasks: Iterable[str] | None = ...,
    ) -> None: ...

class IscsiCreatePortalGroupRequest(Message):
    tag: int
    """Tag of the new portal group, not yet in use."""
    portals: RepeatedMessages[IscsiPortal]
    """Addresses to listen on."""
    private: bool
    """Leave the portals out of discovery answers, as a destination of login redirection only. Default: false."""
    wait: bool
    """Do not accept connections until iscsi_start_portal_group is called. Default: false."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
        portals: Iterable[IscsiPortal | Mapping[str, Any]] | None = ...,
        private: bool | None = ...,
        wait: bool | None = ...,
    ) -> None: ...

class IscsiCreateTargetNodeRequest(Message):
    name: str
    """Name of the node; without iqn., eui. or naa. in front, node_base and a colon are put before it."""
    alias_name: str
    """Free text name of the node, at most 223 characters."""
    pg_ig_maps: RepeatedMessages[IscsiPgIgMap]
    """Pairs of portal group and initiator group that may reach the node; at least one."""
    luns: RepeatedMessages[IscsiLunParams]
    """Bdevs to export, at most 64; LUN 0 must be among them."""
    queue_depth: int
    """Commands outstanding per session; 0 or above max_queue_depth means max_queue_depth."""
    disable_chap: bool
    """Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap. Default: false."""
    require_chap: bool
    """Demand CHAP at login to the target node. Default: false."""
    mutual_chap: bool
    """Demand that the target also authenticates itself; needs require_chap. Default: false."""
    chap_group: int
    """Tag of the authentication group with the secrets; 0 is none, negative is refused. Default: 0."""
    header_digest: bool
    """Require CRC32C digests of PDU headers. Default: false."""
    data_digest: bool
    """Require CRC32C digests of PDU data. Default: false."""
    pg_tags: MutableSequence[int]
    """Old form of pg_ig_maps: portal group tags, paired with ig_tags by position."""
    ig_tags: MutableSequence[int]
    """Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position."""
    bdev_names: MutableSequence[str]
    """Old form of luns: bdev names, paired with lun_ids by position."""
    lun_ids: MutableSequence[int]
    """Old form of luns: LUN numbers, paired with bdev_names or lun_names by position."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        alias_name: str | None = ...,
        pg_ig_maps: Iterable[IscsiPgIgMap | Mapping[str, Any]] | None = ...,
        luns: Iterable[IscsiLunParams | Mapping[str, Any]] | None = ...,
        queue_depth: int | None = ...,
        disable_chap: bool | None = ...,
        require_chap: bool | None = ...,
        mutual_chap: bool | None = ...,
        chap_group: int | None = ...,
        header_digest: bool | None = ...,
        data_digest: bool | None = ...,
        pg_tags: Iterable[int] | None = ...,
        ig_tags: Iterable[int] | None = ...,
        bdev_names: Iterable[str] | None = ...,
        lun_ids: Iterable[int] | None = ...,
    ) -> None: ...

class IscsiDeleteAuthGroupRequest(Message):
    tag: int
    """Tag of an existing authentication group."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
    ) -> None: ...

class IscsiDeleteInitiatorGroupRequest(Message):
    tag: int
    """Tag of an existing initiator group."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
    ) -> None: ...

class IscsiDeletePortalGroupRequest(Message):
    tag: int
    """Tag of an existing portal group."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
    ) -> None: ...

class IscsiDeleteTargetNodeRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class IscsiEnableHistogramRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    enable: bool
    """True to start recording, false to stop and free the histogram."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        enable: bool | None = ...,
    ) -> None: ...

class IscsiGetAuthGroupsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IscsiGetAuthGroupsResponse(Message):
    auth_groups: RepeatedMessages[IscsiAuthGroup]
    """The authentication groups."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[IscsiAuthGroup]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> IscsiAuthGroup: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[IscsiAuthGroup]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        auth_groups: Iterable[IscsiAuthGroup | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiGetConnectionsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IscsiGetConnectionsResponse(Message):
    connections: RepeatedMessages[IscsiConnection]
    """The connections."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[IscsiConnection]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> IscsiConnection: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[IscsiConnection]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        connections: Iterable[IscsiConnection | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiGetHistogramRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class IscsiGetHistogramResponse(Message):
    histogram: str
    """Bucket counters, 64-bit integers in host byte order, encoded in base64."""
    granularity: int
    """Each power-of-two range is split into 2 to this power buckets."""
    min_range: int
    """Index of the lowest power-of-two range kept."""
    max_range: int
    """Index of the highest power-of-two range kept."""
    tsc_rate: int
    """Ticks per second, to turn bucket bounds into time."""
    bucket_shift: int
    """Older name of granularity: 2 to this power buckets per range."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        histogram: str | None = ...,
        granularity: int | None = ...,
        min_range: int | None = ...,
        max_range: int | None = ...,
        tsc_rate: int | None = ...,
        bucket_shift: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiGetInitiatorGroupsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IscsiGetInitiatorGroupsResponse(Message):
    initiator_groups: RepeatedMessages[IscsiInitiatorGroup]
    """The initiator groups."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[IscsiInitiatorGroup]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> IscsiInitiatorGroup: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[IscsiInitiatorGroup]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        initiator_groups: Iterable[IscsiInitiatorGroup | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiGetOptionsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IscsiGetPortalGroupsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IscsiGetPortalGroupsResponse(Message):
    portal_groups: RepeatedMessages[IscsiPortalGroup]
    """The portal groups."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[IscsiPortalGroup]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> IscsiPortalGroup: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[IscsiPortalGroup]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        portal_groups: Iterable[IscsiPortalGroup | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiGetStatsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IscsiGetStatsResponse(Message):
    invalid: int
    """Number of connections in the invalid state."""
    running: int
    """Number of running connections."""
    exiting: int
    """Number of connections that are closing."""
    exited: int
    """Number of closed connections not yet freed."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        invalid: int | None = ...,
        running: int | None = ...,
        exiting: int | None = ...,
        exited: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiGetTargetNodesRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class IscsiGetTargetNodesResponse(Message):
    target_nodes: RepeatedMessages[IscsiTargetNode]
    """The target nodes."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[IscsiTargetNode]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> IscsiTargetNode: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[IscsiTargetNode]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        target_nodes: Iterable[IscsiTargetNode | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiInitiatorGroup(Message):
    tag: int
    """Tag of the group."""
    initiators: MutableSequence[str]
    """Initiator names of the group; 'ANY' admits all."""
    netmasks: MutableSequence[str]
    """Client networks of the group; 'ANY' admits all."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tag: int | None = ...,
        initiators: Iterable[str] | None = ...,
        netmasks: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiInitiatorGroupAddInitiatorsRequest(Message):
    tag: int
    """Tag of an existing initiator group."""
    initiators: MutableSequence[str]
    """Initiator names to add, at most 256; 'ANY' admits all. Default: none."""
    netmasks: MutableSequence[str]
    """Client networks to add, at most 256; 'ANY' admits all. Default: none."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
        initiators: Iterable[str] | None = ...,
        netmasks: Iterable[str] | None = ...,
    ) -> None: ...

class IscsiInitiatorGroupRemoveInitiatorsRequest(Message):
    tag: int
    """Tag of an existing initiator group."""
    initiators: MutableSequence[str]
    """Initiator names to remove, as they were added. Default: none."""
    netmasks: MutableSequence[str]
    """Client networks to remove, as they were added. Default: none."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
        initiators: Iterable[str] | None = ...,
        netmasks: Iterable[str] | None = ...,
    ) -> None: ...

class IscsiLun(Message):
    bdev_name: str
    """Name of the bdev behind the LUN."""
    lun_id: int
    """LUN number."""
    id: int
    """Older name of lun_id."""
    name: str
    """Older name of bdev_name."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        lun_id: int | None = ...,
        id: int | None = ...,
        name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiLunParams(Message):
    lun_id: int
    """LUN of the bdev in the target node, from 0."""
    bdev_name: str
    """Name of the bdev."""
    def __init__(
        self,
        *,
        lun_id: int | None = ...,
        bdev_name: str | None = ...,
    ) -> None: ...

class IscsiLunParamsDict(TypedDict, total=False):
    lun_id: int
    """LUN of the bdev in the target node, from 0."""
    bdev_name: str
    """Name of the bdev."""

class IscsiOptions(Message):
    auth_file: str
    """Path of the CHAP secrets file; absent when none is set."""
    node_base: str
    """Prefix for node names that are given without one."""
    max_sessions: int
    """Greatest number of sessions."""
    max_connections_per_session: int
    """Greatest number of connections in a session."""
    max_queue_depth: int
    """Greatest number of outstanding commands per queue."""
    default_time2wait: int
    """Wait before reconnecting after a connection failure, in s."""
    default_time2retain: int
    """Time a session is kept for reassignment after a failure, in s."""
    first_burst_length: int
    """Greatest amount of unsolicited data per command, in bytes."""
    immediate_data: bool
    """Whether data may come with the command PDU."""
    allow_duplicated_isid: bool
    """Whether an initiator session ID may be used more than once."""
    error_recovery_level: int
    """Error recovery level, 0 to 2."""
    nop_timeout: int
    """Time without a NOP answer before a connection is dropped, in s."""
    nop_in_interval: int
    """Time between NOP-In PDUs from the target, in s."""
    disable_chap: bool
    """Whether CHAP is off in discovery sessions."""
    require_chap: bool
    """Whether CHAP is demanded in discovery sessions."""
    mutual_chap: bool
    """Whether mutual CHAP is demanded in discovery sessions."""
    chap_group: int
    """Tag of the authentication group for discovery; 0 is none."""
    max_large_datain_per_connection: int
    """Greatest number of outstanding split reads per connection."""
    max_r2t_per_connection: int
    """Greatest number of outstanding R2T PDUs per connection."""
    pdu_pool_size: int
    """Number of PDUs in the pool."""
    immediate_data_pool_size: int
    """Number of immediate data buffers in the pool."""
    data_out_pool_size: int
    """Number of data-out buffers in the pool."""
    min_connections_per_core: int
    """Connections a core takes before the next core is used. Old releases only."""
    no_discovery_auth: bool
    """Older name of disable_chap."""
    req_discovery_auth: bool
    """Older name of require_chap."""
    req_discovery_auth_mutual: bool
    """Older name of mutual_chap."""
    discovery_auth_group: int
    """Older name of chap_group."""
    timeout: int
    """How long to wait for the bdev to appear, in ms."""
    discovery_auth_method: str
    """Discovery authentication: 'none', 'auto', 'chap' or chap mutual. Old releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        auth_file: str | None = ...,
        node_base: str | None = ...,
        max_sessions: int | None = ...,
        max_connections_per_session: int | None = ...,
        max_queue_depth: int | None = ...,
        default_time2wait: int | None = ...,
        default_time2retain: int | None = ...,
        first_burst_length: int | None = ...,
        immediate_data: bool | None = ...,
        allow_duplicated_isid: bool | None = ...,
        error_recovery_level: int | None = ...,
        nop_timeout: int | None = ...,
        nop_in_interval: int | None = ...,
        disable_chap: bool | None = ...,
        require_chap: bool | None = ...,
        mutual_chap: bool | None = ...,
        chap_group: int | None = ...,
        max_large_datain_per_connection: int | None = ...,
        max_r2t_per_connection: int | None = ...,
        pdu_pool_size: int | None = ...,
        immediate_data_pool_size: int | None = ...,
        data_out_pool_size: int | None = ...,
        min_connections_per_core: int | None = ...,
        no_discovery_auth: bool | None = ...,
        req_discovery_auth: bool | None = ...,
        req_discovery_auth_mutual: bool | None = ...,
        discovery_auth_group: int | None = ...,
        timeout: int | None = ...,
        discovery_auth_method: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiPgIgMap(Message):
    """A portal group and the initiator group that may use it."""
    ig_tag: int
    """Tag of the initiator group."""
    pg_tag: int
    """Tag of the portal group."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ig_tag: int | None = ...,
        pg_tag: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiPgIgMapDict(TypedDict, total=False):
    ig_tag: Required[int]
    """Tag of the initiator group."""
    pg_tag: Required[int]
    """Tag of the portal group."""

class IscsiPortal(Message):
    """An address of a portal group."""
    host: str
    """NQN of the host, or an IP address of the portal."""
    port: str
    """TCP port, as a string."""
    cpumask: str
    """Mask of the CPU cores that serve the portal. Old releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        host: str | None = ...,
        port: str | None = ...,
        cpumask: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiPortalDict(TypedDict, total=False):
    host: Required[str]
    """NQN of the host, or an IP address of the portal."""
    port: Required[str]
    """TCP port, as a string."""
    cpumask: str
    """Mask of the CPU cores that serve the portal. Old releases only."""

class IscsiPortalGroup(Message):
    tag: int
    """Tag of the group."""
    portals: RepeatedMessages[IscsiPortal]
    """Listening addresses of the group."""
    private: bool
    """Whether discovery answers leave the group out."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tag: int | None = ...,
        portals: Iterable[IscsiPortal | Mapping[str, Any]] | None = ...,
        private: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiPortalGroupSetAuthRequest(Message):
    tag: int
    """Tag of an existing portal group."""
    disable_chap: bool
    """Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap. Default: false."""
    require_chap: bool
    """Demand CHAP in discovery sessions. Default: false."""
    mutual_chap: bool
    """Demand that the target also authenticates itself in discovery; needs require_chap. Default: false."""
    chap_group: int
    """Tag of the authentication group used for discovery; 0 is none, negative is refused. Default: 0."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
        disable_chap: bool | None = ...,
        require_chap: bool | None = ...,
        mutual_chap: bool | None = ...,
        chap_group: int | None = ...,
    ) -> None: ...

class IscsiSecret(Message):
    """A user of a CHAP group."""
    user: str
    """CHAP name of the initiator."""
    secret: str
    """CHAP secret of the initiator, in clear text."""
    muser: str
    """CHAP name of the target for mutual CHAP; absent when not set."""
    msecret: str
    """CHAP secret of the target for mutual CHAP, in clear text; absent when not set."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        user: str | None = ...,
        secret: str | None = ...,
        muser: str | None = ...,
        msecret: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiSecretDict(TypedDict, total=False):
    user: Required[str]
    """CHAP name of the initiator."""
    secret: Required[str]
    """CHAP secret of the initiator, in clear text."""
    muser: str
    """CHAP name of the target for mutual CHAP; absent when not set."""
    msecret: str
    """CHAP secret of the target for mutual CHAP, in clear text; absent when not set."""

class IscsiSetDiscoveryAuthRequest(Message):
    disable_chap: bool
    """Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap. Default: false."""
    require_chap: bool
    """Demand CHAP in discovery sessions. Default: false."""
    mutual_chap: bool
    """Demand that the target also authenticates itself in discovery; needs require_chap. Default: false."""
    chap_group: int
    """Tag of the authentication group used for discovery; 0 is none, negative is refused. Default: 0."""
    def __init__(
        self,
        *,
        disable_chap: bool | None = ...,
        require_chap: bool | None = ...,
        mutual_chap: bool | None = ...,
        chap_group: int | None = ...,
    ) -> None: ...

class IscsiSetOptionsRequest(Message):
    auth_file: str
    """Path of a file with CHAP secrets, read at start. Default: none."""
    node_base: str
    """Prefix for node names given without one. Default: iqn.2016-06.io.spdk."""
    nop_timeout: int
    """Time without a NOP answer before a connection is dropped, in s, 0 or more. Default: 60."""
    nop_in_interval: int
    """Time between NOP-In PDUs from the target, in s, 0 to 60. Default: 30."""
    disable_chap: bool
    """Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap. Default: false."""
    require_chap: bool
    """Demand CHAP in discovery sessions. Default: false."""
    mutual_chap: bool
    """Demand that the target also authenticates itself in discovery; needs require_chap. Default: false."""
    chap_group: int
    """Tag of the authentication group used for discovery; 0 is none, negative is refused. Default: 0."""
    max_sessions: int
    """Greatest number of sessions, 1 to 65535. Default: 128."""
    max_queue_depth: int
    """Greatest number of outstanding commands per queue, 1 to 256. Default: 64."""
    max_connections_per_session: int
    """Greatest number of connections in a session, 1 to 65535. Default: 2."""
    default_time2wait: int
    """Wait before reconnecting after a failure, in s, 0 to 3600. Default: 2."""
    default_time2retain: int
    """Time a session is kept for reassignment after a failure, in s, 0 to 3600. Default: 20."""
    first_burst_length: int
    """Greatest amount of unsolicited data per command, in bytes, 512 to 1048576. Default: 8192."""
    immediate_data: bool
    """Allow data in the command PDU. Default: true."""
    error_recovery_level: int
    """Error recovery level, 0 to 2. Default: 0."""
    allow_duplicated_isid: bool
    """Allow an initiator session ID to be used more than once. Default: false."""
    max_large_datain_per_connection: int
    """Greatest number of outstanding split reads per connection, above 0. Default: 64."""
    max_r2t_per_connection: int
    """Greatest number of outstanding R2T PDUs per connection, above 0. Default: 4."""
    pdu_pool_size: int
    """Number of PDUs in the pool, above 0. Default: 36864."""
    immediate_data_pool_size: int
    """Number of immediate data buffers in the pool, above 0. Default: 16384."""
    data_out_pool_size: int
    """Number of data-out buffers in the pool, above 0. Default: 2048."""
    no_discovery_auth: bool
    """Older name of disable_chap. Default: false."""
    req_discovery_auth: bool
    """Older name of require_chap. Default: false."""
    req_discovery_auth_mutual: bool
    """Older name of mutual_chap. Default: false."""
    discovery_auth_group: int
    """Older name of chap_group. Default: 0."""
    min_connections_per_core: int
    """Connections a core takes before the next core is used. Default: 4. Old releases only."""
    def __init__(
        self,
        *,
        auth_file: str | None = ...,
        node_base: str | None = ...,
        nop_timeout: int | None = ...,
        nop_in_interval: int | None = ...,
        disable_chap: bool | None = ...,
        require_chap: bool | None = ...,
        mutual_chap: bool | None = ...,
        chap_group: int | None = ...,
        max_sessions: int | None = ...,
        max_queue_depth: int | None = ...,
        max_connections_per_session: int | None = ...,
        default_time2wait: int | None = ...,
        default_time2retain: int | None = ...,
        first_burst_length: int | None = ...,
        immediate_data: bool | None = ...,
        error_recovery_level: int | None = ...,
        allow_duplicated_isid: bool | None = ...,
        max_large_datain_per_connection: int | None = ...,
        max_r2t_per_connection: int | None = ...,
        pdu_pool_size: int | None = ...,
        immediate_data_pool_size: int | None = ...,
        data_out_pool_size: int | None = ...,
        no_discovery_auth: bool | None = ...,
        req_discovery_auth: bool | None = ...,
        req_discovery_auth_mutual: bool | None = ...,
        discovery_auth_group: int | None = ...,
        min_connections_per_core: int | None = ...,
    ) -> None: ...

class IscsiStartPortalGroupRequest(Message):
    tag: int
    """Tag of an existing portal group."""
    def __init__(
        self,
        *,
        tag: int | None = ...,
    ) -> None: ...

class IscsiTargetNode(Message):
    name: str
    """Full name of the node."""
    alias_name: str
    """Free text name of the node; absent when empty."""
    pg_ig_maps: RepeatedMessages[IscsiPgIgMap]
    """Pairs of portal group and initiator group that may reach the node."""
    luns: RepeatedMessages[IscsiLun]
    """LUNs of the node."""
    queue_depth: int
    """Commands outstanding per session."""
    disable_chap: bool
    """Whether CHAP is off."""
    require_chap: bool
    """Whether CHAP is demanded."""
    mutual_chap: bool
    """Whether mutual CHAP is demanded."""
    chap_group: int
    """Tag of the authentication group; 0 is none."""
    header_digest: bool
    """Whether header digests are required."""
    data_digest: bool
    """Whether data digests are required."""
    chap_disabled: int
    """Older form of disable_chap, a number or flag."""
    chap_required: int
    """Older form of require_chap, a number or flag."""
    chap_mutual: int
    """Older form of mutual_chap, a number or flag."""
    chap_auth_group: int
    """Older name of chap_group."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        alias_name: str | None = ...,
        pg_ig_maps: Iterable[IscsiPgIgMap | Mapping[str, Any]] | None = ...,
        luns: Iterable[IscsiLun | Mapping[str, Any]] | None = ...,
        queue_depth: int | None = ...,
        disable_chap: bool | None = ...,
        require_chap: bool | None = ...,
        mutual_chap: bool | None = ...,
        chap_group: int | None = ...,
        header_digest: bool | None = ...,
        data_digest: bool | None = ...,
        chap_disabled: int | None = ...,
        chap_required: int | None = ...,
        chap_mutual: int | None = ...,
        chap_auth_group: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class IscsiTargetNodeAddLunRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    bdev_name: str
    """Name of the bdev to export."""
    lun_id: int
    """LUN number, 0 to 255 (63 in old releases). Default: the lowest free one."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        bdev_name: str | None = ...,
        lun_id: int | None = ...,
    ) -> None: ...

class IscsiTargetNodeAddPgIgMapsRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    pg_ig_maps: RepeatedMessages[IscsiPgIgMap]
    """Pairs of portal group and initiator group to add, at most 256."""
    pg_tags: MutableSequence[int]
    """Old form of pg_ig_maps: portal group tags, paired with ig_tags by position."""
    ig_tags: MutableSequence[int]
    """Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        pg_ig_maps: Iterable[IscsiPgIgMap | Mapping[str, Any]] | None = ...,
        pg_tags: Iterable[int] | None = ...,
        ig_tags: Iterable[int] | None = ...,
    ) -> None: ...

class IscsiTargetNodeRemovePgIgMapsRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    pg_ig_maps: RepeatedMessages[IscsiPgIgMap]
    """Pairs of portal group and initiator group to remove, at most 256."""
    pg_tags: MutableSequence[int]
    """Old form of pg_ig_maps: portal group tags, paired with ig_tags by position."""
    ig_tags: MutableSequence[int]
    """Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        pg_ig_maps: Iterable[IscsiPgIgMap | Mapping[str, Any]] | None = ...,
        pg_tags: Iterable[int] | None = ...,
        ig_tags: Iterable[int] | None = ...,
    ) -> None: ...

class IscsiTargetNodeRequestLogoutRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    pg_tag: int
    """Only connections through the portal group with this tag. Default: all connections of the node."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        pg_tag: int | None = ...,
    ) -> None: ...

class IscsiTargetNodeSetAuthRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    disable_chap: bool
    """Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap. Default: false."""
    require_chap: bool
    """Demand CHAP at login to the target node. Default: false."""
    mutual_chap: bool
    """Demand that the target also authenticates itself; needs require_chap. Default: false."""
    chap_group: int
    """Tag of the authentication group with the secrets; 0 is none, negative is refused. Default: 0."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        disable_chap: bool | None = ...,
        require_chap: bool | None = ...,
        mutual_chap: bool | None = ...,
        chap_group: int | None = ...,
    ) -> None: ...

class IscsiTargetNodeSetRedirectRequest(Message):
    name: str
    """Name of an existing iSCSI target node, in full (IQN, EUI or NAA)."""
    pg_tag: int
    """Tag of a public portal group mapped to the node."""
    redirect_host: str
    """Numeric IP address to send logins to, outside this portal group. Default: the redirection is cleared."""
    redirect_port: str
    """Numeric TCP port to send logins to, as a string; goes with redirect_host."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        pg_tag: int | None = ...,
        redirect_host: str | None = ...,
        redirect_port: str | None = ...,
    ) -> None: ...

class KeyringFileAddKeyRequest(Message):
    name: str
    """Name of the new key; must not be in use."""
    path: str
    """Absolute path of the key file, owned by the user of the target and closed to group and others (0600)."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        path: str | None = ...,
    ) -> None: ...

class KeyringFileRemoveKeyRequest(Message):
    name: str
    """Name of the file-based key."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class KeyringGetKeysRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class KeyringGetKeysResponse(Message):
    keys: RepeatedMessages[KeyringKey]  # type: ignore[assignment]
    """The keys."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[KeyringKey]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> KeyringKey: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[KeyringKey]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        keys: Iterable[KeyringKey | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class KeyringKey(Message):
    """One key, without its secret."""
    name: str
    """Name of the key."""
    module: str
    """Keyring module owning the key, e.g. keyring_file or linux."""
    removed: bool
    """True when the key was removed but is still in use."""
    probed: bool
    """True when the key was found on first use rather than added by a call."""
    refcnt: int
    """Number of references held to the key."""
    path: str
    """Path of the key file; file-based keys only."""
    sn: int
    """Serial number in the Linux kernel keyring; Linux keys only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        module: str | None = ...,
        removed: bool | None = ...,
        probed: bool | None = ...,
        refcnt: int | None = ...,
        path: str | None = ...,
        sn: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class KeyringLinuxSetOptionsRequest(Message):
    enable: bool
    """True enables the Linux keyring module; initially false, unchanged when absent."""
    def __init__(
        self,
        *,
        enable: bool | None = ...,
    ) -> None: ...

class LogClearFlagRequest(Message):
    flag: str
    """Name of the flag, e.g. nvme, or 'all'; newer releases accept wildcard patterns."""
    def __init__(
        self,
        *,
        flag: str | None = ...,
    ) -> None: ...

class LogEnableTimestampsRequest(Message):
    enabled: bool
    """True prints timestamps, false leaves them out."""
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
    ) -> None: ...

class LogGetFlagsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class LogGetFlagsResponse(Message):
    flags: MutableMapping[str, bool]
    """Whether each log flag is set, by its name."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        flags: Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class LogGetLevelRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class LogGetPrintLevelRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class LogLevelName(Message):
    """A log level: "ERROR", "WARNING", "NOTICE", "INFO" or "DEBUG"."""
    level: str
    """"ERROR", "WARNING", "NOTICE", "INFO" or "DEBUG"."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        level: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class LogSetFlagRequest(Message):
    flag: str
    """Name of the flag, e.g. nvme, or 'all'; newer releases accept wildcard patterns."""
    def __init__(
        self,
        *,
        flag: str | None = ...,
    ) -> None: ...

class LogSetLevelRequest(Message):
    level: int
    """Level: ERROR, WARNING, NOTICE, INFO or DEBUG."""
    def __init__(
        self,
        *,
        level: int | None = ...,
    ) -> None: ...

class LogSetPrintLevelRequest(Message):
    level: int
    """Level: ERROR, WARNING, NOTICE, INFO or DEBUG."""
    def __init__(
        self,
        *,
        level: int | None = ...,
    ) -> None: ...

class Lun(Message):
    claimed: bool
    """Whether something in the target has it open exclusively."""
    name: str
    """Name of the object."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        claimed: bool | None = ...,
        name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Lvol(Message):
    """One logical volume."""
    alias: str
    """Name of the store and of the volume, joined by a slash."""
    uuid: str
    """UUID of the logical volume."""
    name: str
    """Name of the logical volume in its store."""
    is_thin_provisioned: bool
    """Whether clusters are allocated on first write."""
    is_snapshot: bool
    """Whether the volume is a snapshot."""
    is_clone: bool
    """Whether the volume is a clone of a snapshot in the same store."""
    is_esnap_clone: bool
    """Whether the volume is a clone of an external snapshot."""
    is_degraded: bool
    """Whether the volume cannot do I/O as an external snapshot it needs is missing."""
    num_allocated_clusters: int
    """Number of clusters allocated to the volume itself."""
    lvs: LvolStoreName
    """The logical volume store of the volume."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        alias: str | None = ...,
        uuid: str | None = ...,
        name: str | None = ...,
        is_thin_provisioned: bool | None = ...,
        is_snapshot: bool | None = ...,
        is_clone: bool | None = ...,
        is_esnap_clone: bool | None = ...,
        is_degraded: bool | None = ...,
        num_allocated_clusters: int | None = ...,
        lvs: LvolStoreName | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class LvolStore(Message):
    """One store of logical volumes."""
    uuid: str
    """UUID of the logical volume store."""
    name: str
    """Name of the logical volume store."""
    base_bdev: str
    """Name of the bdev the store is on."""
    total_data_clusters: int
    """Number of clusters usable for data."""
    free_clusters: int
    """Number of clusters not yet allocated."""
    block_size: int
    """I/O unit of the store in bytes."""
    cluster_size: int
    """Cluster size in bytes."""
    max_growable_size: int
    """Largest size in bytes the store can grow to with its reserved metadata."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        uuid: str | None = ...,
        name: str | None = ...,
        base_bdev: str | None = ...,
        total_data_clusters: int | None = ...,
        free_clusters: int | None = ...,
        block_size: int | None = ...,
        cluster_size: int | None = ...,
        max_growable_size: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class LvolStoreName(Message):
    name: str
    """Name of the logical volume store."""
    uuid: str
    """UUID of the logical volume store."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        uuid: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Member(Message):
    """One member of an answer that the message's fields could not hold, kept as it came."""
    name: str
    """The member's name in the JSON object; an index such as "[2]" in a list."""
    json: bytes
    """Its value as JSON text."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        json: bytes | None = ...,
    ) -> None: ...

class Mlx5Polling(Message):
    polls: int
    """Number of completion queue polls."""
    idle_polls: int
    """Number of polls that found no completion."""
    completions: int
    """Number of completions reaped."""
    idle_polls_percentage: float
    """Share of idle polls, in percent."""
    cpls_per_poll: float
    """Mean number of completions per non-idle poll."""
    nomem_qdepth: int
    """Times a task had to wait for a free queue slot."""
    nomem_mkey: int
    """Times a task had to wait for a free memory key."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        polls: int | None = ...,
        idle_polls: int | None = ...,
        completions: int | None = ...,
        idle_polls_percentage: float | None = ...,
        cpls_per_poll: float | None = ...,
        nomem_qdepth: int | None = ...,
        nomem_mkey: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Mlx5Rdma(Message):
    read: int
    """Number of RDMA reads."""
    write: int
    """Number of RDMA writes."""
    total: int
    """Number of RDMA reads and writes."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        read: int | None = ...,
        write: int | None = ...,
        total: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Mlx5ScanAccelModuleRequest(Message):
    qp_size: int
    """Queue pair size in work requests, at least 8; default 256."""
    num_requests: int
    """Size of the request pool shared by all cores, at least 16 per core; default 2047."""
    allowed_devs: str
    """Comma-separated names of the only devices to use, e.g. mlx5_0,mlx5_1; all when absent."""
    crypto_split_blocks: int
    """Most data blocks per crypto UMR, 0 to 65535; 0 (default) means no limit."""
    enable_driver: bool
    """True also turns on the mlx5 platform driver, which handles fewer operations; default false."""
    def __init__(
        self,
        *,
        qp_size: int | None = ...,
        num_requests: int | None = ...,
        allowed_devs: str | None = ...,
        crypto_split_blocks: int | None = ...,
        enable_driver: bool | None = ...,
    ) -> None: ...

class Mlx5Tasks(Message):
    copy: int
    """Number of copy tasks."""
    crypto: int
    """Number of encrypt and decrypt tasks."""
    crypto_mkey: int
    """Number of crypto tasks done through a memory key passed on in a sequence."""
    crc32c: int
    """Number of CRC-32C tasks."""
    mkey: int
    """Number of tasks that only registered a memory key."""
    total: int
    """Number of tasks of all kinds."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        copy: int | None = ...,
        crypto: int | None = ...,
        crypto_mkey: int | None = ...,
        crc32c: int | None = ...,
        mkey: int | None = ...,
        total: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Mlx5Totals(Message):
    umrs: Mlx5Umrs
    """UMR (memory key update) work requests in total."""
    rdma: Mlx5Rdma
    """RDMA work requests in total."""
    polling: Mlx5Polling
    """Completion polling counters in total."""
    tasks: Mlx5Tasks
    """Tasks submitted in total, by kind."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        umrs: Mlx5Umrs | Mapping[str, Any] | None = ...,
        rdma: Mlx5Rdma | Mapping[str, Any] | None = ...,
        polling: Mlx5Polling | Mapping[str, Any] | None = ...,
        tasks: Mlx5Tasks | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Mlx5Umrs(Message):
    crypto_umrs: int
    """Number of UMRs set up for encryption or decryption."""
    sig_umrs: int
    """Number of UMRs set up for checksums (signatures)."""
    umrs: int
    """Number of plain UMRs, with neither crypto nor signature."""
    total: int
    """Number of UMRs of all kinds."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        crypto_umrs: int | None = ...,
        sig_umrs: int | None = ...,
        umrs: int | None = ...,
        total: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NbdDisk(Message):
    nbd_device: str
    """Path of the NBD device."""
    bdev_name: str
    """Name of the exported bdev."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nbd_device: str | None = ...,
        bdev_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NbdGetDisksRequest(Message):
    nbd_device: str
    """Path of the only NBD device to list, such as /dev/nbd0. Default: all."""
    def __init__(
        self,
        *,
        nbd_device: str | None = ...,
    ) -> None: ...

class NbdGetDisksResponse(Message):
    disks: RepeatedMessages[NbdDisk]
    """The disks."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NbdDisk]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NbdDisk: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NbdDisk]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        disks: Iterable[NbdDisk | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NbdStartDiskRequest(Message):
    bdev_name: str
    """Name of the bdev to export."""
    nbd_device: str
    """Path of an unused NBD device, such as /dev/nbd0. Default: the first free one."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        nbd_device: str | None = ...,
    ) -> None: ...

class NbdStartDiskResponse(Message):
    nbd_device: str
    """The device, e.g. /dev/nbd0."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nbd_device: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NbdStopDiskRequest(Message):
    nbd_device: str
    """Path of the NBD device, such as /dev/nbd0."""
    def __init__(
        self,
        *,
        nbd_device: str | None = ...,
    ) -> None: ...

class NetGetInterfacesRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class NetGetInterfacesResponse(Message):
    interfaces: RepeatedMessages[NetInterface]
    """The network interfaces."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NetInterface]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NetInterface: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NetInterface]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        interfaces: Iterable[NetInterface | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NetInterface(Message):
    name: str
    """Name of the interface."""
    ifc_index: int
    """Index of the interface in the kernel."""
    ip_addr: MutableSequence[str]
    """IPv4 addresses of the interface."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        ifc_index: int | None = ...,
        ip_addr: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NetInterfaceAddIpAddressRequest(Message):
    ifc_index: int
    """Index of the interface in the kernel."""
    ip_address: str
    """IPv4 address to add, dotted decimal."""
    def __init__(
        self,
        *,
        ifc_index: int | None = ...,
        ip_address: str | None = ...,
    ) -> None: ...

class NetInterfaceDeleteIpAddressRequest(Message):
    ifc_index: int
    """Index of the interface in the kernel."""
    ip_address: str
    """IPv4 address to remove, dotted decimal."""
    def __init__(
        self,
        *,
        ifc_index: int | None = ...,
        ip_address: str | None = ...,
    ) -> None: ...

class NodeFile(Message):
    version: int
    spdk: str
    hugepages: RepeatedMessages[Hugepages]
    targets: MutableMapping[str, Target]
    accept_newer: bool
    def __init__(
        self,
        *,
        version: int | None = ...,
        spdk: str | None = ...,
        hugepages: Iterable[Hugepages | Mapping[str, Any]] | None = ...,
        targets: Mapping[str, Any] | None = ...,
        accept_newer: bool | None = ...,
    ) -> None: ...

class Notification(Message):
    type: str
    """Type of the notification, e.g. bdev_register."""
    ctx: str
    """Subject of the notification, e.g. the bdev name."""
    id: int
    """Number of the notification, rising by 1 with each."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        type: str | None = ...,
        ctx: str | None = ...,
        id: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NotifyGetNotificationsRequest(Message):
    id: int
    """Number of the first notification to return; default 0, the oldest kept."""
    max: int
    """Most notifications to return; no limit when absent."""
    def __init__(
        self,
        *,
        id: int | None = ...,
        max: int | None = ...,
    ) -> None: ...

class NotifyGetNotificationsResponse(Message):
    notifications: RepeatedMessages[Notification]
    """The notifications, oldest first."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[Notification]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> Notification: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[Notification]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        notifications: Iterable[Notification | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NotifyGetTypesRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class NotifyGetTypesResponse(Message):
    types: MutableSequence[str]
    """Names of the kinds of notifications."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        types: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeCtrlrData(Message):
    cntlid: int
    """Controller ID within the subsystem."""
    vendor_id: str
    """PCI vendor ID as hexadecimal text."""
    model_number: str
    """At most 40 printable ASCII characters."""
    serial_number: str
    """At most 20 printable ASCII characters."""
    firmware_revision: str
    """Firmware revision, trimmed."""
    subnqn: str
    """NQN of the subsystem, if the controller reports one."""
    oacs: NvmeOacs
    """Optional admin commands: 1 if supported, else 0."""
    multi_ctrlr: bool
    """True if the subsystem may have several controllers."""
    ana_reporting: bool
    """True if the controller reports ANA states."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        cntlid: int | None = ...,
        vendor_id: str | None = ...,
        model_number: str | None = ...,
        serial_number: str | None = ...,
        firmware_revision: str | None = ...,
        subnqn: str | None = ...,
        oacs: NvmeOacs | Mapping[str, Any] | None = ...,
        multi_ctrlr: bool | None = ...,
        ana_reporting: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeDiscovery(Message):
    name: str
    """Name of the discovery service, the prefix of its controllers."""
    trid: NvmeTransportId
    """Transport ID the discovery was started with."""
    referrals: RepeatedMessages[NvmeDiscoveryReferral]
    """Discovery controllers known to this service."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        trid: NvmeTransportId | Mapping[str, Any] | None = ...,
        referrals: Iterable[NvmeDiscoveryReferral | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeDiscoveryReferral(Message):
    trid: NvmeTransportId
    """Transport ID of one discovery controller."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        trid: NvmeTransportId | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeErrorStats(Message):
    status_type: MutableMapping[str, int]
    """Error counts by NVMe status code type name."""
    status_code: MutableMapping[str, int]
    """Error counts by NVMe status code name."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        status_type: Mapping[str, Any] | None = ...,
        status_code: Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeIoPath(Message):
    """One path of I/O to a namespace."""
    bdev_name: str
    """Name of the NVMe bdev."""
    cntlid: int
    """NVMe controller ID of the path."""
    current: bool
    """True if I/O is sent along this path now."""
    connected: bool
    """True if the I/O queue pair is connected."""
    accessible: bool
    """True if the namespace is active and its ANA state allows I/O."""
    transport: NvmeIoPathTransport
    """Transport address of the path."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        cntlid: int | None = ...,
        current: bool | None = ...,
        connected: bool | None = ...,
        accessible: bool | None = ...,
        transport: NvmeIoPathTransport | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeIoPathGroup(Message):
    thread: str
    """Name of the SPDK thread that runs the poll group."""
    io_paths: RepeatedMessages[NvmeIoPath]
    """I/O paths served by this poll group."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        thread: str | None = ...,
        io_paths: Iterable[NvmeIoPath | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeIoPathTransport(Message):
    trtype: str
    """Transport type in upper case, e.g. "TCP" or "PCIE"."""
    traddr: str
    """Transport address: IP address or PCI BDF."""
    trsvcid: str
    """Service ID (port) as a string; left out if empty."""
    adrfam: str
    """Address family: "IPv4", "IPv6", "IB" or "FC"; left out if unknown."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        trtype: str | None = ...,
        traddr: str | None = ...,
        trsvcid: str | None = ...,
        adrfam: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeMdnsDiscovery(Message):
    name: str
    """Name of the mDNS discovery."""
    svcname: str
    """mDNS service name being watched."""
    referrals: RepeatedMessages[NvmeMdnsReferral]
    """Discovery services found through mDNS."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        svcname: str | None = ...,
        referrals: Iterable[NvmeMdnsReferral | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeMdnsReferral(Message):
    name: str
    """Name given to the discovery service found."""
    trid: NvmeTransportId
    """Transport ID of the discovery service found."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        trid: NvmeTransportId | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeNsData(Message):
    id: int
    """Namespace ID."""
    ana_state: str
    """ANA: optimized, non_optimized, inaccessible, persistent_loss or change."""
    can_share: bool
    """True if several controllers can attach the namespace."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        id: int | None = ...,
        ana_state: str | None = ...,
        can_share: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeOacs(Message):
    security: int
    """1 if security send and receive are supported."""
    format: int
    """1 if format NVM is supported."""
    firmware: int
    """1 if firmware download and commit are supported."""
    ns_manage: int
    """1 if namespace management is supported."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        security: int | None = ...,
        format: int | None = ...,
        firmware: int | None = ...,
        ns_manage: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmePathIostat(Message):
    trid: NvmeTransportId
    """Transport ID of the path."""
    stat: BdevChannelIostat
    """I/O counters of the path."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        trid: NvmeTransportId | Mapping[str, Any] | None = ...,
        stat: BdevChannelIostat | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeSecurity(Message):
    opal: bool
    """True if the drive supports Opal."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        opal: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeTransportDeviceStats(Message):
    dev_name: str
    """Name of the RDMA device."""
    polls: int
    """Number of polls of the completion queue."""
    idle_polls: int
    """Number of polls that found nothing."""
    completions: int
    """Number of RDMA completions."""
    queued_requests: int
    """Number of requests that had to wait for a free request object."""
    total_send_wrs: int
    """Number of send work requests posted."""
    send_doorbell_updates: int
    """Number of doorbell writes for send requests."""
    total_recv_wrs: int
    """Number of receive work requests posted."""
    recv_doorbell_updates: int
    """Number of doorbell writes for receive requests."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        dev_name: str | None = ...,
        polls: int | None = ...,
        idle_polls: int | None = ...,
        completions: int | None = ...,
        queued_requests: int | None = ...,
        total_send_wrs: int | None = ...,
        send_doorbell_updates: int | None = ...,
        total_recv_wrs: int | None = ...,
        recv_doorbell_updates: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeTransportGroup(Message):
    thread: str
    """Name of the SPDK thread that runs the poll group."""
    transports: RepeatedMessages[NvmeTransportStats]
    """Counters of each transport in the poll group."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        thread: str | None = ...,
        transports: Iterable[NvmeTransportStats | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeTransportId(Message):
    trtype: str
    """Transport type of the controller, e.g. "PCIe", "TCP" or "RDMA"."""
    adrfam: str
    """Address family of the controller: "IPv4", "IPv6", "IB" or "FC"; left out if unknown."""
    traddr: str
    """Address of the controller: IP address, PCI BDF or socket path."""
    trsvcid: str
    """Service ID (port) of the controller as a string; left out if empty."""
    subnqn: str
    """Subsystem NQN of the controller; left out if empty."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        trtype: str | None = ...,
        adrfam: str | None = ...,
        traddr: str | None = ...,
        trsvcid: str | None = ...,
        subnqn: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeTransportStats(Message):
    trname: str
    """Transport type: "PCIe", "VFIOUSER", "TCP" or "RDMA"."""
    devices: RepeatedMessages[NvmeTransportDeviceStats]
    """Counters for each RDMA device (RDMA only)."""
    polls: int
    """Number of polls (PCIe, VFIOUSER, TCP)."""
    idle_polls: int
    """Number of polls that found nothing (PCIe, VFIOUSER, TCP)."""
    completions: int
    """Number of NVMe completions (PCIe, VFIOUSER)."""
    cq_mmio_doorbell_updates: int
    """Completion queue doorbell writes by MMIO (PCIe, VFIOUSER)."""
    cq_shadow_doorbell_updates: int
    """Completion queue updates of the shadow doorbell (PCIe, VFIOUSER)."""
    queued_requests: int
    """Number of requests that had to wait for resources (PCIe, VFIOUSER, TCP)."""
    submitted_requests: int
    """Number of requests sent to the device (PCIe, VFIOUSER, TCP)."""
    sq_mmio_doorbell_updates: int
    """Submission queue doorbell writes by MMIO (PCIe, VFIOUSER)."""
    sq_shadow_doorbell_updates: int
    """Submission queue updates of the shadow doorbell (PCIe, VFIOUSER)."""
    socket_completions: int
    """Number of socket events handled (TCP)."""
    nvme_completions: int
    """Number of NVMe completions (TCP)."""
    cq_doorbell_updates: int
    """Completion queue doorbell writes (PCIe), older versions."""
    sq_doobell_updates: int
    """Submission queue doorbell writes (PCIe), older versions; the key is misspelled."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        trname: str | None = ...,
        devices: Iterable[NvmeTransportDeviceStats | Mapping[str, Any]] | None = ...,
        polls: int | None = ...,
        idle_polls: int | None = ...,
        completions: int | None = ...,
        cq_mmio_doorbell_updates: int | None = ...,
        cq_shadow_doorbell_updates: int | None = ...,
        queued_requests: int | None = ...,
        submitted_requests: int | None = ...,
        sq_mmio_doorbell_updates: int | None = ...,
        sq_shadow_doorbell_updates: int | None = ...,
        socket_completions: int | None = ...,
        nvme_completions: int | None = ...,
        cq_doorbell_updates: int | None = ...,
        sq_doobell_updates: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmeVersions(Message):
    nvme_version: str
    """NVMe version of the controller, such as 1.3 or 1.2.1."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nvme_version: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfAddress(Message):
    """Where a subsystem or a discovery service listens."""
    transport: str
    """Old duplicate of trtype, given by older releases only."""
    trtype: str
    """Transport type, e.g. 'TCP', 'RDMA', 'FC' or 'VFIOUSER'."""
    adrfam: str
    """Address family: "ipv4", "ipv6", "ib", "fc", "intra_host"."""
    traddr: str
    """Address: an IP address, a PCI address, a path."""
    trsvcid: str
    """Service ID, the port number as a string for TCP and RDMA."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        transport: str | None = ...,
        trtype: str | None = ...,
        adrfam: str | None = ...,
        traddr: str | None = ...,
        trsvcid: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfAddressDict(TypedDict, total=False):
    trtype: Required[str]
    """Transport type, e.g. 'TCP', 'RDMA', 'FC' or 'VFIOUSER'."""
    traddr: Required[str]
    """Address: an IP address, a PCI address, a path."""
    transport: str
    """Old duplicate of trtype, given by older releases only."""
    adrfam: str
    """Address family: "ipv4", "ipv6", "ib", "fc", "intra_host"."""
    trsvcid: str
    """Service ID, the port number as a string for TCP and RDMA."""

class NvmfAdminCmdPassthru(Message):
    identify_ctrlr: bool
    """Report some Identify Controller fields of the drive. Default false."""
    identify_uuid_list: bool
    """Pass on Identify with CNS 17h (UUID list). Default false."""
    get_log_page: bool
    """Pass on Get Log Page for pages not specific to fabrics. Default false."""
    get_set_features: bool
    """Pass on Get Features and Set Features. Default false."""
    sanitize: bool
    """Pass on Sanitize, which erases the drive. Default false."""
    security_send_recv: bool
    """Pass on Security Send and Security Receive. Default false."""
    fw_update: bool
    """Pass on firmware download and commit. Default false."""
    nvme_mi: bool
    """Pass on NVMe-MI Send and Receive. Default false."""
    vendor_specific: bool
    """Pass on vendor specific admin opcodes C0h..FFh. Default false."""
    def __init__(
        self,
        *,
        identify_ctrlr: bool | None = ...,
        identify_uuid_list: bool | None = ...,
        get_log_page: bool | None = ...,
        get_set_features: bool | None = ...,
        sanitize: bool | None = ...,
        security_send_recv: bool | None = ...,
        fw_update: bool | None = ...,
        nvme_mi: bool | None = ...,
        vendor_specific: bool | None = ...,
    ) -> None: ...

class NvmfAdminCmdPassthruDict(TypedDict, total=False):
    identify_ctrlr: bool
    """Report some Identify Controller fields of the drive. Default false."""
    identify_uuid_list: bool
    """Pass on Identify with CNS 17h (UUID list). Default false."""
    get_log_page: bool
    """Pass on Get Log Page for pages not specific to fabrics. Default false."""
    get_set_features: bool
    """Pass on Get Features and Set Features. Default false."""
    sanitize: bool
    """Pass on Sanitize, which erases the drive. Default false."""
    security_send_recv: bool
    """Pass on Security Send and Security Receive. Default false."""
    fw_update: bool
    """Pass on firmware download and commit. Default false."""
    nvme_mi: bool
    """Pass on NVMe-MI Send and Receive. Default false."""
    vendor_specific: bool
    """Pass on vendor specific admin opcodes C0h..FFh. Default false."""

class NvmfAnaState(Message):
    ana_group: int
    """ANA group ID, from 1."""
    ana_state: str
    """State: 'optimized', 'non_optimized', 'inaccessible', 'persistent_loss' or 'change'."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ana_group: int | None = ...,
        ana_state: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfController(Message):
    cntlid: int
    """Controller ID."""
    cntrltype: str
    """'io', 'discovery', 'administrative' or 'unknown'."""
    hostnqn: str
    """NQN of the connected host."""
    hostid: str
    """Host ID as a UUID."""
    num_io_qpairs: int
    """Number of queue pairs in use; the admin one is counted too."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        cntlid: int | None = ...,
        cntrltype: str | None = ...,
        hostnqn: str | None = ...,
        hostid: str | None = ...,
        num_io_qpairs: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfCreateSubsystemRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    serial_number: str
    """Serial number, at most 20 ASCII characters. Default is twenty '0' characters."""
    model_number: str
    """Model number, at most 40 ASCII characters. Default SPDK bdev Controller."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    max_namespaces: int
    """Largest number of namespaces and highest namespace ID. 0 or absent means 32."""
    allow_any_host: bool
    """True lets every host connect, false enforces the host list. Default false."""
    ana_reporting: bool
    """Report Asymmetric Namespace Access states to hosts. Default false."""
    min_cntlid: int
    """Lowest controller ID to assign, 1..65519, at most max_cntlid. Default 1."""
    max_cntlid: int
    """Highest controller ID to assign, 1..65519. Default 65519."""
    max_discard_size_kib: int
    """Deprecated, use dmrsl. Discard size limit in KiB, converted to 512-byte blocks; 0 means no limit."""
    max_write_zeroes_size_kib: int
    """Deprecated, use wzsl. Write zeroes limit in KiB: 0 (no limit) or a power of two from 8."""
    dmrsl: int
    """Limit of one dataset management range in logical blocks; 0 means no limit. Default 2097152."""
    wzsl: int
    """Write zeroes limit as an exponent n: 2^n pages of 4 KiB; 0 means no limit. Default 12 (16 MiB)."""
    passthrough: bool
    """Send I/O and namespace admin commands straight to the NVMe bdev. Default false."""
    enable_nssr: bool
    """Advertise and accept NVM subsystem reset. Default false."""
    admin_label: str
    """A name for people, 4 to 256 printable ASCII characters; none when absent or empty."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        serial_number: str | None = ...,
        model_number: str | None = ...,
        tgt_name: str | None = ...,
        max_namespaces: int | None = ...,
        allow_any_host: bool | None = ...,
        ana_reporting: bool | None = ...,
        min_cntlid: int | None = ...,
        max_cntlid: int | None = ...,
        max_discard_size_kib: int | None = ...,
        max_write_zeroes_size_kib: int | None = ...,
        dmrsl: int | None = ...,
        wzsl: int | None = ...,
        passthrough: bool | None = ...,
        enable_nssr: bool | None = ...,
        admin_label: str | None = ...,
    ) -> None: ...

class NvmfCreateTargetRequest(Message):
    name: str
    """Name of the new target, unique in the application."""
    max_subsystems: int
    """Largest number of subsystems of the target. 0 or absent means 1024."""
    discovery_filter: MutableSequence[int]
    """What of a host's address a listener must have in common with the one it asks, to be reported to it: any of
    'transport', 'address' and 'svcid'. None: every listener is reported."""
    dup_host_policy: int
    """Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        max_subsystems: int | None = ...,
        discovery_filter: Iterable[int] | None = ...,
        dup_host_policy: int | None = ...,
    ) -> None: ...

class NvmfCreateTargetResponse(Message):
    name: str
    """Name of the object."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfCreateTransportRequest(Message):
    trtype: str
    """Transport type: 'RDMA', 'TCP', 'FC', 'VFIOUSER' or a custom transport name."""
    max_queue_depth: int
    """Largest number of outstanding I/O per queue. Default 128 for TCP and RDMA, 256 for VFIOUSER."""
    max_io_qpairs_per_ctrlr: int
    """Largest number of I/O queue pairs per controller. Default 127."""
    in_capsule_data_size: int
    """Largest in-capsule data in bytes. Default 4096 for TCP and RDMA, 0 for VFIOUSER."""
    max_io_size: int
    """Largest I/O in bytes, a power of two of at least 8192. Default 131072."""
    io_unit_size: int
    """Old option, ignored by 26.05. Size of an I/O unit in bytes, formerly 131072 for TCP."""
    max_aq_depth: int
    """Largest number of outstanding admin commands. Default 128 for TCP and RDMA, 32 for VFIOUSER; at least 32."""
    num_shared_buffers: int
    """Old option, ignored by 26.05. Number of pooled data buffers, formerly 511 (TCP) or 4095 (RDMA)."""
    buf_cache_size: int
    """Old option. Data buffers reserved per poll group; in 26.05 an alias of iobuf_small_cache_size."""
    iobuf_small_cache_size: int
    """Small iobuf buffers cached per poll group. Default 4294967295 for TCP and RDMA: computed automatically."""
    iobuf_large_cache_size: int
    """Large iobuf buffers cached per poll group. Default 4294967295 for TCP and RDMA: computed automatically."""
    dif_insert_or_strip: bool
    """Insert DIF on writes and strip it on reads. Default false."""
    abort_timeout_sec: int
    """Time limit in s for executing an abort. Default 1 for TCP and RDMA."""
    zcopy: bool
    """Use zero-copy I/O where the bdev supports it. Default false."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    acceptor_poll_rate: int
    """Interval in us between polls for new connections. Default 10000."""
    ack_timeout: int
    """ACK timeout in ms of the transport sockets. Default 0, the socket default."""
    data_wr_pool_size: int
    """Number of entries in the RDMA data work request pool (RDMA only). Default 4095."""
    disable_command_passthru: bool
    """Do not forward unknown I/O opcodes and Identify Namespace to the bdev. Default false."""
    kas: int
    """Granularity of the keep alive timeout in units of 100 ms, not 0. Default 100 (10 s)."""
    min_kato: int
    """Smallest keep alive timeout in ms, rounded up to the granularity, not 0. Default 10000."""
    masked_oncs: MutableSequence[int]
    """List of ONCS features to hide: 'nvmcmps', 'nvmdsmsv', 'nvmwzsv', 'reservs', 'nvmcpys'. Default none."""
    masked_fuses: MutableSequence[int]
    """List of fused operations to hide: 'fcws' (compare and write). Default none."""
    c2h_success: bool
    """Use the C2H success flag instead of a separate response (TCP only). Default true. Only for trtype=TCP."""
    control_msg_num: int
    """Number of control messages per poll group (TCP only). Default 32. Only for trtype=TCP."""
    sock_priority: int
    """Socket priority of connections, 0..16 (TCP only). Default 0. Only for trtype=TCP."""
    num_cqe: int
    """Number of completion queue entries, used only with no_srq (RDMA only). Default 4096. Only for trtype=RDMA."""
    max_srq_depth: int
    """Number of elements in the shared receive queue of a thread (RDMA only). Default 4096. Only for trtype=RDMA."""
    no_srq: bool
    """Do not use a shared receive queue even if supported (RDMA only). Default false. Only for trtype=RDMA."""
    no_wr_batching: bool
    """Do not batch work requests (RDMA only). Default false. Only for trtype=RDMA."""
    acceptor_backlog: int
    """Pending connections allowed before new ones fail (RDMA only). Default 100. Only for trtype=RDMA."""
    disable_mappable_bar0: bool
    """Do not let the client mmap BAR0 (VFIOUSER only). Default false. Only for trtype=VFIOUSER."""
    disable_adaptive_irq: bool
    """Turn off adaptive interrupts (VFIOUSER only). Default false. Only for trtype=VFIOUSER."""
    disable_shadow_doorbells: bool
    """Turn off shadow doorbells (VFIOUSER only); forced on unless disable_mappable_bar0. Default false. Only for
    trtype=VFIOUSER."""
    enable_intr_mode_sq_spreading: bool
    """Spread queues over poll groups in interrupt mode (VFIOUSER only). Default false. Only for trtype=VFIOUSER."""
    disable_compare: bool
    """Do not offer Compare and fused compare-and-write (VFIOUSER only, removed later). Default false. Only for
    trtype=VFIOUSER."""
    max_qpairs_per_ctrlr: int
    """Old option: largest number of queue pairs per controller including the admin one. Default 128."""
    def __init__(
        self,
        *,
        trtype: str | None = ...,
        max_queue_depth: int | None = ...,
        max_io_qpairs_per_ctrlr: int | None = ...,
        in_capsule_data_size: int | None = ...,
        max_io_size: int | None = ...,
        io_unit_size: int | None = ...,
        max_aq_depth: int | None = ...,
        num_shared_buffers: int | None = ...,
        buf_cache_size: int | None = ...,
        iobuf_small_cache_size: int | None = ...,
        iobuf_large_cache_size: int | None = ...,
        dif_insert_or_strip: bool | None = ...,
        abort_timeout_sec: int | None = ...,
        zcopy: bool | None = ...,
        tgt_name: str | None = ...,
        acceptor_poll_rate: int | None = ...,
        ack_timeout: int | None = ...,
        data_wr_pool_size: int | None = ...,
        disable_command_passthru: bool | None = ...,
        kas: int | None = ...,
        min_kato: int | None = ...,
        masked_oncs: Iterable[int] | None = ...,
        masked_fuses: Iterable[int] | None = ...,
        c2h_success: bool | None = ...,
        control_msg_num: int | None = ...,
        sock_priority: int | None = ...,
        num_cqe: int | None = ...,
        max_srq_depth: int | None = ...,
        no_srq: bool | None = ...,
        no_wr_batching: bool | None = ...,
        acceptor_backlog: int | None = ...,
        disable_mappable_bar0: bool | None = ...,
        disable_adaptive_irq: bool | None = ...,
        disable_shadow_doorbells: bool | None = ...,
        enable_intr_mode_sq_spreading: bool | None = ...,
        disable_compare: bool | None = ...,
        max_qpairs_per_ctrlr: int | None = ...,
    ) -> None: ...

class NvmfDeleteSubsystemRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfDeleteTargetRequest(Message):
    name: str
    """Name of the target to delete."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class NvmfDiscoveryAddReferralRequest(Message):
    address: NvmfAddress
    """Address of the discovery service or subsystem referred to."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    secure_channel: bool
    """The referred service requires a secure channel. Default false."""
    subnqn: str
    """NQN of the referred subsystem. Default is the well-known discovery NQN."""
    def __init__(
        self,
        *,
        address: NvmfAddress | Mapping[str, Any] | None = ...,
        tgt_name: str | None = ...,
        secure_channel: bool | None = ...,
        subnqn: str | None = ...,
    ) -> None: ...

class NvmfDiscoveryGetReferralsRequest(Message):
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfDiscoveryGetReferralsResponse(Message):
    referrals: RepeatedMessages[NvmfReferral]
    """The referrals."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmfReferral]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmfReferral: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmfReferral]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        referrals: Iterable[NvmfReferral | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfDiscoveryRemoveReferralRequest(Message):
    address: NvmfAddress
    """Address of the referral to remove."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    subnqn: str
    """NQN of the referred subsystem. Default is the well-known discovery NQN."""
    secure_channel: bool
    """Accepted by older releases (24.01 on) but without effect on the removal."""
    def __init__(
        self,
        *,
        address: NvmfAddress | Mapping[str, Any] | None = ...,
        tgt_name: str | None = ...,
        subnqn: str | None = ...,
        secure_channel: bool | None = ...,
    ) -> None: ...

class NvmfGetStatsRequest(Message):
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfGetStatsResponse(Message):
    tick_rate: int
    """Ticks per second, to convert latencies given in ticks."""
    poll_groups: RepeatedMessages[NvmfPollGroup]
    """List of poll groups, one per thread."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tick_rate: int | None = ...,
        poll_groups: Iterable[NvmfPollGroup | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfGetSubsystemsRequest(Message):
    nqn: str
    """NQN of the one subsystem to return; all are returned when absent."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfGetSubsystemsResponse(Message):
    subsystems: RepeatedMessages[NvmfSubsystem]
    """The subsystems, the discovery subsystem first."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmfSubsystem]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmfSubsystem: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmfSubsystem]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        subsystems: Iterable[NvmfSubsystem | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfGetTargetsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class NvmfGetTargetsResponse(Message):
    targets: MutableSequence[str]
    """Names of the NVMe-oF targets."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        targets: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfGetTransportsRequest(Message):
    trtype: str
    """Type of the one transport to return; all are returned when absent."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        trtype: str | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfGetTransportsResponse(Message):
    transports: RepeatedMessages[NvmfTransport]
    """The transports."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmfTransport]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmfTransport: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmfTransport]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        transports: Iterable[NvmfTransport | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfHost(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    dhchap_key: str
    """Name of the DH-HMAC-CHAP key of the host; absent if none."""
    dhchap_ctrlr_key: str
    """Name of the DH-HMAC-CHAP key of the controller; absent if none."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        dhchap_key: str | None = ...,
        dhchap_ctrlr_key: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfListener(Message):
    address: NvmfAddress
    """Address listened on."""
    ana_states: RepeatedMessages[NvmfAnaState]
    """ANA state per group; only with ANA reporting."""
    ana_state: str
    """ANA state of the listener; older releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        address: NvmfAddress | Mapping[str, Any] | None = ...,
        ana_states: Iterable[NvmfAnaState | Mapping[str, Any]] | None = ...,
        ana_state: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfNamespace(Message):
    """A namespace as it is."""
    nsid: int
    """Namespace ID from 1; 0 or absent lets the target choose."""
    bdev_name: str
    """Name of the bdev behind the namespace."""
    name: str
    """Old duplicate of bdev_name."""
    nguid: str
    """NGUID as 32 hex digits; absent if zero."""
    eui64: str
    """EUI-64 as 16 hex digits; absent if zero."""
    uuid: str
    """UUID of the namespace; absent if null."""
    anagrpid: int
    """ANA group ID; only with ANA reporting."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nsid: int | None = ...,
        bdev_name: str | None = ...,
        name: str | None = ...,
        nguid: str | None = ...,
        eui64: str | None = ...,
        uuid: str | None = ...,
        anagrpid: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfNamespaceParams(Message):
    """A namespace as it is wanted."""
    nsid: int
    """Namespace ID from 1; 0 or absent lets the target choose."""
    bdev_name: str
    """Name of the bdev."""
    nguid: str
    """NGUID as 32 hexadecimal digits."""
    eui64: str
    """EUI-64 as 16 hexadecimal digits."""
    uuid: str
    """UUID text, 8-4-4-4-12."""
    ptpl_file: str
    """File on the target that keeps reservations through power loss."""
    anagrpid: int
    """ANA group ID, from 1; the namespace ID when absent."""
    no_auto_visible: bool
    """True shows the namespace only to hosts that are named later; false (default) shows it to all."""
    hide_metadata: bool
    """Old option. True offers the namespace without its metadata; false by default."""
    def __init__(
        self,
        *,
        nsid: int | None = ...,
        bdev_name: str | None = ...,
        nguid: str | None = ...,
        eui64: str | None = ...,
        uuid: str | None = ...,
        ptpl_file: str | None = ...,
        anagrpid: int | None = ...,
        no_auto_visible: bool | None = ...,
        hide_metadata: bool | None = ...,
    ) -> None: ...

class NvmfNamespaceParamsDict(TypedDict, total=False):
    bdev_name: Required[str]
    """Name of the bdev."""
    nsid: int
    """Namespace ID from 1; 0 or absent lets the target choose."""
    nguid: str
    """NGUID as 32 hexadecimal digits."""
    eui64: str
    """EUI-64 as 16 hexadecimal digits."""
    uuid: str
    """UUID text, 8-4-4-4-12."""
    ptpl_file: str
    """File on the target that keeps reservations through power loss."""
    anagrpid: int
    """ANA group ID, from 1; the namespace ID when absent."""
    no_auto_visible: bool
    """True shows the namespace only to hosts that are named later; false (default) shows it to all."""
    hide_metadata: bool
    """Old option. True offers the namespace without its metadata; false by default."""

class NvmfNsAddHostRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    nsid: int
    """Namespace ID from 1; 0 or absent lets the target choose."""
    host: str
    """NQN of the host, or an IP address of the portal."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        nsid: int | None = ...,
        host: str | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfNsRemoveHostRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    nsid: int
    """Namespace ID from 1; 0 or absent lets the target choose."""
    host: str
    """NQN of the host that shall no longer see the namespace."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        nsid: int | None = ...,
        host: str | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfPollGroup(Message):
    name: str
    """Name of the thread of the poll group."""
    admin_qpairs: int
    """Admin queue pairs handled so far, cumulative."""
    io_qpairs: int
    """I/O queue pairs handled so far, cumulative."""
    current_admin_qpairs: int
    """Admin queue pairs at the moment."""
    current_io_qpairs: int
    """I/O queue pairs at the moment."""
    current_unassociated_qpairs: int
    """Queue pairs not yet tied to a controller at the moment."""
    pending_bdev_io: int
    """Times a request had to wait for a free bdev I/O, cumulative."""
    completed_nvme_io: int
    """NVMe I/O commands completed, admin commands excluded."""
    transports: RepeatedMessages[NvmfTransportStats]
    """List of transports; the fields depend on the type."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        admin_qpairs: int | None = ...,
        io_qpairs: int | None = ...,
        current_admin_qpairs: int | None = ...,
        current_io_qpairs: int | None = ...,
        current_unassociated_qpairs: int | None = ...,
        pending_bdev_io: int | None = ...,
        completed_nvme_io: int | None = ...,
        transports: Iterable[NvmfTransportStats | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfPublishMdnsPrrRequest(Message):
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfQpair(Message):
    cntlid: int
    """Controller ID."""
    qid: int
    """Queue ID; 0 is the admin queue."""
    state: str
    """'uninitialized', 'connecting', 'authenticating', 'enabled', 'deactivating' or 'error'."""
    thread: str
    """Name of the thread handling the queue pair."""
    hostnqn: str
    """NQN of the connected host."""
    listen_address: NvmfAddress
    """Address of the listener."""
    peer_address: NvmfAddress
    """Address of the host."""
    auth: NvmfQpairAuth
    """State of in-band authentication; absent if not used."""
    numa_id: int
    """NUMA node required by the listener, -1 for any (VFIOUSER)."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        cntlid: int | None = ...,
        qid: int | None = ...,
        state: str | None = ...,
        thread: str | None = ...,
        hostnqn: str | None = ...,
        listen_address: NvmfAddress | Mapping[str, Any] | None = ...,
        peer_address: NvmfAddress | Mapping[str, Any] | None = ...,
        auth: NvmfQpairAuth | Mapping[str, Any] | None = ...,
        numa_id: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfQpairAuth(Message):
    state: str
    """'negotiate', 'challenge', 'reply', 'success1', 'success2', 'failure1', 'completed' or 'error'."""
    digest: str
    """'sha256', 'sha384', 'sha512' or 'unknown'."""
    dhgroup: str
    """DH group: 'null', 'ffdhe2048' up to 'ffdhe8192', or 'unknown'."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        state: str | None = ...,
        digest: str | None = ...,
        dhgroup: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfRdmaDeviceStats(Message):
    name: str
    """Name of the RDMA device."""
    polls: int
    """Completion queue polls."""
    completions: int
    """Work completions reaped."""
    requests: int
    """Requests received."""
    request_latency: int
    """Sum of the latencies of finished requests, in ticks."""
    pending_free_request: int
    """Times a command had to wait for a free request object."""
    pending_rdma_read: int
    """Times a request had to wait to issue an RDMA read."""
    pending_rdma_write: int
    """Times a request had to wait to issue an RDMA write."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        polls: int | None = ...,
        completions: int | None = ...,
        requests: int | None = ...,
        request_latency: int | None = ...,
        pending_free_request: int | None = ...,
        pending_rdma_read: int | None = ...,
        pending_rdma_write: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfReferral(Message):
    address: NvmfAddress
    """Address referred to."""
    secure_channel: bool
    """True if a secure channel is required."""
    subnqn: str
    """NQN of the referred subsystem."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        address: NvmfAddress | Mapping[str, Any] | None = ...,
        secure_channel: bool | None = ...,
        subnqn: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfSetConfigRequest(Message):
    admin_cmd_passthru: NvmfAdminCmdPassthru
    """Object choosing the admin commands passed on to the NVMe drive; none by default."""
    poll_groups_mask: str
    """CPU mask of the poll groups, within the cores of the application. Default all cores."""
    discovery_filter: str
    """'match_any' (default) or a comma list of 'transport', 'address' and 'svcid'. Deprecated: use
    discovery_filters."""
    dhchap_digests: MutableSequence[int]
    """List of allowed digests: 'sha256', 'sha384', 'sha512'. Default all."""
    dhchap_dhgroups: MutableSequence[int]
    """List of allowed DH groups: 'null', 'ffdhe2048', 'ffdhe3072', 'ffdhe4096', 'ffdhe6144', 'ffdhe8192'. Default
    all."""
    dup_host_policy: int
    """Same host ID in several controllers: 'allow' (default) or 'restrict_per_listener'."""
    conn_sched: bytes
    """Old option: 'roundrobin' (default), 'hostip' or 'transport'; ignored with a notice by 20.10."""
    acceptor_poll_rate: int
    """Old option: interval in us between polls for new connections. Default 10000."""
    discovery_filters: MutableSequence[int]
    """What of a host's address a listener must have in common with the one it asks, to be reported to it: any of
    'transport', 'address' and 'svcid'. None (default): every listener is reported."""
    def __init__(
        self,
        *,
        admin_cmd_passthru: NvmfAdminCmdPassthru | Mapping[str, Any] | None = ...,
        poll_groups_mask: str | None = ...,
        discovery_filter: str | None = ...,
        dhchap_digests: Iterable[int] | None = ...,
        dhchap_dhgroups: Iterable[int] | None = ...,
        dup_host_policy: int | None = ...,
        conn_sched: bytes | None = ...,
        acceptor_poll_rate: int | None = ...,
        discovery_filters: Iterable[int] | None = ...,
    ) -> None: ...

class NvmfSetCrdtRequest(Message):
    crdt1: int
    """Command retry delay time 1 in units of 100 ms. Default 0."""
    crdt2: int
    """Command retry delay time 2 in units of 100 ms. Default 0."""
    crdt3: int
    """Command retry delay time 3 in units of 100 ms. Default 0."""
    def __init__(
        self,
        *,
        crdt1: int | None = ...,
        crdt2: int | None = ...,
        crdt3: int | None = ...,
    ) -> None: ...

class NvmfSetMaxSubsystemsRequest(Message):
    max_subsystems: int
    """Largest number of subsystems; 0 means the default of 1024."""
    def __init__(
        self,
        *,
        max_subsystems: int | None = ...,
    ) -> None: ...

class NvmfStopMdnsPrrRequest(Message):
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfSubsystem(Message):
    """One NVMe-oF subsystem."""
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    subtype: str
    """'NVMe' or 'Discovery'."""
    listen_addresses: RepeatedMessages[NvmfAddress]
    """List of addresses listened on."""
    allow_any_host: bool
    """True if every host may connect."""
    hosts: RepeatedMessages[NvmfHost]
    """NQNs of hosts that may connect."""
    serial_number: str
    """At most 20 printable ASCII characters."""
    model_number: str
    """At most 40 printable ASCII characters."""
    max_namespaces: int
    """Largest number of namespaces; absent if 0."""
    passthrough: bool
    """True if commands are passed straight to the NVMe bdev."""
    min_cntlid: int
    """Lowest controller ID to assign."""
    max_cntlid: int
    """Highest controller ID to assign."""
    dmrsl: int
    """Limit of a dataset management range in logical blocks; 0 is no limit."""
    wzsl: int
    """Write zeroes limit as exponent n of 2^n pages of 4 KiB; 0 is no limit."""
    namespaces: RepeatedMessages[NvmfNamespace]
    """List of namespaces; NVMe subsystems only."""
    core: int
    """CPU core running the subsystem; 17.07 only."""
    mode: str
    """'direct' or 'virtual'; 17.07 only."""
    pci_address: str
    """PCI address of the NVMe device in mode 'direct'; 17.07 only."""
    admin_label: str
    """A name for people; absent if none was given."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        subtype: str | None = ...,
        listen_addresses: Iterable[NvmfAddress | Mapping[str, Any]] | None = ...,
        allow_any_host: bool | None = ...,
        hosts: Iterable[NvmfHost | Mapping[str, Any]] | None = ...,
        serial_number: str | None = ...,
        model_number: str | None = ...,
        max_namespaces: int | None = ...,
        passthrough: bool | None = ...,
        min_cntlid: int | None = ...,
        max_cntlid: int | None = ...,
        dmrsl: int | None = ...,
        wzsl: int | None = ...,
        namespaces: Iterable[NvmfNamespace | Mapping[str, Any]] | None = ...,
        core: int | None = ...,
        mode: str | None = ...,
        pci_address: str | None = ...,
        admin_label: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfSubsystemAddHostRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    host: str
    """NQN of the host, or an IP address of the portal."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    dhchap_key: str
    """Keyring name of the DH-HMAC-CHAP key of the host; required if dhchap_ctrlr_key is given."""
    dhchap_ctrlr_key: str
    """Keyring name of the DH-HMAC-CHAP key of the controller; none when absent."""
    psk: str
    """Keyring name of the TLS pre-shared key (TCP only); a file path in older releases. Only for transport=TCP."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        host: str | None = ...,
        tgt_name: str | None = ...,
        dhchap_key: str | None = ...,
        dhchap_ctrlr_key: str | None = ...,
        psk: str | None = ...,
    ) -> None: ...

class NvmfSubsystemAddListenerRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    listen_address: NvmfAddress
    """Address to listen on."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    secure_channel: bool
    """Require TLS on all connections; not possible with allow_any_host. Default false."""
    ana_state: int
    """Initial ANA state: 'optimized', 'non_optimized' or 'inaccessible'. Default 'optimized'."""
    sock_impl: str
    """Socket implementation of the listener, e.g. 'posix', 'uring' or 'ssl' (TCP only)."""
    numa_id: int
    """NUMA node all namespaces must be on, -1 for any (VFIOUSER only). Default -1. Only for
    listen_address.trtype=VFIOUSER."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        listen_address: NvmfAddress | Mapping[str, Any] | None = ...,
        tgt_name: str | None = ...,
        secure_channel: bool | None = ...,
        ana_state: int | None = ...,
        sock_impl: str | None = ...,
        numa_id: int | None = ...,
    ) -> None: ...

class NvmfSubsystemAddNsRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    namespace: NvmfNamespaceParams
    """Object describing the namespace."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        namespace: NvmfNamespaceParams | Mapping[str, Any] | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfSubsystemAddNsResponse(Message):
    nsid: int
    """Namespace ID from 1; 0 or absent lets the target choose."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nsid: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfSubsystemAllowAnyHostRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    allow_any_host: bool
    """True lets every host connect, false enforces the host list."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        allow_any_host: bool | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfSubsystemGetControllersRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfSubsystemGetControllersResponse(Message):
    controllers: RepeatedMessages[NvmfController]
    """The controllers."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmfController]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmfController: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmfController]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        controllers: Iterable[NvmfController | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfSubsystemGetListenersRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfSubsystemGetListenersResponse(Message):
    listeners: RepeatedMessages[NvmfListener]
    """The listeners."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmfListener]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmfListener: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmfListener]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        listeners: Iterable[NvmfListener | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfSubsystemGetQpairsRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfSubsystemGetQpairsResponse(Message):
    qpairs: RepeatedMessages[NvmfQpair]
    """The queue pairs."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[NvmfQpair]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> NvmfQpair: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[NvmfQpair]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        qpairs: Iterable[NvmfQpair | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfSubsystemListenerSetAnaStateRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    listen_address: NvmfAddress
    """Address of the listener."""
    ana_state: int
    """New ANA state: 'optimized', 'non_optimized' or 'inaccessible'."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    anagrpid: int
    """ANA group ID to change; 0 or absent means all groups."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        listen_address: NvmfAddress | Mapping[str, Any] | None = ...,
        ana_state: int | None = ...,
        tgt_name: str | None = ...,
        anagrpid: int | None = ...,
    ) -> None: ...

class NvmfSubsystemRemoveHostRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    host: str
    """NQN of the host, or an IP address of the portal."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    timeout_ms: int
    """Time limit in ms for the queue pairs of the host to go. 0 or absent means 15000."""
    dhchap_key: str
    """Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_host."""
    dhchap_ctrlr_key: str
    """Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_host."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        host: str | None = ...,
        tgt_name: str | None = ...,
        timeout_ms: int | None = ...,
        dhchap_key: str | None = ...,
        dhchap_ctrlr_key: str | None = ...,
    ) -> None: ...

class NvmfSubsystemRemoveListenerRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    listen_address: NvmfAddress
    """Address of the listener to remove."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    secure_channel: bool
    """Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_listener."""
    ana_state: str
    """Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_listener."""
    sock_impl: str
    """Accepted but not used; older releases shared the parameters of nvmf_subsystem_add_listener."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        listen_address: NvmfAddress | Mapping[str, Any] | None = ...,
        tgt_name: str | None = ...,
        secure_channel: bool | None = ...,
        ana_state: str | None = ...,
        sock_impl: str | None = ...,
    ) -> None: ...

class NvmfSubsystemRemoveNsRequest(Message):
    nqn: str
    """NVMe Qualified Name of the subsystem."""
    nsid: int
    """Namespace ID from 1; 0 or absent lets the target choose."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        nsid: int | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfSubsystemSetKeysRequest(Message):
    nqn: str
    """NQN of the subsystem to act on."""
    host: str
    """NQN of the host whose keys are set."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    dhchap_key: str
    """Keyring name of the key of the host; required if dhchap_ctrlr_key is given, none when absent."""
    dhchap_ctrlr_key: str
    """Keyring name of the key of the controller; none when absent."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        host: str | None = ...,
        tgt_name: str | None = ...,
        dhchap_key: str | None = ...,
        dhchap_ctrlr_key: str | None = ...,
    ) -> None: ...

class NvmfSubsystemSetNsAnaGroupRequest(Message):
    nqn: str
    """NQN of the subsystem to act on."""
    nsid: int
    """ID of the namespace."""
    anagrpid: int
    """New ANA group ID, from 1 to the largest namespace ID."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        nsid: int | None = ...,
        anagrpid: int | None = ...,
        tgt_name: str | None = ...,
    ) -> None: ...

class NvmfSubsystemSetOptionsRequest(Message):
    nqn: str
    """NQN of the subsystem to act on."""
    tgt_name: str
    """Name of the NVMe-oF target to act on; may be omitted when exactly one target exists."""
    trtype: str
    """Type of the transport that parses the further parameters; it must exist."""
    def __init__(
        self,
        *,
        nqn: str | None = ...,
        tgt_name: str | None = ...,
        trtype: str | None = ...,
    ) -> None: ...

class NvmfTransport(Message):
    trtype: str
    """Transport name, e.g. 'TCP', 'RDMA' or 'VFIOUSER'."""
    max_queue_depth: int
    """Largest number of outstanding I/O per queue."""
    max_io_qpairs_per_ctrlr: int
    """Largest number of I/O queue pairs per controller."""
    in_capsule_data_size: int
    """Largest in-capsule data in bytes."""
    max_io_size: int
    """Largest I/O in bytes."""
    max_aq_depth: int
    """Largest number of outstanding admin commands."""
    iobuf_small_cache_size: int
    """Small iobuf buffers cached per poll group; 4294967295 is automatic."""
    iobuf_large_cache_size: int
    """Large iobuf buffers cached per poll group; 4294967295 is automatic."""
    dif_insert_or_strip: bool
    """True if DIF is inserted on writes and stripped on reads."""
    zcopy: bool
    """True if zero-copy is used where possible."""
    abort_timeout_sec: int
    """Time limit in s for executing an abort."""
    ack_timeout: int
    """ACK timeout in ms; 0 is the socket default."""
    data_wr_pool_size: int
    """Entries in the RDMA data work request pool."""
    disable_command_passthru: bool
    """True if unknown commands are not forwarded to the bdev."""
    kas: int
    """Keep alive granularity in units of 100 ms."""
    min_kato: int
    """Smallest keep alive timeout in ms."""
    io_unit_size: int
    """Size of an I/O unit in bytes; older releases only."""
    num_shared_buffers: int
    """Number of pooled data buffers; older releases only."""
    buf_cache_size: int
    """Data buffers reserved per poll group; older releases only."""
    max_srq_depth: int
    """Elements in the shared receive queue (RDMA)."""
    no_srq: bool
    """True if no shared receive queue is used (RDMA)."""
    acceptor_backlog: int
    """Pending connections allowed (RDMA)."""
    c2h_success: bool
    """True if the C2H success flag is used (TCP)."""
    sock_priority: int
    """Socket priority of connections (TCP)."""
    max_qpairs_per_ctrlr: int
    """Queue pairs per controller including the admin one; older releases only."""
    num_cqe: int
    """Completion queue entries; given only if no_srq (RDMA)."""
    no_wr_batching: bool
    """True if work requests are not batched (RDMA)."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        trtype: str | None = ...,
        max_queue_depth: int | None = ...,
        max_io_qpairs_per_ctrlr: int | None = ...,
        in_capsule_data_size: int | None = ...,
        max_io_size: int | None = ...,
        max_aq_depth: int | None = ...,
        iobuf_small_cache_size: int | None = ...,
        iobuf_large_cache_size: int | None = ...,
        dif_insert_or_strip: bool | None = ...,
        zcopy: bool | None = ...,
        abort_timeout_sec: int | None = ...,
        ack_timeout: int | None = ...,
        data_wr_pool_size: int | None = ...,
        disable_command_passthru: bool | None = ...,
        kas: int | None = ...,
        min_kato: int | None = ...,
        io_unit_size: int | None = ...,
        num_shared_buffers: int | None = ...,
        buf_cache_size: int | None = ...,
        max_srq_depth: int | None = ...,
        no_srq: bool | None = ...,
        acceptor_backlog: int | None = ...,
        c2h_success: bool | None = ...,
        sock_priority: int | None = ...,
        max_qpairs_per_ctrlr: int | None = ...,
        num_cqe: int | None = ...,
        no_wr_batching: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class NvmfTransportStats(Message):
    trtype: str
    """Transport name, e.g. 'TCP', 'RDMA' or 'VFIOUSER'."""
    pending_data_buffer: int
    """Times a request had to wait for a data buffer, cumulative (RDMA)."""
    devices: RepeatedMessages[NvmfRdmaDeviceStats]
    """List of RDMA devices (RDMA)."""
    ctrlr_intr: int
    """Runs of the controller interrupt handler (VFIOUSER)."""
    ctrlr_kicks: int
    """Times a controller was kicked explicitly (VFIOUSER)."""
    pg_kicks: int
    """Times the poll group was kicked (VFIOUSER)."""
    won: int
    """Times arming a submission queue won the race with the host (VFIOUSER)."""
    lost: int
    """Times arming a submission queue lost the race with the host (VFIOUSER)."""
    lost_count: int
    """Requests processed in total when the arming race was lost (VFIOUSER)."""
    rearms: int
    """Attempts to rearm all submission queues of the poll group (VFIOUSER)."""
    cq_full: int
    """Times flow control was applied because a completion queue was full (VFIOUSER)."""
    pg_process_count: int
    """Times the queues of the poll group were processed in interrupt mode (VFIOUSER)."""
    intr: int
    """Interrupts handled by the poll group (VFIOUSER)."""
    polls: int
    """Polls of the poll group (VFIOUSER)."""
    polls_spurious: int
    """Polls that found no request (VFIOUSER)."""
    poll_reqs: int
    """Requests found by polls in total (VFIOUSER)."""
    poll_reqs_variance: float
    """Spread of the requests found per poll (VFIOUSER); absent before the second poll."""
    cqh_admin_writes: int
    """Doorbell writes of admin completion queue heads (VFIOUSER)."""
    cqh_io_writes: int
    """Doorbell writes of I/O completion queue heads (VFIOUSER)."""
    numa_id: int
    """NUMA node of the poll group, -1 if any (VFIOUSER)."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        trtype: str | None = ...,
        pending_data_buffer: int | None = ...,
        devices: Iterable[NvmfRdmaDeviceStats | Mapping[str, Any]] | None = ...,
        ctrlr_intr: int | None = ...,
        ctrlr_kicks: int | None = ...,
        pg_kicks: int | None = ...,
        won: int | None = ...,
        lost: int | None = ...,
        lost_count: int | None = ...,
        rearms: int | None = ...,
        cq_full: int | None = ...,
        pg_process_count: int | None = ...,
        intr: int | None = ...,
        polls: int | None = ...,
        polls_spurious: int | None = ...,
        poll_reqs: int | None = ...,
        poll_reqs_variance: float | None = ...,
        cqh_admin_writes: int | None = ...,
        cqh_io_writes: int | None = ...,
        numa_id: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ObjectName(Message):
    kind: str
    """The name of the kind: "volume"."""
    name: str
    """As people call it: "lvs0/vol1"."""
    uuid: str
    nsid: int
    def __init__(
        self,
        *,
        kind: str | None = ...,
        name: str | None = ...,
        uuid: str | None = ...,
        nsid: int | None = ...,
    ) -> None: ...

class OcfBdev(Message):
    name: str
    """Name of the OCF bdev."""
    started: bool
    """True when the OCF bdev is running and registered."""
    cache: OcfDevice
    """The cache bdev."""
    core: OcfDevice
    """The core bdev."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        started: bool | None = ...,
        cache: OcfDevice | Mapping[str, Any] | None = ...,
        core: OcfDevice | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class OcfBlocks(Message):
    core_volume_rd: OcfCounter
    """Data read from the core bdev."""
    core_volume_wr: OcfCounter
    """Data written to the core bdev."""
    core_volume_total: OcfCounter
    """Data read from and written to the core bdev."""
    cache_volume_rd: OcfCounter
    """Data read from the cache bdev."""
    cache_volume_wr: OcfCounter
    """Data written to the cache bdev."""
    cache_volume_total: OcfCounter
    """Data read from and written to the cache bdev."""
    volume_rd: OcfCounter
    """Data read from the OCF bdev."""
    volume_wr: OcfCounter
    """Data written to the OCF bdev."""
    volume_total: OcfCounter
    """Data read from and written to the OCF bdev."""
    core_obj_rd: OcfCounter
    """Data read from the core bdev (releases before core_volume)."""
    core_obj_wr: OcfCounter
    """Data written to the core bdev (releases before core_volume)."""
    core_obj_total: OcfCounter
    """Data read from and written to the core bdev (releases before core_volume)."""
    cache_obj_rd: OcfCounter
    """Data read from the cache bdev (releases before cache_volume)."""
    cache_obj_wr: OcfCounter
    """Data written to the cache bdev (releases before cache_volume)."""
    cache_obj_total: OcfCounter
    """Data read from and written to the cache bdev (releases before cache_volume)."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        core_volume_rd: OcfCounter | Mapping[str, Any] | None = ...,
        core_volume_wr: OcfCounter | Mapping[str, Any] | None = ...,
        core_volume_total: OcfCounter | Mapping[str, Any] | None = ...,
        cache_volume_rd: OcfCounter | Mapping[str, Any] | None = ...,
        cache_volume_wr: OcfCounter | Mapping[str, Any] | None = ...,
        cache_volume_total: OcfCounter | Mapping[str, Any] | None = ...,
        volume_rd: OcfCounter | Mapping[str, Any] | None = ...,
        volume_wr: OcfCounter | Mapping[str, Any] | None = ...,
        volume_total: OcfCounter | Mapping[str, Any] | None = ...,
        core_obj_rd: OcfCounter | Mapping[str, Any] | None = ...,
        core_obj_wr: OcfCounter | Mapping[str, Any] | None = ...,
        core_obj_total: OcfCounter | Mapping[str, Any] | None = ...,
        cache_obj_rd: OcfCounter | Mapping[str, Any] | None = ...,
        cache_obj_wr: OcfCounter | Mapping[str, Any] | None = ...,
        cache_obj_total: OcfCounter | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class OcfCounter(Message):
    """One figure in three forms."""
    count: int
    """Number of failed requests."""
    percentage: str
    """Percent of cache_volume_total, as text; digits after the dot are hundredths without padding."""
    units: str
    """Unit of count as text: '4KiB blocks'."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        count: int | None = ...,
        percentage: str | None = ...,
        units: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class OcfDevice(Message):
    name: str
    """Name of the cache bdev."""
    attached: bool
    """True when the cache bdev is present and opened."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        attached: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class OcfErrors(Message):
    core_volume_rd: OcfCounter
    """Read errors on the core bdev."""
    core_volume_wr: OcfCounter
    """Write errors on the core bdev."""
    core_volume_total: OcfCounter
    """Read and write errors on the core bdev."""
    cache_volume_rd: OcfCounter
    """Read errors on the cache bdev."""
    cache_volume_wr: OcfCounter
    """Write errors on the cache bdev."""
    cache_volume_total: OcfCounter
    """Read and write errors on the cache bdev."""
    total: OcfCounter
    """Errors on core and cache bdev."""
    core_obj_rd: OcfCounter
    """Read errors on the core bdev (releases before core_volume)."""
    core_obj_wr: OcfCounter
    """Write errors on the core bdev (releases before core_volume)."""
    core_obj_total: OcfCounter
    """Read and write errors on the core bdev (releases before core_volume)."""
    cache_obj_rd: OcfCounter
    """Read errors on the cache bdev (releases before cache_volume)."""
    cache_obj_wr: OcfCounter
    """Write errors on the cache bdev (releases before cache_volume)."""
    cache_obj_total: OcfCounter
    """Read and write errors on the cache bdev (releases before cache_volume)."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        core_volume_rd: OcfCounter | Mapping[str, Any] | None = ...,
        core_volume_wr: OcfCounter | Mapping[str, Any] | None = ...,
        core_volume_total: OcfCounter | Mapping[str, Any] | None = ...,
        cache_volume_rd: OcfCounter | Mapping[str, Any] | None = ...,
        cache_volume_wr: OcfCounter | Mapping[str, Any] | None = ...,
        cache_volume_total: OcfCounter | Mapping[str, Any] | None = ...,
        total: OcfCounter | Mapping[str, Any] | None = ...,
        core_obj_rd: OcfCounter | Mapping[str, Any] | None = ...,
        core_obj_wr: OcfCounter | Mapping[str, Any] | None = ...,
        core_obj_total: OcfCounter | Mapping[str, Any] | None = ...,
        cache_obj_rd: OcfCounter | Mapping[str, Any] | None = ...,
        cache_obj_wr: OcfCounter | Mapping[str, Any] | None = ...,
        cache_obj_total: OcfCounter | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class OcfRequests(Message):
    rd_hits: OcfCounter
    """Reads served fully from the cache."""
    rd_partial_misses: OcfCounter
    """Reads found only partly in the cache."""
    rd_full_misses: OcfCounter
    """Reads not found in the cache."""
    rd_total: OcfCounter
    """Reads handled by the cache engine."""
    wr_hits: OcfCounter
    """Writes whose data was fully cached."""
    wr_partial_misses: OcfCounter
    """Writes whose data was only partly cached."""
    wr_full_misses: OcfCounter
    """Writes whose data was not cached."""
    wr_total: OcfCounter
    """Writes handled by the cache engine."""
    rd_pt: OcfCounter
    """Reads that bypassed the cache."""
    wr_pt: OcfCounter
    """Writes that bypassed the cache."""
    serviced: OcfCounter
    """Reads and writes that did not bypass the cache."""
    total: OcfCounter
    """All requests, serviced and bypassing."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        rd_hits: OcfCounter | Mapping[str, Any] | None = ...,
        rd_partial_misses: OcfCounter | Mapping[str, Any] | None = ...,
        rd_full_misses: OcfCounter | Mapping[str, Any] | None = ...,
        rd_total: OcfCounter | Mapping[str, Any] | None = ...,
        wr_hits: OcfCounter | Mapping[str, Any] | None = ...,
        wr_partial_misses: OcfCounter | Mapping[str, Any] | None = ...,
        wr_full_misses: OcfCounter | Mapping[str, Any] | None = ...,
        wr_total: OcfCounter | Mapping[str, Any] | None = ...,
        rd_pt: OcfCounter | Mapping[str, Any] | None = ...,
        wr_pt: OcfCounter | Mapping[str, Any] | None = ...,
        serviced: OcfCounter | Mapping[str, Any] | None = ...,
        total: OcfCounter | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class OcfUsage(Message):
    occupancy: OcfCounter
    """Cache space filled with data of this core."""
    free: OcfCounter
    """Cache space not in use."""
    clean: OcfCounter
    """Cached data identical to the core bdev."""
    dirty: OcfCounter
    """Cached data not yet written to the core bdev."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        occupancy: OcfCounter | Mapping[str, Any] | None = ...,
        free: OcfCounter | Mapping[str, Any] | None = ...,
        clean: OcfCounter | Mapping[str, Any] | None = ...,
        dirty: OcfCounter | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Origin(Message):
    path: str
    checksum: str
    def __init__(
        self,
        *,
        path: str | None = ...,
        checksum: str | None = ...,
    ) -> None: ...

class PciDevice(Message):
    """One PCI device that the target has."""
    address: str
    """PCI address, e.g. 0000:01:00.0."""
    type: str
    """Type of the device, e.g. pci or vmd."""
    numa_id: int
    """NUMA node of the device, negative when unknown."""
    config_space: str
    """PCI configuration space in hex, 256 or 4096 bytes."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        address: str | None = ...,
        type: str | None = ...,
        numa_id: int | None = ...,
        config_space: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Plan(Message):
    steps: RepeatedMessages[Step]
    """In the order in which they are carried out."""
    def __init__(
        self,
        *,
        steps: Iterable[Step | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class PmemPool(Message):
    num_blocks: int
    """Number of usable blocks in the pool."""
    block_size: int
    """Block size in bytes."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        num_blocks: int | None = ...,
        block_size: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Poller(Message):
    """One poller of a thread."""
    name: str
    """Name of the poller."""
    id: int
    """ID of the poller within its thread."""
    state: str
    """State: waiting, running, unregistered, pausing or paused."""
    run_count: int
    """Number of times the poller ran."""
    busy_count: int
    """Number of runs that found work."""
    period_ticks: int
    """Period in ticks; absent for a poller without one."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: int | None = ...,
        state: str | None = ...,
        run_count: int | None = ...,
        busy_count: int | None = ...,
        period_ticks: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RaidBaseBdev(Message):
    """One bdev under a RAID bdev."""
    name: str
    """Name of the base bdev; null when the slot is empty or the bdev is missing."""
    uuid: str
    """UUID of the base bdev; all zero when unknown."""
    is_configured: bool
    """True if the base bdev is in use by the RAID."""
    data_offset: int
    """Start of the data area on the base bdev in blocks."""
    data_size: int
    """Size of the data area on the base bdev in blocks."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        uuid: str | None = ...,
        is_configured: bool | None = ...,
        data_offset: int | None = ...,
        data_size: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RaidBdev(Message):
    """One RAID bdev."""
    name: str
    """Name of the RAID bdev."""
    uuid: str
    """UUID of the RAID bdev."""
    strip_size_kb: int
    """Strip size in KiB; 0 for raid1."""
    state: str
    """State of the RAID bdev: online, configuring or offline."""
    raid_level: str
    """RAID level: raid0, raid1, raid5f or concat."""
    superblock: bool
    """Whether the layout is stored in a superblock on the base bdevs."""
    num_base_bdevs: int
    """Number of base bdev slots."""
    num_base_bdevs_discovered: int
    """Number of base bdevs found and configured."""
    num_base_bdevs_operational: int
    """Number of base bdevs in working order, including those still expected."""
    process: RaidProcess
    """Background process; absent when none runs."""
    base_bdevs_list: RepeatedMessages[RaidBaseBdev]
    """The base bdev slots, in order."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        uuid: str | None = ...,
        strip_size_kb: int | None = ...,
        state: str | None = ...,
        raid_level: str | None = ...,
        superblock: bool | None = ...,
        num_base_bdevs: int | None = ...,
        num_base_bdevs_discovered: int | None = ...,
        num_base_bdevs_operational: int | None = ...,
        process: RaidProcess | Mapping[str, Any] | None = ...,
        base_bdevs_list: Iterable[RaidBaseBdev | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RaidProcess(Message):
    type: str
    """Kind of background process, for example rebuild."""
    target: str
    """Name of the base bdev being rebuilt."""
    progress: RaidProcessProgress
    """How far the process has come."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        type: str | None = ...,
        target: str | None = ...,
        progress: RaidProcessProgress | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RaidProcessProgress(Message):
    blocks: int
    """Progress in blocks of the RAID bdev."""
    percent: int
    """Progress in percent, 0 to 100."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        blocks: int | None = ...,
        percent: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RbdCluster(Message):
    """One registered Ceph cluster."""
    cluster_name: str
    """Name the cluster was registered under."""
    user_id: str
    """Ceph user without the client. prefix, if given."""
    config_param: MutableMapping[str, str]
    """Map of librados option names to values, if given."""
    config_file: str
    """Path of the Ceph configuration file, if given."""
    key_file: str
    """Path of the keyring file, if given."""
    core_mask: str
    """CPU mask of the librados threads, if given."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        cluster_name: str | None = ...,
        user_id: str | None = ...,
        config_param: Mapping[str, Any] | None = ...,
        config_file: str | None = ...,
        key_file: str | None = ...,
        core_mask: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Reactor(Message):
    lcore: int
    """Number of the CPU core."""
    numa_id: int
    """NUMA node of the core."""
    tid: int
    """Operating system thread ID of the reactor."""
    busy: int
    """Time spent on work, in ticks."""
    idle: int
    """Time without work, in ticks."""
    in_interrupt: bool
    """True in interrupt mode, false in poll mode."""
    irq: int
    """Interrupt time of the core since target start, in kernel clock ticks (usually 10 ms)."""
    sys: int
    """Kernel time of the core since target start, in kernel clock ticks (usually 10 ms)."""
    usr: int
    """User time of the core since target start, in kernel clock ticks (usually 10 ms)."""
    core_freq: int
    """Core frequency now, in MHz; only with a governor."""
    lw_threads: RepeatedMessages[ReactorThread]
    """SPDK threads on this reactor."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        lcore: int | None = ...,
        numa_id: int | None = ...,
        tid: int | None = ...,
        busy: int | None = ...,
        idle: int | None = ...,
        in_interrupt: bool | None = ...,
        irq: int | None = ...,
        sys: int | None = ...,
        usr: int | None = ...,
        core_freq: int | None = ...,
        lw_threads: Iterable[ReactorThread | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ReactorThread(Message):
    name: str
    """Name of the SPDK thread."""
    id: int
    """ID of the SPDK thread."""
    cpumask: str
    """Hex mask of the cores the thread may run on."""
    elapsed: int
    """Time since the thread was placed on this reactor, in ticks."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: int | None = ...,
        cpumask: str | None = ...,
        elapsed: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RemoveVhostBlkControllerRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
    ) -> None: ...

class RemoveVhostScsiControllerRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
    ) -> None: ...

class RemoveVirtioScsiBdevRequest(Message):
    name: str
    """Name of the virtio-SCSI device."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class Report(Message):
    installations: RepeatedMessages[InstallationReport]
    hugepages: RepeatedMessages[HugepagePoolReport]
    targets: RepeatedMessages[TargetReport]
    def __init__(
        self,
        *,
        installations: Iterable[InstallationReport | Mapping[str, Any]] | None = ...,
        hugepages: Iterable[HugepagePoolReport | Mapping[str, Any]] | None = ...,
        targets: Iterable[TargetReport | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Request(Message):
    method: str
    """The newest name."""
    params: bytes
    """JSON, secrets hidden."""
    def __init__(
        self,
        *,
        method: str | None = ...,
        params: bytes | None = ...,
    ) -> None: ...

class Rpc(Message):
    address: str
    group: str
    mode: str
    def __init__(
        self,
        *,
        address: str | None = ...,
        group: str | None = ...,
        mode: str | None = ...,
    ) -> None: ...

class RpcGetMethodsRequest(Message):
    current: bool
    """True lists only methods callable in the present state (before or after init); default false."""
    include_aliases: bool
    """True also lists deprecated aliases; default false."""
    def __init__(
        self,
        *,
        current: bool | None = ...,
        include_aliases: bool | None = ...,
    ) -> None: ...

class RpcGetMethodsResponse(Message):
    methods: MutableSequence[str]
    """Names of the methods."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[str]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> str: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[str]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        methods: Iterable[str] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SavedHeader(Message):
    format: int
    generation: int
    time: str
    target: str
    application: str
    release: str
    simulated: bool
    spdk: str
    origin: Origin
    spec: Target
    objects: int
    found_spdk: bool
    def __init__(
        self,
        *,
        format: int | None = ...,
        generation: int | None = ...,
        time: str | None = ...,
        target: str | None = ...,
        application: str | None = ...,
        release: str | None = ...,
        simulated: bool | None = ...,
        spdk: str | None = ...,
        origin: Origin | Mapping[str, Any] | None = ...,
        spec: Target | Mapping[str, Any] | None = ...,
        objects: int | None = ...,
        found_spdk: bool | None = ...,
    ) -> None: ...

class SchedulerSetOptionsRequest(Message):
    isolated_core_mask: str
    """CPU mask of cores left out of scheduling; must be cores of the target, without the scheduling core."""
    scheduling_core: int
    """CPU core to run the scheduler on, where idle threads gather; unchanged when absent."""
    def __init__(
        self,
        *,
        isolated_core_mask: str | None = ...,
        scheduling_core: int | None = ...,
    ) -> None: ...

class ScsiDevice(Message):
    id: int
    """Number of the SCSI device."""
    device_name: str
    """Name of the SCSI device, for iSCSI the target node name."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        id: int | None = ...,
        device_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ScsiGetDevicesRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class ScsiGetDevicesResponse(Message):
    devices: RepeatedMessages[ScsiDevice]
    """The devices."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[ScsiDevice]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> ScsiDevice: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[ScsiDevice]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        devices: Iterable[ScsiDevice | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SetBdevQosLimitIopsRequest(Message):
    name: str
    """Name of the bdev."""
    ios_per_sec: int
    """Limit in I/Os per second, a multiple of 1000; 0 lifts an existing limit."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        ios_per_sec: int | None = ...,
    ) -> None: ...

class SetNvmfTargetOptionsRequest(Message):
    max_queue_depth: int
    """Largest number of outstanding I/O per queue. Default 128."""
    max_qpairs_per_ctrlr: int
    """Largest number of queue pairs per controller including the admin one. Default 64."""
    in_capsule_data_size: int
    """Largest in-capsule data in bytes. Default 4096."""
    max_io_size: int
    """Largest I/O in bytes. Default 131072."""
    max_subsystems: int
    """Largest number of subsystems. Default 1024."""
    io_unit_size: int
    """Size of an I/O unit in bytes. Default 131072."""
    def __init__(
        self,
        *,
        max_queue_depth: int | None = ...,
        max_qpairs_per_ctrlr: int | None = ...,
        in_capsule_data_size: int | None = ...,
        max_io_size: int | None = ...,
        max_subsystems: int | None = ...,
        io_unit_size: int | None = ...,
    ) -> None: ...

class SockGetDefaultImplRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class SockGetDefaultImplResponse(Message):
    impl_name: str
    """Name of the implementation, e.g. posix, ssl or uring."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        impl_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SockImplGetOptionsRequest(Message):
    impl_name: str
    """Name of the implementation: posix, ssl or uring."""
    def __init__(
        self,
        *,
        impl_name: str | None = ...,
    ) -> None: ...

class SockImplGetOptionsResponse(Message):
    recv_buf_size: int
    """Receive buffer size in bytes."""
    send_buf_size: int
    """Send buffer size in bytes."""
    enable_recv_pipe: bool
    """True buffers received data in a pipe."""
    enable_quickack: bool
    """True sends TCP acknowledgements without delay."""
    enable_placement_id: int
    """Grouping of sockets: 0 none, 1 by NAPI ID, 2 by CPU, 3 by mark; boolean before 21.04."""
    enable_zerocopy_send_server: bool
    """True sends without copying on accepted connections."""
    enable_zerocopy_send_client: bool
    """True sends without copying on outgoing connections."""
    zerocopy_threshold: int
    """Sends smaller than this may be copied, in bytes."""
    tls_version: int
    """TLS version, 13 for TLS 1.3, 0 for negotiated; for ssl only."""
    enable_ktls: bool
    """True lets the kernel do TLS; for ssl only."""
    psk_key: str
    """Default TLS pre-shared key in hex, for ssl; secret, absent if unset or in new releases."""
    psk_identity: str
    """Default TLS pre-shared key identity, for ssl; absent if unset or in new releases."""
    enable_zerocopy_send: bool
    """True sends without copying; split into server and client settings in newer releases."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        recv_buf_size: int | None = ...,
        send_buf_size: int | None = ...,
        enable_recv_pipe: bool | None = ...,
        enable_quickack: bool | None = ...,
        enable_placement_id: int | None = ...,
        enable_zerocopy_send_server: bool | None = ...,
        enable_zerocopy_send_client: bool | None = ...,
        zerocopy_threshold: int | None = ...,
        tls_version: int | None = ...,
        enable_ktls: bool | None = ...,
        psk_key: str | None = ...,
        psk_identity: str | None = ...,
        enable_zerocopy_send: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SockImplSetOptionsRequest(Message):
    impl_name: str
    """Name of the implementation: posix, ssl or uring."""
    recv_buf_size: int
    """Receive buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl)."""
    send_buf_size: int
    """Send buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl)."""
    enable_recv_pipe: bool
    """True buffers received data in a pipe; initially true."""
    enable_quickack: bool
    """True sends TCP acknowledgements without delay; initially false."""
    enable_placement_id: int
    """Grouping of sockets: 0 none (initial), 1 by NAPI ID, 2 by CPU, 3 by mark; boolean before 21.04."""
    enable_zerocopy_send_server: bool
    """True sends without copying on accepted connections; initially true for posix and ssl, false for uring."""
    enable_zerocopy_send_client: bool
    """True sends without copying on outgoing connections; initially false."""
    zerocopy_threshold: int
    """Sends smaller than this may be copied, in bytes; initially 0."""
    tls_version: int
    """TLS version, 13 for TLS 1.3, 0 for negotiated; initially 0. For ssl only."""
    enable_ktls: bool
    """True lets the kernel do TLS; initially false. For ssl only."""
    psk_key: str
    """Default TLS pre-shared key in hex, for ssl (releases 22.09 and 23.01)."""
    psk_identity: str
    """Default TLS pre-shared key identity, for ssl (releases 22.09 and 23.01)."""
    enable_zerocopy_send: bool
    """True sends without copying; split into server and client settings in newer releases."""
    def __init__(
        self,
        *,
        impl_name: str | None = ...,
        recv_buf_size: int | None = ...,
        send_buf_size: int | None = ...,
        enable_recv_pipe: bool | None = ...,
        enable_quickack: bool | None = ...,
        enable_placement_id: int | None = ...,
        enable_zerocopy_send_server: bool | None = ...,
        enable_zerocopy_send_client: bool | None = ...,
        zerocopy_threshold: int | None = ...,
        tls_version: int | None = ...,
        enable_ktls: bool | None = ...,
        psk_key: str | None = ...,
        psk_identity: str | None = ...,
        enable_zerocopy_send: bool | None = ...,
    ) -> None: ...

class SockSetDefaultImplRequest(Message):
    impl_name: str
    """Name of the implementation: posix, ssl or uring."""
    def __init__(
        self,
        *,
        impl_name: str | None = ...,
    ) -> None: ...

class SpdkGetVersionRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class SpdkKillInstanceRequest(Message):
    sig_name: int
    """Signal: SIGINT, SIGTERM, SIGQUIT, SIGHUP, SIGKILL or SIGUSR1."""
    def __init__(
        self,
        *,
        sig_name: int | None = ...,
    ) -> None: ...

class SpdkVersion(Message):
    version: str
    """Full version text, e.g. SPDK v26.05."""
    fields: SpdkVersionFields
    """The version in parts."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        version: str | None = ...,
        fields: SpdkVersionFields | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class SpdkVersionFields(Message):
    major: int
    """Major number (year), e.g. 26."""
    minor: int
    """Minor number (month), e.g. 5."""
    patch: int
    """Patch number, 0 for a first release."""
    suffix: str
    """Suffix such as -pre or -rc1; empty for a release."""
    commit: str
    """Git commit of the build; absent when unknown."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        major: int | None = ...,
        minor: int | None = ...,
        patch: int | None = ...,
        suffix: str | None = ...,
        commit: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class Step(Message):
    action: int
    object: ObjectName
    differs: RepeatedMessages[Difference]
    unknown: MutableSequence[str]
    """Fields that are wished, and that the target shows nowhere."""
    requests: RepeatedMessages[Request]
    undo: RepeatedMessages[Request]
    """What takes it back."""
    loss: int
    users: MutableSequence[str]
    """Who uses it."""
    warnings: MutableSequence[str]
    def __init__(
        self,
        *,
        action: int | None = ...,
        object: ObjectName | Mapping[str, Any] | None = ...,
        differs: Iterable[Difference | Mapping[str, Any]] | None = ...,
        unknown: Iterable[str] | None = ...,
        requests: Iterable[Request | Mapping[str, Any]] | None = ...,
        undo: Iterable[Request | Mapping[str, Any]] | None = ...,
        loss: int | None = ...,
        users: Iterable[str] | None = ...,
        warnings: Iterable[str] | None = ...,
    ) -> None: ...

class Target(Message):
    application: str
    cores: str
    memory: str
    no_hugepages: bool
    pci_devices: MutableSequence[str]
    rpc: Rpc
    config: str
    before_init: RepeatedMessages[Call]
    after_init: RepeatedMessages[Call]
    arguments: MutableSequence[str]
    shm_id: int
    vhost_directory: str
    def __init__(
        self,
        *,
        application: str | None = ...,
        cores: str | None = ...,
        memory: str | None = ...,
        no_hugepages: bool | None = ...,
        pci_devices: Iterable[str] | None = ...,
        rpc: Rpc | Mapping[str, Any] | None = ...,
        config: str | None = ...,
        before_init: Iterable[Call | Mapping[str, Any]] | None = ...,
        after_init: Iterable[Call | Mapping[str, Any]] | None = ...,
        arguments: Iterable[str] | None = ...,
        shm_id: int | None = ...,
        vhost_directory: str | None = ...,
    ) -> None: ...

class TargetRecord(Message):
    name: str
    application: str
    pid: int
    start_time: int
    exe: str
    address: str
    log: str
    command_line: MutableSequence[str]
    simulated: bool
    spec: Target
    spdk: str
    boot: str
    pid_namespace: int
    time_namespace: int
    boot_time: int
    found_spdk: bool
    origin: Origin
    death: Death
    starting: bool
    restarting: bool
    def __init__(
        self,
        *,
        name: str | None = ...,
        application: str | None = ...,
        pid: int | None = ...,
        start_time: int | None = ...,
        exe: str | None = ...,
        address: str | None = ...,
        log: str | None = ...,
        command_line: Iterable[str] | None = ...,
        simulated: bool | None = ...,
        spec: Target | Mapping[str, Any] | None = ...,
        spdk: str | None = ...,
        boot: str | None = ...,
        pid_namespace: int | None = ...,
        time_namespace: int | None = ...,
        boot_time: int | None = ...,
        found_spdk: bool | None = ...,
        origin: Origin | Mapping[str, Any] | None = ...,
        death: Death | Mapping[str, Any] | None = ...,
        starting: bool | None = ...,
        restarting: bool | None = ...,
    ) -> None: ...

class TargetReport(Message):
    name: str
    application: str
    pid: int
    address: str
    health: str
    owner: str
    release: str
    simulated: bool
    methods: int
    bdevs: RepeatedMessages[Bdev]
    subsystems: RepeatedMessages[NvmfSubsystem]
    vhost_controllers: RepeatedMessages[VhostController]
    iscsi_target_nodes: RepeatedMessages[IscsiTargetNode]
    unread: MutableSequence[str]
    def __init__(
        self,
        *,
        name: str | None = ...,
        application: str | None = ...,
        pid: int | None = ...,
        address: str | None = ...,
        health: str | None = ...,
        owner: str | None = ...,
        release: str | None = ...,
        simulated: bool | None = ...,
        methods: int | None = ...,
        bdevs: Iterable[Bdev | Mapping[str, Any]] | None = ...,
        subsystems: Iterable[NvmfSubsystem | Mapping[str, Any]] | None = ...,
        vhost_controllers: Iterable[VhostController | Mapping[str, Any]] | None = ...,
        iscsi_target_nodes: Iterable[IscsiTargetNode | Mapping[str, Any]] | None = ...,
        unread: Iterable[str] | None = ...,
    ) -> None: ...

class ThreadGetIoChannelsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class ThreadGetIoChannelsResponse(Message):
    tick_rate: int
    """Number of ticks per second."""
    threads: RepeatedMessages[ThreadIoChannels]
    """One entry per SPDK thread."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tick_rate: int | None = ...,
        threads: Iterable[ThreadIoChannels | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ThreadGetPollersRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class ThreadGetPollersResponse(Message):
    tick_rate: int
    """Number of ticks per second."""
    threads: RepeatedMessages[ThreadPollers]
    """One entry per SPDK thread."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tick_rate: int | None = ...,
        threads: Iterable[ThreadPollers | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ThreadGetStatsRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class ThreadGetStatsResponse(Message):
    tick_rate: int
    """Number of ticks per second."""
    threads: RepeatedMessages[ThreadStats]
    """One entry per SPDK thread."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tick_rate: int | None = ...,
        threads: Iterable[ThreadStats | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ThreadIoChannels(Message):
    name: str
    """Name of the thread."""
    io_channels: RepeatedMessages[IoChannel]
    """I/O channels of the thread."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        io_channels: Iterable[IoChannel | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ThreadPollers(Message):
    name: str
    """Name of the thread."""
    id: int
    """ID of the thread."""
    active_pollers: RepeatedMessages[Poller]
    """Pollers run on every pass."""
    timed_pollers: RepeatedMessages[Poller]
    """Pollers run once per period."""
    paused_pollers: RepeatedMessages[Poller]
    """Pollers that are paused."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: int | None = ...,
        active_pollers: Iterable[Poller | Mapping[str, Any]] | None = ...,
        timed_pollers: Iterable[Poller | Mapping[str, Any]] | None = ...,
        paused_pollers: Iterable[Poller | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ThreadSetCpumaskRequest(Message):
    id: int
    """ID of the SPDK thread; see thread_get_stats."""
    cpumask: str
    """Cores allowed, as a hex mask or list such as [0,2]; must include a core of the target."""
    def __init__(
        self,
        *,
        id: int | None = ...,
        cpumask: str | None = ...,
    ) -> None: ...

class ThreadStats(Message):
    name: str
    """Name of the thread."""
    id: int
    """ID of the thread."""
    cpumask: str
    """Hex mask of the cores the thread may run on."""
    busy: int
    """Time spent on work, in ticks."""
    idle: int
    """Time without work, in ticks."""
    active_pollers_count: int
    """Number of pollers run on every pass."""
    timed_pollers_count: int
    """Number of pollers with a period."""
    paused_pollers_count: int
    """Number of paused pollers."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: int | None = ...,
        cpumask: str | None = ...,
        busy: int | None = ...,
        idle: int | None = ...,
        active_pollers_count: int | None = ...,
        timed_pollers_count: int | None = ...,
        paused_pollers_count: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class TraceClearRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class TraceClearTpointMaskRequest(Message):
    name: str
    """Name of the trace group, e.g. bdev or nvmf_tcp."""
    tpoint_mask: int
    """Bit mask of the tracepoints in the group to turn off; others stay as they are."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        tpoint_mask: int | None = ...,
    ) -> None: ...

class TraceDisableTpointGroupRequest(Message):
    name: str
    """Name of the trace group, e.g. bdev or nvmf_tcp, or 'all'."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class TraceEnableTpointGroupRequest(Message):
    name: str
    """Name of the trace group, e.g. bdev or nvmf_tcp, or 'all'."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class TraceGetInfoRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class TraceGetInfoResponse(Message):
    tpoint_shm_path: str
    """Path of the trace file on the target host, under /dev/shm."""
    tpoint_group_mask: str
    """Hex mask of the groups with a tracepoint turned on."""
    groups: MutableMapping[str, TraceInfoGroup]
    """By group name."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tpoint_shm_path: str | None = ...,
        tpoint_group_mask: str | None = ...,
        groups: Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class TraceGetTpointGroupMaskRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class TraceGetTpointGroupMaskResponse(Message):
    tpoint_group_mask: str
    """Hex mask of the groups with a tracepoint turned on."""
    groups: MutableMapping[str, TraceGroup]
    """By group name."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        tpoint_group_mask: str | None = ...,
        groups: Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class TraceGroup(Message):
    enabled: bool
    """True when at least one tracepoint of the group is on."""
    mask: str
    """Hex mask with the bit of this group."""
    tpoint_mask: str
    """Hex mask of the tracepoints turned on in this group."""
    tpoints: RepeatedMessages[TracePoint]
    """Tracepoints of the group; newer releases only."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        mask: str | None = ...,
        tpoint_mask: str | None = ...,
        tpoints: Iterable[TracePoint | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class TraceInfoGroup(Message):
    mask: str
    """Hex mask with the bit of this group."""
    tpoint_mask: str
    """Hex mask of the tracepoints turned on in this group."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        mask: str | None = ...,
        tpoint_mask: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class TracePoint(Message):
    name: str
    """Name of the tracepoint."""
    tpoint_id: int
    """Number of the tracepoint, its bit in tpoint_mask."""
    enabled: bool
    """True when the tracepoint is on."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        tpoint_id: int | None = ...,
        enabled: bool | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class TraceSetTpointMaskRequest(Message):
    name: str
    """Name of the trace group, e.g. bdev or nvmf_tcp."""
    tpoint_mask: int
    """Bit mask of the tracepoints in the group to turn on; others stay as they are."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        tpoint_mask: int | None = ...,
    ) -> None: ...

class UblkCreateTargetRequest(Message):
    cpumask: str
    """Mask of the CPU cores for ublk threads, within the cores of the target. Default: all of them."""
    disable_user_copy: bool
    """Do without the user copy feature of the kernel even where it exists. Default: false."""
    def __init__(
        self,
        *,
        cpumask: str | None = ...,
        disable_user_copy: bool | None = ...,
    ) -> None: ...

class UblkDestroyTargetRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class UblkDisk(Message):
    ublk_device: str
    """Path of the block device, such as /dev/ublkb1."""
    id: int
    """Number of the ublk device."""
    queue_depth: int
    """Requests per queue."""
    num_queues: int
    """Number of queues."""
    bdev_name: str
    """Name of the exported bdev."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ublk_device: str | None = ...,
        id: int | None = ...,
        queue_depth: int | None = ...,
        num_queues: int | None = ...,
        bdev_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class UblkGetDisksRequest(Message):
    ublk_id: int
    """Number of the only device to list; 0 works as absent. Default: all."""
    def __init__(
        self,
        *,
        ublk_id: int | None = ...,
    ) -> None: ...

class UblkGetDisksResponse(Message):
    disks: RepeatedMessages[UblkDisk]
    """The disks."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[UblkDisk]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> UblkDisk: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[UblkDisk]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        disks: Iterable[UblkDisk | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class UblkRecoverDiskRequest(Message):
    bdev_name: str
    """Name of the bdev that was behind the device."""
    ublk_id: int
    """Number of the ublk device to take over, not in use by this target."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        ublk_id: int | None = ...,
    ) -> None: ...

class UblkRecoverDiskResponse(Message):
    ublk_id: int
    """ID of the ublk device."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ublk_id: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class UblkStartDiskRequest(Message):
    bdev_name: str
    """Name of the bdev to export."""
    ublk_id: int
    """Number for the new device, which becomes /dev/ublkb with this number."""
    num_queues: int
    """Number of queues, lowered to 32 when larger. Default: 1."""
    queue_depth: int
    """Requests per queue, lowered to 1024 when larger. Default: 128."""
    def __init__(
        self,
        *,
        bdev_name: str | None = ...,
        ublk_id: int | None = ...,
        num_queues: int | None = ...,
        queue_depth: int | None = ...,
    ) -> None: ...

class UblkStartDiskResponse(Message):
    ublk_id: int
    """ID of the ublk device."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ublk_id: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class UblkStopDiskRequest(Message):
    ublk_id: int
    """Number of the ublk device, as in /dev/ublkb0."""
    def __init__(
        self,
        *,
        ublk_id: int | None = ...,
    ) -> None: ...

class VfuTgtSetBasePathRequest(Message):
    path: str
    """Directory for the UNIX sockets; an empty string changes nothing."""
    def __init__(
        self,
        *,
        path: str | None = ...,
    ) -> None: ...

class VfuVirtioCreateBlkEndpointRequest(Message):
    name: str
    """Name of the new endpoint; its socket gets this name in the base path."""
    bdev_name: str
    """Name of the bdev to export."""
    cpumask: str
    """Mask of the CPU cores for the endpoint. Default: the cores of the target."""
    num_queues: int
    """Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64."""
    qsize: int
    """Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128."""
    packed_ring: bool
    """Offer packed virtqueues. Default: false."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        bdev_name: str | None = ...,
        cpumask: str | None = ...,
        num_queues: int | None = ...,
        qsize: int | None = ...,
        packed_ring: bool | None = ...,
    ) -> None: ...

class VfuVirtioCreateFsEndpointRequest(Message):
    name: str
    """Name of the new endpoint; its socket gets this name in the base path."""
    fsdev_name: str
    """Name of the fsdev to export."""
    tag: str
    """Tag the guest mounts the file system by, at most 36 bytes."""
    cpumask: str
    """Mask of the CPU cores for the endpoint. Default: the cores of the target."""
    num_queues: int
    """Number of virtqueues, at most 64; 0 or more than that gives the default. Default: 64."""
    qsize: int
    """Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128."""
    packed_ring: bool
    """Offer packed virtqueues. Default: false."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        fsdev_name: str | None = ...,
        tag: str | None = ...,
        cpumask: str | None = ...,
        num_queues: int | None = ...,
        qsize: int | None = ...,
        packed_ring: bool | None = ...,
    ) -> None: ...

class VfuVirtioCreateScsiEndpointRequest(Message):
    name: str
    """Name of the new endpoint; its socket gets this name in the base path."""
    cpumask: str
    """Mask of the CPU cores for the endpoint. Default: the cores of the target."""
    num_io_queues: int
    """Number of I/O queues, at most 62, besides control and event queue; 0 gives the default. Default: 62."""
    qsize: int
    """Entries per queue, at most 1024; 0 or more than that gives the default. Default: 128."""
    packed_ring: bool
    """Offer packed virtqueues. Default: false."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        cpumask: str | None = ...,
        num_io_queues: int | None = ...,
        qsize: int | None = ...,
        packed_ring: bool | None = ...,
    ) -> None: ...

class VfuVirtioDeleteEndpointRequest(Message):
    name: str
    """Name of an existing vfio-user endpoint."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class VfuVirtioScsiAddTargetRequest(Message):
    name: str
    """Name of an existing vfio-user endpoint."""
    scsi_target_num: int
    """Number of a free target slot, 0 to 7."""
    bdev_name: str
    """Name of the bdev to export."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        scsi_target_num: int | None = ...,
        bdev_name: str | None = ...,
    ) -> None: ...

class VfuVirtioScsiRemoveTargetRequest(Message):
    name: str
    """Name of an existing vfio-user endpoint."""
    scsi_target_num: int
    """Number of the occupied target slot, 0 to 7."""
    def __init__(
        self,
        *,
        name: str | None = ...,
        scsi_target_num: int | None = ...,
    ) -> None: ...

class VhostBackend(Message):
    """What a vhost controller serves: one of these is set."""
    block: VhostBlk
    """Details of a block controller."""
    namespaces: RepeatedMessages[VhostNvmeNamespace]
    """Namespaces of an NVMe controller. Old releases only."""
    scsi: RepeatedMessages[VhostScsiTarget]
    """Targets of a SCSI controller."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        block: VhostBlk | Mapping[str, Any] | None = ...,
        namespaces: Iterable[VhostNvmeNamespace | Mapping[str, Any]] | None = ...,
        scsi: Iterable[VhostScsiTarget | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostBlk(Message):
    readonly: bool
    """Whether the guest sees a read-only disk."""
    bdev: str
    """Name of the exported bdev; null when it was removed."""
    transport: str
    """Name of the virtio-blk transport."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        readonly: bool | None = ...,
        bdev: str | None = ...,
        transport: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostBlkController(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    cpumask: str
    """Mask of the CPU cores the controller may run on, hexadecimal with 0x."""
    readonly: bool
    """Whether the guest sees a read-only disk."""
    dev_name: str
    """Name of the bdev behind the controller."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        cpumask: str | None = ...,
        readonly: bool | None = ...,
        dev_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostController(Message):
    """One vhost controller."""
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    cpumask: str
    """Mask of the CPU cores the controller may run on, hexadecimal with 0x."""
    delay_base_us: int
    """Base delay of interrupts to the guest, in us; 0 is off."""
    iops_threshold: int
    """I/Os per second above which interrupts are delayed."""
    socket: str
    """Path of the UNIX socket."""
    sessions: RepeatedMessages[VhostSession]
    """Connections of guests."""
    backend_specific: VhostBackend
    """What the controller exports, by its kind."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        cpumask: str | None = ...,
        delay_base_us: int | None = ...,
        iops_threshold: int | None = ...,
        socket: str | None = ...,
        sessions: Iterable[VhostSession | Mapping[str, Any]] | None = ...,
        backend_specific: VhostBackend | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostControllerSetCoalescingRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    delay_base_us: int
    """Base delay of interrupts, in us; 0 turns coalescing off."""
    iops_threshold: int
    """I/Os per second above which interrupts are delayed, at least 100."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        delay_base_us: int | None = ...,
        iops_threshold: int | None = ...,
    ) -> None: ...

class VhostCreateBlkControllerRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    dev_name: str
    """Name of the bdev to export."""
    cpumask: str
    """Mask of the CPU cores for the controller, within the cores of the target. Default: all of them."""
    transport: str
    """Name of the virtio-blk transport. Default: vhost_user_blk."""
    readonly: bool
    """Show a read-only disk to the guest. Default: false. Only for transport=vhost_user_blk."""
    packed_ring: bool
    """Offer packed virtqueues. Default: false. Only for transport=vhost_user_blk."""
    packed_ring_recovery: bool
    """Restore packed virtqueues after a reconnect. Default: false. Old releases only. Only for
    transport=vhost_user_blk."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        dev_name: str | None = ...,
        cpumask: str | None = ...,
        transport: str | None = ...,
        readonly: bool | None = ...,
        packed_ring: bool | None = ...,
        packed_ring_recovery: bool | None = ...,
    ) -> None: ...

class VhostCreateNvmeControllerRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    io_queues: int
    """Number of I/O queues, 1 to 31."""
    cpumask: str
    """Mask of the CPU cores for the controller, within the cores of the target. Default: all of them."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        io_queues: int | None = ...,
        cpumask: str | None = ...,
    ) -> None: ...

class VhostCreateScsiControllerRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    cpumask: str
    """Mask of the CPU cores for the controller, within the cores of the target. Default: all of them."""
    delay: bool
    """Do not open the socket until vhost_start_scsi_controller is called. Default: false."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        cpumask: str | None = ...,
        delay: bool | None = ...,
    ) -> None: ...

class VhostDeleteControllerRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
    ) -> None: ...

class VhostGetControllersRequest(Message):
    name: str
    """Name of the only controller to list. Default: all."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class VhostGetControllersResponse(Message):
    controllers: RepeatedMessages[VhostController]
    """The controllers."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[VhostController]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> VhostController: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[VhostController]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        controllers: Iterable[VhostController | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostNvmeControllerAddNsRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    bdev_name: str
    """Name of the bdev to export."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        bdev_name: str | None = ...,
    ) -> None: ...

class VhostNvmeNamespace(Message):
    nsid: int
    """Namespace ID from 1; 0 or absent lets the target choose."""
    bdev: str
    """Name of the bdev behind the namespace."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        nsid: int | None = ...,
        bdev: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostScsiController(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    cpumask: str
    """Mask of the CPU cores the controller may run on, hexadecimal with 0x."""
    scsi_devs: RepeatedMessages[VhostScsiDevice]
    """SCSI devices attached to the controller."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        cpumask: str | None = ...,
        scsi_devs: Iterable[VhostScsiDevice | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostScsiControllerAddTargetRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    scsi_target_num: int
    """Slot for the target, 0 to 7; a negative number takes the first free one."""
    bdev_name: str
    """Name of the bdev to export."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        scsi_target_num: int | None = ...,
        bdev_name: str | None = ...,
    ) -> None: ...

class VhostScsiControllerAddTargetResponse(Message):
    scsi_target_num: int
    """Slot that the target got, 0 to 7."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        scsi_target_num: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostScsiControllerRemoveTargetRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    scsi_target_num: int
    """Slot of the target, 0 to 7."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
        scsi_target_num: int | None = ...,
    ) -> None: ...

class VhostScsiDevice(Message):
    scsi_dev_num: int
    """Slot of the device in the controller, counted from 0."""
    id: int
    """Number of the SCSI device within the whole target."""
    device_name: str
    """Name of the SCSI device."""
    luns: RepeatedMessages[VhostScsiDeviceLun]
    """LUNs of the device."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        scsi_dev_num: int | None = ...,
        id: int | None = ...,
        device_name: str | None = ...,
        luns: Iterable[VhostScsiDeviceLun | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostScsiDeviceLun(Message):
    id: int
    """LUN number."""
    lun_name: str
    """Name of the LUN, that is of its bdev."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        id: int | None = ...,
        lun_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostScsiLun(Message):
    id: int
    """LUN number."""
    bdev_name: str
    """Name of the bdev behind the LUN."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        id: int | None = ...,
        bdev_name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostScsiTarget(Message):
    scsi_dev_num: int
    """Slot of the target in the controller, 0 to 7."""
    id: int
    """Number of the SCSI device within the whole target process."""
    target_name: str
    """Name of the SCSI target."""
    luns: RepeatedMessages[VhostScsiLun]
    """LUNs of the target."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        scsi_dev_num: int | None = ...,
        id: int | None = ...,
        target_name: str | None = ...,
        luns: Iterable[VhostScsiLun | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostSession(Message):
    vid: int
    """Number of the connection in the DPDK vhost library."""
    id: int
    """Number of the connection within the controller."""
    name: str
    """Name of the connection."""
    started: bool
    """Whether the connection processes I/O."""
    max_queues: int
    """Number of virtqueues in use."""
    inflight_task_cnt: int
    """Number of requests being processed."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        vid: int | None = ...,
        id: int | None = ...,
        name: str | None = ...,
        started: bool | None = ...,
        max_queues: int | None = ...,
        inflight_task_cnt: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VhostStartScsiControllerRequest(Message):
    ctrlr: str
    """Name of the vhost controller, which is also that of its socket."""
    def __init__(
        self,
        *,
        ctrlr: str | None = ...,
    ) -> None: ...

class VirtioBlkCreateTransportRequest(Message):
    name: str
    """Name of a transport type known to the target, such as vhost_user_blk."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class VirtioBlkGetTransportsRequest(Message):
    name: str
    """Name of the only transport to list. Default: all."""
    def __init__(
        self,
        *,
        name: str | None = ...,
    ) -> None: ...

class VirtioBlkGetTransportsResponse(Message):
    transports: RepeatedMessages[VirtioBlkTransport]
    """The transports."""
    rest: RepeatedMessages[Member]
    def __iter__(self) -> Iterator[VirtioBlkTransport]: ...  # type: ignore[override,unused-ignore]
    @overload
    def __getitem__(self, key: int) -> VirtioBlkTransport: ...
    @overload
    def __getitem__(self, key: slice) -> Sequence[VirtioBlkTransport]: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __init__(
        self,
        *,
        transports: Iterable[VirtioBlkTransport | Mapping[str, Any]] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VirtioBlkTransport(Message):
    name: str
    """Name of the transport."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VirtioQueues(Message):
    vq_count: int
    """Number of virtqueues, including the fixed control and event queue."""
    vq_size: int
    """Entries in the first virtqueue."""
    type: str
    """'pci-modern', 'pci-legacy' or 'user'."""
    pci_address: str
    """PCI address of the device; only for the pci types."""
    socket: str
    """Path of the Unix socket; only for type user."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        vq_count: int | None = ...,
        vq_size: int | None = ...,
        type: str | None = ...,
        pci_address: str | None = ...,
        socket: str | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VirtioScsiDevice(Message):
    name: str
    """Name of the virtio-SCSI device."""
    virtio: VirtioQueues
    """Virtio details of the device."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        name: str | None = ...,
        virtio: VirtioQueues | Mapping[str, Any] | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class VmdEnableRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class VmdRemoveDeviceRequest(Message):
    addr: str
    """PCI address of the device behind VMD."""
    def __init__(
        self,
        *,
        addr: str | None = ...,
    ) -> None: ...

class VmdRescanRequest(Message):
    def __init__(
        self,
    ) -> None: ...

class VmdRescanResponse(Message):
    count: int
    """Number of new devices found."""
    rest: RepeatedMessages[Member]
    def __init__(
        self,
        *,
        count: int | None = ...,
        rest: Iterable[Member | Mapping[str, Any]] | None = ...,
    ) -> None: ...

AccelErrorType: Enum
AccelOpcode: Enum
Action: Enum
AnaState: Enum
CompressAlgorithm: Enum
CryptoCipher: Enum
CryptoTweakMode: Enum
CryptodevDriver: Enum
DelayLatencyType: Enum
DhchapDhgroup: Enum
DhchapDigest: Enum
DiscoveryFilter: Enum
DupHostPolicy: Enum
ErrorIoType: Enum
ErrorType: Enum
IostatResetMode: Enum
LogLevel: Enum
Loss: Enum
LvolClearMethod: Enum
LvolStoreClearMethod: Enum
MaskedFuses: Enum
MaskedOncs: Enum
Mlx5StatsLevel: Enum
NvmeCommandType: Enum
NvmeDataDirection: Enum
NvmeMultipath: Enum
NvmeMultipathPolicy: Enum
NvmeMultipathSelector: Enum
NvmeTimeoutAction: Enum
RaidCategory: Enum
RaidLevel: Enum
SignalName: Enum
VirtioDeviceType: Enum
VirtioTransport: Enum
