"""tritforge.golden.contract.image: every kind of damaged file is refused with its reason, and a file is written whole
or not at all."""

from __future__ import annotations

import copy
import dataclasses
import json
import os
import resource
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.formats import FORMAT_VERSION
from tritforge.golden.contract.image import IMAGE_VERSION, MAGIC, PREFIX, Image, ImageError, PayloadBuilder, Section
from tritforge.golden.contract.isa import ISA_VERSION

ARCH = Architecture(8, 2, 8, "b5", 4, 16, 256)
AGAIN = "pack the checkpoint again with `tritforge pack`"
MODEL = {"vocab_size": 7, "hidden_size": 3, "intermediate_size": 5, "num_layers": 1, "rms_norm_eps": 1e-6}


MIXER = ("f_proj", "i_proj", "g_proj", "o_proj")
SHAPES = {
    **{f"layers.0.{name}": (3, 3) for name in MIXER},
    "layers.0.gate_proj": (5, 3),
    "layers.0.up_proj": (5, 3),
    "layers.0.down_proj": (3, 5),
    "lm_head": (7, 3),
}
"""Rows and columns of each matrix; each is one beat."""
VECTORS = {
    **{f"layers.0.{name}.gamma": 3 for name in (*MIXER, "gate_proj")},
    **{f"layers.0.{name}": 3 for name in ("attn_norm", "g_norm", "mlp_norm")},
    "layers.0.down_proj.gamma": 5,
    "norm": 3,
    "lm_head.gamma": 3,
}


