"""Balanced, pipelined reduction trees."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from amaranth.hdl import Module, Signal, Value


def tree_latency(terms: int, levels: int) -> int:
    """Clock cycles of :func:`reduce_tree`: a register behind every ``levels`` levels, and behind the last one."""
    depth = max(1, (terms - 1).bit_length())
    return -(-depth // levels)


def reduce_tree(m: Module, terms: Sequence[Value], levels: int, combine: Callable[[Value, Value], Value]) -> Value:
    """Combine ``terms`` pairwise in a balanced tree.

    Parameters
    ----------
    levels
        Tree levels between registers.
    combine
        Associative operation of two values; its result's shape is kept, so sums grow by a bit a level.

    Returns
    -------
    Value
        The registered result, :func:`tree_latency` cycles after the terms.
    """
    values, level = list(terms), 0
    if len(values) == 1:
        register = Signal.like(values[0], name="tree", reset_less=True)
        m.d.sync += register.eq(values[0])
        return register
    while len(values) > 1:
        values = [combine(*values[i : i + 2]) if i + 1 < len(values) else values[i] for i in range(0, len(values), 2)]
        level += 1
        if level % levels == 0 or len(values) == 1:
            registers = [
                Signal.like(value, name=f"tree_{level}_{i}", reset_less=True) for i, value in enumerate(values)
            ]
            m.d.sync += [register.eq(value) for register, value in zip(registers, values, strict=True)]
            values = list(registers)
    return values[0]


def adder_tree(m: Module, terms: Sequence[Value], levels: int) -> Value:
    """Sum of ``terms``, registered, full precision; see :func:`reduce_tree`."""
    return reduce_tree(m, terms, levels, lambda a, b: a + b)
