"""Where a packed model's parameters come from: a float model, an accelerator's image, or chance."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from tritforge.golden.contract import formats
from tritforge.golden.contract.image import Image
from tritforge.golden.kernels.bit_linear import ternarize
from tritforge.golden.kernels.packed_matrix import PackedMatrix
from tritforge.golden.kernels.packed_parameters import Layer, Parameters, Projection
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.quantize import from_image

if TYPE_CHECKING:
    from tritforge.golden.lm.model import HGRNBitForCausalLM

Gain = Callable[[str], Tensor]
"""Gain float32 of the norm of a name as in tritforge.golden.lm.model: ``model.layers.0.attn_norm``,
``lm_head.norm``."""
Matrices = Callable[[str], tuple[PackedMatrix, float]]
"""Stack of a projection's matrices and their scale: two of ``gate_proj``, gate and up, and one of any other."""


def build(shape: ModelShape, embedding: Tensor, lower_bounds: Tensor, gain: Gain, matrices: Matrices) -> Parameters:
    """Put a model together; lower bounds are float32 [layers, d], zeros in the first layer."""

    def projection(*names: str) -> Projection:
        stacks, scales = zip(*(matrices(name) for name in names), strict=True)
        codes = torch.cat([stack.codes for stack in stacks])
        repeated = [scale for stack, scale in zip(stacks, scales, strict=True) for _ in stack.codes]
        gains = torch.stack([gain(name + ".norm") for name in names])
        return Projection(
            dataclasses.replace(stacks[0], codes=codes),
            torch.tensor(repeated, device=codes.device),
            gains if len(gains) > 1 else gains[0],
        )

    def layer(n: int) -> Layer:
        p = f"model.layers.{n}."
        return Layer(
            attn_norm=gain(p + "attn_norm"),
            gates=projection(*(f"{p}attn.{name}_proj" for name in "ifg")),
            lower_bound=lower_bounds[n],
            g_norm=gain(p + "attn.g_norm"),
            out=projection(p + "attn.o_proj"),
            mlp_norm=gain(p + "mlp_norm"),
            expand=projection(p + "mlp.gate_proj"),
            down=projection(p + "mlp.down_proj"),
        )

    layers = tuple(layer(n) for n in range(shape.num_layers))
    return Parameters(shape, embedding, layers, gain("model.norm"), projection("lm_head"))


def parameters_of_model(model: HGRNBitForCausalLM, packing: str, embedding: torch.dtype) -> Parameters:
    """Ternarise and pack a float model on its own device.

    Raises
    ------
    ValueError
        If the model has the paper's form, which has biases and another gate.
    """
    config = model.config
    if config.mlgru_form != "checkpoint":
        raise ValueError(f"only the checkpoint form can be packed, not mlgru_form = {config.mlgru_form!r}")
    assert config.intermediate_size is not None
    shape = ModelShape(
        config.vocab_size,
        config.hidden_size,
        config.intermediate_size,
        config.num_hidden_layers,
        config.rms_norm_eps,
    )
    bounds = model.model.gate_lower_bounds()
    if bounds is None:
        bounds = torch.zeros(shape.num_layers, shape.hidden_size, device=model.device)

    def weight(name: str) -> Tensor:
        return model.get_submodule(name).weight.detach()

    def gain(name: str) -> Tensor:
        return weight(name).to(torch.float32, copy=True)

    def matrices(name: str) -> tuple[PackedMatrix, float]:
        trits, s_w = ternarize(weight(name).float())
        stack = trits.to(torch.int8).unflatten(0, (2 if name.endswith("gate_proj") else 1, -1))
        return PackedMatrix.from_trits(stack, packing), 1 / float(s_w)

    table = weight("model.embeddings").to(embedding, copy=True)
    return build(shape, table, bounds.detach(), gain, matrices)


def parameters_of_image(
    path: Path, packing: str | None, embedding: torch.dtype, device: torch.device | str
) -> Parameters:
    """Read an accelerator's image: its trits as they are, its fixed-point norms and embedding as floats.

    An image holds the product of a projection's own gain and that of the norm before it; where the latter is zero, so
    is what the former is multiplied with, and it may be anything.
    """
    image = Image.load(path)
    model = from_image(image)

    def name_in_image(name: str) -> str:
        return name.replace("model.", "").replace("attn.", "").replace("mlp.", "")

    def words(values: Any, exponent: int = 0) -> Tensor:
        return torch.from_numpy(values * (2.0**exponent / formats.ONE)).float().to(device)

    def stored(name: str) -> Tensor:
        gamma = model.gammas[name]
        return words(gamma.words, gamma.exponent)

    def gain(name: str) -> Tensor:
        projection = name_in_image(name).removesuffix(".norm")
        if not name.endswith(".norm") or name == "model.norm":
            return stored(name_in_image(name))
        folded = stored(projection + ".gamma")
        prefix, _, own = projection.rpartition(".")
        if own in ("o_proj", "down_proj"):
            return folded
        before = {"lm_head": "norm", "gate_proj": f"{prefix}.mlp_norm"}.get(own, f"{prefix}.attn_norm")
        first = stored(before)
        return torch.where(first == 0, 0.0, folded / first)

    def matrices(name: str) -> tuple[PackedMatrix, float]:
        found = name_in_image(name)
        names = [found, found.replace("gate", "up")] if found.endswith("gate_proj") else [found]
        trits = torch.stack([torch.from_numpy(model.matrices[each].trits) for each in names])
        packed = PackedMatrix.from_trits(trits.to(device), packing or image.architecture.packing)
        return packed, model.matrices[found].scale

    table = words(model.embedding, model.exponents["residual"]).to(embedding)
    return build(model.shape, table, words(model.lower_bounds), gain, matrices)


def random_parameters(
    shape: ModelShape, packing: str, embedding: torch.dtype, device: torch.device | str
) -> Parameters:
    """Draw a model of a shape, one matrix after the other; each projection's output has a variance of about one."""
    sizes = dict(shape.tensors())

    def gain(name: str) -> Tensor:
        return 1 + 0.1 * torch.randn(sizes[name + ".weight"], device=device)

    def matrices(name: str) -> tuple[PackedMatrix, float]:
        rows, columns = sizes[name + ".weight"]
        count = 2 if name.endswith("gate_proj") else 1
        trits = torch.randint(-1, 2, (count, rows // count, columns), dtype=torch.int8, device=device)
        return PackedMatrix.from_trits(trits, packing), (1.5 / columns) ** 0.5

    bounds = torch.rand(shape.num_layers, shape.hidden_size, device=device).sort(0).values
    bounds[0] = 0
    table = torch.randn(sizes["model.embeddings.weight"], device=device, dtype=embedding)
    return build(shape, table, bounds, gain, matrices)
