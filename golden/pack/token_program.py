"""The token program of a model: what the accelerator runs for each token.

The program is the same for every token: the token id enters through an indexed load. Its order is the order in which
the weight stream delivers the matrices. Loads stand as early as their register is free, so that load-store runs ahead
of the units that need its vectors. Where the next matmul waits for what the last one makes, no pass in between writes a
register that it reads, and operand ``a`` is the fresh one: then the units chain
(:mod:`tritforge.gen.units.scoreboard`).
"""

from __future__ import annotations

import dataclasses
import enum
import math
from collections.abc import Iterator

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import LOGIT_EXPONENT, WORD_BYTES
from tritforge.golden.contract.isa import Addend, Function, Instruction, Left, Opcode, Right
from tritforge.golden.pack.quantize import QuantizedVectors

HEAD_CHUNK = 256
"""Logits are made, scaled and stored in chunks of this many rows, so that only the last chunk's store is not hidden."""


class R(enum.IntEnum):
    """Vector registers by what they hold. The MLP and the head reuse those of the token mixer that are free by then.

    PRODUCT is what comes out of g and o before its row-wise pass, PRODUCT_0 and _1 what comes out of the head.
    """

    X = 0
    ATTENTION_NORM = 1
    F_GAMMA = 2
    I_GAMMA = 3
    G_GAMMA = 4
    F = 5
    I = 6  # noqa: E741  the gate's name in the paper
    G = 7
    H = 8
    LOWER_BOUND = 9
    SWISH = 10
    O_GAMMA = 11
    PRODUCT = 12
    MLP_NORM = 13
    GATE_GAMMA = 14
    DOWN_GAMMA = 15
    GATE = 5
    UP = 6
    GATED = 12
    DOWN = 5
    RESIDUAL = 7
    PRODUCT_0 = 5
    PRODUCT_1 = 6
    LOGITS_0 = 7
    LOGITS_1 = 8


@dataclasses.dataclass(frozen=True)
class Layout:
    """Where in memory a program finds what it loads and stores: byte offsets.

    Attributes
    ----------
    embedding, embedding_stride
        Of the table, and from row to row.
    gammas, lower_bounds
        Of each norm's parameters by name, and of each layer's bound.
    state, state_stride
        Of the recurrent state, and from layer to layer.
    logits
        Of the logits.
    """

    embedding: int
    embedding_stride: int
    gammas: dict[str, int]
    lower_bounds: list[int]
    state: int
    state_stride: int
    logits: int


def token_program(model: QuantizedVectors, layout: Layout, arch: Architecture) -> Iterator[Instruction]:
    """Yield the token program, HALT included."""
    shape = model.shape
    yield Instruction(
        Opcode.LOAD, dst=R.X, length=shape.hidden_size, address=layout.embedding, stride=layout.embedding_stride,
        indexed=True, note="embedding",
    )  # fmt: skip
    yield from _attention_loads(0, model, layout)
    for layer in range(shape.num_layers):
        yield from _attention(layer, model, layout)
        yield from _mlp(layer, model, layout)
    yield from _head(model, layout, arch)
    yield Instruction(Opcode.HALT, note="end")


def _load_gamma(name: str, dst: R, model: QuantizedVectors, layout: Layout) -> Instruction:
    length = len(model.gammas[name].words)
    return Instruction(Opcode.LOAD, dst=dst, length=length, address=layout.gammas[name], note=name)


def _rms(
    name: str, a: R, b: R | None, c: R, slot: tuple[int, int], model: QuantizedVectors, sums: bool = True
) -> Instruction:
    """Quantise the input of projection ``name`` into activation buffer and scalar register ``slot``."""
    k = model.constants(name)
    return Instruction(
        Opcode.RMS, a=a, b=a if b is None else b, c=c, with_b=sums and b is not None, sums=sums,
        buffer=slot[0], scalar=slot[1], length=model.matrices[name].columns,
        gain=k.gain, epsilon=k.epsilon, floor=k.floor, note=f"{name} input",
    )  # fmt: skip


