"""golden.image: every kind of damaged file is refused with its reason, and a file is written whole or not at all."""

from __future__ import annotations

import dataclasses
import json
import os
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from golden.image import IMAGE_VERSION, MAGIC, PREFIX, Image, ImageError, PayloadBuilder, Section
from golden.isa import Architecture

ARCH = Architecture(8, 2, 8, "b5", 4, 16, 256)
AGAIN = "pack the checkpoint again with `tritforge pack`"
MODEL = {"vocab_size": 7, "hidden_size": 3, "intermediate_size": 5, "num_layers": 1, "rms_norm_eps": 1e-6}


def make_image() -> Image:
    """Return a small image with three sections and a gap between them."""
    builder = PayloadBuilder()
    program = builder.add("program", bytes(range(64)), 1024)
    builder.add("embedding", b"\x55" * 84, 4096)
    stream = builder.add("weights.0", b"\xaa" * 256, 4096)
    return Image(
        architecture=ARCH, config="tiny", model=MODEL, program=program, instructions=2, streams=(stream,), beats=32,
        state=8448, state_bytes=1024, logits=12288, memory_bytes=16384, tensors={"embedding": {"address": 4096}},
        notes=("load", "end"), sections=tuple(builder.sections), payload=builder.payload(),
    )  # fmt: skip


IMAGE = make_image()
DATA = IMAGE.to_bytes()
HEADER_BYTES = struct.unpack_from("<I", DATA, 12)[0]
PAYLOAD = PREFIX.size + HEADER_BYTES


def flipped(data: bytes, index: int, bits: int = 0xFF) -> bytes:
    """Return the data with some bits of one byte inverted."""
    return data[:index] + bytes([data[index] ^ bits]) + data[index + 1 :]


def with_header(**changes: object) -> bytes:
    """Return the image with a changed header whose checksum is right; None takes a key away."""
    header = json.loads(DATA[PREFIX.size : PAYLOAD]) | changes
    text = json.dumps({key: value for key, value in header.items() if value is not None}).encode()
    return with_text(text)


def with_text(text: bytes) -> bytes:
    """Return the image with another text for a header."""
    payload = DATA[PAYLOAD:]
    return PREFIX.pack(MAGIC, IMAGE_VERSION, len(text), zlib.crc32(text), len(payload)) + text + payload


def refused(data: bytes) -> str:
    """Return the message with which the data is refused."""
    with pytest.raises(ImageError) as caught:
        Image.from_bytes(data)
    message = str(caught.value)
    assert "\n" not in message
    assert message.endswith(AGAIN)
    return message.removesuffix(AGAIN)


def test_an_image_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "model.tfi"
    IMAGE.save(path)
    assert path.read_bytes() == DATA
    assert Image.load(path) == IMAGE
    assert Image.load(path).config_hash == ARCH.config_hash
    assert "payload" not in repr(IMAGE)


# --- damage ---


@pytest.mark.parametrize("size", [0, 4, 7])
def test_a_piece_of_the_magic_is_no_image(size: int) -> None:
    assert refused(DATA[:size]).startswith(f"not a Tritforge image: it starts with {DATA[:size]!r}, not {MAGIC!r}")


@pytest.mark.parametrize("size", [8, 15, PREFIX.size - 1])
def test_a_truncated_prefix_is_named(size: int) -> None:
    assert refused(DATA[:size]) == f"truncated: {size} bytes, the prefix alone has {PREFIX.size}; "


@given(st.integers(PREFIX.size, len(DATA) - 1))
def test_a_truncated_image_is_named(size: int) -> None:
    assert refused(DATA[:size]).startswith(f"truncated: {size} bytes, its header says {len(DATA)}; copy it again")


@given(st.binary(min_size=1, max_size=99))
def test_an_image_with_something_behind_it_is_named(more: bytes) -> None:
    assert refused(DATA + more).startswith(f"too long: {len(DATA) + len(more)} bytes, its header says {len(DATA)}; ")


@given(st.binary(max_size=64).filter(lambda data: not data.startswith(MAGIC)))
def test_a_foreign_file_is_named(data: bytes) -> None:
    assert refused(data).startswith("not a Tritforge image: it starts with ")


@given(st.integers(0, PREFIX.size - 1), st.integers(1, 255))
def test_every_flipped_byte_of_the_prefix_is_refused(index: int, bits: int) -> None:
    expected = [
        (8, "not a Tritforge image"),
        (12, "image version "),
        (16, ("truncated: ", "too long: ")),
        (20, "corrupted header: CRC-32 "),
        (PREFIX.size, ("truncated: ", "too long: ")),
    ]
    start = next(text for end, text in expected if index < end)
    assert refused(flipped(DATA, index, bits)).startswith(start)


