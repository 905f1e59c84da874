"""tritforge.text.tokens: prompts become ids, and text streams without broken characters."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.host.samples import SHAPE, make_tokenizer
from tritforge.errors import UsageError
from tritforge.golden.pack.checkpoint import CheckpointError
from tritforge.text.tokens import BROKEN, TextStream, Tokenizer


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    return Tokenizer(make_tokenizer(tmp_path_factory.mktemp("tokens") / "tokenizer.json"))


TEXT = "once – Grüße, 王様 and 🐉🐉 x"


@given(prompt=st.integers(1, 20))
def test_streamed_pieces_are_whole_and_make_the_text(tokenizer: Tokenizer, prompt: int) -> None:
    ids = tokenizer.encode(TEXT, SHAPE.vocab_size)
    stream = TextStream(tokenizer, ids[:prompt])
    pieces = [stream.push(token) for token in ids[prompt:]]
    assert stream.flush() == ""
    if BROKEN not in tokenizer.decode(ids[:prompt]):
        assert not any(BROKEN in piece for piece in pieces)
        assert tokenizer.decode(ids[:prompt]) + "".join(pieces) == TEXT


def test_a_character_of_several_tokens_comes_with_its_last(tokenizer: Tokenizer) -> None:
    prompt, dragon = tokenizer.encode("x", SHAPE.vocab_size), tokenizer.encode("🐉", SHAPE.vocab_size)
    assert len(dragon) == 4
    stream = TextStream(tokenizer, prompt)
    assert [stream.push(token) for token in dragon] == ["", "", "", "🐉"]


def test_what_never_becomes_whole_comes_at_the_end(tokenizer: Tokenizer) -> None:
    stream = TextStream(tokenizer, tokenizer.encode("x", SHAPE.vocab_size))
    assert stream.push(tokenizer.encode("🐉", SHAPE.vocab_size)[0]) == ""
    assert stream.flush() == BROKEN
    assert stream.flush() == ""


def test_a_broken_character_inside_does_not_hold_up_the_rest(tokenizer: Tokenizer) -> None:
    stream = TextStream(tokenizer, tokenizer.encode("x", SHAPE.vocab_size))
    stream.push(tokenizer.encode("🐉", SHAPE.vocab_size)[0])
    assert stream.push(tokenizer.encode("y", SHAPE.vocab_size)[0]) == BROKEN + "y"


def test_special_tokens_are_not_text(tokenizer: Tokenizer) -> None:
    stream = TextStream(tokenizer, tokenizer.encode("x", SHAPE.vocab_size))
    assert stream.push(0) == ""
    assert stream.push(tokenizer.encode("y", SHAPE.vocab_size)[0]) == "y"


def test_unusable_prompts_and_tokenizers_are_refused(tokenizer: Tokenizer, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="the prompt is empty; give some text"):
        tokenizer.encode("", SHAPE.vocab_size)
    with pytest.raises(UsageError, match="not valid UTF-8"):
        tokenizer.encode("\udcff", SHAPE.vocab_size)
    with pytest.raises(UsageError, match=r"outside of the model's vocabulary 0 \.\. 9; use the tokenizer.json that"):
        tokenizer.encode("king", 10)
    with pytest.raises(CheckpointError, match="cannot read the tokenizer: No such file"):
        Tokenizer(tmp_path / "tokenizer.json")
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(CheckpointError, match="not a tokenizer"):
        Tokenizer(tmp_path / "tokenizer.json")
