"""tritforge.gen.config: a configuration that cannot be built is refused in one line, and the hashes tell apart what
differs."""

from __future__ import annotations

import dataclasses

import pytest

from tritforge.gen.config import CONFIGS, Config
from tritforge.golden.contract.architecture import ArchitectureError

TINY = CONFIGS["tiny"]


@pytest.mark.parametrize("name", ["stream_beats", "queue_depth", "result_groups"])
@pytest.mark.parametrize("value", [-4, 0, 1, 3, 12])
def test_a_depth_that_is_no_power_of_two_is_refused(name: str, value: int) -> None:
    with pytest.raises(ArchitectureError) as caught:
        dataclasses.replace(TINY, **{name: value})
    assert str(caught.value) == f"tiny: {name} must be a power of two of at least 2, not {value}"


@pytest.mark.parametrize("value", [3, 6, 257])
def test_a_burst_that_is_no_power_of_two_is_refused(value: int) -> None:
    with pytest.raises(ArchitectureError) as caught:
        dataclasses.replace(TINY, stream_burst=value)
    assert str(caught.value) == f"tiny: stream_burst must be a power of two, not {value}"


@pytest.mark.parametrize(
    ("config", "changes", "limit"),
    [
        ("tiny", {"stream_beats": 64}, 32),  # half the FIFO
        ("u280", {"stream_beats": 512}, 32),  # 1 KB of 32 bytes
        ("kv260", {"stream_beats": 512}, 64),  # 1 KB of 16 bytes
        ("tiny", {"stream_beats": 1024}, 128),  # 1 KB of 8 bytes
    ],
)
def test_the_longest_burst_is_what_fits(config: str, changes: dict[str, int], limit: int) -> None:
    assert dataclasses.replace(CONFIGS[config], **changes, stream_burst=limit).stream_burst == limit
    with pytest.raises(ArchitectureError) as caught:
        dataclasses.replace(CONFIGS[config], **changes, stream_burst=2 * limit)
    assert str(caught.value).startswith(f"{config}: stream_burst {2 * limit} does not fit the FIFO, ")


def test_a_burst_of_nothing_is_refused() -> None:
    with pytest.raises(ArchitectureError, match="stream_burst 0 does not fit"):
        dataclasses.replace(TINY, stream_burst=0)


@pytest.mark.parametrize("field", [field.name for field in dataclasses.fields(Config) if field.name != "architecture"])
def test_the_build_hash_sees_every_parameter_and_images_see_none(field: str) -> None:
    value = getattr(TINY, field)
    changed = value + "x" if isinstance(value, str) else not value if isinstance(value, bool) else 2 * value or 1
    other = dataclasses.replace(TINY, **{field: changed})
    assert other.build_hash != TINY.build_hash
    assert other.architecture.config_hash == TINY.architecture.config_hash


def test_the_build_hash_sees_the_architecture() -> None:
    other = dataclasses.replace(TINY, architecture=dataclasses.replace(TINY.architecture, vector_registers=17))
    assert other.build_hash != TINY.build_hash
    assert other.architecture.config_hash != TINY.architecture.config_hash


def test_every_configuration_is_another_one_under_its_own_name() -> None:
    assert all(name == config.name for name, config in CONFIGS.items())
    hashes = {config.build_hash for config in CONFIGS.values()}
    assert len(hashes) == len(CONFIGS)
    assert all(0 <= number < 1 << 64 for number in hashes)


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_a_vector_register_is_addressed_to_its_end(config: Config) -> None:
    assert config.vector_words * config.architecture.lanes == config.architecture.vector_length
    assert 1 << config.vector_address_bits == config.vector_words


@pytest.mark.parametrize("value", [-1, 17])
def test_more_registers_in_ultra_ram_than_there_are_are_refused(value: int) -> None:
    with pytest.raises(ArchitectureError) as caught:
        dataclasses.replace(TINY, ultra_registers=value)
    assert str(caught.value) == f"tiny: ultra_registers must be 0 to 16, not {value}"