def make_image() -> Image:
    """Return a small image of one layer, with gaps between its sections."""
    builder = PayloadBuilder()
    program = builder.add("program", bytes(range(64)), 1024)
    gammas = {
        name: {"address": builder.add(name, b"\x11" * 4 * length, 64), "length": length, "exponent": -1}
        for name, length in VECTORS.items()
    }
    bound = builder.add("layers.0.lower_bound", b"\x22" * 12, 64)
    embedding = builder.add("embedding", b"\x55" * 7 * 16, 4096)
    streams = [builder.add(f"weights.{port}", b"\xaa" * len(SHAPES) * ARCH.port_bytes, 4096) for port in range(2)]
    tensors = {
        "gammas": gammas,
        "lower_bounds": [{"address": bound, "length": 3}],
        "embedding": {"address": embedding, "stride": 16},
        "matrices": {
            name: {"rows": rows, "columns": columns, "scale": 0.5, "beat": beat}
            for beat, (name, (rows, columns)) in enumerate(SHAPES.items())
        },
        "exponents": {"residual": 1, "layers.0.g": 0, "layers.0.up": -2},
    }
    return Image(
        architecture=ARCH, config="tiny", model=MODEL, program=program, instructions=2, streams=tuple(streams),
        beats=len(SHAPES), state=16384, state_bytes=1024, logits=20480, memory_bytes=24576, tensors=tensors,
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


@pytest.mark.parametrize(("name", "mine"), [("isa", ISA_VERSION), ("format", FORMAT_VERSION)])
def test_another_instruction_set_or_format_is_named(name: str, mine: int) -> None:
    assert refused(with_header(**{name: 99})) == f"made for another {name} version than {mine}; "


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


# --- a header whose checksum is right, and which is wrong ---


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path to every entry of a header."""
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield (*path, key)
        yield from places(value[key], (*path, key))


HEADER = json.loads(DATA[PREFIX.size : PAYLOAD])
PLACES = list(places(HEADER))
GONE = object()


def with_entry(path: tuple[str | int, ...], value: object) -> bytes:
    """Return the image with one entry of the header changed or taken away, and the checksum right."""
    header = copy.deepcopy(HEADER)
    inner = header
    for key in path[:-1]:
        inner = inner[key]
    if value is GONE:
        del inner[path[-1]]
    else:
        inner[path[-1]] = value
    return with_text(json.dumps(header).encode())


@pytest.mark.parametrize("path", PLACES, ids=lambda path: ".".join(map(str, path)))
def test_every_missing_entry_is_refused(path: tuple[str | int, ...]) -> None:
    refused(with_entry(path, GONE))


@pytest.mark.parametrize("path", PLACES, ids=lambda path: ".".join(map(str, path)))
def test_no_wrong_entry_passes(path: tuple[str | int, ...]) -> None:
    wrong: list[object] = [None, [], {}, True, [[1]], {"a": 1}, float("nan"), "\ud800\n"]
    if path != ("config",) and path[0] != "notes":
        wrong.append("text")
    if path[-1] not in ("rms_norm_eps", "scale"):
        wrong.append(1.5)
    if path[-1] != "scale":
        wrong.append(-(10**6))
    if path[-1] not in ("rms_norm_eps", "scale"):
        wrong.append(10**30)
    for value in (*wrong, 10**400):
        refused(with_entry(path, value))


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("model", "hidden_size"), 257, "model.hidden_size must be a whole number of 1 .. 256, not '257'"),
        (("model", "num_layers"), 10**9, "state_bytes is too small"),
        (("model", "vocab_size"), 8, "embedding: address must be a whole number of"),
        (("streams",), [8192], "streams must be 2, one a port"),
        (("streams", 1), 8192, "section weights.1 is not at 8192 with 64 bytes"),
        (("beats",), 9, "section weights.0 is not at "),
        (("instructions",), 3, "each instruction has a note"),
        (("sections", 0, "name"), "weights.9", "section program is missing"),
        (("sections", 1, "name"), "program", "section program is there twice"),
        (("sections", 1, "address"), 32, "must be a whole number of 64 .."),
        (("sections", -1, "size"), 65, "section weights.1: size must be a whole number of 0 .. 64, not '65'"),
        (("sections", -1, "address"), 10**6, "section weights.1: address must be a whole number of"),
        (("state",), 4096, "state must lie between payload and logits"),
        (("state_bytes",), 8, "state_bytes is too small"),
        (("state_bytes",), 8192, "state must lie between payload and logits"),
        (("logits",), 24552, "the logits lie outside of memory_bytes"),
        (("memory_bytes",), 1 << 33, "memory_bytes must be a whole number of"),
        (("tensors", "matrices", "lm_head", "beat"), 8, "lm_head: beat must be a whole number of 0 .. 7, not '8'"),
        (("tensors", "gammas", "norm", "length"), 2, "norm: length must be a whole number of 3 .. 3, not '2'"),
        (("tensors", "gammas", "norm", "address"), 0, "norm: address must be a whole number of"),
        (("tensors", "embedding", "stride"), 13, "embedding: stride must be whole words"),
        (("tensors", "exponents", "more"), 1, "tensors.exponents has an unknown entry 'more'"),
        (("model", "eos_token_id"), [1, "x"], "model.eos_token_id must be a whole number"),
    ],
)
def test_what_is_wrong_in_a_header_is_named(path: tuple[str | int, ...], value: object, message: str) -> None:
    said = refused(with_entry(path, value))
    assert said.startswith("not a header of ours: ")
    assert message in said


@pytest.mark.parametrize("ids", [None, 0, 2, [], [2, 3]])
def test_a_model_may_have_any_number_of_end_tokens(ids: object) -> None:
    assert Image.from_bytes(with_entry(("model", "eos_token_id"), ids)).model["eos_token_id"] == ids


def test_a_header_nested_without_end_is_refused() -> None:
    assert refused(with_text(b"[" * 200_000)).startswith("not a header of ours: ")


@given(st.integers(0, len(IMAGE.payload) - 1), st.integers(1, 255))
def test_every_flipped_byte_of_the_payload_is_found(index: int, bits: int) -> None:
    assert refused(flipped(DATA, PAYLOAD + index, bits)).startswith(("corrupted section ", "corrupted padding "))


def test_bytes_behind_the_last_section_are_padding_too() -> None:
    image = dataclasses.replace(IMAGE, payload=IMAGE.payload + bytes(4))
    assert Image.from_bytes(image.to_bytes()) == image
    assert refused(flipped(image.to_bytes(), -1 % len(image.to_bytes()))).startswith("corrupted padding behind")


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


def test_only_a_regular_file_is_replaced_and_a_link_stays(tmp_path: Path) -> None:
    pipe, link, target = (tmp_path / name for name in ("pipe", "link", "target"))
    os.mkfifo(pipe)
    with pytest.raises(FileExistsError, match="not a regular file"):
        IMAGE.save(pipe)
    assert pipe.is_fifo()
    link.symlink_to(target)
    IMAGE.save(link)
    assert link.is_symlink()
    assert target.read_bytes() == DATA


def test_a_write_that_fails_midway_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "model.tfi"
    path.write_bytes(b"old")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(IMAGE.payload) // 2, limits[1]))
        with pytest.raises(OSError, match="File too large"):
            IMAGE.save(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
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
