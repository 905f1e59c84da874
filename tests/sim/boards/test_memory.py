"""The memory and bus model of the simulated board, around hardware that does as it is told."""

from __future__ import annotations

import dataclasses
import itertools
import threading
import time
from pathlib import Path

import numpy as np
import pytest

from tests.sim import exerciser as e
from tritforge.board.configs import by_name
from tritforge.board.table import BOARDS, Board, find_board
from tritforge.errors import BoardError, UsageError
from tritforge.golden.contract.isa import Event
from tritforge.sim.boards.settings import settings_for
from tritforge.speed import recording

pytestmark = pytest.mark.xdist_group("exerciser")


@pytest.fixture(scope="module")
def rtl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return e.write_rtl(tmp_path_factory.mktemp("rtl") / "exerciser")


# --- registers and the back door ---


def test_registers_go_through_the_hardware(rtl: Path) -> None:
    board = e.open_exerciser(rtl)
    before = board.cycles
    board.write_register(e.ADDRESS, 0x1234_5678)
    assert board.read_register(e.ADDRESS) == 0x1234_5678
    assert 4 <= board.cycles - before <= 12


def test_a_refused_register_access_says_so(rtl: Path) -> None:
    board = e.open_exerciser(rtl)
    with pytest.raises(BoardError, match="reading register 0x200: DECERR"):
        board.read_register(e.NO_REGISTER)
    with pytest.raises(BoardError, match="writing register 0x200: DECERR"):
        board.write_register(e.NO_REGISTER, 1)
    assert board.read_register(e.DONE) == 0


def test_an_access_that_is_never_answered_ends(rtl: Path) -> None:
    board = e.open_exerciser(rtl, register_timeout=100)
    with pytest.raises(BoardError, match="no answer to a register access within 100 cycles"):
        board.read_register(e.NEVER_ANSWERED)
    with pytest.raises(BoardError, match="fault of the hardware"):  # and the board says so from then on
        board.read_register(e.DONE)


def test_memory_starts_zero_and_keeps_bytes(rtl: Path) -> None:
    board = e.open_exerciser(rtl)
    assert board.read_memory(0, 1 << 20) == bytes(1 << 20)
    board.write_memory(3, b"abcde")
    assert board.read_memory(0, 10) == b"\0\0\0abcde\0\0"
    for address, size in ((1 << 20, 1), ((1 << 20) - 3, 4), (-1, 1)):
        with pytest.raises(BoardError, match="outside of the board's memory"):
            board.read_memory(address, size)


def test_two_boards_share_nothing(rtl: Path) -> None:
    one, two = e.open_exerciser(rtl), e.open_exerciser(rtl)
    one.write_memory(0, b"x")
    one.run(100)
    assert two.read_memory(0, 1) == b"\0"
    assert two.cycles == 0


def test_a_closed_board_says_so(rtl: Path) -> None:
    board = e.open_exerciser(rtl)
    board.close()
    board.close()
    with pytest.raises(BoardError, match="closed"):
        board.run(1)


# --- bursts ---

STALLS = [pytest.param({}, id="steady")] + [
    pytest.param({"stall_probability": p, "stall_seed": seed}, id=f"stalls-{p}-{seed}")
    for p, seed in ((0.1, 1), (0.5, 2), (0.9, 3))
]


@pytest.mark.parametrize("slow", [0, e.SLOW_READY], ids=["ready", "slow"])
@pytest.mark.parametrize("stalls", STALLS)
@pytest.mark.parametrize("port", [e.READ_V, e.READ_W], ids=["v", "w0"])
def test_reads_bring_every_beat_in_order(rtl: Path, port: int, stalls: dict[str, object], slow: int) -> None:
    board = e.open_exerciser(rtl, **stalls)
    words = e.fill(board, 4096)
    for offset, length, bursts in ((0, 1, 1), (64, 3, 7), (1024, 128, 5), (4088, 1, 2)):
        e.run(board, port | slow, offset=offset, length=length, bursts=bursts)
        start = offset // 4
        assert board.read_register(e.HASH_0) == e.hash_of(words[start : start + 2 * length * bursts])
        assert board.read_register(e.RESPONSES) == 0


