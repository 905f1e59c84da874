"""How exact integers must be: ``python -m tritforge.golden.measure.sensitivity``.

On random checkpoints, the integer model's logits against the float model's, beside what the float model itself does
when its embedding is perturbed. One int8 rounding that falls the other way moves everything behind it, so both
are noise of the same kind; the integers are good enough where they are no worse than a perturbation of 1e-6.
"""

from __future__ import annotations

from typing import Annotated

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table

from tritforge.golden.contract.formats import LOGIT_ONE
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM
from tritforge.golden.pack.checkpoint import Checkpoint, ModelShape
from tritforge.golden.pack.quantize import quantize
from tritforge.golden.training.command_line import launch

SHAPES = (
    ModelShape(500, 96, 256, 2),
    ModelShape(1500, 320, 896, 4),
    ModelShape(1000, 192, 512, 6),
    ModelShape(2048, 256, 768, 8),
    ModelShape(320, 128, 512, 12),
)
PERTURBATIONS = (1e-6, 1e-5)
TOKENS = 24


def random_model(shape: ModelShape, seed: int) -> HGRNBitForCausalLM:
    """Return a freshly initialised model whose norms and lower bounds are random too."""
    torch.manual_seed(seed)
    model = HGRNBitForCausalLM(
        HGRNBitConfig(
            vocab_size=shape.vocab_size,
            hidden_size=shape.hidden_size,
            intermediate_size=shape.intermediate_size,
            num_hidden_layers=shape.num_layers,
        )
    ).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "norm" in name:
                parameter.copy_(1 + 0.3 * torch.randn_like(parameter))
            elif "lower_bounds" in name:
                parameter.copy_(torch.randn_like(parameter))
    return model


@torch.no_grad()
def errors(shape: ModelShape, seed: int) -> list[float]:
    """Relative errors of the logits: of the integer model, then of the float model for each of PERTURBATIONS."""
    model = random_model(shape, seed)
    ids = torch.randint(shape.vocab_size, (1, TOKENS))
    want = model(ids).logits[0].numpy()

    def relative(got: np.ndarray) -> float:
        return float(np.linalg.norm(got - want) / np.linalg.norm(want))

    tensors = {name: tensor.numpy().copy() for name, tensor in model.state_dict().items()}
    integer = IntegerModel(quantize(Checkpoint(shape, tensors)))
    found = [relative(integer.forward(ids[0].numpy()) / LOGIT_ONE)]
    embedding = model.model.embeddings.weight
    original = embedding.clone()
    for size in PERTURBATIONS:
        embedding.copy_(original * (1 + size * torch.randn_like(original)))
        found.append(relative(model(ids).logits[0].numpy()))
    return found


def main(seeds: Annotated[int, typer.Option(min=1, help="Random models of each shape.")] = 8) -> None:
    """Print the relative error of the logits over some random models of each shape: mean / largest."""
    table = Table(box=None)
    table.add_column("hidden, intermediate, layers, vocabulary")
    table.add_column("integers", justify="right")
    for size in PERTURBATIONS:
        table.add_column(f"float, embedding +- {size:g}", justify="right")
    for shape in SHAPES:
        found = np.array([errors(shape, seed) for seed in range(seeds)])
        name = f"{shape.hidden_size}, {shape.intermediate_size}, {shape.num_layers}, {shape.vocab_size}"
        table.add_row(name, *(f"{100 * column.mean():.1f} / {100 * column.max():.1f} %" for column in found.T))
    Console().print(table)


if __name__ == "__main__":
    launch(main)
