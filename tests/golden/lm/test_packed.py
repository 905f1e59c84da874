"""Packed inference on a CPU: the same function as tritforge.golden.lm.model's, from a float model and from an image."""

from __future__ import annotations

import copy
import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file
from torch import Tensor

from tritforge.golden.contract.image import ImageError
from tritforge.golden.kernels.packed_matrix import PackedMatrix
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.lm.packed import PackedModel
from tritforge.golden.measure.dense import DenseModel

ORACLE = Path(__file__).parents[2] / "data" / "oracle" / "mmfreelm_d128_l3.safetensors"
SHIPPED = Path(__file__).parents[3] / "golden" / "models" / "fairy-7m"

ROUNDINGS = 1e-2
"""Relative error of logits when single int8 roundings fall the other way (tests/data/oracle/README.md)."""


def relative_error(got: Tensor, want: Tensor) -> float:
    return float((got - want).norm() / want.norm())


@pytest.fixture(scope="module")
def oracle() -> dict[str, Tensor]:
    """Tensors of the oracle file."""
    return load_file(ORACLE)


@pytest.fixture(scope="module")
def model(oracle: dict[str, Tensor]) -> HGRNBitForCausalLM:
    """The oracle's model."""
    with safe_open(ORACLE, "pt") as file:
        model = HGRNBitForCausalLM(HGRNBitConfig(**json.loads(file.metadata()["config"])))
    model.load_state_dict({k: v for k, v in oracle.items() if k.startswith(("model.", "lm_head."))})
    return model.eval()


def matrices(part: Any) -> Iterator[PackedMatrix]:
    """Every packed matrix of a tree of dataclasses."""
    if isinstance(part, PackedMatrix):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from matrices(each)
    elif dataclasses.is_dataclass(part):
        yield from matrices(tuple(getattr(part, field.name) for field in dataclasses.fields(part)))


@pytest.mark.parametrize("packing", ["b5", "b2"])
def test_logits_of_every_token(model: HGRNBitForCausalLM, oracle: dict[str, Tensor], packing: str) -> None:
    ids, packed = oracle["oracle.input_ids"], model.pack(packing, torch.float32)
    state = packed.new_state(len(ids))
    logits = torch.stack([packed.step(token, state) for token in ids.T], 1)
    assert relative_error(logits, oracle["oracle.logits"]) <= ROUNDINGS
    assert torch.equal(logits.argmax(-1), oracle["oracle.logits"].argmax(-1))
    again = packed.new_state(len(ids))
    assert relative_error(packed.prefill(ids, again), logits[:, -1]) <= ROUNDINGS
    assert relative_error(again, state) <= ROUNDINGS


def test_an_embedding_of_16_bits(model: HGRNBitForCausalLM, oracle: dict[str, Tensor]) -> None:
    ids, packed = oracle["oracle.input_ids"], model.pack()
    assert packed.parameters.embedding.dtype == torch.float16
    logits = packed.prefill(ids, packed.new_state(len(ids)))
    # The table's own rounding, 2^-12 a value, moves more roundings than float32's does.
    assert relative_error(logits, oracle["oracle.logits"][:, -1]) <= 3 * ROUNDINGS


def test_generate_is_greedy_and_goes_on_from_the_prompt(model: HGRNBitForCausalLM, oracle: dict[str, Tensor]) -> None:
    prompt = oracle["oracle.input_ids"][:, :10]
    text = model.pack("b5", torch.float32).generate(prompt, max_new_tokens=6)
    expected = model.generate(prompt, max_new_tokens=6, do_sample=False, eos_token_id=None)
    assert torch.equal(text, expected)


@pytest.mark.parametrize("packing", ["b5", "b2"])
def test_packed_bytes(model: HGRNBitForCausalLM, packing: str) -> None:
    held = model.pack(packing).weight_bytes
    ternary = 3 * (4 * 128 * 128 + 3 * 128 * 512) + 320 * 128
    padding = 1.02  # 128 rows are 25.6 bytes of five
    assert ternary / {"b5": 5, "b2": 4}[packing] <= held <= padding * ternary / {"b5": 5, "b2": 4}[packing]


def test_an_image_holds_the_model_it_was_made_from() -> None:
    model = HGRNBitForCausalLM.from_pretrained(SHIPPED).eval()
    ours = model.pack("b5", torch.float32)
    theirs = PackedModel.from_image(SHIPPED / "model.tfi", "b5", torch.float32)
    pairs = list(zip(matrices(ours.parameters), matrices(theirs.parameters), strict=True))
    assert len(pairs) == 4 * model.config.num_hidden_layers + 1
    assert all(torch.equal(a.codes, b.codes) for a, b in pairs)
    ids = torch.arange(40, 60).reshape(2, 10)
    logits = [each.prefill(ids, each.new_state(2)) for each in (ours, theirs)]
    assert relative_error(logits[1], logits[0]) <= ROUNDINGS


def test_an_image_s_own_packing_is_kept() -> None:
    assert PackedModel.from_image(SHIPPED / "model.tfi").parameters.head.matrix.packing == "b5"


def test_no_image(tmp_path: Path) -> None:
    with pytest.raises(ImageError, match="cannot read the image"):
        PackedModel.from_image(tmp_path / "none.tfi")


def test_the_dense_baseline_computes_the_same(model: HGRNBitForCausalLM, oracle: dict[str, Tensor]) -> None:
    ids, dense = oracle["oracle.input_ids"], DenseModel(copy.deepcopy(model))
    assert dense.weight_bytes == 2 * (3 * (4 * 128 * 128 + 3 * 128 * 512) + 320 * 128)
    state = dense.new_state(len(ids))
    dense.prefill(ids[:, :-1], state)
    # Its products are rounded to bfloat16, 2^-9 each, and its embedding too: more roundings fall the other way.
    assert relative_error(dense.step(ids[:, -1], state), oracle["oracle.logits"][:, -1]) <= 10 * ROUNDINGS


def test_no_tokens(model: HGRNBitForCausalLM) -> None:
    packed = model.pack()
    with pytest.raises(ValueError, match="the input has no tokens"):
        packed.prefill(torch.zeros(1, 0, dtype=torch.int64), packed.new_state(1))


def test_the_paper_s_form_is_refused() -> None:
    paper = HGRNBitConfig(vocab_size=8, hidden_size=8, num_hidden_layers=1, mlgru_form="paper")
    with pytest.raises(ValueError, match="only the checkpoint form can be packed"):
        HGRNBitForCausalLM(paper).pack()
