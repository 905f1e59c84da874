"""tritforge.golden.pack.tokenizer: the same ids and the same text as Hugging Face's AutoTokenizer."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tokenizers import AddedToken, Tokenizer, processors
from transformers import AutoTokenizer

from tests.host.samples import SHAPE, make_tokenizer
from tritforge.golden.measure.perplexity import read_tokens
from tritforge.golden.pack.checkpoint import CheckpointError
from tritforge.golden.pack.tokenizer import read_tokenizer
from tritforge.text.tokens import Tokenizer as HostTokenizer

TEXT = "once upon a time <sep> there was </s> <|endoftext|>a  king ."
SEP = {"content": "<sep>", "lstrip": False, "rstrip": True, "normalized": True, "single_word": False, "special": False}
END = {"content": "</s>", "lstrip": True, "rstrip": False, "normalized": False, "single_word": False, "special": True}

Change = Callable[[Tokenizer], object]


def begin_with_end_of_text(tokenizer: Tokenizer) -> None:
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<|endoftext|> $A", special_tokens=[("<|endoftext|>", 0)]
    )


CHANGES: dict[str, Change] = {
    "plain": lambda tokenizer: None,
    "truncation": lambda tokenizer: tokenizer.enable_truncation(4),
    "padding": lambda tokenizer: tokenizer.enable_padding(length=64, pad_token="<|endoftext|>"),
    "padding to a multiple": lambda tokenizer: tokenizer.enable_padding(
        pad_to_multiple_of=8, direction="left", pad_token="<|endoftext|>"
    ),
    "added": lambda tokenizer: tokenizer.add_tokens([AddedToken("<sep>", rstrip=True)]),
    "added special": lambda tokenizer: tokenizer.add_special_tokens(["<sep>"]),
    "added end": lambda tokenizer: tokenizer.add_tokens(["</s>"]),
    "post-processor": begin_with_end_of_text,
}
SETTINGS: dict[str, dict[str, Any]] = {
    "none": {},
    "end": {"eos_token": "</s>"},
    "a word as end": {"eos_token": "there"},
    "more": {"additional_special_tokens": ["<sep>"]},
    "decoder": {"added_tokens_decoder": {"302": END, "301": SEP}, "eos_token": "</s>"},
    "split": {"split_special_tokens": True},
    "longest": {"model_max_length": 4},
}


def folder_of(folder: Path, change: Change, settings: dict[str, Any]) -> Path:
    """Make a folder with a changed tokenizer and its settings."""
    path = make_tokenizer(folder / "tokenizer.json")
    tokenizer = Tokenizer.from_file(str(path))
    change(tokenizer)
    tokenizer.save(str(path))
    settings = {"tokenizer_class": "PreTrainedTokenizerFast", "clean_up_tokenization_spaces": False, **settings}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings))
    return folder


def same(folder: Path) -> None:
    """Assert that encoding and decoding are AutoTokenizer's."""
    ours, theirs = read_tokenizer(folder / "tokenizer.json"), AutoTokenizer.from_pretrained(folder)
    ids = theirs(TEXT)["input_ids"]
    assert ours.encode(TEXT).ids == ids
    assert ours.decode(ids, skip_special_tokens=True) == theirs.decode(ids, skip_special_tokens=True)


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("change", CHANGES)
def test_a_text_has_the_ids_that_auto_tokenizer_gives_it(tmp_path: Path, change: str, settings: str) -> None:
    same(folder_of(tmp_path, CHANGES[change], SETTINGS[settings]))


@pytest.mark.parametrize("end", ["</s>", {key: END[key] for key in END if key != "special"}])
def test_special_tokens_of_an_older_folder(tmp_path: Path, end: object) -> None:
    folder_of(tmp_path, CHANGES["plain"], {})
    (tmp_path / "special_tokens_map.json").write_text(json.dumps({"eos_token": end}))
    same(tmp_path)


@pytest.mark.parametrize("change", ["truncation", "padding"])
def test_whoever_reads_a_tokenizer_reads_whole_texts(tmp_path: Path, change: str) -> None:
    """`tritforge generate` and the perplexities; seven words were four tokens, or 64."""
    want = Tokenizer.from_file(str(make_tokenizer(tmp_path / "tokenizer.json"))).encode(TEXT).ids
    folder_of(tmp_path, CHANGES[change], {})
    (tmp_path / "text.txt").write_text(TEXT)
    assert HostTokenizer(tmp_path / "tokenizer.json").encode(TEXT, SHAPE.vocab_size) == want
    assert read_tokens(tmp_path, tmp_path / "text.txt").tolist() == want


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("[]", "not a JSON object"),
        ('{"eos_token": 2}', "a token is not described as one"),
        ('{"eos_token": {"text": "</s>"}}', "a token is not described as one"),
        ('{"added_tokens_decoder": {"301": "<sep>"}}', "a token is not described as one"),
        ('{"additional_special_tokens": 3}', "a token is not described as one"),
    ],
)
def test_damaged_settings_are_named(tmp_path: Path, text: str, message: str) -> None:
    make_tokenizer(tmp_path / "tokenizer.json")
    (tmp_path / "tokenizer_config.json").write_text(text)
    with pytest.raises(CheckpointError, match=message) as raised:
        read_tokenizer(tmp_path / "tokenizer.json")
    assert str(raised.value).startswith(str(tmp_path / "tokenizer_config.json"))
