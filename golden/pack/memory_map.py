"""Where the parts of an image lie in memory. All of it follows from the model's shape and the architecture."""

from __future__ import annotations

import dataclasses

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.image import STREAM_ALIGN
from tritforge.golden.contract.image_header import MEMORY_LIMIT, gamma_lengths, matrix_sizes
from tritforge.golden.contract.isa import BURST_BYTES, INSTRUCTION_BYTES
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.shape_program import shape_program
from tritforge.golden.pack.token_program import Layout


@dataclasses.dataclass(frozen=True)
class MemoryMap:
    """Memory of a model on an architecture: offsets and sizes in bytes.

    Attributes
    ----------
    sections
        What the payload holds, in its order: name, offset and size.
    layout
        What the program's instructions name.
    first_beats
        First beat of each matrix in the weight streams.
    beats
        Beats of a token.
    payload_bytes
        Size of the payload.
    memory_bytes
        Board memory of it all, with state and logits behind the payload.
    """

    sections: list[tuple[str, int, int]]
    layout: Layout
    first_beats: dict[str, int]
    beats: int
    payload_bytes: int
    memory_bytes: int


def map_memory(shape: ModelShape, arch: Architecture) -> MemoryMap:
    """Lay out a model: program, norms, lower bounds, embedding, weights; then state and logits."""
    sections: list[tuple[str, int, int]] = []
    end = 0

    def place(name: str, size: int, align: int) -> int:
        nonlocal end
        start = _align(end, align)
        sections.append((name, start, size))
        end = start + size
        return start

    place("program", len(shape_program(shape, arch)) * INSTRUCTION_BYTES, BURST_BYTES)
    end = _align(end, STREAM_ALIGN)
    gammas = {name: place(name, length * WORD_BYTES, BURST_BYTES) for name, length in gamma_lengths(shape)}
    row = shape.hidden_size * WORD_BYTES
    bounds = [place(f"layers.{n}.lower_bound", row, BURST_BYTES) for n in range(shape.num_layers)]
    stride = _align(row, BURST_BYTES)
    embedding = place("embedding", shape.vocab_size * stride, STREAM_ALIGN)
    first_beats, beats = {}, 0
    for name, (rows, columns) in matrix_sizes(shape):
        first_beats[name] = beats
        beats += arch.beats(rows, columns)
    for port in range(arch.ports):
        place(f"weights.{port}", beats * arch.port_bytes, STREAM_ALIGN)
    state = _align(end, STREAM_ALIGN)
    logits = _align(state + shape.num_layers * stride, STREAM_ALIGN)
    return MemoryMap(
        sections=sections,
        layout=Layout(embedding, stride, gammas, bounds, state, stride, logits),
        first_beats=first_beats,
        beats=beats,
        payload_bytes=end,
        memory_bytes=_align(logits + shape.vocab_size * WORD_BYTES, STREAM_ALIGN),
    )


def image_bytes(shape: ModelShape, arch: Architecture) -> int:
    """Board memory of a model, :attr:`MemoryMap.memory_bytes`.

    Where the vectors of so many layers as only a damaged config.json asks for pass MEMORY_LIMIT, it is what they take:
    their program would never end.
    """
    vectors = shape.num_layers * 11 * _align(shape.hidden_size * WORD_BYTES, BURST_BYTES)
    return vectors if vectors > MEMORY_LIMIT else map_memory(shape, arch).memory_bytes


def _align(size: int, to: int) -> int:
    return -(-size // to) * to
