"""Where the parts of an image lie in a board's memory.

An image is packed as one piece, its weight streams one behind the other. Where a memory spreads its addresses over its
channels, that is as good as any other place. Where each channel has a range of addresses (HBM), streams in one channel
share its bandwidth; there each stream goes into the channel next to its port. The program does not know of it: streams
are addressed by registers.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from tritforge.board.table import Memory
from tritforge.golden.contract.image import Image, Section


@dataclasses.dataclass(frozen=True)
class Placement:
    """An image with the places of its weight streams; all else lies where it is packed.

    Attributes
    ----------
    image
        The image.
    streams
        Offset of each port's weight stream in the board's memory, a multiple of STREAM_ALIGN.
    """

    image: Image
    streams: tuple[int, ...]

    @classmethod
    def for_memory(cls, image: Image, memory: Memory, scratch_bytes: int = 0) -> Placement:
        """Each stream in the channel next to its port, or all as packed where there is none or one does not fit.

        Parameters
        ----------
        image
            The image.
        memory
            The board's memory.
        scratch_bytes
            Memory that is used behind the image's.
        """
        size, used = stream_bytes(image), image.memory_bytes + scratch_bytes
        areas = memory.stream_areas[: image.architecture.ports]
        if len(areas) < image.architecture.ports or any(a.start < used or len(a) < size for a in areas):
            return cls(image, image.streams)
        return cls(image, tuple(area.start for area in areas))

    @property
    def end(self) -> int:
        """First offset behind the image and its streams."""
        return max(self.image.memory_bytes, max(self.streams) + stream_bytes(self.image))

    def parts(self) -> Iterator[tuple[int, memoryview]]:
        """Yield the payload in its order, cut where a stream is not where it is packed: offset in memory, and bytes."""
        start, size, payload = 0, stream_bytes(self.image), memoryview(self.image.payload)
        for packed, placed in sorted(zip(self.image.streams, self.streams, strict=True)):
            if placed != packed:
                yield start, payload[start:packed]
                yield placed, payload[packed : packed + size]
                start = packed + size
        yield start, payload[start:]

    def address(self, section: Section) -> int:
        """Offset of a section in the board's memory."""
        return dict(zip(self.image.streams, self.streams, strict=True)).get(section.address, section.address)


def stream_bytes(image: Image) -> int:
    """Bytes of one port's weight stream."""
    return image.beats * image.architecture.port_bytes