def _matmul(name: str, dst: R, buffer: int, model: QuantizedVectors) -> Instruction:
    matrix = model.matrices[name]
    return Instruction(Opcode.MATMUL, dst=dst, buffer=buffer, length=matrix.rows, columns=matrix.columns, note=name)


def _row_wise(
    length: int, note: str, dst: R, a: R, *, b: R | None = None, c: R | None = None, scalar: int | None = None,
    function: Function = Function.IDENTITY, left: Left = Left.X, right: Right = Right.ONE, addend: Addend = Addend.ZERO,
    exponent: int = 0,
) -> Instruction:  # fmt: skip
    return Instruction(
        Opcode.ROW_WISE, dst=dst, a=a, b=a if b is None else b, c=a if c is None else c, scaled=scalar is not None,
        scalar=scalar or 0, function=function, left=left, right=right, addend=addend, exponent=exponent,
        length=length, note=note,
    )  # fmt: skip


def _attention_loads(layer: int, model: QuantizedVectors, layout: Layout) -> Iterator[Instruction]:
    """Vectors of a layer's token mixer; issued while the layer before computes its MLP."""
    p, d = f"layers.{layer}.", model.shape.hidden_size
    for name, dst in (
        ("attn_norm", R.ATTENTION_NORM),
        ("f_proj.gamma", R.F_GAMMA),
        ("i_proj.gamma", R.I_GAMMA),
        ("g_proj.gamma", R.G_GAMMA),
    ):
        yield _load_gamma(p + name, dst, model, layout)
    if layer:
        yield Instruction(
            Opcode.LOAD, dst=R.LOWER_BOUND, length=d, address=layout.lower_bounds[layer], note=p + "lower_bound"
        )
    yield Instruction(
        Opcode.LOAD, dst=R.H, length=d, address=layout.state + layer * layout.state_stride, note=p + "state"
    )
    yield _load_gamma(p + "g_norm", R.SWISH, model, layout)
    yield _load_gamma(p + "o_proj.gamma", R.O_GAMMA, model, layout)


def _mlp_loads(layer: int, model: QuantizedVectors, layout: Layout) -> Iterator[Instruction]:
    """Vectors of a layer's MLP; issued while its token mixer computes."""
    p = f"layers.{layer}."
    for name, dst in (("mlp_norm", R.MLP_NORM), ("gate_proj.gamma", R.GATE_GAMMA), ("down_proj.gamma", R.DOWN_GAMMA)):
        yield _load_gamma(p + name, dst, model, layout)


def _attention(layer: int, model: QuantizedVectors, layout: Layout) -> Iterator[Instruction]:
    """MLGRU token mixer: x becomes r = x + o_proj(o)."""
    p, d = f"layers.{layer}.", model.shape.hidden_size
    yield _rms(p + "f_proj", R.X, R.ATTENTION_NORM, R.F_GAMMA, (0, 0), model)
    yield _matmul(p + "f_proj", R.F, 0, model)
    yield _rms(p + "i_proj", R.X, None, R.I_GAMMA, (1, 1), model, sums=False)
    yield _matmul(p + "i_proj", R.I, 1, model)
    yield _rms(p + "g_proj", R.X, None, R.G_GAMMA, (0, 2), model, sums=False)
    yield from _mlp_loads(layer, model, layout)
    bound = (
        {"b": R.LOWER_BOUND, "right": Right.ONE_MINUS_B, "addend": Addend.B} if layer else {}
    )  # the first layer has no lower bound
    yield _row_wise(d, p + "f = lb + (1 - lb) sigmoid(f)", R.F, R.F, scalar=0, function=Function.SIGMOID, **bound)  # type: ignore[arg-type]
    yield _matmul(p + "g_proj", R.PRODUCT, 0, model)
    yield _row_wise(
        d, p + "i = silu(i) (1 - f)", R.I, R.I, b=R.F, scalar=1, function=Function.SILU, right=Right.ONE_MINUS_B
    )
    yield _row_wise(d, p + "h = f h + i", R.H, R.I, b=R.F, c=R.H, left=Left.B, right=Right.C, addend=Addend.X)
    state = layout.state + layer * layout.state_stride
    yield Instruction(Opcode.STORE, a=R.H, length=d, address=state, note=p + "state")
    yield _row_wise(d, p + "silu(h) g_norm", R.SWISH, R.H, b=R.SWISH, function=Function.SILU, right=Right.B)
    yield _row_wise(d, p + "silu(h) g_norm o_proj.gamma", R.O_GAMMA, R.SWISH, b=R.O_GAMMA, right=Right.B)
    yield _row_wise(d, p + "g", R.G, R.PRODUCT, scalar=2, exponent=model.exponents[p + "g"])
    yield _rms(p + "o_proj", R.G, R.SWISH, R.O_GAMMA, (1, 3), model)
    yield _matmul(p + "o_proj", R.PRODUCT, 1, model)
    yield _row_wise(
        d,
        p + "r = x + o",
        R.RESIDUAL,
        R.PRODUCT,
        b=R.X,
        scalar=3,
        addend=Addend.B,
        exponent=model.exponents["residual"],
    )


