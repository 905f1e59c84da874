"""A board behind a serial line, in simulation: the ULX3S, from its pins on, with a model of its SDRAM.

The host drives it as it drives the real one, through a terminal (``tritforge ... --board uart``): the top of the
bitstream, bridge, memory controller and accelerator are all RTL; of the FPGA's own parts there are models without
delays. It is slow, some kilobytes a second, and it is there to prove the design.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
import tty
from pathlib import Path

from tritforge.errors import BoardError
from tritforge.gen.boards.sdram import Timing
from tritforge.gen.boards.ulx3s import CONFIG, Ulx3s
from tritforge.gen.config import Config
from tritforge.gen.emit import RTL, standard_ports, to_verilog
from tritforge.sim.runner import BUILDS
from tritforge.sim.toolchain import cxx, lock, run, verilated_flags, verilator_root, verilator_version

CYCLES_A_BIT = 4
"""Of the serial line; few, since every cycle costs time."""
HERE = Path(__file__).resolve().parents[1]
MAIN = HERE / "serial" / "main.cpp"
TOP_SOURCE = RTL / "boards" / "ulx3s" / "top.sv"
PARTS = HERE / "models" / "ecp5.sv"
"""Models of the FPGA's parts that the top names."""
MODELS = (PARTS, HERE / "models" / "sdram.sv")
TOP = "serial_board"
VERILATOR_FLAGS = (
    "--cc", "--top-module", TOP, "--prefix", "Vserial_board", "-O3", "--no-assert", "--no-timing", "--x-assign", "fast",
    "--x-initial", "fast", "--output-groups", "0", "-Wno-fatal", "-Wno-lint", "-Wno-style",
)  # fmt: skip
CXX_FLAGS = ("-std=c++17", "-pthread", "-w", "-O2")
BROKEN = 3
"""Status of a simulation that ended because the memory's rules were broken."""


def board_text(config: Config) -> str:
    """SystemVerilog of the board: its top, what is in it, the FPGA's parts, and the memory behind its pins.

    The host's time-outs are in seconds, and simulated ones are long, so ``config`` may have a slow clock. The memory
    keeps its own: its times are as many cycles as on the board.
    """
    timing = Timing().slowed(CONFIG.clock_hz / config.clock_hz)
    design = Ulx3s(config, config.clock_hz // CYCLES_A_BIT, timing)
    pins = {"cke": "cke", "ras_n": "rasn", "cas_n": "casn", "we_n": "wen", "ba": "ba", "a": "a", "dqm": "dqm"}
    widths = {"ba": 2, "a": 13, "dqm": 2}
    wires = "".join(f"    wire [{widths.get(pin, 1) - 1}:0] {pin};\n" for pin in pins.values())
    top = f"""
module {TOP} (input logic clk, input logic rx, output logic tx, output logic [31:0] violations);
    wire memory_clk;
    wire [15:0] words, answer;
{wires}    top board (.clk_25mhz(clk), .ftdi_txd(rx), .ftdi_rxd(tx), .led(), .wifi_gpio0(), .sdram_clk(memory_clk),
        .sdram_csn(), .sdram_d(words), {", ".join(f".sdram_{pin}({pin})" for pin in pins.values())});
    assign words = board.driven ? 'z : answer;
    sdram #(.CLOCK_PS({10**12 // CONFIG.clock_hz})) memory (.clk(memory_clk), .dq_i(words),
        .dq_driven(board.driven), .dq_o(answer), .violations, {", ".join(f".{to}({pin})" for to, pin in pins.items())});
endmodule
"""
    hand_written = "".join(path.read_text(encoding="utf-8") for path in (TOP_SOURCE, *MODELS))
    return to_verilog(design, "ulx3s", standard_ports(design)) + hand_written + top


def build(config: Config) -> Path:
    """Return the program that simulates a configuration's board, building it if need be; raises BoardError."""
    text = board_text(config)
    parts = [text, MAIN.read_text(encoding="utf-8"), verilator_version(), *VERILATOR_FLAGS, *CXX_FLAGS]
    final = BUILDS / f"serial-{config.name}-{hashlib.sha256('|'.join(parts).encode()).hexdigest()[:16]}"
    program = final / TOP
    if program.exists():
        return program
    BUILDS.mkdir(parents=True, exist_ok=True)
    with lock(final.with_suffix(".lock")):
        if not program.exists():  # else another process has built it meanwhile
            with tempfile.TemporaryDirectory(prefix=".partial-", dir=BUILDS) as folder:
                try:
                    made = _compile(Path(folder), text)
                except subprocess.CalledProcessError as error:
                    log = final.with_suffix(".log")
                    log.write_text(f"$ {' '.join(error.cmd)}\n{error.stdout}", encoding="utf-8")
                    raise BoardError(f"building the serial board failed: {error.cmd[0]} says no; see {log}") from None
                shutil.rmtree(final, ignore_errors=True)
                made.rename(final)
    return program


def _compile(work: Path, text: str) -> Path:
    """Build in a folder; return the folder in it that holds the program and nothing else."""
    (work / "board.sv").write_text(text, encoding="utf-8")
    out, root = work / "out", verilator_root()
    out.mkdir()
    run([root / "bin" / "verilator_bin", *VERILATOR_FLAGS, "--Mdir", "cpp", "board.sv"], work)
    everything = work / "all.cpp"
    everything.write_text("".join(f'#include "{path}"\n' for path in sorted((work / "cpp").glob("*.cpp"))))
    runtime = [root / "include" / name for name in ("verilated.cpp", "verilated_threads.cpp")]
    flags = [*cxx(), *CXX_FLAGS, *verilated_flags(), "-I", work / "cpp"]
    run([*flags, "-o", out / TOP, everything, MAIN, *runtime], work)
    return out


class SerialBoard:
    """The simulated board, running.

    Parameters
    ----------
    config
        Configuration.

    Attributes
    ----------
    path
        Terminal that stands for the serial line, for the host to open.
    """

    def __init__(self, config: Config) -> None:
        program = build(config)
        self._line, self._terminal = os.openpty()
        tty.setraw(self._terminal)
        self.path = Path(os.ttyname(self._terminal))
        command = [str(program), str(self._line), str(CYCLES_A_BIT)]
        self._process = subprocess.Popen(
            command, pass_fds=[self._line], stdout=subprocess.PIPE, encoding="utf-8", errors="replace"
        )

    def close(self) -> None:
        """End the simulation; raises BoardError if the design has broken the memory's rules."""
        status = self._process.poll()
        self._process.kill()
        said, _ = self._process.communicate()
        for end in (self._line, self._terminal):
            os.close(end)
        if status == BROKEN:
            raise BoardError(f"the design breaks a rule of its memory: {said.strip()}")
        if status is not None:
            raise BoardError(f"the simulation of the serial board ended with status {status}")
