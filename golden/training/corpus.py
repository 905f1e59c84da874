r"""Text to token ids for training: the held-out split, the byte-level BPE tokenizer, and batches in a fixed order.

A corpus is a text file with one paragraph a line. Its last lines are held out: neither the model nor the tokenizer sees
them. A paragraph's end is the token of ``\n``, so that generated text has paragraphs too.

``python -m tritforge.golden.training.corpus FOLDER OUT`` makes the shipped model's corpus of books that are downloaded
first (:mod:`tritforge.golden.training.books`).
"""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import math
from pathlib import Path
from typing import Annotated

import torch
import typer
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from torch import Tensor

from tritforge.golden.contract.files import read_text
from tritforge.golden.contract.image import write_whole
from tritforge.golden.training.books import BOOKS, SHIPPED, make_corpus
from tritforge.golden.training.command_line import check_output, fail, launch

END_OF_TEXT = "<|endoftext|>"
"""Token 0: padding. No training text holds it."""

BYTES = 256


@dataclasses.dataclass(frozen=True)
class Corpus:
    """A corpus in two parts, each a list of paragraphs without their line ends."""

    train: list[str]
    held_out: list[str]


def read_corpus(path: Path, held_out_share: float = 0.05) -> Corpus:
    """Read a corpus and hold its last lines out.

    Parameters
    ----------
    held_out_share : float
        Share of the file's lines, blank ones counted; blank lines are then dropped.

    Raises
    ------
    ValueError
        If the file cannot be read, or either part is empty.
    """
    if not 0.0 < held_out_share < 1.0:
        raise ValueError(f"the held-out share must be between 0 and 1, not {held_out_share}")
    lines = read_text(path).splitlines()
    cut = len(lines) - math.ceil(len(lines) * held_out_share)
    train, held_out = ([line.strip() for line in part if line.strip()] for part in (lines[:cut], lines[cut:]))
    if not train or not held_out:
        raise ValueError(f"the corpus {path} has {len(lines)} lines, too few to hold {held_out_share:.0%} out")
    return Corpus(train, held_out)


def train_tokenizer(paragraphs: list[str], vocab_size: int) -> Tokenizer:
    """Train a byte-level BPE tokenizer; any text can be encoded, and decodes to itself.

    Raises
    ------
    ValueError
        If the vocabulary cannot hold the bytes, or the text is too short to fill it.
    """
    if vocab_size <= BYTES + 1:
        raise ValueError(f"the vocabulary must have more than {BYTES + 1} tokens, not {vocab_size}")
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size,
        special_tokens=[END_OF_TEXT],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator((p + "\n" for p in paragraphs), trainer)
    if tokenizer.get_vocab_size() != vocab_size:
        raise ValueError(f"the corpus gives only {tokenizer.get_vocab_size()} tokens: ask for no more than that")
    return tokenizer


def encode(tokenizer: Tokenizer, paragraphs: list[str]) -> Tensor:
    """Encode paragraphs, each with its line end, into one stream of token ids, int64 [N]."""
    encodings = tokenizer.encode_batch([p + "\n" for p in paragraphs])
    return torch.tensor([token for encoding in encodings for token in encoding.ids], dtype=torch.long)


@dataclasses.dataclass(frozen=True)
class TokenizedCorpus:
    """A corpus as a model sees it: the tokenizer that it gave, and both parts as token ids, int64 [N]."""

    tokenizer: Tokenizer
    train: Tensor
    held_out: Tensor
    held_out_characters: int


@functools.lru_cache(maxsize=1)
def tokenize(path: Path, vocab_size: int) -> TokenizedCorpus:
    """Read a corpus, train its tokenizer and encode it; the last one is kept, for runs of several models."""
    corpus = read_corpus(path)
    tokenizer = train_tokenizer(corpus.train, vocab_size)
    train, held_out = encode(tokenizer, corpus.train), encode(tokenizer, corpus.held_out)
    return TokenizedCorpus(tokenizer, train, held_out, sum(len(p) + 1 for p in corpus.held_out))


