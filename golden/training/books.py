r"""Books of Project Gutenberg as a training corpus: plain ASCII, a paragraph a line, a blank line between two books.

The shipped model was trained on the fifteen of :data:`BOOKS`, cleaned by these rules, which its text follows. Each is a
text file, by default from :data:`SOURCE`. Project Gutenberg mends its files now and then, so what is made of today's
need not be that text to the letter; :data:`SHIPPED` tells whether it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

BOOKS = {
    1597: "Andersen's Fairy Tales", 7439: "English Fairy Tales", 2591: "Grimms' Fairy Tales",
    503: "The Blue Fairy Book", 3282: "The Brown Fairy Book", 2435: "The Crimson Fairy Book",
    7277: "The Green Fairy Book", 6746: "The Grey Fairy Book", 3454: "The Lilac Fairy Book",
    3027: "The Orange Fairy Book", 5615: "The Pink Fairy Book", 540: "The Red Fairy Book",
    641: "The Violet Fairy Book", 55: "The Wonderful Wizard of Oz", 640: "The Yellow Fairy Book",
}  # fmt: skip
"""Project Gutenberg's number and the title of each, in the order of the corpus."""

SHIPPED = "0759212434df7fd0ce3ab6e9dfa20d8ee0439b9c2eef0b848b594daef1ebebdc"
"""SHA-256 of the text that the shipped model was trained on, 7,496,954 bytes; it ends without a line end."""

SOURCE = "https://www.gutenberg.org/cache/epub/{number}/pg{number}.txt"
START, END = re.compile(r"^\*\*\* ?START OF.*$", re.M), re.compile(r"^\*\*\* ?END OF.*$", re.M)
FOREIGN = ("Project Gutenberg", "Produced by", "Transcriber", "[Illustration")
"""What paragraphs begin with or hold that are not the author's."""
ASCII = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201a": "'", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"',
    "\u00bb": '"', "\u2013": "-", "\u2014": "--", "\u2026": "...", "\u00a0": " ", "_": "",
})  # fmt: skip
HEADING = 40
"""Longest paragraph, in characters, that is left out as a heading unless it ends as a sentence or a speech does."""


def find_book(folder: Path, number: int) -> Path | None:
    """File of a book, named as Project Gutenberg's mirrors do: ``pg55.txt``, ``55-0.txt``, ``55.txt`` and the like."""
    name = re.compile(rf"(pg)?{number}(-\d+)?\.txt(\.utf-?8)?")
    return next((path for path in sorted(folder.iterdir()) if name.fullmatch(path.name)), None)


def read_book(path: Path) -> str:
    """Text between the header and the licence; older files are in Latin-1.

    Raises
    ------
    ValueError
        If the file cannot be read, or the lines that mark header and licence are not there.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ValueError(f"{path}: cannot read the book: {error.strerror}") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    text = text.replace("\r\n", "\n")
    start, end = START.search(text), END.search(text)
    if start is None or end is None or end.start() < start.end():
        raise ValueError(f"{path}: no lines '*** START OF ...' and '*** END OF ...'; get the plain text of the book")
    return text[start.end() : end.start()]


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a book, each on one line of ASCII; letters that ASCII has not are left out."""
    for block in re.split(r"\n\s*\n", text):
        line = " ".join(block.translate(ASCII).split()).encode("ascii", "ignore").decode().strip()
        if line and not any(words in line for words in FOREIGN) and (len(line) > HEADING or line[-1] in ".!?'\""):
            yield line


def make_corpus(folder: Path, numbers: Iterable[int] = BOOKS) -> str:
    """Make a corpus of books that lie in a folder.

    Raises
    ------
    ValueError
        If a book is missing, or is none; the message names all that are missing, with their addresses.
    """
    if not folder.is_dir():
        raise ValueError(f"{folder}: no such folder; make it, and put the books there")
    found = {number: find_book(folder, number) for number in numbers}
    missing = [SOURCE.format(number=number) for number, path in found.items() if path is None]
    if missing:
        raise ValueError(f"{folder}: missing {len(missing)} of {len(found)} books: {' '.join(missing)}")
    return "\n\n".join("\n".join(paragraphs(read_book(path))) for path in found.values() if path)
