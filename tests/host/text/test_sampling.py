"""tritforge.text.sampling: greedy, temperature, nucleus."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from tritforge.errors import UsageError
from tritforge.golden.contract.formats import LOGIT_ONE, WORD_MAX
from tritforge.text.sampling import Sampler, Sampling, probabilities

logits = arrays(np.int32, st.integers(1, 40), elements=st.integers(-WORD_MAX, WORD_MAX))


def test_temperature_zero_takes_the_largest_and_the_lowest_id_on_a_tie() -> None:
    assert Sampler(Sampling()).choose(np.array([1, 9, 3, 9], np.int32)) == 1


def test_probabilities_are_the_softmax_of_the_logits() -> None:
    p = probabilities(np.array([0, LOGIT_ONE, 2 * LOGIT_ONE]), 2.0, 1.0)
    want = np.exp([0, 0.5, 1]) / np.exp([0, 0.5, 1]).sum()
    assert np.allclose(p, want, rtol=1e-14)


@pytest.mark.parametrize(
    ("top_p", "kept"), [(0.3, [0]), (0.5, [0]), (0.51, [0, 2]), (0.75, [0, 2]), (0.76, [0, 2, 3]), (1.0, [0, 1, 2, 3])]
)
def test_the_nucleus_is_the_smallest_that_reaches_top_p(top_p: float, kept: list[int]) -> None:
    words = np.rint(np.log2([0.5, 0.0625, 0.25, 0.1875]) * np.log(2) * LOGIT_ONE * 64) / 64
    p = probabilities(words, 1.0, top_p + (1e-5 if top_p < 1 and top_p in (0.51, 0.76) else -1e-5 * (top_p < 1)))
    assert np.flatnonzero(p).tolist() == kept
    assert p.sum() == pytest.approx(1)


@given(logits, st.floats(0.05, 5), st.floats(0.01, 1))
def test_the_nucleus_holds_at_least_top_p_and_no_token_too_many(words: np.ndarray, t: float, top_p: float) -> None:
    full, kept = probabilities(words, t, 1.0), probabilities(words, t, top_p)
    inside = kept > 0
    assert full[inside].sum() >= top_p - 1e-9
    assert inside[np.argmax(words)]
    positive = full[inside]
    assert full[inside].sum() - positive.min() < top_p + 1e-9
    assert np.allclose(kept[inside], full[inside] / full[inside].sum())


@given(logits, st.integers(0, 5))
def test_the_same_seed_gives_the_same_tokens(words: np.ndarray, seed: int) -> None:
    first, second = (Sampler(Sampling(1.0, 0.9, seed)) for _ in range(2))
    assert [first.choose(words) for _ in range(5)] == [second.choose(words) for _ in range(5)]


def test_random_choices_follow_the_probabilities() -> None:
    words = np.rint(np.log([0.7, 0.2, 0.1]) * LOGIT_ONE).astype(np.int32)
    sampler = Sampler(Sampling(1.0, 1.0, 3))
    counts = np.bincount([sampler.choose(words) for _ in range(4000)], minlength=3) / 4000
    assert np.allclose(counts, [0.7, 0.2, 0.1], atol=0.03)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"temperature": -1.0}, "temperature must be 0 .* not -1"),
        ({"temperature": float("nan")}, "temperature must be 0 .* not nan"),
        ({"temperature": float("inf")}, "temperature must be"),
        ({"top_p": 0.0}, "top-p must be more than 0 and at most 1, not 0"),
        ({"top_p": 1.5}, "top-p must be"),
        ({"top_p": float("nan")}, "top-p must be"),
        ({"seed": -1}, "seed must be 0 or more, not -1"),
    ],
)
def test_impossible_values_are_refused(arguments: dict[str, float], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        Sampling(**arguments)  # type: ignore[arg-type]
