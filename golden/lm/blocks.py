"""The blocks of the MatMul-free language model, with every projection a :class:`tritforge.golden.lm.layers.BitLinear`.

One block::

    x --+-- RMSNorm --> token mixer (MLGRU) --(+)--+-- RMSNorm --> channel mixer (GLU) --(+)--> x'
        +--------------------------------------+   +--------------------------------------+
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from transformers.modeling_layers import GradientCheckpointingLayer

from tritforge.golden.kernels.recurrence import gated_recurrence
from tritforge.golden.kernels.swiglu import swiglu
from tritforge.golden.lm.config import HGRNBitConfig
from tritforge.golden.lm.layers import BitLinear, RMSNorm
from tritforge.golden.lm.rwkv4 import RWKV4Mixer
from tritforge.golden.pack.checkpoint import GATE_NORM_EPSILON


class TokenMixer(nn.Module):
    """MLGRU: the recurrent half of a block.

    Checkpoint form: ``f = lb + (1 - lb) * sigmoid(f_proj u)`` (``lb = 0`` in the first layer),
    ``i = silu(i_proj u) * (1 - f)``, ``h_t = f * h_(t-1) + i``, ``o = RMSNorm(g_proj u) * silu(h)``, ``y = o_proj o``.
    The norm is on the gate and the swish on the state.
    Paper form (section 3.3.1): biases, no ``lb``, ``o = sigmoid(g) * h``.
    """

    def __init__(self, config: HGRNBitConfig) -> None:
        super().__init__()
        d, paper = config.hidden_size, config.mlgru_form == "paper"
        self.i_proj = BitLinear(d, d, bias=paper)
        self.f_proj = BitLinear(d, d, bias=paper)
        self.g_proj = BitLinear(d, d, bias=paper)
        self.o_proj = BitLinear(d, d, bias=paper)
        self.g_norm = None if paper else RMSNorm(d, GATE_NORM_EPSILON)

    def forward(
        self, u: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
    ) -> tuple[Tensor, Tensor]:
        """Mix along time.

        Parameters
        ----------
        u : float [B, T, d]
        lower_bound : float32 [d] or None
            None, as in the first layer, is no lower bound.
        mask : float32 [B, T, 1] or None
            0 at padding, a step that leaves the state as it was.
        state : float [B, d] or None

        Returns
        -------
        y : as u
        state : [B, d], of u's type
        """
        settled = state is not None
        i, f, gate = self.i_proj.together(u, self.i_proj, self.f_proj, self.g_proj, settled=settled)
        h = gated_recurrence(f, i, lower_bound, mask, state)
        if self.g_norm is None:
            o = torch.sigmoid(gate) * h
        else:
            o = self.g_norm(gate, h)
        return self.o_proj(o, settled), h[:, -1]


class ChannelMixer(nn.Module):
    """GLU: the per-token half of a block, ``down_proj(silu(gate) * up)`` (paper, section 3.3.2).

    ``gate_proj`` holds gate and up as one matrix, gate first.
    """

    def __init__(self, config: HGRNBitConfig) -> None:
        super().__init__()
        assert config.intermediate_size is not None
        self.gate_proj = BitLinear(config.hidden_size, 2 * config.intermediate_size)
        self.down_proj = BitLinear(config.intermediate_size, config.hidden_size)

    def forward(self, v: Tensor, settled: bool = False) -> Tensor:
        """Map float [B, T, d] to [B, T, d]; ``settled`` as in :meth:`tritforge.golden.lm.layers.BitLinear.trits`."""
        y: Tensor = self.down_proj(swiglu(self.gate_proj(v, settled)), settled)
        return y


class Block(GradientCheckpointingLayer):
    """One layer: token mixer and channel mixer, each behind a norm and beside a residual.

    Under ``model.gradient_checkpointing_enable()`` a training step keeps only the input of each block, and computes the
    rest again in the backward pass.
    """

    def __init__(self, config: HGRNBitConfig) -> None:
        super().__init__()
        self.attn_norm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.attn = RWKV4Mixer(config) if config.token_mixer == "rwkv4" else TokenMixer(config)
        self.mlp_norm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.mlp = ChannelMixer(config)
        self.dropout = nn.Dropout(config.residual_dropout)

    def forward(
        self, x: Tensor, lower_bound: Tensor | None, mask: Tensor | None, state: Tensor | None
    ) -> tuple[Tensor, Tensor]:
        """Shapes as in :meth:`TokenMixer.forward`."""
        mixed, after = self.attn(self.attn_norm(x), lower_bound, mask, state)
        r = x + self.dropout(mixed)
        return r + self.dropout(self.mlp(self.mlp_norm(r), state is not None)), after
