"""tritforge.golden.lm.kept_trits: evaluation gives the same bits with kept trits as without, whatever is done to the
weights."""

from __future__ import annotations

import copy
import pickle
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
import typer
from torch import Tensor
from typer.testing import CliRunner

import tritforge.golden.lm.kept_trits
import tritforge.golden.lm.layers
from tritforge.golden.kernels.bit_linear import naive, ternarize
from tritforge.golden.lm.kept_trits import KeptTrits
from tritforge.golden.lm.layers import BitLinear
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM, RecurrentCache
from tritforge.golden.measure import cpu as bench_cpu

SIZE: dict[str, Any] = {
    "vocab_size": 96, "hidden_size": 64, "num_hidden_layers": 2, "intermediate_size": 128, "initializer_range": 0.5,
}  # fmt: skip
FORMS: dict[str, dict[str, str]] = {
    "checkpoint": {}, "paper": {"mlgru_form": "paper"}, "rwkv4": {"token_mixer": "rwkv4"},
}  # fmt: skip
IDS = torch.arange(14).view(2, 7)


def make_model(form: str = "checkpoint", seed: int = 0) -> HGRNBitForCausalLM:
    torch.manual_seed(seed)
    return HGRNBitForCausalLM(HGRNBitConfig(**SIZE, **FORMS[form])).eval()


@torch.no_grad()
def text(model: HGRNBitForCausalLM) -> Tensor:
    """Logits of a prompt and of some steps behind it."""
    output = model(IDS, use_cache=True)
    logits = [output.logits]
    for _ in range(3):
        output = model(IDS[:, :1], past_key_values=output.past_key_values)
        logits.append(output.logits)
    return torch.cat(logits, 1)


def afresh(model: HGRNBitForCausalLM, dtype: torch.dtype = torch.float32) -> Tensor:
    """The same by a model of the same weights that has kept nothing."""
    other = HGRNBitForCausalLM(copy.deepcopy(model.config)).to(dtype).eval()
    other.load_state_dict(model.state_dict())
    return text(other)


def layers(model: HGRNBitForCausalLM) -> list[BitLinear]:
    return [each for each in model.modules() if isinstance(each, BitLinear)]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[torch.Size]:
    """Shapes of the weights that are ternarised in evaluation, one after the other."""
    shapes: list[torch.Size] = []

    def counted(weight: Tensor) -> tuple[Tensor, Tensor]:
        shapes.append(weight.shape)
        return ternarize(weight)

    monkeypatch.setattr(tritforge.golden.lm.kept_trits, "ternarize", counted)
    return shapes


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16, torch.float64], ids=str)
@pytest.mark.parametrize("form", FORMS)
def test_kept_trits_change_no_bit(form: str, dtype: torch.dtype, made: list, monkeypatch: pytest.MonkeyPatch) -> None:
    model = make_model(form).to(dtype)
    first = text(model)
    count = len(made)
    assert count == len(layers(model))
    assert torch.equal(text(model), first)
    assert len(made) == count  # none was made again
    monkeypatch.setattr(tritforge.golden.lm.layers, "can_keep", lambda weight: False)
    assert torch.equal(text(model), first)
    ids = torch.randint(96, (1, 4))
    with torch.no_grad():
        want = model(ids).logits
    assert torch.equal(model(ids).logits.detach(), want)  # with gradients, nothing is kept either


def optimized(model: HGRNBitForCausalLM) -> None:
    model(IDS, labels=IDS).loss.backward()
    torch.optim.SGD(model.parameters(), lr=1.0).step()


def averaged(model: HGRNBitForCausalLM) -> None:
    for parameter in model.parameters():
        parameter.data.mul_(0.3).add_(torch.randn_like(parameter))


def assigned(model: HGRNBitForCausalLM) -> None:
    for parameter in model.parameters():
        parameter.data = torch.randn_like(parameter)


def through_numpy(model: HGRNBitForCausalLM) -> None:
    model.lm_head.weight.detach().numpy()[7] *= -1


def one_weight(model: HGRNBitForCausalLM) -> None:
    model.model.layers[1].mlp.down_proj.weight.data[3, 5] += 3.0


def replaced(model: HGRNBitForCausalLM) -> None:
    for layer in layers(model):
        layer.weight = torch.nn.Parameter(torch.randn_like(layer.weight))


