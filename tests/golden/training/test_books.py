"""tritforge.golden.training.books: books of Project Gutenberg become the text that a model is trained on."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from tritforge.golden.training.books import BOOKS, SHIPPED, SOURCE, find_book, make_corpus, paragraphs
from tritforge.golden.training.corpus import main, read_corpus

HELD_OUT = Path(__file__).parents[2] / "data" / "heldout.txt"
BOOK = """The Project Gutenberg eBook of A Tale

Title: A Tale

*** START OF THE PROJECT GUTENBERG EBOOK A TALE ***

Produced by A Volunteer

THE KING AND THE GOOSE

CONTENTS

THE GOOSE

[Illustration: A goose]

Once upon a time there was a _king_, who \u2014 so they say \u2014
had a goose.  \u201cCackle!\u201d said she; it\u2019s
all she said.

    \u2018No.\u2019

* * *

And they lived \u00e0 la mode.

*** END OF THE PROJECT GUTENBERG EBOOK A TALE ***

Project Gutenberg's licence.
"""
LINES = [
    'Once upon a time there was a king, who -- so they say -- had a goose. "Cackle!" said she; it\'s all she said.',
    "'No.'",
    "And they lived  la mode.",
]


def command(*arguments: object) -> tuple[int, str, str]:
    app = typer.Typer()
    app.command()(main)
    done = CliRunner().invoke(app, [*map(str, arguments)], env={"COLUMNS": "300"})
    return done.exit_code, done.stdout, done.stderr


@pytest.fixture
def books(tmp_path: Path) -> Path:
    folder = tmp_path / "books"
    folder.mkdir()
    for number in BOOKS:
        (folder / f"pg{number}.txt").write_text(BOOK, newline="\r\n")
    return folder


def test_the_shipped_models_text_follows_the_rules() -> None:
    """Held-out paragraphs of the corpus that the shipped model was trained beside come out as they went in."""
    lines = HELD_OUT.read_text().splitlines()
    assert len(lines) > 200
    assert list(paragraphs("\n\n".join(lines))) == lines


@pytest.mark.parametrize(("encoding", "newline"), [("utf-8", "\n"), ("utf-8-sig", "\r\n")])
def test_a_book(tmp_path: Path, encoding: str, newline: str) -> None:
    (tmp_path / "1597-0.txt").write_text(BOOK, encoding=encoding, newline=newline)
    assert make_corpus(tmp_path, [1597]).split("\n") == LINES


def test_an_older_book_in_latin1(tmp_path: Path) -> None:
    plain = BOOK.translate(str.maketrans({"\u2014": "--", "\u201c": '"', "\u201d": '"', "\u2019": "'", "\u2018": "'"}))
    (tmp_path / "55.txt").write_text(plain, encoding="latin-1")
    assert make_corpus(tmp_path, [55]).split("\n") == LINES


@pytest.mark.parametrize("name", ["pg55.txt", "55.txt", "55-0.txt", "55-8.txt", "pg55.txt.utf8", "55.txt.utf-8"])
def test_names_of_books(tmp_path: Path, name: str) -> None:
    (tmp_path / "pg5555.txt").touch()
    (tmp_path / "155.txt").touch()
    assert find_book(tmp_path, 55) is None
    (tmp_path / name).touch()
    assert find_book(tmp_path, 55) == tmp_path / name


def test_the_command_makes_a_corpus_that_training_reads(books: Path, tmp_path: Path) -> None:
    out = tmp_path / "tales.txt"
    status, printed, errors = command(books, out)
    assert status == 0, errors
    text = out.read_text()
    assert text == "\n\n".join(["\n".join(LINES)] * 15)
    assert hashlib.sha256(out.read_bytes()).hexdigest() in printed
    assert f"not to the letter the text of the shipped model, whose SHA-256 is {SHIPPED}" in " ".join(printed.split())
    assert len(read_corpus(out).train) + len(read_corpus(out).held_out) == 15 * len(LINES)
    status, printed, _ = command(books, out, "--books=55,1597")
    assert status == 0
    assert out.read_text() == "\n\n".join(["\n".join(LINES)] * 2)
    assert "shipped" not in printed


def test_bad_input_is_one_line(books: Path, tmp_path: Path) -> None:
    out = tmp_path / "tales.txt"
    before = (books / "pg55.txt").read_bytes()
    (books / "pg640.txt").unlink()
    (books / "pg641.txt").write_text("a page of another site")
    missing = f"{books}: missing 1 of 15 books: {SOURCE.format(number=640)}"
    for arguments, words in (
        ((books, out), missing),
        ((tmp_path / "none", out), "no such folder; make it, and put the books there"),
        ((books, out, "--books=641"), "pg641.txt: no lines '*** START OF ...'"),
        ((books, out, "--books=a"), "books are Project Gutenberg's numbers with commas between, not 'a'"),
        ((books, books / "pg55.txt", "--books=55"), "the same command reads or writes this file already"),
        ((books, tmp_path / "none" / "tales.txt"), "does not exist; make it first"),
    ):
        status, printed, errors = command(*arguments)
        assert status == 2
        assert errors.startswith("error: ")
        assert words in errors
        assert errors.count("\n") == 1
        assert printed == ""
        assert not out.exists()
    assert (books / "pg55.txt").read_bytes() == before
