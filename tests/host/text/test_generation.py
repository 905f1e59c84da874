"""tritforge.text.generation: where a sequence begins and ends, and what is accounted to which token."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tritforge.errors import UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.lm.config import HGRNBitConfig
from tritforge.golden.lm.model import HGRNBitForCausalLM
from tritforge.golden.pack.checkpoint import CheckpointError
from tritforge.power.base import Power
from tritforge.speed.ceilings import Ceilings
from tritforge.text.generation import Generation, Summary, end_tokens, summarize
from tritforge.text.models import pack
from tritforge.text.sampling import Sampling

CEILINGS = Ceilings(10**6, 1000, 5000, 2e6)


class Counting:
    """An engine whose next token is always the one after."""

    def __init__(self) -> None:
        self.seen: list[int] = []
        self.resets = 0

    def reset(self) -> None:
        self.resets += 1

    def step(self, token: int) -> np.ndarray[Any, np.dtype[np.int32]]:
        self.seen.append(token)
        return np.eye(50, dtype=np.int32)[token + 1]


def test_the_last_token_of_the_prompt_makes_the_first_generated() -> None:
    engine = Counting()
    generation = Generation(engine, [7, 3, 10], Sampling(), 3)
    assert [step.token for step in generation.steps()] == [11, 12, 13]
    assert engine.seen == [7, 3, 10, 11, 12]
    assert engine.resets == 1
    assert generation.stopped == "length"


def test_feeding_the_prompt_tells_how_far_it_is() -> None:
    engine, told = Counting(), []
    generation = Generation(engine, [7, 3, 10], Sampling(), 1)
    generation.feed(told.append)
    assert told == [1, 2]
    assert engine.seen == [7, 3]
    assert [step.token for step in generation.steps()] == [11]
    assert engine.seen == [7, 3, 10]
    assert engine.resets == 1


@pytest.mark.parametrize("eos", [[12], [40, 12]])
def test_the_end_token_ends_and_belongs_to_the_ids(eos: list[int]) -> None:
    generation = Generation(Counting(), [10], Sampling(), 9, eos)
    assert [step.token for step in generation.steps()] == [11, 12]
    assert generation.stopped == "eos"


def test_a_model_has_any_number_of_end_tokens(image: Image) -> None:
    for value, want in ((None, []), (2, [2]), ([2, 3], [2, 3])):
        assert end_tokens(dataclasses.replace(image, model=image.model | {"eos_token_id": value})) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (None, [5]),
        ("{}", []),
        ('{"eos_token_id": null}', []),
        ('{"eos_token_id": 3}', [3]),
        ('{"eos_token_id": [0, 14]}', [0, 14]),
        ('{"eos_token_id": []}', []),
        ('{"_from_model_config": true, "eos_token_id": 3}', [3]),
    ],
)
def test_the_end_tokens_are_those_at_which_hugging_face_stops(
    image: Image, tmp_path: Path, text: str | None, want: list[int]
) -> None:
    config = HGRNBitConfig(
        vocab_size=32, hidden_size=32, intermediate_size=32, num_hidden_layers=1, bos_token_id=1, eos_token_id=5
    )
    HGRNBitForCausalLM(config).save_pretrained(tmp_path)
    generation = tmp_path / "generation_config.json"
    generation.unlink()
    if text is not None:
        generation.write_text(text)
    theirs = HGRNBitForCausalLM.from_pretrained(tmp_path).generation_config.eos_token_id
    assert (theirs if isinstance(theirs, list) else [] if theirs is None else [theirs]) == want
    ours = dataclasses.replace(image, model=image.model | {"eos_token_id": 5})
    assert end_tokens(ours, tmp_path) == want
    assert end_tokens(ours) == [5]
    assert (pack(tmp_path, None, "tiny", print)[0].model["eos_token_id"] or []) == (theirs or [])


@pytest.mark.parametrize("wrong", ["-1", '"2"', "2.0", "true", "[2, null]", "{}", "[[2]]", "4294967296"])
def test_wrong_end_tokens_are_a_line(image: Image, tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "generation_config.json"
    path.write_text(f'{{"eos_token_id": {wrong}}}')
    with pytest.raises(CheckpointError) as raised:
        end_tokens(image, tmp_path)
    assert str(raised.value) == f"{path}: eos_token_id must be a token id, a list of them, or null, not {wrong}"


@pytest.mark.parametrize(("text", "why"), [("{", "not JSON"), ("[0]", "not a JSON object")])
def test_a_damaged_generation_config_is_a_line(image: Image, tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "generation_config.json").write_text(text)
    with pytest.raises(CheckpointError, match=f"generation_config.json: {why}"):
        end_tokens(image, tmp_path)


def test_nothing_to_do_is_refused() -> None:
    with pytest.raises(UsageError, match="the prompt has no tokens"):
        Generation(Counting(), [], Sampling(), 1)
    with pytest.raises(UsageError, match="max-new-tokens must be at least 1, not 0"):
        Generation(Counting(), [1], Sampling(), 0)


def test_a_summary_has_mean_cycles_and_their_speed() -> None:
    generation = Generation(Counting(), [1, 2], Sampling(), 2)
    generation.cycles, generation.prompt_cycles, generation.seconds = [1000, 3000], [500], 0.5
    power = Power(None, "none")
    assert summarize(generation, CEILINGS, 10**6, power) == Summary(
        cycles=2000,
        ceilings=CEILINGS,
        tokens_per_second=500,
        wall_seconds=0.5,
        simulated_hz=9000,
        power=power,
        joules_per_token=None,
    )
    generation.cycles, generation.prompt_cycles = [], []
    assert summarize(generation, CEILINGS, 10**6, power) == Summary(None, CEILINGS, None, 0.5, None, power, None)
