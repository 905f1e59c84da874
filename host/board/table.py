"""What the boards are: fabric, memory and ports, each figure with its source.

:mod:`tritforge.sim.boards.settings` makes the simulated memory from the same figures, so that what is planned is what
is simulated. Sources that begin with "assumed" or "not checked" are no data: take the figures that rest on them with
care.
"""

from __future__ import annotations

import dataclasses

from tritforge.errors import UsageError

GB = 10**9
GIB = 2**30
MIB = 2**20


@dataclasses.dataclass(frozen=True)
class Memory:
    """A board's memory with its controller and interconnect, seen from the accelerator.

    Attributes
    ----------
    kind
        Technology, speed and width.
    capacity_bytes
        Size.
    channels
        Independent channels. A weight port reads one of them; several ports share a channel if there are fewer.
    channel_bytes_per_second
        Peak of one channel; 0 = no limit.
    read_ns, write_ns
        From a burst's address to its first data; from its last data to the response.
    refresh_every_ns, refresh_ns
        Nothing is read for ``refresh_ns`` once in ``refresh_every_ns``; 0 = never.
    stream_areas
        Where each channel has a range of addresses: that of the channel next to each weight port, from the memory's
        first byte on. Empty where addresses are spread over the channels, or there is one channel.
    """

    kind: str
    capacity_bytes: int
    channels: int
    channel_bytes_per_second: float
    read_ns: float
    write_ns: float
    refresh_every_ns: float = 0
    refresh_ns: float = 0
    stream_areas: tuple[range, ...] = ()

    @property
    def bytes_per_second(self) -> float:
        """Peak of all channels; 0 = no limit."""
        return self.channels * self.channel_bytes_per_second

    @property
    def refresh_share(self) -> float:
        """Part of the time in which nothing is read."""
        return self.refresh_ns / self.refresh_every_ns if self.refresh_every_ns else 0.0

    def reach(self, ports: int) -> float:
        """Peak in bytes a second of the channels that this many weight ports can reach; 0 = no limit."""
        return min(ports, self.channels) * self.channel_bytes_per_second


@dataclasses.dataclass(frozen=True)
class Board:
    """A board.

    Attributes
    ----------
    name
        Name in the command line.
    title
        What it is called.
    part
        The FPGA.
    family
        Its family, by the name of yosys' synthesis for it; figures of one family say nothing of another.
    lut, ff, dsp
        Look-up tables, flip-flops and multipliers.
    bram36
        Block memories of 36 kb; smaller ones are counted as parts of one.
    uram
        Memories of 288 kb.
    memory
        The memory.
    ports
        Memory ports of the fabric; None where the memory's controller is soft and has as many as one gives it.
    port_bits
        Width of one.
    configurations
        Configurations that it is meant for, the preferred one first.
    clock_hz
        Fabric clock that those aim at.
    sources
        Where the figures come from, by attribute; those of the memory with the prefix ``memory.``.
    """

    name: str
    title: str
    part: str
    family: str
    lut: int
    ff: int
    dsp: int
    bram36: float
    uram: int
    memory: Memory
    ports: int | None
    port_bits: int
    configurations: tuple[str, ...]
    clock_hz: int
    sources: dict[str, str]

    def source(self, figure: str) -> str:
        """Where a figure comes from: that of the attribute, else that of what it belongs to."""
        group = "memory" if figure.startswith("memory.") else "ports" if figure == "port_bits" else "fabric"
        return self.sources.get(figure) or self.sources[group]


DDR4_TIMING = {
    "memory.read_ns": "assumed: 150 ns or more is realistic through a shared controller; 100 ns for a write's answer",
    "memory.refresh_ns": "JESD79-4: tREFI 7.8 us, tRFC1 350 ns at 8 Gb (not checked)",
}
DDR3_TIMING = {
    "memory.read_ns": "assumed: a soft controller at a slow fabric clock",
    "memory.refresh_ns": "JESD79-3: tREFI 7.8 us, tRFC 260 ns at 4 Gb (not checked)",
}
HBM2_TIMING = {
    "memory.read_ns": 'assumed: beyond the 107 to 129 ns of "Shuhai", FCCM 2020, which has no switch (not checked)',
    "memory.refresh_ns": "JESD235: tREFI 3.9 us, tRFC 260 ns at 4 Gb (not checked)",
}


