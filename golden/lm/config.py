"""Configuration of the MatMul-free language model, with the fields of the published ``hgrn_bit`` checkpoints."""

from __future__ import annotations

from typing import Any

from transformers import PretrainedConfig

MLGRU_FORMS = ("checkpoint", "paper")
ACTIVATION_DTYPES = ("float32", "bfloat16")
TOKEN_MIXERS = ("mlgru", "rwkv4")


def default_intermediate_size(hidden_size: int, hidden_ratio: int | None) -> int:
    """Width of the channel mixer as the reference derives it: 2/3 of hidden * ratio, up to a multiple of 256."""
    width = int(hidden_size * (4 if hidden_ratio is None else hidden_ratio) * 2 / 3)
    return 256 * ((width + 255) // 256)


class HGRNBitConfig(PretrainedConfig):
    """Shape and form of a MatMul-free language model.

    Arguments
    ---------
    vocab_size, hidden_size, num_hidden_layers : int
    hidden_ratio : int or None
        Channel mixer width over ``hidden_size``, times 3/2; read only when ``intermediate_size`` is None.
    intermediate_size : int or None
        Channel mixer width. None is replaced by :func:`default_intermediate_size`.
    rms_norm_eps : float
        Epsilon of the block norms and the last norm. Inside a BitLinear it is always 1e-6.
    token_mixer : str
        ``mlgru``, or ``rwkv4``, the paper's alternative (:mod:`tritforge.golden.lm.rwkv4`), which has no lower bound.
    mlgru_form : str
        ``checkpoint``, as published: no biases, a learned lower bound of the forget gate, ``o = RMSNorm(g) * silu(h)``.
        ``paper``, as written in section 3.3.1: biases, no lower bound, ``o = sigmoid(g) * h``.
    use_lower_bound : bool
        False leaves the lower bound out of the checkpoint form too; the paper's form sets it False.
    embedding_dropout, residual_dropout : float
        Used in training only: after the embedding, and on each mixer's output before it is added to the residual.

    activation_dtype : str
        Type of the activations between operations, inside of which arithmetic is float32. ``float32``, or
        ``bfloat16`` to train fast: gradients then take that type too.

    ``num_heads``, ``attn_mode``, ``conv_size``, ``share_conv_kernel``, ``fuse_cross_entropy`` and
    ``max_position_embeddings`` are read and kept, and change no result: the recurrence is element-wise and unbounded.

    Raises
    ------
    ValueError
        A size that is not positive, or an option that would change the arithmetic and is not supported.
    """

    model_type = "hgrn_bit"
    keys_to_ignore_at_inference = ["past_key_values"]

    vocab_size: int = 32000
    hidden_size: int = 2048
    num_hidden_layers: int = 24
    attn_mode: str = "fused_recurrent"
    num_heads: int | None = 1
    expand_ratio: int | None = 1
    use_short_conv: bool = False
    conv_size: int = 4
    share_conv_kernel: bool = True
    use_lower_bound: bool = True
    hidden_ratio: int | None = 4
    intermediate_size: int | None = None
    hidden_act: str = "swish"
    max_position_embeddings: int = 2048
    rms_norm_eps: float = 1e-6
    use_cache: bool = True
    pad_token_id: int | None = None
    bos_token_id: int | None = 1
    eos_token_id: int | list[int] | None = 2
    tie_word_embeddings: bool = False
    initializer_range: float = 0.02
    fuse_cross_entropy: bool = True
    token_mixer: str = "mlgru"
    mlgru_form: str = "checkpoint"
    embedding_dropout: float = 0.0
    residual_dropout: float = 0.0
    activation_dtype: str = "float32"

    def __post_init__(self, **kwargs: Any) -> None:
        super().__post_init__(**kwargs)
        if self.intermediate_size is None:
            self.intermediate_size = default_intermediate_size(self.hidden_size, self.hidden_ratio)
        if self.mlgru_form == "paper" or self.token_mixer == "rwkv4":
            self.use_lower_bound = False
        self._check()

    def _check(self) -> None:
        for name in ("vocab_size", "hidden_size", "num_hidden_layers", "intermediate_size"):
            value = getattr(self, name)
            if not isinstance(value, int) or value < 1:
                raise ValueError(f"{name} must be a positive integer, not {value!r}")
        if self.num_heads is not None and (self.num_heads < 1 or self.hidden_size % self.num_heads):
            raise ValueError(f"num_heads must divide hidden_size {self.hidden_size}, not {self.num_heads!r}")
        if self.use_short_conv:
            raise ValueError("use_short_conv must be False: short convolutions are not supported")
        if self.expand_ratio not in (None, 1):
            raise ValueError(f"expand_ratio must be 1, not {self.expand_ratio!r}: expanded state is not supported")
        if self.hidden_act not in ("swish", "silu"):
            raise ValueError(f"hidden_act must be 'swish' or 'silu', not {self.hidden_act!r}")
        if self.token_mixer not in TOKEN_MIXERS:
            raise ValueError(f"token_mixer must be one of {', '.join(TOKEN_MIXERS)}, not {self.token_mixer!r}")
        if self.mlgru_form not in MLGRU_FORMS:
            raise ValueError(f"mlgru_form must be one of {', '.join(MLGRU_FORMS)}, not {self.mlgru_form!r}")
        if self.activation_dtype not in ACTIVATION_DTYPES:
            raise ValueError(
                f"activation_dtype must be one of {', '.join(ACTIVATION_DTYPES)}, not {self.activation_dtype!r}"
            )
        for name in ("embedding_dropout", "residual_dropout"):
            if not 0.0 <= getattr(self, name) < 1.0:
                raise ValueError(f"{name} must be at least 0 and below 1, not {getattr(self, name)!r}")
        if not self.rms_norm_eps > 0:
            raise ValueError(f"rms_norm_eps must be positive, not {self.rms_norm_eps!r}")
        if self.pad_token_id is not None and not 0 <= self.pad_token_id < self.vocab_size:
            raise ValueError(f"pad_token_id must be below vocab_size {self.vocab_size}, not {self.pad_token_id!r}")
