"""tritforge.golden.contract.architecture: which architectures are refused, what follows from one, and its identity."""

from __future__ import annotations

import dataclasses

import pytest

from tritforge.golden.contract import architecture
from tritforge.golden.contract.architecture import Architecture, ArchitectureError, hash64

ARCH = Architecture(
    columns=16, channels=2, port_bytes=16, packing="b5", lanes=4, vector_registers=16, vector_length=256
)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"columns": 24}, "columns must be a power of two, not 24"),
        ({"channels": 0}, "channels must be a power of two, not 0"),
        ({"channels": 3}, "channels must be a power of two, not 3"),
        ({"lanes": -4}, "lanes must be a power of two, not -4"),
        ({"vector_length": 1000}, "vector_length must be a power of two, not 1000"),
        ({"packing": "b3"}, "packing must be b5 or b2, not 'b3'"),
        ({"port_bytes": 2}, "port_bytes must be 4 .. 32, not 2"),
        ({"port_bytes": 64, "lanes": 16}, "port_bytes must be 4 .. 32, not 64"),
        ({"port_bytes": 32}, r"port_bytes \(32\) must not exceed 4 \* lanes \(16\)"),
        ({"lanes": 32}, r"lanes \(32\) must not exceed columns \(16\)"),
        ({"columns": 4, "channels": 1}, "a beat of 4 bytes is narrower than a port of 16"),
        ({"vector_length": 8}, "vector_length must be 16 .. 32768, not 8"),
        ({"vector_length": 65536}, "vector_length must be 16 .. 32768, not 65536"),
        ({"vector_registers": 15}, "vector_registers must be 16 .. 32, not 15"),
        ({"vector_registers": 33}, "vector_registers must be 16 .. 32, not 33"),
    ],
)
def test_an_impossible_architecture_is_refused(change: dict[str, object], message: str) -> None:
    with pytest.raises(ArchitectureError, match=f"^{message}$"):
        dataclasses.replace(ARCH, **change)


def test_what_follows_from_an_architecture() -> None:
    assert (ARCH.rows_per_beat, ARCH.beat_bytes, ARCH.ports) == (10, 32, 2)
    assert dataclasses.replace(ARCH, packing="b2").rows_per_beat == 8
    assert ARCH.beats(10, 16) == 1
    assert ARCH.beats(11, 17) == 4
    assert ARCH.beats(1, 1) == 1


def test_the_hash_changes_with_every_field() -> None:
    changes = {
        "columns": 32, "channels": 4, "port_bytes": 8, "packing": "b2", "lanes": 8, "vector_registers": 17,
        "vector_length": 512,
    }  # fmt: skip
    assert changes.keys() == {field.name for field in dataclasses.fields(Architecture)}
    hashes = {dataclasses.replace(ARCH, **{name: value}).config_hash for name, value in changes.items()}
    assert len(hashes | {ARCH.config_hash}) == len(changes) + 1
    assert all(0 < value < 1 << 64 for value in hashes)


@pytest.mark.parametrize("name", ["ISA_VERSION", "FORMAT_VERSION"])
def test_the_hash_changes_with_the_versions(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = ARCH.config_hash
    monkeypatch.setattr(architecture, name, getattr(architecture, name) + 1)
    assert ARCH.config_hash != before


def test_the_hash_is_the_same_everywhere() -> None:
    # SHA-256 of canonical JSON: a change here makes every image and every bitstream foreign to each other
    assert hash64({"b": 1, "a": [2, "x"]}) == 0xBBB8E7667558A86D
