"""Choose a token from logits: greedy, or at random with a temperature and a nucleus (top-p)."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from tritforge.errors import UsageError
from tritforge.golden.contract.formats import LOGIT_ONE

FloatArray = np.ndarray[Any, np.dtype[np.float64]]
IntArray = np.ndarray[Any, np.dtype[Any]]


@dataclasses.dataclass(frozen=True)
class Sampling:
    """How tokens are chosen.

    Attributes
    ----------
    temperature
        Logits are divided by it; 0 takes the largest (greedy, the lowest id on a tie).
    top_p
        Choose among the most probable tokens that together have at least this probability.
    seed
        Seed of the random choices; the same seed gives the same tokens.
    """

    temperature: float = 0.0
    top_p: float = 1.0
    seed: int = 0

    def __post_init__(self) -> None:
        if not 0 <= self.temperature < float("inf"):
            raise UsageError(f"temperature must be 0 (greedy) or a positive number, not {self.temperature}")
        if not 0 < self.top_p <= 1:
            raise UsageError(f"top-p must be more than 0 and at most 1, not {self.top_p}")
        if self.seed < 0:
            raise UsageError(f"seed must be 0 or more, not {self.seed}")


def sampling_of(temperature: float, top_p: float | None, seed: int | None) -> Sampling:
    """How tokens are chosen, from options that may be left out.

    Raises
    ------
    UsageError
        If one is out of range, or would do nothing, since without a temperature the likeliest token is taken.
    """
    sampling = Sampling(temperature, 1.0 if top_p is None else top_p, seed or 0)
    given = [name for name, value in (("--top-p", top_p), ("--seed", seed)) if value is not None]
    if temperature == 0 and given:
        raise UsageError(
            f"{' and '.join(given)} would do nothing without a temperature; give one, such as --temperature 1"
        )
    return sampling


def probabilities(logits: IntArray, temperature: float, top_p: float) -> FloatArray:
    """Probabilities of a random choice.

    Parameters
    ----------
    logits
        Words [vocab].
    temperature
        More than 0.
    top_p
        Probability of the nucleus; the token that reaches it belongs to it.

    Returns
    -------
    FloatArray
        float64 [vocab], zero outside of the nucleus.
    """
    x = (logits.astype(np.float64) - float(logits.max())) / (LOGIT_ONE * temperature)
    p: FloatArray = np.exp(x)
    p /= p.sum()
    if top_p < 1:
        order = np.argsort(-p, kind="stable")
        before = np.cumsum(p[order]) - p[order]
        p[order[before >= top_p]] = 0
        p /= p.sum()
    return p


class Sampler:
    """Chooses tokens.

    Parameters
    ----------
    sampling
        How.
    """

    def __init__(self, sampling: Sampling) -> None:
        self.sampling = sampling
        self._random = np.random.default_rng(sampling.seed)

    def choose(self, logits: IntArray) -> int:
        """Choose a token id from words [vocab]."""
        s = self.sampling
        if s.temperature == 0:
            return int(np.argmax(logits))
        return int(self._random.choice(len(logits), p=probabilities(logits, s.temperature, s.top_p)))