def _mlp(layer: int, model: QuantizedVectors, layout: Layout) -> Iterator[Instruction]:
    """SwiGLU channel mixer: x becomes r + down_proj(silu(gate) up)."""
    p, d, wide = f"layers.{layer}.", model.shape.hidden_size, model.shape.intermediate_size
    yield _rms(p + "gate_proj", R.RESIDUAL, R.MLP_NORM, R.GATE_GAMMA, (0, 0), model)
    yield _matmul(p + "gate_proj", R.GATE, 0, model)
    yield _matmul(p + "up_proj", R.UP, 0, model)
    if layer + 1 < model.shape.num_layers:
        yield from _attention_loads(layer + 1, model, layout)
    else:
        yield _load_gamma("norm", R.ATTENTION_NORM, model, layout)
        yield _load_gamma("lm_head.gamma", R.F_GAMMA, model, layout)
    yield _row_wise(wide, p + "silu(gate)", R.GATE, R.GATE, scalar=0, function=Function.SILU)
    yield _row_wise(
        wide, p + "silu(gate) up", R.GATED, R.UP, b=R.GATE, scalar=0, right=Right.B, exponent=model.exponents[p + "up"]
    )
    yield _rms(p + "down_proj", R.GATED, None, R.DOWN_GAMMA, (1, 1), model)
    yield _matmul(p + "down_proj", R.DOWN, 1, model)
    yield _row_wise(
        d,
        p + "x = r + down",
        R.X,
        R.DOWN,
        b=R.RESIDUAL,
        scalar=1,
        addend=Addend.B,
        exponent=model.exponents["residual"],
    )


def head_chunk(arch: Architecture) -> int:
    """Rows of the head that are made at once: whole beats of weights, and whole beats of the port that stores them."""
    unit = math.lcm(arch.rows_per_beat, arch.port_bytes // WORD_BYTES)
    return max(1, min(HEAD_CHUNK, arch.vector_length) // unit) * unit


def _head(model: QuantizedVectors, layout: Layout, arch: Architecture) -> Iterator[Instruction]:
    """Final norm and lm_head: logits to memory, chunk by chunk."""
    yield _rms("lm_head", R.X, R.ATTENTION_NORM, R.F_GAMMA, (0, 2), model)
    vocab, d = model.shape.vocab_size, model.shape.hidden_size
    chunk = head_chunk(arch)
    for number, start in enumerate(range(0, vocab, chunk)):
        length = min(chunk, vocab - start)
        product, logits = ((R.PRODUCT_0, R.LOGITS_0), (R.PRODUCT_1, R.LOGITS_1))[number % 2]
        where = f"logits {start} .. {start + length - 1}"
        yield Instruction(Opcode.MATMUL, dst=product, buffer=0, length=length, columns=d, note=f"lm_head, {where}")
        yield _row_wise(length, where, logits, product, scalar=2, exponent=LOGIT_EXPONENT)
        yield Instruction(Opcode.STORE, a=logits, length=length, address=layout.logits + start * WORD_BYTES, note=where)
