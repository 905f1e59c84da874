"""Tokenizers of model folders, read as Hugging Face's AutoTokenizer reads them, without transformers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Tokenizer

from golden.weight_files import CheckpointError, read_object

SPECIAL = ("bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token")
MORE_SPECIAL = ("additional_special_tokens", "extra_special_tokens")
"""Names that ``tokenizer_config.json`` and ``special_tokens_map.json`` give to a token, and to lists of more."""


def read_tokenizer(path: Path) -> Tokenizer:
    """Read a ``tokenizer.json``: a text becomes all of its tokens, and those that its post-processor adds.

    Truncation and padding that the file keeps are of whoever trained or served with it; they are left out. Tokens that
    ``tokenizer_config.json``, or ``special_tokens_map.json``, names beside it are special, and added if they are new.

    Raises
    ------
    CheckpointError
        If one of the files cannot be read, or is not what it should be.
    """
    try:
        tokenizer = Tokenizer.from_buffer(path.read_bytes())
    except OSError as error:
        raise CheckpointError(
            f"{path}: cannot read the tokenizer: {error.strerror}; put the model's tokenizer.json there"
        ) from None
    except Exception as error:  # the library raises plain Exception
        raise CheckpointError(f"{path}: not a tokenizer ({str(error).splitlines()[0]}); copy it again") from None
    settings = path.with_name("tokenizer_config.json")
    config = read_object(settings) or {}
    if "added_tokens_decoder" not in config:
        config |= read_object(path.with_name("special_tokens_map.json")) or {}
    there = {token.content for token in tokenizer.get_added_tokens_decoder().values()}
    try:
        tokenizer.add_tokens(_added(config, there))
        tokenizer.encode_special_tokens = bool(config.get("split_special_tokens"))
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise CheckpointError(f"{settings}: a token is not described as one ({error}); copy it again") from None
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _added(config: dict[str, Any], there: set[str]) -> list[AddedToken]:
    """Tokens that are named beside a tokenizer, in the order of their ids; ``there`` are those that it has added."""
    decoder = config.get("added_tokens_decoder") or {}
    tokens = {each["content"]: _token(each) for _, each in sorted(decoder.items(), key=lambda item: int(item[0]))}
    for name in SPECIAL:
        if config.get(name) is not None:
            token = _token(config[name])
            tokens.setdefault(token.content, token).special = True
    for name in MORE_SPECIAL:
        more = config.get(name) or []
        for token in map(_token, more.values() if isinstance(more, dict) else more):
            if token.content not in there:  # else it stays as the tokenizer has it
                tokens.setdefault(token.content, token)
    return list(tokens.values())


def _token(described: str | dict[str, Any]) -> AddedToken:
    """Token of its content, then a special one, or of the dictionary that Hugging Face writes."""
    if isinstance(described, str):
        return AddedToken(described, special=True, normalized=False)
    settings = {key: value for key, value in described.items() if key not in ("content", "__type")}
    return AddedToken(described["content"], **{"special": True, **settings})