def save_tokenizer(tokenizer: Tokenizer, folder: Path) -> None:
    """Write tokenizer.json, and the few lines that AutoTokenizer needs beside it."""
    tokenizer.save(str(folder / "tokenizer.json"))
    settings = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": END_OF_TEXT,
        "pad_token": END_OF_TEXT,
        "padding_side": "left",
        "clean_up_tokenization_spaces": False,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=2, allow_nan=False) + "\n")


class Batches:
    """Windows of a token stream in an order that the seed and the step number alone decide, so that a run can resume.

    Every epoch cuts the stream at another offset and visits the windows in another order.

    Arguments
    ---------
    ids : int64 [N]
    length : int
        Tokens that a window predicts; it holds one more.
    batch : int
        Windows a step.
    """

    def __init__(self, ids: Tensor, length: int, batch: int, seed: int) -> None:
        self.ids, self.length, self.batch, self.seed = ids, length, batch, seed
        self.steps_per_epoch = (len(ids) - length) // length // batch
        if self.steps_per_epoch < 1:
            raise ValueError(
                f"{len(ids)} tokens are too few for a batch of {batch} windows of {length}: make it smaller"
            )
        self._span = torch.arange(length + 1, device=ids.device)
        self._epoch, self._starts = -1, ids

    def at(self, step: int) -> Tensor:
        """Return the batch of a step, int64 [batch, length + 1]."""
        epoch, place = divmod(step, self.steps_per_epoch)
        if epoch != self._epoch:
            generator = torch.Generator().manual_seed(self.seed * 1_000_003 + epoch)
            offset = int(torch.randint(self.length, (), generator=generator))
            count = (len(self.ids) - 1 - offset) // self.length
            starts = offset + self.length * torch.randperm(count, generator=generator)
            self._epoch, self._starts = epoch, starts.to(self.ids.device)
        starts = self._starts[place * self.batch : (place + 1) * self.batch]
        return self.ids[starts[:, None] + self._span]


def main(
    folder: Annotated[Path, typer.Argument(help="Folder of the books, plain text, named pg<number>.txt.")],
    out: Annotated[Path, typer.Argument(help="Text file to write: one paragraph a line.")],
    books: Annotated[
        str, typer.Option(help="Project Gutenberg's numbers of the books, in this order.", show_default="the fifteen")
    ] = ",".join(map(str, BOOKS)),
) -> None:
    r"""Make a training corpus of books of Project Gutenberg; by default the shipped model's fifteen.

    The books are in the public domain in the United States. Download them first:

    for n in 1597 7439 2591 503 3282 2435 7277 6746 3454 3027 5615 540 641 55 640;
    do curl -sSfL --create-dirs -o books/pg$n.txt \
      https://www.gutenberg.org/cache/epub/$n/pg$n.txt; done

    python -m tritforge.golden.training.corpus books fairy_tales.txt
    """
    try:
        numbers = [int(number) for number in books.split(",")]
    except ValueError:
        fail(f"books are Project Gutenberg's numbers with commas between, not {books!r}")
    check_output(out, *(folder.iterdir() if folder.is_dir() else ()))
    try:
        text = make_corpus(folder, numbers)
        write_whole(out, text.encode())
    except (ValueError, OSError) as error:
        fail(error)
    digest = hashlib.sha256(text.encode()).hexdigest()
    typer.echo(f"{out}: {len(text):,} characters, {text.count(chr(10)) + 1:,} lines, SHA-256 {digest}")
    if numbers == list(BOOKS):
        same = "the same text as" if digest == SHIPPED else "not to the letter the text of"
        typer.echo(f"{same} the shipped model, whose SHA-256 is {SHIPPED}")


if __name__ == "__main__":
    launch(main)
