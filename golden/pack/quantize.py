"""From float parameters to the integers that the accelerator computes with.

Two norms stand before every projection, the block's (gamma b) and the projection's own (gamma c'). Because absmax
quantisation does not see a scale, both fold into one (docs/design.md, "Numbers"). With ``u = a * b`` and
``v = a * b * c'``,

    q = round(127 v / max|v|),   y = (q . t) * mean|W| * max|v| / 127 / sqrt(mean(u^2) + eps' * (mean(a^2) + eps)),

eps being the block norm's and eps' the projection's own. The state gate fits the same form with ``a = g``,
``b = gamma_g * silu(h)``: its norm is on the gate. The down projection has no block norm: ``u = a`` and
``sqrt(mean(u^2) + eps')``.

Gammas are stored as words times a power of two, so that small ones keep their precision; the powers, 1/n and the
weight scale fold into three constants a projection (:class:`NormConstants`).

A word holds magnitudes up to 128, enough for what meets a sigmoid. The residual stream, the state's gate and the
product of gate and up meet only norms, which do not see a scale; they are held in units of ``2**exponent``, chosen from
the weights so that they neither overflow nor lose their low bits (:func:`choose_exponents`).
"""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

import numpy as np

from tritforge.golden.contract import formats
from tritforge.golden.contract.formats import WORD_BYTES, Scalar, scalar_from_float
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import ZERO_SCALAR
from tritforge.golden.pack.beats import unpack_matrix
from tritforge.golden.pack.checkpoint import GATE_NORM_EPSILON, NORM_EPSILON, PROJECTIONS, Checkpoint, ModelShape

Array = np.ndarray[Any, np.dtype[Any]]

RESIDUAL_MARGIN = 8
"""Largest magnitude of the residual stream, over the sum of the root mean squares of all that is added to it."""
PRODUCT_MARGIN = 256
"""Largest magnitude of ``silu(gate) * up`` and of ``g * silu(h)``, over the product of their root mean squares."""
OUTPUT_MARGIN = 16
"""Largest magnitude of ``up`` and of ``g`` themselves, over their root mean square."""
EXPONENT_LIMIT = 12
BLOCK = 1 << 20
"""Values that are computed on at once."""


@dataclasses.dataclass(frozen=True)
class Gamma:
    """Norm weights ``words * 2**exponent``, int32 [n]; the largest word is 1 .. 2 in magnitude."""

    words: Array
    exponent: int


class Matrix(Protocol):
    """What is asked of a ternary matrix by all that stands around it."""

    @property
    def rows(self) -> int:
        """Length of its columns."""

    @property
    def columns(self) -> int:
        """Length of its rows."""

    @property
    def scale(self) -> float:
        """What the trits are multiplied with."""

    @property
    def density(self) -> float:
        """Trits a row that are not zero, on average."""


@dataclasses.dataclass(frozen=True)
class TernaryMatrix:
    """Trits int8 [rows, columns] and the scale ``mean|W|`` that they are multiplied with."""

    trits: Array
    scale: float

    @property
    def rows(self) -> int:
        """Length of its columns."""
        return len(self.trits)

    @property
    def columns(self) -> int:
        """Length of its rows."""
        return self.trits.shape[1]

    @property
    def density(self) -> float:
        """Trits a row that are not zero, on average."""
        return np.count_nonzero(self.trits) / len(self.trits)


@dataclasses.dataclass(frozen=True)
class MatrixFacts:
    """What is left of a ternary matrix whose trits are packed already; see :class:`Matrix`."""

    rows: int
    columns: int
    scale: float
    density: float

    @classmethod
    def of(cls, matrix: Matrix) -> MatrixFacts:
        """What to keep of a matrix."""
        return cls(matrix.rows, matrix.columns, matrix.scale, matrix.density)


@dataclasses.dataclass(frozen=True)
class NormConstants:
    """Constants of :func:`tritforge.golden.contract.formats.output_scale`."""

    gain: Scalar
    epsilon: Scalar
    floor: Scalar