CHANGES: dict[str, Callable[[HGRNBitForCausalLM], Any]] = {
    "optimiser": optimized,
    "load_state_dict": lambda model: model.load_state_dict(make_model(seed=1).state_dict()),
    "in place through data": averaged,
    "data assigned": assigned,
    "numpy": through_numpy,
    "one weight": one_weight,
    "new parameters": replaced,
    "resize": lambda model: model.resize_token_embeddings(100),
    "there and back": lambda model: model.to(torch.bfloat16).float(),
    "training mode": lambda model: (model.train(), averaged(model), model.eval()),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_of_the_weights_is_seen(change: str) -> None:
    model = make_model()
    before = text(model)
    torch.manual_seed(2)
    CHANGES[change](model)
    after = text(model)
    assert torch.equal(after, afresh(model))
    assert after.shape != before.shape or not torch.equal(after, before)


def test_a_counted_write_is_seen_within_a_text() -> None:
    model = make_model()
    with torch.no_grad():
        cache = model(IDS, use_cache=True).past_key_values
        for layer in layers(model):
            layer.weight.normal_()
        kept = copy.deepcopy(cache)
        got = model(IDS[:, :1], past_key_values=cache).logits
        other = copy.deepcopy(model)
        assert all(layer._kept is None for layer in layers(other))
        assert torch.equal(got, other(IDS[:, :1], past_key_values=kept).logits)


def test_a_text_that_begins_with_gradients() -> None:
    model = make_model()
    text(model)
    averaged(model)
    cache = model(IDS, use_cache=True).past_key_values
    kept = RecurrentCache(2)
    kept.states = [state.detach().clone() for state in cache.states]
    with torch.no_grad():
        want = copy.deepcopy(model)(IDS[:, :1], past_key_values=kept).logits
        got = model(IDS[:, :1], past_key_values=cache).logits
    assert torch.equal(got, want)


@pytest.mark.parametrize("inference", [False, True], ids=["made outside", "made inside"])
def test_inference_mode(inference: bool) -> None:
    with torch.inference_mode(inference):
        model = make_model()
    with torch.inference_mode():
        first = text(model)
        averaged(model)
        assert not torch.equal(text(model), first)
        assert torch.equal(text(model), afresh(model))


def test_what_is_kept(made: list, tmp_path: Path) -> None:
    """A byte a weight, in no file and no copy; none in training, and none of what a text in training mode needs."""
    model = make_model()
    names = set(model.state_dict())
    text(model)
    kept = [layer._kept for layer in layers(model)]
    assert all(isinstance(each, KeptTrits) for each in kept)
    assert [each.trits[0].dtype for each in kept if each] == [torch.int8] * len(kept)
    assert set(model.state_dict()) == names
    for other in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert all(layer._kept is None for layer in layers(other))
        assert torch.equal(text(other), text(model))
    model.save_pretrained(tmp_path)
    model.train()
    assert all(layer._kept is None for layer in layers(model))
    with torch.no_grad():
        model(IDS)
    assert all(layer._kept is None for layer in layers(model))


@pytest.mark.parametrize(("rows", "inputs", "outputs"), [(1, 1, 1), (1, 7, 5), (3, 64, 33), (8, 300, 20), (9, 64, 3)])
def test_the_product_of_few_is_that_of_many(rows: int, inputs: int, outputs: int) -> None:
    torch.manual_seed(rows)
    q = torch.randint(-128, 128, (2, rows, inputs), dtype=torch.int8)
    t = torch.randint(-1, 2, (outputs, inputs), dtype=torch.int8)
    q[0, 0], t[0] = -128, -1  # the largest sum
    s_a, s_w = 1 + torch.rand(2, rows, 1), torch.tensor(0.7)
    want = ((q.double() @ t.double().T).float() / (s_a * s_w)).to(torch.float32)
    for part in (slice(0, 1), slice(0, 2)):
        assert torch.equal(naive.product(q[part], t, s_a[part], s_w, torch.float32), want[part])


def test_bench(tmp_path: Path) -> None:
    app = typer.Typer()
    app.command()(bench_cpu.main)
    make_model().save_pretrained(tmp_path)
    result = CliRunner().invoke(app, [str(tmp_path), "--tokens", "2", "--threads", str(torch.get_num_threads())])
    assert result.exit_code == 0
    # trits of the matrices: four of d x d and three of d x i a layer, and the head
    kept = 2 * (4 * 64 * 64 + 3 * 64 * 128) + 96 * 64
    times = r"[\d.]+ ms a token, [\d.]+ of processor time, \d+ threads"
    assert re.fullmatch(rf"{times}; {kept / 1e6:.1f} MB of trits kept\n", result.stdout)
    result = CliRunner().invoke(app, [str(tmp_path / "nothing")])
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
