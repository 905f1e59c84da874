"""tritforge.golden.lm.model: the Hugging Face API around the network, padding, cache, files and bad configurations."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file, save_file
from transformers import AutoConfig, AutoModelForCausalLM

from tritforge.golden.lm.config import default_intermediate_size
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM, HGRNBitModel, RecurrentCache

SMALL: dict[str, Any] = {
    "vocab_size": 96, "hidden_size": 64, "num_hidden_layers": 3, "intermediate_size": 128, "pad_token_id": 0,
}  # fmt: skip


def make_model(seed: int = 0, **options: Any) -> HGRNBitForCausalLM:
    """A small model in which no parameter is a constant."""
    torch.manual_seed(seed)
    model = HGRNBitForCausalLM(HGRNBitConfig(**(SMALL | options))).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn_like(parameter) * 0.5 + (1.0 if parameter.ndim == 1 else 0.0))
    return model


def close(got: torch.Tensor, want: torch.Tensor) -> bool:
    """True if equal but for an int8 rounding or two that fell the other way."""
    return float((got - want).norm() / want.norm()) <= 1e-2


PUBLISHED_370M = {
    "architectures": ["HGRNBitForCausalLM"], "attn_mode": "fused_recurrent", "bos_token_id": 1, "conv_size": 4,
    "eos_token_id": 2, "expand_ratio": 1, "fuse_cross_entropy": True, "hidden_act": "swish", "hidden_ratio": 4,
    "hidden_size": 1024, "initializer_range": 0.02, "intermediate_size": None, "max_position_embeddings": 2048,
    "model_type": "hgrn_bit", "num_heads": 1, "num_hidden_layers": 24, "rms_norm_eps": 1e-06,
    "share_conv_kernel": True, "tie_word_embeddings": False, "torch_dtype": "bfloat16", "use_cache": True,
    "use_lower_bound": True, "use_short_conv": False, "vocab_size": 32000,
}  # fmt: skip


@pytest.mark.parametrize(
    ("hidden", "layers", "intermediate", "parameters"),
    [(1024, 24, 2816, 374_108_160), (2048, 24, 5632, 1_364_779_008), (2560, 32, 6912, 2_702_357_504)],
    ids=["370M", "1.3B", "2.7B"],
)
def test_published_shapes(tmp_path: Path, hidden: int, layers: int, intermediate: int, parameters: int) -> None:
    """A published config.json gives the published number of parameters, under the published names."""
    text = PUBLISHED_370M | {"hidden_size": hidden, "num_hidden_layers": layers}
    (tmp_path / "config.json").write_text(json.dumps(text))
    config = AutoConfig.from_pretrained(tmp_path)
    assert type(config) is HGRNBitConfig
    assert config.intermediate_size == intermediate
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(config)
    assert model.num_parameters() == parameters
    assert len(model.state_dict()) == 13 + 15 * layers - 8
    assert model.state_dict()["model.layers.3.mlp.gate_proj.weight"].shape == (2 * intermediate, hidden)


def test_keys() -> None:
    names = {name.replace("layers.2.", "layers.N.") for name in make_model().state_dict()}
    want = {"lower_bounds", "embeddings.weight", "norm.weight"}
    want = {f"model.{n}" for n in want} | {"lm_head.weight", "lm_head.norm.weight"}
    want |= {f"model.layers.N.{n}.weight" for n in ("attn_norm", "mlp_norm", "attn.g_norm")}
    for projection in ("attn.i_proj", "attn.f_proj", "attn.g_proj", "attn.o_proj", "mlp.gate_proj", "mlp.down_proj"):
        want |= {f"model.layers.N.{projection}.weight", f"model.layers.N.{projection}.norm.weight"}
    assert {n for n in names if "layers." not in n or "layers.N" in n} == want


def test_initial_weights() -> None:
    model = HGRNBitForCausalLM(HGRNBitConfig(**SMALL, initializer_range=0.05))
    assert float(model.lm_head.weight.detach().std()) == pytest.approx(0.05, rel=0.05)
    assert float(model.model.embeddings.weight.detach().std()) == pytest.approx(0.05, rel=0.05)
    assert bool((model.model.layers[0].attn.g_norm.weight == 1).all())
    assert float(model.model.lower_bounds.detach().abs().sum()) == 0


# --- time: padding, cache, generation ---


@pytest.mark.parametrize("form", ["checkpoint", "paper"])
@given(data=st.data())
@settings(max_examples=12, deadline=None)
def test_prefill_and_decode_equal_one_pass(form: str, data: st.DataObject) -> None:
    seed = data.draw(st.integers(0, 1000))
    batch, length = data.draw(st.integers(1, 3)), data.draw(st.integers(2, 40))
    cuts = sorted(data.draw(st.sets(st.integers(1, length - 1), min_size=1, max_size=5)))
    layers, hidden = data.draw(st.integers(1, 3)), data.draw(st.sampled_from([64, 128]))
    model = make_model(seed, mlgru_form=form, num_hidden_layers=layers, hidden_size=hidden)
    ids = torch.randint(1, 96, (batch, length))
    with torch.no_grad():
        want = model(ids).logits
        cache, logits = None, []
        for first, last in zip([0, *cuts], [*cuts, length], strict=True):
            output = model(ids[:, first:last], past_key_values=cache, use_cache=True)
            cache = output.past_key_values
            logits.append(output.logits)
    assert cache.get_seq_length() == length
    assert close(torch.cat(logits, 1), want)


@torch.no_grad()
def test_left_padded_batch_equals_single() -> None:
    model = make_model()
    texts = [torch.randint(1, 96, (n,)) for n in (5, 11, 1)]
    ids = torch.stack([torch.cat([torch.zeros(11 - len(t), dtype=torch.long), t]) for t in texts])
    mask = torch.stack([torch.arange(11) >= 11 - len(t) for t in texts]).long()
    logits = model(ids, attention_mask=mask).logits
    for row, text in enumerate(texts):
        assert close(logits[row, 11 - len(text) :], model(text[None]).logits[0])
    batch = model.generate(ids, attention_mask=mask, max_new_tokens=12, do_sample=False, eos_token_id=None)
    for row, text in enumerate(texts):
        single = model.generate(text[None], max_new_tokens=12, do_sample=False, eos_token_id=None)
        assert batch[row, 11:].tolist() == single[0, len(text) :].tolist()


@torch.no_grad()
@pytest.mark.parametrize("beams", [1, 3])
def test_generate_with_cache_equals_without(beams: int) -> None:
    model = make_model(3)
    ids = torch.randint(1, 96, (2, 6))
    options: dict[str, Any] = {"max_new_tokens": 16, "do_sample": False, "num_beams": beams, "eos_token_id": None}
    with_cache = model.generate(ids, use_cache=True, **options)
    assert with_cache.shape == (2, 22)
    assert torch.equal(with_cache, model.generate(ids, use_cache=False, **options))
    assert len(set(with_cache[0].tolist())) > 3


@torch.no_grad()
def test_generate_continues_from_a_cache() -> None:
    model = make_model(4)
    ids = torch.randint(1, 96, (1, 9))
    cache = model(ids[:, :-1], use_cache=True).past_key_values
    options: dict[str, Any] = {"max_new_tokens": 8, "do_sample": False, "eos_token_id": None}
    assert torch.equal(model.generate(ids, past_key_values=cache, **options), model.generate(ids, **options))


@torch.no_grad()
def test_logits_to_keep_and_inputs_embeds() -> None:
    model = make_model()
    ids = torch.randint(1, 96, (2, 9))
    want = model(ids).logits
    assert torch.equal(model(ids, logits_to_keep=2).logits, want[:, -2:])
    assert torch.equal(model(inputs_embeds=model.get_input_embeddings()(ids)).logits, want)
    assert torch.equal(model(ids, return_dict=False)[0], want)
    assert torch.equal(model(ids, use_cache=False).logits, want)
    assert model(ids, use_cache=False).past_key_values is None


# --- the paper's own form, and dropout ---


@torch.no_grad()
def test_paper_form_is_the_papers_formula() -> None:
    model = make_model(5, mlgru_form="paper", num_hidden_layers=1)
    assert model.model.lower_bounds is None
    assert "model.layers.0.attn.g_norm.weight" not in model.state_dict()
    mixer = model.model.layers[0].attn
    u = torch.randn(2, 6, 64)
    f, c, g = torch.sigmoid(mixer.f_proj(u)), torch.nn.functional.silu(mixer.i_proj(u)), torch.sigmoid(mixer.g_proj(u))
    h, outputs = torch.zeros(2, 64), []
    for t in range(6):
        h = f[:, t] * h + (1 - f[:, t]) * c[:, t]
        outputs.append(g[:, t] * h)
    want = mixer.o_proj(torch.stack(outputs, 1))
    assert close(mixer(u, None, None, None)[0], want)
    bare = mixer.o_proj.bias.clone()
    mixer.o_proj.bias.add_(1.0)
    assert not torch.equal(mixer.o_proj.bias, bare)
    assert not close(mixer(u, None, None, None)[0], want)


@torch.no_grad()
def test_dropout_is_for_training_only() -> None:
    model = make_model(embedding_dropout=0.3, residual_dropout=0.3)
    ids = torch.randint(1, 96, (2, 9))
    assert torch.equal(model(ids).logits, model(ids).logits)
    model.train()
    assert not close(model(ids).logits, model(ids).logits)


# --- training ---


def test_computing_blocks_twice_gives_the_same_gradients() -> None:
    ids = torch.randint(1, 96, (2, 9))
    gradients = []
    for recompute in (False, True):
        model = make_model(6, residual_dropout=0.2).train()
        if recompute:
            model.gradient_checkpointing_enable()
        torch.manual_seed(0)
        output = model(ids, labels=ids, use_cache=False)
        assert output.logits is None
        output.loss.backward()
        gradients.append({name: p.grad for name, p in model.named_parameters()})
    assert all(torch.equal(gradients[0][name], gradients[1][name]) for name in gradients[0])


def test_bfloat16_activations() -> None:
    ids = torch.randint(1, 96, (2, 9))
    want = make_model(7)
    model = make_model(7, activation_dtype="bfloat16").to(torch.bfloat16)
    want.load_state_dict(model.state_dict())
    losses = [m(ids, labels=ids) for m in (want, model)]
    logits = [each.logits.detach() for each in losses]
    assert losses[1].logits.dtype == losses[1].loss.dtype == torch.float32
    # activations of 8 bits move some int8 roundings in each of the three layers
    assert float((logits[1] - logits[0]).norm() / logits[0].norm()) <= 0.1
    losses[1].loss.backward()
    assert {p.grad.dtype for p in model.parameters()} == {torch.bfloat16}


# --- files ---


def _save(model: HGRNBitForCausalLM, folder: Path, kind: str, shards: int) -> None:
    """Write a folder as the hub has them, without help from ``save_pretrained`` for the weights."""
    model.config.architectures = ["HGRNBitForCausalLM"]
    model.config.save_pretrained(folder)
    state = {k: v.contiguous() for k, v in model.state_dict().items()}
    stem, suffix = ("model", "safetensors") if kind == "safetensors" else ("pytorch_model", "bin")
    parts: list[dict[str, torch.Tensor]] = [dict(list(state.items())[n::shards]) for n in range(shards)]
    places = {}
    for n, part in enumerate(parts):
        name = f"{stem}.{suffix}" if shards == 1 else f"{stem}-{n + 1:05d}-of-{shards:05d}.{suffix}"
        places |= dict.fromkeys(part, name)
        if kind == "safetensors":
            save_file(part, folder / name, metadata={"format": "pt"})
        else:
            torch.save(part, folder / name)
    if shards > 1:
        size = sum(v.numel() * v.element_size() for v in state.values())
        index = {"metadata": {"total_size": size}, "weight_map": places}
        (folder / f"{stem}.{suffix}.index.json").write_text(json.dumps(index))


@pytest.mark.parametrize("shards", [1, 3])
@pytest.mark.parametrize("kind", ["safetensors", "bin"])
@torch.no_grad()
def test_loads_every_kind_of_folder(tmp_path: Path, kind: str, shards: int) -> None:
    model = make_model(7)
    _save(model, tmp_path, kind, shards)
    loaded, info = AutoModelForCausalLM.from_pretrained(tmp_path, output_loading_info=True)
    assert type(loaded) is HGRNBitForCausalLM
    assert not any(info[k] for k in ("missing_keys", "unexpected_keys", "mismatched_keys"))
    ids = torch.randint(1, 96, (2, 9))
    assert torch.equal(loaded(ids).logits, model(ids).logits)


@pytest.mark.parametrize("shard_size", ["50GB", "100KB"])
@torch.no_grad()
def test_save_pretrained_round_trip(tmp_path: Path, shard_size: str) -> None:
    model = make_model(8)
    model.save_pretrained(tmp_path, max_shard_size=shard_size)
    assert (len(list(tmp_path.glob("model*.safetensors"))) > 1) == (shard_size == "100KB")
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path)
    assert loaded.config.to_diff_dict() | {"_name_or_path": ""} == model.config.to_diff_dict() | {"_name_or_path": ""}
    assert all(torch.equal(v, loaded.state_dict()[k]) for k, v in model.state_dict().items())
    base = HGRNBitModel.from_pretrained(tmp_path)
    assert torch.equal(base.layers[1].attn.f_proj.weight, model.model.layers[1].attn.f_proj.weight)


@torch.no_grad()
def test_half_precision_files_compute_in_float32(tmp_path: Path) -> None:
    model = make_model(9)
    half = {k: v.half() for k, v in model.state_dict().items()}
    model.load_state_dict(half)
    _save(model.half(), tmp_path, "safetensors", 1)
    assert load_file(tmp_path / "model.safetensors")["lm_head.weight"].dtype == torch.float16
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path, dtype="auto")
    assert loaded.dtype == torch.float16
    ids = torch.randint(1, 96, (2, 9))
    logits = loaded(ids).logits
    assert logits.dtype == torch.float32
    assert torch.equal(logits, model.float()(ids).logits)


def test_tied_embeddings(tmp_path: Path) -> None:
    model = HGRNBitForCausalLM(HGRNBitConfig(**SMALL, tie_word_embeddings=True))
    assert model.lm_head.weight is model.model.embeddings.weight
    model.save_pretrained(tmp_path)
    loaded = AutoModelForCausalLM.from_pretrained(tmp_path)
    assert loaded.lm_head.weight is loaded.model.embeddings.weight


# --- what is refused ---


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ({"use_short_conv": True}, "use_short_conv must be False"),
        ({"expand_ratio": 2}, "expand_ratio must be 1, not 2"),
        ({"hidden_act": "gelu"}, "hidden_act must be 'swish' or 'silu', not 'gelu'"),
        ({"mlgru_form": "gru"}, "mlgru_form must be one of checkpoint, paper, not 'gru'"),
        ({"num_heads": 3}, "num_heads must divide hidden_size 64, not 3"),
        ({"hidden_size": 0}, "hidden_size must be a positive integer, not 0"),
        ({"num_hidden_layers": 1.5}, "num_hidden_layers must be a positive integer, not 1.5"),
        ({"residual_dropout": 1.0}, "residual_dropout must be at least 0 and below 1, not 1.0"),
        ({"activation_dtype": "float16"}, "activation_dtype must be one of float32, bfloat16, not 'float16'"),
        ({"rms_norm_eps": 0.0}, "rms_norm_eps must be positive, not 0.0"),
        ({"pad_token_id": 96}, "pad_token_id must be below vocab_size 96, not 96"),
    ],
)
def test_bad_config(option: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message) as error:
        HGRNBitConfig(**(SMALL | option))
    assert "\n" not in str(error.value)


def test_bad_calls() -> None:
    model = make_model()
    ids = torch.randint(1, 96, (2, 4))
    with pytest.raises(ValueError, match="either input_ids or inputs_embeds"):
        model()
    with pytest.raises(ValueError, match="no tokens"):
        model(ids[:, :0])
    with pytest.raises(ValueError, match=r"attention_mask must be \[2, T\] with T >= 4, not \[2, 3\]"):
        model(ids, attention_mask=torch.ones(2, 3))
    with pytest.raises(ValueError, match=r"attention_mask must be \[2, T\] with T >= 4, not \[1, 4\]"):
        model(ids, attention_mask=torch.ones(1, 4))
    with pytest.raises(ValueError, match="must be a RecurrentCache, not a tuple"):
        model(ids, past_key_values=())
    with pytest.raises(ValueError, match="logits_to_keep"):
        model(ids, labels=ids, logits_to_keep=1)


def test_default_intermediate_size() -> None:
    assert [default_intermediate_size(d, 4) for d in (256, 1024, 2048, 2560)] == [768, 2816, 5632, 6912]
    assert default_intermediate_size(1024, None) == 2816
    assert RecurrentCache(2).states == [None, None]
