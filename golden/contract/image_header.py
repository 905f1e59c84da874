"""Whether the header of a weight image describes an image: the shape of every entry, and that all lies where it may.

A checksum says that a header is as it was written, not that what wrote it was right. Behind :func:`check` an image can
be used without further questions.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Protocol

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import WORD_BYTES
from tritforge.golden.contract.isa import INSTRUCTION_BYTES

if TYPE_CHECKING:
    from tritforge.golden.contract.image import Image, Section

MEMORY_LIMIT = 1 << 32
"""Addresses are 32 bits."""
SIZES = ("vocab_size", "hidden_size", "intermediate_size", "num_layers")
TOKENS = ("bos_token_id", "eos_token_id")
EXPONENT_LIMIT = 128
LARGEST = sys.float_info.max


class Sizes(Protocol):
    """Sizes of a model; :class:`tritforge.golden.pack.checkpoint.ModelShape` has them."""

    @property
    def vocab_size(self) -> int:
        """Tokens of the vocabulary."""

    @property
    def hidden_size(self) -> int:
        """Words of the residual stream."""

    @property
    def intermediate_size(self) -> int:
        """Words of the channel mixer."""

    @property
    def num_layers(self) -> int:
        """Layers."""


class HeaderError(ValueError):
    """An entry of the header is missing or wrong; the message names it."""


def need(condition: bool, text: str) -> None:
    """Raise HeaderError unless the condition holds."""
    if not condition:
        raise HeaderError(text)


def whole(name: str, value: object, low: int, high: int) -> int:
    """Return a whole number of low .. high."""
    if type(value) is not int or not low <= value <= high:
        raise HeaderError(f"{name} must be a whole number of {low} .. {high}, not {str(value)[:40]!r}")
    return value


def printable(name: str, value: object) -> str:
    """Return a printable string."""
    if not isinstance(value, str) or not value.isprintable():
        raise HeaderError(f"{name} must be text")
    return value


def entry(name: str, value: object, keys: set[str], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return a dictionary with exactly these keys."""
    if not isinstance(value, dict):
        raise HeaderError(f"{name} must be a dictionary")
    missing, unknown = sorted(keys - set(value)), sorted(set(value) - keys - set(optional))
    need(not missing, f"{name} has no {', '.join(missing[:3])}")
    need(not unknown, f"{name} has an unknown entry {', '.join(unknown[:3])!r}")
    return value


def check(image: Image) -> None:
    """Raise HeaderError unless everything in the header is of its kind, and all sections and areas lie inside."""
    for name, value in vars(image.architecture).items():
        if name != "packing":
            whole(f"architecture.{name}", value, 1, MEMORY_LIMIT)
    printable("config", image.config)
    if image.source is not None:
        need(re.fullmatch("[0-9a-f]{64}", printable("source", image.source)) is not None, "source must be a SHA-256")
    for note in image.notes:
        printable("notes", note)
    whole("memory_bytes", image.memory_bytes, len(image.payload), MEMORY_LIMIT)
    for name in ("program", "state", "state_bytes", "logits"):
        whole(name, getattr(image, name), 0, image.memory_bytes)
    whole("beats", image.beats, 1, MEMORY_LIMIT)
    need(whole("instructions", image.instructions, 1, MEMORY_LIMIT) == len(image.notes), "each instruction has a note")
    _check_model(image.model, image.architecture.vector_length)
    sections = _check_sections(image)
    _check_areas(image, sections)
    _check_tensors(image, sections)


def gamma_lengths(model: Sizes) -> Iterator[tuple[str, int]]:
    """Yield the name and length of every norm's parameters, in the order in which they lie in the payload."""
    d = model.hidden_size
    names = ("attn_norm", *(f"{name}_proj.gamma" for name in "ifg"), "g_norm", "o_proj.gamma", "mlp_norm")
    for layer in range(model.num_layers):
        for name in (*names, "gate_proj.gamma"):
            yield f"layers.{layer}.{name}", d
        yield f"layers.{layer}.down_proj.gamma", model.intermediate_size
    yield "norm", d
    yield "lm_head.gamma", d


def matrix_sizes(model: Sizes) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield the name, rows and columns of every matrix, in the order in which the weight stream delivers them."""
    d, i = model.hidden_size, model.intermediate_size
    sizes = dict.fromkeys(("f", "i", "g", "o"), (d, d)) | {"gate": (i, d), "up": (i, d), "down": (d, i)}
    for layer in range(model.num_layers):
        for name, size in sizes.items():
            yield f"layers.{layer}.{name}_proj", size
    yield "lm_head", (model.vocab_size, d)


def _check_model(model: object, longest: int) -> None:
    """Check the model's shape."""
    model = entry("model", model, {*SIZES, "rms_norm_eps"}, TOKENS)
    for name in SIZES:
        # Vectors are as long as these two sizes, and must fit a register.
        limit = longest if name in ("hidden_size", "intermediate_size") else MEMORY_LIMIT // WORD_BYTES
        whole(f"model.{name}", model[name], 1, limit)
    need(number(model["rms_norm_eps"]) and model["rms_norm_eps"] > 0, "model.rms_norm_eps must be a positive number")
    for name in TOKENS:
        ids = model.get(name)
        for token in ids if isinstance(ids, list) else [] if ids is None else [ids]:
            whole(f"model.{name}", token, 0, MEMORY_LIMIT)


