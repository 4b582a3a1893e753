# Made from proto/ by tools/gen_stubs.cc. Do not edit: change the schema, run `make generate`.

from os import PathLike
from typing import Any, Mapping, Sequence

__all__ = [
    "Spec",
    "Malloc",
    "Null",
    "Aio",
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
    """Type of protection information: 0 to 3."""
    dif_is_head_of_md: bool | None
    """The protection information is at the start of the metadata."""
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
    """Type of protection information: 0 to 3."""
    dif_is_head_of_md: bool | None
    """The protection information is at the start of the metadata."""
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
    """The file or device, with its absolute path on the target's host."""
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
