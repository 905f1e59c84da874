"""The forward pass of the MatMul-free LM in plain float64 numpy, line by line as the reference computes it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from tritforge.golden.pack.checkpoint import Checkpoint


def rms_norm(x: np.ndarray, gamma: np.ndarray, epsilon: float) -> np.ndarray:
    return x / np.sqrt((x**2).mean(-1, keepdims=True) + epsilon) * gamma


def round_half_away(x: np.ndarray) -> np.ndarray:
    return np.copysign(np.floor(np.abs(x) + 0.5), x)


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def silu(x: np.ndarray) -> np.ndarray:
    return x * sigmoid(x)


class PlainModel:
    """One sequence from an empty state on; ``observe`` hears of each projection's activations, ``<projection>.q``."""

    def __init__(self, checkpoint: Checkpoint) -> None:
        self.shape = checkpoint.shape
        self.p = {name: value.astype(np.float64) for name, value in checkpoint.tensors.items()}
        self.observe: Callable[[str, np.ndarray], None] = lambda name, value: None

    def bit_linear(self, name: str, x: np.ndarray) -> np.ndarray:
        n = rms_norm(x, self.p[name + ".norm.weight"], 1e-6)
        s_a = 127 / np.maximum(np.abs(n).max(-1, keepdims=True), 1e-5)
        q = np.clip(round_half_away(n * s_a), -128, 127)
        w = self.p[name + ".weight"]
        s_w = 1 / max(np.abs(w).mean(), 1e-5)
        t = np.clip(round_half_away(w * s_w), -1, 1)
        self.observe(name.replace("model.", "").replace("attn.", "").replace("mlp.", "") + ".q", q)
        return q @ t.T / (s_a * s_w)

    def token_mixer(self, layer: int, u: np.ndarray) -> np.ndarray:
        name = f"model.layers.{layer}.attn."
        f = sigmoid(self.bit_linear(name + "f_proj", u))
        if layer:
            soft = np.exp(self.p["model.lower_bounds"])
            soft /= soft.sum(0)
            bound = soft[1 : layer + 1].sum(0)
            f = bound + (1 - bound) * f
        i = silu(self.bit_linear(name + "i_proj", u)) * (1 - f)
        h = np.zeros_like(f)
        for t in range(len(h)):
            h[t] = f[t] * (h[t - 1] if t else 0) + i[t]
        o = rms_norm(self.bit_linear(name + "g_proj", u), self.p[name + "g_norm.weight"], 1e-5) * silu(h)
        return self.bit_linear(name + "o_proj", o)

    def forward(self, ids: np.ndarray) -> np.ndarray:
        """Logits [T, vocab] of token ids [T]."""
        x, epsilon = self.p["model.embeddings.weight"][ids], self.shape.rms_norm_eps
        for layer in range(self.shape.num_layers):
            name = f"model.layers.{layer}."
            x = x + self.token_mixer(layer, rms_norm(x, self.p[name + "attn_norm.weight"], epsilon))
            v = rms_norm(x, self.p[name + "mlp_norm.weight"], epsilon)
            gate, up = np.split(self.bit_linear(name + "mlp.gate_proj", v), 2, axis=-1)
            x = x + self.bit_linear(name + "mlp.down_proj", silu(gate) * up)
        return self.bit_linear("lm_head", rms_norm(x, self.p["model.norm.weight"], epsilon))