@pytest.mark.parametrize("stalls", STALLS)
def test_reads_of_each_id_stay_in_order(rtl: Path, stalls: dict[str, object]) -> None:
    board = e.open_exerciser(rtl, **stalls)
    words = e.fill(board, 8192).reshape(-1, 2, 16)  # bursts of 8 beats, alternating ids
    e.run(board, e.READ_V, length=8, bursts=200, ids=1)
    assert board.read_register(e.HASH_0) == e.hash_of(words[:100, 0])
    assert board.read_register(e.HASH_1) == e.hash_of(words[:100, 1])


@pytest.mark.parametrize("stalls", STALLS)
def test_writes_reach_memory_and_nothing_else_changes(rtl: Path, stalls: dict[str, object]) -> None:
    board = e.open_exerciser(rtl, **stalls)
    want = e.fill(board, 8192)
    for offset, length, bursts, go, seed in ((8, 1, 1, 0, 5), (4096, 32, 9, 0, 77), (12288, 5, 3, e.HALF_STROBE, 0)):
        e.run(board, e.WRITE_V | go, offset=offset, length=length, bursts=bursts, seed=seed)
        beats = np.arange(seed, seed + length * bursts, dtype=np.uint32)
        written = want[offset // 4 : offset // 4 + 2 * len(beats)]
        written[::2] = beats
        if go != e.HALF_STROBE:
            written[1::2] = ~beats
    assert board.read_register(e.RESPONSES) == 0
    assert board.read_memory(0, want.nbytes) == want.tobytes()


@pytest.mark.parametrize("port", [e.READ_V, e.READ_W, e.WRITE_V], ids=["read-v", "read-w0", "write-v"])
@pytest.mark.parametrize("offset", [1 << 20, -128], ids=["behind", "before"])
def test_an_access_outside_of_memory_is_answered_with_decerr(rtl: Path, port: int, offset: int) -> None:
    board = e.open_exerciser(rtl)
    e.run(board, port, offset=offset)
    assert board.read_register(e.RESPONSES) == 3
    assert board.read_memory((1 << 20) - 64, 64) == bytes(64)


# --- time ---


@pytest.mark.parametrize("latency", [1, 10, 100])
def test_read_latency_is_what_was_set(rtl: Path, latency: int) -> None:
    board = e.open_exerciser(rtl, read_latency=latency)
    shortest = e.run(board, e.READ_W, length=1)
    assert shortest == latency + 2  # a cycle to accept the burst, one to see the last beat
    assert e.run(board, e.READ_W, length=20) == shortest + 19


def test_write_latency_is_what_was_set(rtl: Path) -> None:
    cycles = [e.run(e.open_exerciser(rtl, write_latency=latency), e.WRITE_V) for latency in (1, 30)]
    assert cycles[1] - cycles[0] == 29


@pytest.mark.parametrize(("outstanding", "covered"), [(1, False), (2, False), (8, True)])
def test_enough_bursts_under_way_cover_the_latency(rtl: Path, outstanding: int, covered: bool) -> None:
    board = e.open_exerciser(rtl, read_latency=40, outstanding=outstanding)
    cycles = e.run(board, e.READ_W, length=8, bursts=100)
    if covered:
        assert cycles <= 800 + 45
    else:
        assert cycles == pytest.approx(100 / outstanding * 41, rel=0.2)


@pytest.mark.parametrize("limit", [2.0, 6.5, 12.0])
def test_bandwidth_is_shared_by_the_ports(rtl: Path, limit: float) -> None:
    board = e.open_exerciser(rtl, bytes_per_cycle=limit, outstanding=16)
    cycles = e.run(board, e.READ_V | e.READ_W, length=16, bursts=50)
    assert 2 * 50 * 16 * e.BEAT / cycles == pytest.approx(limit, rel=0.02)


def test_a_port_alone_may_use_all_of_the_bandwidth(rtl: Path) -> None:
    board = e.open_exerciser(rtl, bytes_per_cycle=6.0, outstanding=16)
    assert e.run(board, e.READ_W, length=16, bursts=50) == pytest.approx(50 * 16 * e.BEAT / 6, rel=0.02)


def test_refreshes_cost_their_share(rtl: Path) -> None:
    refresh = {"refresh_interval": 100, "refresh_duration": 20, "outstanding": 8}
    cycles = e.run(e.open_exerciser(rtl, **refresh, read_buffer=1), e.READ_W, length=16, bursts=100)
    assert cycles == pytest.approx(1600 / 0.8, rel=0.03)


def test_a_read_buffer_rides_over_refreshes(rtl: Path) -> None:
    refresh = {"refresh_interval": 100, "refresh_duration": 20, "outstanding": 8}
    cycles = e.run(e.open_exerciser(rtl, **refresh, read_buffer=64), e.READ_W, length=16, bursts=100)
    assert cycles == pytest.approx(1600, rel=0.03)


def test_stalls_repeat_with_their_seed(rtl: Path) -> None:
    cycles = [
        e.run(e.open_exerciser(rtl, stall_probability=0.4, stall_seed=seed), e.READ_V | e.READ_W | e.SLOW_READY)
        for seed in (1, 1, 2, 3)
    ]
    assert cycles[0] == cycles[1]
    assert len(set(cycles)) > 1


def test_wait_ends_without_an_interrupt(rtl: Path) -> None:
    board = e.open_exerciser(rtl)
    with pytest.raises(BoardError, match=r"no interrupt in 0\.05 s, \d+ cycles"):
        board.wait(0.05)


def test_a_board_does_not_hold_up_other_threads(rtl: Path) -> None:
    board = e.open_exerciser(rtl)
    worker = threading.Thread(target=board.run, args=(300_000,))
    worker.start()
    count = 0
    while worker.is_alive():
        time.sleep(0.001)
        count += 1
    assert count > 3


def test_bytes_on_the_bus_are_counted(rtl: Path) -> None:
    board = e.open_exerciser(rtl)
    e.run(board, e.READ_V | e.READ_W, length=16, bursts=3)
    e.run(board, e.WRITE_V, length=4, bursts=2)
    assert (board.bytes_read, board.bytes_written) == (2 * 3 * 16 * e.BEAT, 2 * 4 * e.BEAT)


# --- what the hardware may not do ---


@pytest.mark.parametrize(
    ("go", "more", "message"),
    [
        (e.READ_V | e.DROP_ARVALID, {"read_latency": 200, "bursts": 9}, "ARVALID dropped before ready"),
        (e.WRITE_V | e.DROP_WVALID, {}, "WVALID dropped before ready"),
        (e.WRITE_V | e.EARLY_WLAST, {}, "WLAST is 1 at beat 15 of a burst of 16"),
        (e.READ_V | e.WRONG_SIZE, {}, "ARSIZE says 4 bytes a beat, the port has 8"),
        (e.READ_V | e.FIXED_BURST, {}, "ARBURST is 0"),
        (e.READ_V, {"offset": 4}, "ARADDR 0x800000004 is not aligned to 8 bytes"),
        (e.WRITE_V, {"offset": 4}, "AWADDR 0x800000004 is not aligned to 8 bytes"),
        (e.READ_W, {"offset": 4096 - 64}, "port m_axi_w0: AR burst of 16 beats at 0x800000fc0 crosses a 4 KB boundary"),
        (e.READ_V | e.WRITE_V, {"read_latency": 50}, "race: 0x800000000 is read while a write of it is not answered"),
        (e.READ_W | e.WRITE_V, {"offset": 512}, "race: 0x800000200 is read while a write"),
    ],
)
def test_a_broken_rule_is_reported(rtl: Path, go: int, more: dict[str, int], message: str) -> None:
    options = {name: more.pop(name) for name in ("read_latency",) if name in (more := dict(more))}
    board = e.open_exerciser(rtl, **options)
    with pytest.raises(BoardError, match=f"fault of the hardware: cycle .*{message}"):
        e.run(board, go, **more)


# --- settings ---


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("read_latency", "0", "latencies must be at least 1"),
        ("outstanding", "65", "outstanding must be 1 .. 64"),
        ("stall_probability", "1", "stall_probability must be in 0 .. 1"),
        ("memory_base", "0xffffffffff", "40 address bits"),
        ("waves", "board.png", r"ends in \.vcd or \.fst"),
    ],
)
def test_a_wrong_setting_is_refused(rtl: Path, option: str, value: str, message: str) -> None:
    with pytest.raises(BoardError, match=message):
        e.open_exerciser(rtl, **{option: value})


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("lateness", "3", "no option 'lateness'; its options are memory, memory_base, "),
        ("read_latency", "fast", "read_latency must be int, not 'fast'"),
        ("refresh_interval", "-1", "must not be negative"),
    ],
)
def test_an_option_that_cannot_be_is_refused(option: str, value: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        settings_for(by_name("tiny").manifest, {option: value})


def test_a_memory_becomes_cycles_of_the_clock() -> None:
    settings = settings_for(by_name("kv260").manifest, {"memory_bytes": "5000"})
    assert settings.bytes_per_cycle == pytest.approx(76.8)
    assert (settings.read_latency, settings.refresh_interval, settings.refresh_duration) == (38, 1950, 88)
    assert settings.memory_bytes == 8192
    assert "76.8 bytes a cycle" in str(settings)


# --- the recorder ---


def expand(records: np.ndarray, field: str, mask: int) -> np.ndarray:
    """A bool a cycle, from the first record to the end."""
    return np.repeat(records[field][:-1] & mask != 0, np.diff(records["cycle"].astype(np.int64)))


@pytest.mark.parametrize("stalls", STALLS)
def test_the_recorder_tells_of_every_cycle(rtl: Path, stalls: dict[str, object]) -> None:
    board = e.open_exerciser(rtl, **stalls)
    board.start_recording()
    before = board.cycles
    cycles = e.run(board, e.READ_V | e.READ_W, length=16, bursts=7)
    e.run(board, e.WRITE_V, length=5, bursts=3)
    records = board.stop_recording()
    assert (records["cycle"][0], records["cycle"][-1]) == (before, board.cycles - 1)
    assert (np.diff(records["cycle"].astype(np.int64)) > 0).all()
    words = [(int(record["events"]), int(record["weights"])) for record in records[:-1]]
    assert all(a != b for a, b in itertools.pairwise(words))
    (first, second) = recording.runs(records)
    assert int(first["cycle"][-1]) == cycles
    assert second["cycle"][-1] > 0
    # The exerciser calls a beat of its weight port a BEAT, so both sides of the port must tell the same.
    assert expand(records, "events", Event.BEAT).tolist() == expand(records, "weights", 1).tolist()
    assert len(recording.cycles_with(records, Event.BEAT)) == 7 * 16
    assert len(recording.cycles_with(records, Event.VECTOR_READ)) == 7 * 16
    assert len(recording.cycles_with(records, Event.VECTOR_WRITE)) == 3 * 5


def test_the_recorder_is_off_until_it_is_started(rtl: Path) -> None:
    board = e.open_exerciser(rtl)
    board.run(10)
    assert len(board.stop_recording()) == 0
    board.start_recording()
    board.run(100)
    assert len(board.stop_recording()) == 2  # one record, and where it ends
    board.run(100)
    assert len(board.stop_recording()) == 2
    board.start_recording()
    assert len(board.stop_recording()) == 0


def test_each_weight_port_reaches_a_channel_of_its_own() -> None:
    configuration = by_name("u280")
    channels = configuration.architecture.ports
    settings = settings_for(configuration.manifest, {})
    assert settings.channels == channels
    assert settings.bytes_per_cycle * configuration.clock_hz == pytest.approx(14.375e9)
    memory = find_board("u280").memory
    assert memory.reach(2 * memory.channels) == memory.bytes_per_second


@pytest.mark.parametrize("board", BOARDS.values(), ids=lambda board: board.name)
def test_every_figure_of_a_board_has_a_source(board: Board) -> None:
    figures = {f.name for f in dataclasses.fields(board)} - {"name", "title", "memory", "configurations", "sources"}
    figures |= {f"memory.{field.name}" for field in dataclasses.fields(board.memory)}
    assert all(board.source(figure) for figure in figures)
    assert set(board.sources) <= figures | {"fabric", "memory"}
    assert board.memory.read_ns > 0 < board.memory.bytes_per_second


def test_an_unknown_board_is_named_with_those_that_exist() -> None:
    with pytest.raises(UsageError, match="no board 'kv620' in the board table; it has kv260, "):
        find_board("kv620")