@dataclasses.dataclass(frozen=True)
class QuantizedVectors:
    """All parameters as integers but for the trits. Keys are ``layers.N.<name>`` or ``<name>``.

    Attributes
    ----------
    embedding
        Words int32 [vocab, hidden].
    lower_bounds
        Words int32 [layers, hidden]: the forget gate's lower bound; zero in the first layer, which has none.
    gammas
        ``attn_norm``, ``mlp_norm``, ``g_norm``, ``norm``: block norms (b); ``<projection>.gamma``: the product b * c'
        that the projection's input is multiplied with, except for ``o_proj.gamma`` and ``down_proj.gamma``, which are
        c' alone.
    matrices
        ``i_proj f_proj g_proj o_proj gate_proj up_proj down_proj`` a layer and ``lm_head``.
    exponents
        Units, as powers of two: of the residual stream and the embedding (``residual``), and for each layer of the gate
        ``layers.N.g`` and of ``layers.N.up``.
    """

    shape: ModelShape
    embedding: Array
    lower_bounds: Array
    gammas: dict[str, Gamma]
    matrices: Mapping[str, Matrix]
    exponents: dict[str, int]

    def constants(self, projection: str) -> NormConstants:
        """Constants of a projection, e.g. ``layers.0.i_proj``."""
        prefix, _, name = projection.rpartition(".")
        prefix = prefix and prefix + "."
        block = {"o_proj": "g_norm", "gate_proj": "mlp_norm", "lm_head": "norm", "down_proj": None}.get(
            name, "attn_norm"
        )
        matrix = self.matrices[projection]
        columns = matrix.columns
        block_epsilon = GATE_NORM_EPSILON if name == "o_proj" else self.shape.rms_norm_eps
        block_exponent = self.gammas[prefix + block].exponent if block else 0
        own_exponent = self.gammas[projection + ".gamma"].exponent + (block_exponent if name == "o_proj" else 0)
        gain = math.sqrt(columns) * matrix.scale / formats.ACTIVATION_MAX * 2.0 ** (own_exponent - block_exponent)
        exponent = self.exponents[{"o_proj": prefix + "g", "down_proj": prefix + "up"}.get(name, "residual")]
        unit = 2.0 ** (-2 * block_exponent)
        return NormConstants(
            scalar_from_float(gain),
            scalar_from_float(NORM_EPSILON * unit) if block else ZERO_SCALAR,
            scalar_from_float(columns * NORM_EPSILON * (block_epsilon if block else 1.0) * unit * 4.0**-exponent),
        )

    def with_trits(self, matrices: Mapping[str, TernaryMatrix]) -> QuantizedModel:
        """The model of these vectors and matrices."""
        return QuantizedModel(self.shape, self.embedding, self.lower_bounds, self.gammas, matrices, self.exponents)


@dataclasses.dataclass(frozen=True)
class QuantizedModel(QuantizedVectors):
    """All parameters as integers, trits included."""

    matrices: Mapping[str, TernaryMatrix]


def quantize_gamma(gamma: Array) -> Gamma:
    """Round norm weights float [n] to words with one exponent."""
    largest = float(np.abs(gamma).max())
    exponent = math.frexp(largest)[1] - 1 if largest else 0
    return Gamma(to_words(np.ldexp(gamma.astype(np.float64), -exponent)), exponent)


def ternarize(weight: Array) -> TernaryMatrix:
    """Ternarise float32 weights by their mean magnitude (paper, section 3.1; reference ``weight_quant``)."""
    scale = np.float32(1) / np.maximum(np.float32(np.abs(weight).mean(dtype=np.float64)), np.float32(1e-5))
    trits = np.empty(weight.shape, np.int8)
    for rows in blocks(weight):
        scaled = weight[rows] * scale
        # Rounded, halves away from zero, and clamped to -1 .. 1; exact also just below a half, where adding one is not.
        trits[rows] = np.sign(scaled) * (np.abs(scaled) >= 0.5)
    return TernaryMatrix(trits, float(1 / scale))