@given(st.integers(PREFIX.size, PAYLOAD - 1), st.integers(1, 255))
def test_every_flipped_byte_of_the_header_is_refused(index: int, bits: int) -> None:
    assert refused(flipped(DATA, index, bits)).startswith("corrupted header: CRC-32 ")


@pytest.mark.parametrize("section", IMAGE.sections, ids=lambda section: section.name)
@given(data=st.data())
def test_every_flipped_byte_of_a_section_names_it(section: Section, data: st.DataObject) -> None:
    index = data.draw(st.integers(section.address, section.address + section.size - 1))
    message = refused(flipped(DATA, PAYLOAD + index, data.draw(st.integers(1, 255))))
    assert message.startswith(f"corrupted section {section.name}: CRC-32 ")
    assert f"expected {section.crc32:08x}; copy it again" in message


def test_another_version_is_named() -> None:
    data = DATA[:8] + struct.pack("<I", IMAGE_VERSION + 1) + DATA[12:]
    assert refused(data) == f"image version {IMAGE_VERSION + 1}, this Tritforge reads {IMAGE_VERSION}; "


@pytest.mark.parametrize("name", ["isa", "format"])
def test_another_instruction_set_or_format_is_named(name: str) -> None:
    assert refused(with_header(**{name: 99})) == f"made for another {name} version than 1; "


def test_a_hash_that_is_not_its_architectures_is_named() -> None:
    assert refused(with_header(config_hash="0123456789abcdef")).startswith(
        f"configuration hash 0123456789abcdef is not that of its architecture, {ARCH.config_hash:016x}; "
    )


def test_an_impossible_architecture_is_named() -> None:
    bad = dataclasses.asdict(ARCH) | {"columns": 7}
    assert refused(with_header(architecture=bad)) == "impossible architecture: columns must be a power of two, not 7; "
    message = refused(with_header(architecture={"colums": 8}))
    assert message.startswith("impossible architecture: ")
    assert "unexpected keyword argument 'colums'" in message


@pytest.mark.parametrize(
    "data",
    [
        *(with_header(**{key: None}) for key in ("isa", "config_hash", "architecture", "sections", "notes", "beats")),
        with_header(sections=[{"name": "program"}]),
        with_header(sections=3),
        with_header(more=1),
        with_text(b"[]"),
        with_text(b"{"),
        with_text(b"\xff"),
    ],
)
def test_a_header_that_is_not_ours_is_refused(data: bytes) -> None:
    assert refused(data).startswith("not a header of ours: ")


def test_a_section_outside_of_the_payload_is_refused() -> None:
    section = {"name": "weights.9", "address": len(IMAGE.payload) + 4, "size": 8, "crc32": 1}
    assert refused(with_header(sections=[section])).startswith("corrupted section weights.9: ")


def test_messages_begin_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "model.tfi"
    with pytest.raises(ImageError, match=rf"^{path}: cannot read the image: No such file .*`tritforge pack`$"):
        Image.load(path)
    path.write_bytes(DATA[:-1])
    with pytest.raises(ImageError, match=rf"^{path}: truncated: "):
        Image.load(path)
    with pytest.raises(ImageError, match=rf"^{tmp_path}: cannot read the image: Is a directory"):
        Image.load(tmp_path)


# --- writing ---


def test_a_write_that_fails_midway_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model.tfi"
    path.write_bytes(b"old")

    def full(self: Path, data: bytes) -> int:
        with open(self, "wb") as file:
            file.write(data[: len(data) // 2])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OSError, match="No space left"):
        IMAGE.save(path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["model.tfi"], "nothing half-written is left"


def test_a_rename_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    (target / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="folder"):
        IMAGE.save(target)
    assert os.listdir(tmp_path) == ["folder"]


# --- layout ---


@given(st.lists(st.tuples(st.binary(max_size=40), st.sampled_from([1, 4, 64, 4096])), max_size=8))
def test_the_builder_aligns_and_keeps_every_section(parts: list[tuple[bytes, int]]) -> None:
    builder = PayloadBuilder()
    for number, (data, align) in enumerate(parts):
        address = builder.add(f"part {number}", data, align)
        assert address % align == 0
    payload = builder.payload()
    assert len(payload) == builder.size
    end = 0
    for section, (data, _) in zip(builder.sections, parts, strict=True):
        assert section.address >= end
        assert not any(payload[end : section.address]), "gaps are zero"
        end = section.address + section.size
        assert payload[section.address : end] == data
        assert section.crc32 == zlib.crc32(data)