def _ddr4(capacity: int, channels: int = 1) -> Memory:
    kind = "DDR4-2400, 64 bits" if channels == 1 else f"{channels} x DDR4-2400, 64 bits"
    return Memory(kind, capacity, channels, 19.2 * GB, 150, 100, 7800, 350)


def _hbm2(capacity: int, stream_channels: range = range(0)) -> Memory:
    size = capacity // 32
    areas = tuple(range(k * size, (k + 1) * size) for k in stream_channels)
    return Memory("HBM2, 32 pseudo-channels", capacity, 32, 14.375 * GB, 200, 150, 3900, 260, areas)


BOARDS = {
    board.name: board
    for board in (
        Board(
            name="kv260", title="Kria KV260", part="XCK26-SFVC784-2LV-C", family="xcup",
            lut=117_120, ff=234_240, dsp=1_248, bram36=144, uram=64,
            memory=_ddr4(4 * GIB), ports=6, port_bits=128,
            configurations=("kv260", "demo", "demo_b2"), clock_hz=250_000_000,
            sources={
                "fabric": "DS987, Kria K26 SOM; LUT, DSP, BRAM, URAM as designs for it report them",
                "ports": "UG1085: S_AXI_HP0-3 and S_AXI_HPC0-1 of the Zynq UltraScale+ (not checked)",
                "clock_hz": "what bitnet-kv260 and TeLLMe run at on this board",
                "memory": "DS987: 4 GB, 64 bits, 2400 Mb/s",
                **DDR4_TIMING,
            },
        ),
        Board(
            name="zcu104", title="ZCU104", part="XCZU7EV-2FFVC1156E", family="xcup",
            lut=230_400, ff=460_800, dsp=1_728, bram36=312, uram=96,
            memory=_ddr4(2 * GIB), ports=6, port_bits=128,
            configurations=("kv260",), clock_hz=250_000_000,
            sources={
                "fabric": "DS891; LUT, FF, DSP, BRAM as designs for it report them, URAM not checked",
                "ports": "UG1085: S_AXI_HP0-3 and S_AXI_HPC0-1 of the Zynq UltraScale+ (not checked)",
                "clock_hz": "as on the KV260, whose fabric is the same",
                "memory": "UG1267: 2 GB of DDR4 at the processing system (not checked)",
                **DDR4_TIMING,
            },
        ),
        Board(
            name="u280", title="Alveo U280", part="XCU280-FSVH2892-2L-E", family="xcup",
            lut=1_303_680, ff=2_607_360, dsp=9_024, bram36=2_016, uram=960,
            memory=_hbm2(8 * GIB, range(8, 16)), ports=32, port_bits=256,
            configurations=("u280",), clock_hz=250_000_000,
            sources={
                "fabric": "DS963; as the boards' tables of several tools have it",
                "ports": "UG1393: 32 AXI ports, one a pseudo-channel; 256 bits (PG276, not checked)",
                "clock_hz": "assumed: HBM designs on this board close at 225 to 300 MHz",
                "memory": "UG1393: 8 GB, 32 x 14.375 GB/s, 256 MB each",
                "memory.stream_areas": "rtl/boards/u280: the weight ports have HBM ports 8 .. 15",
                **HBM2_TIMING,
            },
        ),
        Board(
            name="u250", title="Alveo U250", part="XCU250-FIGD2104-2L-E", family="xcup",
            lut=1_728_000, ff=3_456_000, dsp=12_288, bram36=2_688, uram=1_280,
            memory=_ddr4(64 * GIB, 4), ports=None, port_bits=512,
            configurations=("u280",), clock_hz=250_000_000,
            sources={
                "fabric": "DS962; as the boards' tables of several tools have it",
                "ports": "soft controllers",
                "clock_hz": "assumed: below the 300 MHz of ternip on this board",
                "memory": "DS962: 4 x 16 GB, 77 GB/s",
                **DDR4_TIMING,
            },
        ),
        Board(
            name="u55c", title="Alveo U55C", part="XCU55C-FSVH2892-2L-E", family="xcup",
            lut=1_303_680, ff=2_607_360, dsp=9_024, bram36=2_016, uram=960,
            memory=_hbm2(16 * GIB), ports=32, port_bits=256,
            configurations=("u280",), clock_hz=250_000_000,
            sources={
                "fabric": "DS978; the same die as the U280's",
                "ports": "UG1393: 32 AXI ports, one a pseudo-channel; 256 bits (PG276, not checked)",
                "clock_hz": "assumed: as on the U280",
                "memory": "UG1393: 16 GB, 32 x 14.375 GB/s",
                **HBM2_TIMING,
            },
        ),
        Board(
            name="trellisboard", title="TrellisBoard", part="LFE5UM5G-85F", family="ecp5",
            lut=83_640, ff=83_640, dsp=156, bram36=104, uram=0,
            memory=Memory("DDR3-800, 32 bits", 1 * GIB, 1, 3.2 * GB, 200, 120, 7800, 260),
            ports=None, port_bits=128, configurations=("ecp5",), clock_hz=100_000_000,
            sources={
                "fabric": "nextpnr-ecp5's device database: LUT4, MULT18X18D; 208 EBR of 18 kb are half a block each",
                "ports": "soft controller",
                "clock_hz": "aim of the place and route of configuration ecp5",
                "memory": "the board's README: 1 GB, 32 bits; 800 Mb/s is the ECP5's limit (not checked)",
                **DDR3_TIMING,
            },
        ),
        Board(
            name="ulx3s", title="ULX3S 85F", part="LFE5U-85F-6BG381C", family="ecp5",
            lut=83_640, ff=83_640, dsp=156, bram36=104, uram=0,
            memory=Memory("SDRAM-75, 16 bits", 32 * MIB, 1, 0.15 * GB, 150, 100, 7800, 60),
            ports=None, port_bits=16, configurations=("ecp5",), clock_hz=75_000_000,
            sources={
                "fabric": "nextpnr-ecp5's device database: LUT4, MULT18X18D; 208 EBR of 18 kb are half a block each",
                "ports": "soft controller",
                "clock_hz": "what the bitstream is built for (`make bitstream BOARD=ulx3s`)",
                "memory": "32 MB, 16 bits; the controller and so the memory have the fabric's clock",
                "memory.read_ns": "assumed: a soft controller at a slow fabric clock",
                "memory.refresh_ns": "8192 rows in 64 ms, 60 ns a row (IS42S16160G, not checked)",
            },
        ),
        Board(
            name="nexys_video", title="Nexys Video", part="XC7A200T-1SBG484C", family="xc7",
            lut=133_800, ff=267_600, dsp=740, bram36=365, uram=0,
            memory=Memory("DDR3-800, 16 bits", 512 * MIB, 1, 1.6 * GB, 200, 120, 7800, 260),
            ports=None, port_bits=128, configurations=("ecp5",), clock_hz=100_000_000,
            sources={
                "fabric": "DS180 (not checked)",
                "ports": "soft controller",
                "clock_hz": "assumed: as on the ECP5",
                "memory": "the board's manual: 512 MB, 16 bits, 800 Mb/s (not checked)",
                **DDR3_TIMING,
            },
        ),
    )
}  # fmt: skip
"""Boards by name; of those that a configuration is meant for, the first is the one that it is simulated with."""


REACHED_BY = {"kv260": "kria", "u280": "xdma", "nexys_video": "uart", "ulx3s": "uart"}
"""How the host reaches a board: the name that ``--board`` has for it where something runs."""


def find_board(name: str) -> Board:
    """Find a board; raises UsageError that lists the names."""
    if name not in BOARDS:
        reached = [board for board, way in REACHED_BY.items() if way == name]
        hint = f"; --board {name} reaches {' and '.join(reached)}" if reached else ""
        raise UsageError(f"no board {name!r} in the board table; it has {', '.join(BOARDS)}{hint}")
    return BOARDS[name]


def board_of(configuration: str) -> Board | None:
    """The first board that a configuration is meant for; None if it is for none, as those of the unit tests."""
    return next((board for board in BOARDS.values() if configuration in board.configurations), None)