def to_words(values: Array, factor: float = 1.0) -> Array:
    """Round float values times a power of two to words int32, saturated."""
    words = np.empty(values.shape, np.int32)
    for rows in blocks(values):
        scaled = np.multiply(values[rows], factor * formats.ONE, dtype=np.float64)
        np.rint(scaled, out=scaled)
        words[rows] = np.clip(scaled, -formats.WORD_MAX, formats.WORD_MAX, out=scaled)
    return words


def blocks(values: Array) -> Iterator[slice]:
    """Split an array by its first axis, so that what is computed from a large matrix takes little memory at a time."""
    step = max(1, BLOCK * len(values) // max(1, values.size))
    return (slice(start, start + step) for start in range(0, len(values), step))


def quantize(checkpoint: Checkpoint, headroom: int = 0) -> QuantizedModel:
    """Turn a checkpoint into integers.

    Parameters
    ----------
    checkpoint
        Float parameters.
    headroom
        Bits to add to the range of the residual stream and of the products, for a model that saturates; each costs a
        bit of their resolution.
    """
    matrices = dict(ternary_matrices(checkpoint))
    return quantize_around(matrices, checkpoint, headroom).with_trits(matrices)


def ternary_matrices(checkpoint: Checkpoint) -> Iterator[tuple[str, TernaryMatrix]]:
    """Yield every matrix by its name; of the checkpoint, one tensor at a time is in memory."""
    tensors = checkpoint.tensors
    for layer in range(checkpoint.shape.num_layers):
        for projection in PROJECTIONS:
            name = f"layers.{layer}.{projection.rpartition('.')[2]}"
            matrix = ternarize(tensors[f"model.layers.{layer}.{projection}.weight"])
            if not name.endswith("gate_proj"):
                yield name, matrix
                continue
            for half, trits in zip((name, f"layers.{layer}.up_proj"), np.split(matrix.trits, 2), strict=True):
                yield half, TernaryMatrix(trits, matrix.scale)
    yield "lm_head", ternarize(tensors["lm_head.weight"])


def quantize_around(matrices: Mapping[str, Matrix], checkpoint: Checkpoint, headroom: int = 0) -> QuantizedVectors:
    """Turn into integers what stands around the ternary matrices: norms, bounds and the embedding of a checkpoint."""
    shape, tensors = checkpoint.shape, checkpoint.tensors
    gammas: dict[str, Gamma] = {}

    def norm(name: str, key: str) -> Array:
        gammas[name] = quantize_gamma(tensors[key])
        return tensors[key].astype(np.float64)

    def projection(name: str, key: str, block: Array | float) -> None:
        gammas[name + ".gamma"] = quantize_gamma(tensors[key + ".norm.weight"].astype(np.float64) * block)

    for layer in range(shape.num_layers):
        ours, theirs = f"layers.{layer}.", f"model.layers.{layer}."
        attention = norm(ours + "attn_norm", theirs + "attn_norm.weight")
        for name in ("i_proj", "f_proj", "g_proj"):
            projection(ours + name, f"{theirs}attn.{name}", attention)
        norm(ours + "g_norm", theirs + "attn.g_norm.weight")
        projection(ours + "o_proj", theirs + "attn.o_proj", 1.0)
        projection(ours + "gate_proj", theirs + "mlp.gate_proj", norm(ours + "mlp_norm", theirs + "mlp_norm.weight"))
        projection(ours + "down_proj", theirs + "mlp.down_proj", 1.0)
    projection("lm_head", "lm_head", norm("norm", "model.norm.weight"))
    exponents = {name: exponent + headroom for name, exponent in choose_exponents(checkpoint, matrices).items()}
    return QuantizedVectors(
        shape,
        to_words(tensors["model.embeddings.weight"], 2.0 ** -exponents["residual"]),
        lower_bounds(tensors["model.lower_bounds"]),
        gammas,
        matrices,
        exponents,
    )


def choose_exponents(checkpoint: Checkpoint, matrices: Mapping[str, Matrix]) -> dict[str, int]:
    """Units of the residual stream and of each layer's ``g`` and ``up``, from the weights alone.

    A projection's input has the root mean square (rms) of its own norm's gamma, so its output has that times
    ``mean|W| * sqrt(nonzero trits a row)``. The residual stream is at most the embedding and all outputs added up, were
    they all alike; the state, a mean of ``silu(i)``, is at most as large as ``i``. The margins leave room for
    outliers. What still overflows is saturated and counted.
    """
    tensors = checkpoint.tensors

    def rms(values: Array) -> float:
        squares = (float(np.sum(np.square(values[rows], dtype=np.float64))) for rows in blocks(values))
        return math.sqrt(sum(squares) / values.size)

    def output(name: str, norm: str) -> float:
        matrix = matrices[name]
        gamma = tensors[f"model.{norm}.norm.weight"]
        return matrix.scale * math.sqrt(matrix.density) * rms(gamma)

    embedding = tensors["model.embeddings.weight"]
    total = rms(embedding)
    exponents = {}
    for layer in range(checkpoint.shape.num_layers):
        p = f"layers.{layer}."
        total += output(p + "o_proj", p + "attn.o_proj") + output(p + "down_proj", p + "mlp.down_proj")
        state = output(p + "i_proj", p + "attn.i_proj") * rms(tensors[f"model.{p}attn.g_norm.weight"])
        gate = output(p + "gate_proj", p + "mlp.gate_proj")
        for name, factor, matrix, projection in (
            ("g", state, "g_proj", "attn.g_proj"),
            ("up", gate, "up_proj", "mlp.gate_proj"),
        ):
            margin = max(PRODUCT_MARGIN * factor, OUTPUT_MARGIN)
            exponents[p + name] = exponent_for(margin * output(p + matrix, p + projection))
    exponents["residual"] = exponent_for(
        max(RESIDUAL_MARGIN * total, 2 * float(max(embedding.max(), -embedding.min())))
    )
    return exponents


def exponent_for(largest: float) -> int:
    """Smallest exponent whose units let a word hold ``largest``, within EXPONENT_LIMIT."""
    if not largest:
        return 0
    exponent = math.frexp(largest)[1] - (formats.WORD_BITS - 1 - formats.FRACTION_BITS)
    return max(-EXPONENT_LIMIT, min(exponent, EXPONENT_LIMIT))


def lower_bounds(parameter: Array) -> Array:
    """Lower bounds of the forget gates [layers, d]: ``cumsum(softmax(p)) - softmax(p)[0]``, as words int32."""
    p = parameter.astype(np.float64)
    soft = np.exp(p - p.max(0))
    soft /= soft.sum(0)
    return to_words(np.cumsum(soft, 0) - soft[0])


def from_image(image: Image) -> QuantizedModel:
    """Read the parameters back out of an image, bit for bit."""
    arch = image.architecture
    shape = ModelShape(**image.model)
    payload = np.frombuffer(image.payload, np.uint8)
    streams = np.stack(
        [payload[start : start + image.beats * arch.port_bytes].reshape(image.beats, -1) for start in image.streams]
    )

    def vector(entry: dict[str, int]) -> Array:
        return np.frombuffer(image.payload, "<i4", entry["length"], entry["address"])

    gammas = {name: Gamma(vector(entry), entry["exponent"]) for name, entry in image.tensors["gammas"].items()}
    matrices = {
        name: TernaryMatrix(
            unpack_matrix(
                streams[:, entry["beat"] : entry["beat"] + arch.beats(entry["rows"], entry["columns"])],
                entry["rows"],
                entry["columns"],
                arch,
            ),
            entry["scale"],
        )
        for name, entry in image.tensors["matrices"].items()
    }
    table = image.tensors["embedding"]
    rows = np.frombuffer(image.payload, "<i4", shape.vocab_size * table["stride"] // WORD_BYTES, table["address"])
    embedding = rows.reshape(shape.vocab_size, -1)[:, : shape.hidden_size]
    bounds = np.stack([vector(entry) for entry in image.tensors["lower_bounds"]])
    return QuantizedModel(shape, embedding, bounds, gammas, matrices, image.tensors["exponents"])
