"""The simulated board around ``exerciser/tritforge.sv``, which breaks the rules of AXI4 when told to."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path

import numpy as np

from tritforge.golden.contract.architecture import Architecture
from tritforge.golden.contract.isa import EVENT_BITS
from tritforge.sim.boards.rtl import SimulatedBoard, open_board

SOURCE = Path(__file__).with_name("exerciser") / "tritforge.sv"
READ_V, READ_W, WRITE_V = 1, 2, 4
DROP_ARVALID, EARLY_WLAST, WRONG_SIZE, FIXED_BURST, DROP_WVALID = 1 << 4, 1 << 5, 1 << 6, 1 << 7, 1 << 8
SLOW_READY, HALF_STROBE = 1 << 12, 1 << 13
GO, ADDRESS, ADDRESS_HIGH, LENGTH, BURSTS, IDS, SEED = range(0, 0x1C, 4)
DONE, HASH_0, HASH_1, RESPONSES, CYCLES = range(0x40, 0x54, 4)
NEVER_ANSWERED, NO_REGISTER = 0x1FC, 0x200
BEAT = 8
CLOCK_HZ = 100_000_000


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def ports() -> dict[str, dict[str, object]]:
    """Names, directions and widths, as in an emitted manifest."""
    lite = "awaddr 12 awvalid 1 <awready 1 wdata 32 wstrb 4 wvalid 1 <wready 1 <bresp 2 <bvalid 1 bready 1 "
    lite += "araddr 12 arvalid 1 <arready 1 <rdata 32 <rresp 2 <rvalid 1 rready 1"
    address = "id 1 {0}addr 40 {0}len 8 {0}size 3 {0}burst 2 {0}cache 4 {0}prot 3 {0}valid 1 <{0}ready 1 "
    read = "ar" + address.format("ar") + "<rid 1 <rdata 64 <rresp 2 <rlast 1 <rvalid 1 rready 1"
    write = (
        " aw" + address.format("aw") + "wdata 64 wstrb 8 wlast 1 wvalid 1 <wready 1 <bid 1 <bresp 2 <bvalid 1 bready 1"
    )
    found: dict[str, dict[str, object]] = {
        "irq": {"direction": "output", "width": 1},
        "activity": {"direction": "output", "width": EVENT_BITS},
    }
    for prefix, text in (("s_axi_", lite), ("m_axi_v_", read + write), ("m_axi_w0_", read)):
        words = text.split()
        for name, width in zip(words[::2], words[1::2], strict=True):
            against = name.startswith("<") != (prefix == "s_axi_")
            found[prefix + name.strip("<")] = {"direction": "input" if against else "output", "width": int(width)}
    return found


def manifest() -> dict:
    return {
        "name": "exerciser",
        "board": "tests of the simulated board",
        "clock_hz": CLOCK_HZ,
        "architecture": dataclasses.asdict(Architecture(BEAT, 1, BEAT, "b5", 4, 16, 256)),
        "ports": ports(),
        "build_hash": "0" * 16,
        "rtl_sha256": sha256(SOURCE.read_text()),
    }


def write_rtl(folder: Path) -> Path:
    """Folder as `make rtl` would leave it."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "manifest.json").write_text(json.dumps(manifest()))
    (folder / "tritforge.sv").write_bytes(SOURCE.read_bytes())
    return folder


# Quiet and quick, so that each test names what it is about.
PLAIN = {
    "memory_bytes": 1 << 20, "bytes_per_cycle": 0, "read_latency": 10, "write_latency": 5, "refresh_interval": 0,
    "refresh_duration": 0, "outstanding": 4,
}  # fmt: skip


def open_exerciser(folder: Path, **options: object) -> SimulatedBoard:
    texts = {name: str(value) for name, value in {**PLAIN, **options}.items()}
    return open_board(manifest(), {"rtl": str(folder), **texts})


def start(board: SimulatedBoard, go: int, offset: int = 0, length: int = 16, bursts: int = 1, **more: int) -> None:
    address = board.memory_base + offset
    for register, value in (
        (ADDRESS, address & 0xFFFF_FFFF), (ADDRESS_HIGH, address >> 32), (LENGTH, length - 1), (BURSTS, bursts),
        (IDS, more.get("ids", 0)), (SEED, more.get("seed", 0)), (GO, go),
    ):  # fmt: skip
        board.write_register(register, value)


def run(board: SimulatedBoard, go: int, **more: int) -> int:
    """Run one command; return its cycles."""
    start(board, go, **more)
    board.wait(30)
    return board.read_register(CYCLES)


def hash_of(words: np.ndarray) -> int:
    """What the exerciser computes of the beats that it read."""
    value = 0
    for low, high in words.astype(np.uint32).reshape(-1, 2).tolist():
        value = ((value << 1 | value >> 31) ^ low ^ (high << 16 | high >> 16)) & 0xFFFF_FFFF
    return value


def fill(board: SimulatedBoard, words: int, seed: int = 0) -> np.ndarray:
    data = np.random.default_rng(seed).integers(0, 1 << 32, words, np.uint32)
    board.write_memory(0, data.tobytes())
    return data