def number(value: object) -> bool:
    """Whether it is a finite number."""
    return type(value) in (int, float) and abs(value) <= LARGEST  # type: ignore[arg-type]


def _check_sections(image: Image) -> dict[str, Section]:
    """Check that the sections follow each other inside the payload; return them by name."""
    end, found = 0, {}
    for section in image.sections:
        name = printable("a section's name", section.name)
        need(name not in found, f"section {name} is there twice")
        whole(f"section {name}: address", section.address, end, len(image.payload))
        whole(f"section {name}: size", section.size, 0, len(image.payload) - section.address)
        whole(f"section {name}: crc32", section.crc32, 0, (1 << 32) - 1)
        end, found[name] = section.address + section.size, section
    return found


def _check_areas(image: Image, sections: dict[str, Section]) -> None:
    """Check that program and weight streams are sections, and that state and logits lie behind the payload."""
    areas = {"program": (image.program, image.instructions * INSTRUCTION_BYTES)}
    need(len(image.streams) == image.architecture.ports, f"streams must be {image.architecture.ports}, one a port")
    for port, start in enumerate(image.streams):
        whole(f"streams: {port}", start, 0, len(image.payload))
        areas[f"weights.{port}"] = start, image.beats * image.architecture.port_bytes
    for name, (start, size) in areas.items():
        section = sections.get(name)
        if section is None:
            raise HeaderError(f"section {name} is missing")
        need((section.address, section.size) == (start, size), f"section {name} is not at {start} with {size} bytes")
    model, state_end = image.model, image.state + image.state_bytes
    need(image.state_bytes >= model["num_layers"] * model["hidden_size"] * WORD_BYTES, "state_bytes is too small")
    need(len(image.payload) <= image.state and state_end <= image.logits, "state must lie between payload and logits")
    logits_end = image.logits + model["vocab_size"] * WORD_BYTES
    need(logits_end <= image.memory_bytes, "the logits lie outside of memory_bytes")


def _check_tensors(image: Image, sections: dict[str, Section]) -> None:
    """Check that there is every parameter that the model's shape asks for, where its section is."""
    model = image.model
    layers, hidden = model["num_layers"], model["hidden_size"]
    need(layers <= len(sections), f"model.num_layers {layers} is more than there are sections")
    kinds = {"gammas", "lower_bounds", "embedding", "matrices", "exponents"}
    tensors = entry("tensors", image.tensors, kinds)

    lengths = dict(gamma_lengths(SimpleNamespace(**model)))
    gammas = entry("tensors.gammas", tensors["gammas"], set(lengths))
    for name, length in lengths.items():
        gamma = entry(name, gammas[name], {"address", "length", "exponent"})
        _check_vector(name, gamma, length, sections)
        whole(f"{name}: exponent", gamma["exponent"], -EXPONENT_LIMIT, EXPONENT_LIMIT)

    bounds = tensors["lower_bounds"]
    need(isinstance(bounds, list) and len(bounds) == layers, f"tensors.lower_bounds must be {layers}, one a layer")
    for layer, bound in enumerate(bounds):
        name = f"layers.{layer}.lower_bound"
        _check_vector(name, entry(name, bound, {"address", "length"}), hidden, sections)

    table = entry("tensors.embedding", tensors["embedding"], {"address", "stride"})
    stride = whole("embedding: stride", table["stride"], hidden * WORD_BYTES, MEMORY_LIMIT)
    need(stride % WORD_BYTES == 0, "embedding: stride must be whole words")
    _check_place("embedding", table["address"], model["vocab_size"] * stride, sections)

    _check_matrices(tensors["matrices"], image.architecture, image.beats, model)
    names = {"residual"} | {f"layers.{layer}.{name}" for layer in range(layers) for name in ("g", "up")}
    for name, exponent in entry("tensors.exponents", tensors["exponents"], names).items():
        whole(f"exponent {name}", exponent, -EXPONENT_LIMIT, EXPONENT_LIMIT)


def _check_matrices(found: object, arch: Architecture, beats: int, model: dict[str, Any]) -> None:
    """Check that every matrix is there in its shape, inside of the streams."""
    shapes = dict(matrix_sizes(SimpleNamespace(**model)))
    matrices = entry("tensors.matrices", found, set(shapes))
    for name, (rows, columns) in shapes.items():
        matrix = entry(name, matrices[name], {"rows", "columns", "scale", "beat"})
        whole(f"{name}: rows", matrix["rows"], rows, rows)
        whole(f"{name}: columns", matrix["columns"], columns, columns)
        whole(f"{name}: beat", matrix["beat"], 0, beats - arch.beats(rows, columns))
        need(number(matrix["scale"]), f"{name}: scale must be a number")


def _check_vector(name: str, vector: dict[str, Any], length: int, sections: dict[str, Section]) -> None:
    """Check that a vector has its length and lies in its section."""
    whole(f"{name}: length", vector["length"], length, length)
    _check_place(name, vector["address"], length * WORD_BYTES, sections)


def _check_place(name: str, address: object, size: int, sections: dict[str, Section]) -> None:
    """Check that a section holds these bytes."""
    section = sections.get(name)
    if section is None:
        raise HeaderError(f"section {name} is missing")
    whole(f"{name}: address", address, section.address, section.address + section.size - size)
