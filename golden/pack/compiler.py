"""Compile a quantised model for one architecture: its token program and its packed weights, in one image.

An image is filled in place. Its memory map follows from the shape alone, so each matrix goes where it belongs as soon
as it is ternary, and no more than one of them is in memory besides the image.
"""

from __future__ import annotations

import dataclasses
import zlib

import numpy as np

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.image import Image, Section
from tritforge.golden.contract.image_header import MEMORY_LIMIT, matrix_sizes
from tritforge.golden.contract.isa import encode
from tritforge.golden.pack.beats import pack_matrix
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.memory_map import image_bytes, map_memory
from tritforge.golden.pack.quantize import MatrixFacts, QuantizedModel, QuantizedVectors, TernaryMatrix
from tritforge.golden.pack.token_program import token_program


class FitError(ValueError):
    """The model does not fit the architecture."""


def check_fit(shape: ModelShape, arch: Architecture, config: str) -> None:
    """Raise FitError unless the model fits the architecture of the named configuration."""
    for name in ("hidden_size", "intermediate_size"):
        value = getattr(shape, name)
        if value > arch.vector_length:
            raise FitError(
                f"configuration {config}: {name} {value} does not fit the vector registers of "
                f"{arch.vector_length} words; choose a larger configuration (`tritforge info` lists them)"
            )
    need = image_bytes(shape, arch)
    if need > MEMORY_LIMIT:
        raise FitError(
            f"configuration {config}: the image takes {need / 1e9:,.2f} GB of board memory, and the accelerator's "
            f"32-bit addresses reach {MEMORY_LIMIT / 1e9:.2f} GB; choose a smaller model"
        )


class ImageBuilder:
    """An image that is made matrix by matrix.

    Parameters
    ----------
    shape
        Shape of the model.
    arch
        Architecture to compile and pack for.
    config
        Name of the configuration, for messages.

    Attributes
    ----------
    weight_bytes
        Bytes of all matrices, packed.

    Raises
    ------
    FitError
        If the model does not fit.
    """

    def __init__(self, shape: ModelShape, arch: Architecture, config: str) -> None:
        check_fit(shape, arch, config)
        self._shape, self._arch, self._config = shape, arch, config
        self._map = map_memory(shape, arch)
        self.weight_bytes = self._map.beats * arch.beat_bytes
        self._payload = bytearray(self._map.payload_bytes)
        places = {name: slice(start, start + size) for name, start, size in self._map.sections}
        bytes_ = np.frombuffer(self._payload, np.uint8)
        self._section = {name: bytes_[place] for name, place in places.items()}
        self._streams = tuple(places[f"weights.{port}"].start for port in range(arch.ports))

    def place(self, name: str, matrix: TernaryMatrix) -> MatrixFacts:
        """Pack a matrix to where it belongs; return what the rest of the image needs to know of it."""
        start = self._map.first_beats[name]
        packed = pack_matrix(matrix.trits, self._arch)
        for port, stream in enumerate(packed):
            beats = self._section[f"weights.{port}"].reshape(self._map.beats, -1)
            beats[start : start + len(stream)] = stream
        return MatrixFacts.of(matrix)

    def finish(self, model: QuantizedVectors) -> Image:
        """Write what stands around the matrices, which are all placed, and return the image."""
        shape, layout = self._shape, self._map.layout
        for name, gamma in model.gammas.items():
            self._words(name)[:] = gamma.words
        for layer, row in enumerate(model.lower_bounds):
            self._words(f"layers.{layer}.lower_bound")[:] = row
        self._words("embedding").reshape(shape.vocab_size, -1)[:, : shape.hidden_size] = model.embedding
        instructions = list(token_program(model, layout, self._arch))
        program = b"".join(encode(instruction) for instruction in instructions)
        self._section["program"][:] = np.frombuffer(program, np.uint8)
        return Image(
            architecture=self._arch,
            config=self._config,
            model=dataclasses.asdict(shape),
            program=self._map.sections[0][1],
            instructions=len(instructions),
            streams=self._streams,
            beats=self._map.beats,
            state=layout.state,
            state_bytes=shape.num_layers * layout.state_stride,
            logits=layout.logits,
            memory_bytes=self._map.memory_bytes,
            tensors=self._tensors(model),
            notes=tuple(instruction.note for instruction in instructions),
            sections=tuple(
                Section(name, start, size, zlib.crc32(memoryview(self._payload)[start : start + size]))
                for name, start, size in self._map.sections
            ),
            payload=self._payload,
        )

    def _words(self, section: str) -> np.ndarray:
        return self._section[section].view("<i4")

    def _tensors(self, model: QuantizedVectors) -> dict[str, object]:
        """The header's entries of where each parameter lies."""
        layout, matrices = self._map.layout, model.matrices
        return {
            "gammas": {
                name: {"address": layout.gammas[name], "length": len(gamma.words), "exponent": gamma.exponent}
                for name, gamma in model.gammas.items()
            },
            "lower_bounds": [{"address": bound, "length": self._shape.hidden_size} for bound in layout.lower_bounds],
            "embedding": {"address": layout.embedding, "stride": layout.embedding_stride},
            "matrices": {
                name: {"rows": rows, "columns": columns, "scale": matrices[name].scale, "beat": beat}
                for (name, (rows, columns)), beat in zip(
                    matrix_sizes(self._shape), self._map.first_beats.values(), strict=True
                )
            },
            "exponents": model.exponents,
        }


def build_image(model: QuantizedModel, arch: Architecture, config: str) -> Image:
    """Pack a quantised model for an architecture.

    Parameters
    ----------
    model
        Quantised parameters.
    arch
        Architecture to compile and pack for.
    config
        Name of the configuration, for messages.

    Raises
    ------
    FitError
        If the model does not fit.
    """
    builder = ImageBuilder(model.shape, arch, config)
    for name, matrix in model.matrices.items():
        builder.place(name, matrix)
    return builder.finish(model)
