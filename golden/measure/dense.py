"""The baseline of packed inference: tritforge.golden.lm.model with each ternary matrix dense, its trits in bfloat16."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from tritforge.golden.kernels import rms_quantize
from tritforge.golden.kernels.bit_linear import ternarize
from tritforge.golden.lm.layers import BitLinear
from tritforge.golden.lm.model import HGRNBitConfig, HGRNBitForCausalLM, RecurrentCache
from tritforge.golden.pack.checkpoint import NORM_EPSILON, ModelShape


class DenseBitLinear(nn.Module):
    """A BitLinear for inference by PyTorch's own matmul.

    Activations of 8 bits and trits are exact in bfloat16, and sums are float32's; the output is rounded to bfloat16.
    """

    def __init__(self, layer: BitLinear) -> None:
        super().__init__()
        self.norm = layer.norm
        trits, s_w = ternarize(layer.weight.detach().float())
        self.register_buffer("trits", trits.bfloat16())
        self.register_buffer("s_w", s_w)

    def forward(self, x: Tensor, settled: bool = True) -> Tensor:
        """Map float32 [..., inputs] to float32 [..., outputs]; the trits are always settled."""
        return self.together(x, self)[0]

    @staticmethod
    def together(x: Tensor, *layers: DenseBitLinear, settled: bool = True) -> list[Tensor]:
        """Apply several layers to one input."""
        q, s_a, _ = rms_quantize.forward(x, torch.stack([layer.norm.weight for layer in layers]), NORM_EPSILON)
        return [F.linear(q[p].bfloat16(), layer.trits).float() / (s_a[p] * layer.s_w) for p, layer in enumerate(layers)]


def make_dense(model: nn.Module) -> None:
    """Replace every BitLinear of a model."""
    for name, child in model.named_children():
        if isinstance(child, BitLinear):
            setattr(model, name, DenseBitLinear(child))
        else:
            make_dense(child)


class DenseModel:
    """A float model's dense form, run as a :class:`tritforge.golden.lm.packed.PackedModel`; the float one is changed
    into it.
    """

    def __init__(self, model: HGRNBitForCausalLM) -> None:
        make_dense(model)
        embedding = model.get_input_embeddings()
        embedding.weight = nn.Parameter(embedding.weight.bfloat16(), requires_grad=False)
        self.model = model

    @classmethod
    def random(cls, shape: ModelShape, device: torch.device | str) -> DenseModel:
        """Draw a model of a shape."""
        config = HGRNBitConfig(
            vocab_size=shape.vocab_size,
            hidden_size=shape.hidden_size,
            intermediate_size=shape.intermediate_size,
            num_hidden_layers=shape.num_layers,
        )
        with torch.device(device):
            return cls(HGRNBitForCausalLM(config).eval())

    @property
    def weight_bytes(self) -> int:
        """Bytes of the ternary matrices, two a trit."""
        return sum(2 * each.trits.numel() for each in self.model.modules() if isinstance(each, DenseBitLinear))

    def new_state(self, batch: int) -> Tensor:
        """State before the first token, float32 [layers, batch, d]."""
        config = self.model.config
        return torch.zeros(config.num_hidden_layers, batch, config.hidden_size, device=self.model.device)

    def step(self, ids: Tensor, state: Tensor) -> Tensor:
        """Take tokens int64 [B]; returns logits float32 [B, vocab] and updates the state in place."""
        return self.prefill(ids[:, None], state)

    def prefill(self, ids: Tensor, state: Tensor) -> Tensor:
        """Take tokens int64 [B, T]; returns the last one's logits."""
        cache = RecurrentCache(len(state))
        cache.states = list(state)
        with torch.no_grad():
            logits = self.model(ids, past_key_values=cache, logits_to_keep=1).logits[:, -1]
        for kept, new in zip(state, cache.states, strict=True):
            kept.copy_(new)
        return logits
