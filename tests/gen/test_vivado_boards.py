"""rtl/boards: the scripts, the tops and the overlay, against the emitted interface and what the host expects.

The scripts run in Tcl against ``vivado_shim.tcl``, which knows Vivado's commands, the IPs and their pins; what they
built is then compared with the manifest. It does not show that Vivado accepts it.
"""

from __future__ import annotations

import itertools
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest

from gen.axi import ADDRESS_BITS
from gen.emit import RTL
from gen.ip_wrapper import Ip, accelerator_ip, uart_ip
from gen.sdram import BYTES
from gen.vivado_boards import BOARDS, Board
from gen.vivado_project import plan, write_project
from golden.isa import REGISTER_SPAN
from host.transports import kria, xdma
from sim.toolchain import verilator_environment, verilator_root
from tests.gen.impostor import REPORTS, Call, calls, impostor, run_script

SCRIPTS = ("package_ip", "system", "synthesise", "implement", "bitstream")
IRQ = {"kria": "ps/pl_ps_irq0", "xdma": "xdma/usr_irq_req", "uart": "uart/irq"}
CLOCK = {"kria": "ps/pl_clk0", "xdma": "xdma/axi_aclk", "uart": "memory/ui_clk"}
HOST = {"kria": "ps/M_AXI_HPM0_FPD", "xdma": "xdma/M_AXI_LITE", "uart": "uart/m_axi_reg"}
"""By transport: where the interrupt goes, what clocks the accelerator, and what reaches its registers."""
boards = pytest.mark.parametrize("board", BOARDS.values(), ids=lambda board: board.name)


def manifest(board: Board) -> dict[str, Any]:
    return json.loads((RTL / board.config / "manifest.json").read_text(encoding="utf-8"))


class Built(NamedTuple):
    """A project whose scripts have run: its folder, and all calls."""

    folder: Path
    calls: list[Call]

    def of(self, command: str) -> Iterator[Call]:
        return (call for call in self.calls if call.command == command)

    def properties(self, cell: str) -> dict[str, str]:
        """Properties that a cell of the block design was given; none of ours has blanks."""
        found: dict[str, str] = {}
        for call in self.of("set_property"):
            if call.words[0].lstrip("/") == cell:
                words = call.options["-dict"].split()
                found |= dict(zip(words[::2], words[1::2], strict=True))
        return {name.removeprefix("CONFIG."): value for name, value in found.items()}

    def net(self, pin: str) -> set[str]:
        """All that a pin is connected to."""
        found, before = {pin}, set()
        while found != before:
            before = set(found)
            found |= {p for call in self.of("connect_bd_net") if found & set(call.words) for p in call.words}
        return found - {pin}

    def subordinate(self, manager: str) -> str:
        """The interface behind the interconnect that a manager is connected to; they have one each."""
        links = dict(call.words for call in self.of("connect_bd_intf_net"))
        cell, _, port = links[manager].partition("/")
        assert re.fullmatch(r"S\d\d_AXI", port)
        assert f"{cell}/M01_AXI" not in links
        return links[f"{cell}/M00_AXI"]

    def addresses(self) -> dict[str, dict[str, tuple[int, int]]]:
        """Address and bytes of each segment in each address space."""
        found: dict[str, dict[str, tuple[int, int]]] = {}
        for call in self.of("assign_bd_address"):
            segments = found.setdefault(call.options["-target_address_space"], {})
            assert call.words[0] not in segments
            segments[call.words[0]] = int(call.options["-offset"], 0), int(call.options["-range"], 0)
        return found


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Built]:
    """Every board's project, its scripts run in their order."""
    folder = tmp_path_factory.mktemp("vivado")
    program = impostor(folder)
    found = {}
    for name, board in BOARDS.items():
        project, record = folder / name, folder / f"{name}.record"
        write_project(board, project)
        for script in SCRIPTS:
            done = run_script(program, project, script, record)
            assert done.returncode == 0, f"{name} {script}: {done.stdout}{done.stderr}"
        found[name] = Built(project, calls(record))
    return found


@boards
def test_every_step_has_a_script_that_runs(board: Board, built: dict[str, Built]) -> None:
    project, found = built[board.name]
    assert [call.words[0] for call in found if call.command == "script"] == [f"tcl/{name}.tcl" for name in SCRIPTS]
    assert (project / "output" / "tritforge.bit").exists()
    (synthesis,) = built[board.name].of("synth_design")
    assert synthesis.options == {"-top": board.name, "-part": board.part}
    loaded = {Path(word).name for call in found for word in call.words[:1] if word.endswith((".tcl", ".xdc"))}
    hand_written = [path for folder in (board.folder, board.folder.parent / "vivado") for path in folder.iterdir()]
    sourced = {name for path in hand_written for name in re.findall(r"^source tcl/(\w+\.tcl)", path.read_text(), re.M)}
    unused = {path.name for path in hand_written if path.suffix in (".tcl", ".xdc")} - loaded - sourced
    assert unused <= {"program.tcl"}


@pytest.mark.parametrize(("board", "device"), [("u280", "xcu280_0"), ("nexys_video", "xc7a200t_0")])
def test_programming_loads_the_bitstream(board: str, device: str, built: dict[str, Built], tmp_path: Path) -> None:
    done = run_script(impostor(tmp_path), built[board].folder, "program", tmp_path / "record")
    assert done.returncode == 0, done.stdout
    assert ["PROGRAM.FILE", "output/tritforge.bit", device] in [call.words for call in calls(tmp_path / "record")]


def segments_of(subordinate: str) -> str:
    """What the names of the segments behind an interface begin with; the rest is their name in BOARDS."""
    if found := re.fullmatch(r"ps/S_AXI_HP(\d)_FPD", subordinate):
        return f"ps/SAXIGP{int(found[1]) + 2}/HP{found[1]}_"
    return "memory/memmap/" if subordinate == "memory/S_AXI" else f"{subordinate}/"


@boards
def test_ports_and_addresses_are_those_of_the_emitted_hardware(board: Board, built: dict[str, Built]) -> None:
    """The one comparison of the block design with the emitted interface and the registers."""
    facts, design = manifest(board), built[board.name]
    found = list(accelerator_ip(facts).parameters)
    emitted = json.loads((RTL / board.config / "hierarchy.json").read_text())["modules"][facts["top"]]["ports"]
    prefixes = {name.rpartition("_")[0] for name in emitted if name.startswith(("s_axi", "m_axi"))}
    assert set(found) == prefixes
    assert (
        len(found)
        == 2
        + facts["architecture"]["channels"] * facts["architecture"]["columns"] // (facts["architecture"]["port_bytes"])
    )
    checked = [call.words[0] for call in design.of("ipx::get_bus_interfaces")]
    assert set(checked) >= {*found, "aclk", "aresetn", "irq"}

    addresses = design.addresses()
    memory = {segment.name: (segment.address, segment.size) for segment in board.memory}
    for port in found[1:]:
        prefix = segments_of(design.subordinate(f"tritforge/{port}"))
        assert {name.removeprefix(prefix): place for name, place in addresses[f"tritforge/{port}"].items()} == memory
    ends = sorted((address, address + size) for address, size in memory.values())
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(ends))
    assert ends[-1][1] <= 1 << ADDRESS_BITS

    host = {"kria": "ps/Data"}.get(board.transport, HOST[board.transport])
    registers = addresses[host].pop("tritforge/s_axi/reg0")
    assert registers == (board.registers, 1 << int(emitted["s_axi_awaddr"].split()[1]))
    assert not addresses[host]
    assert registers[1] >= REGISTER_SPAN
    assert design.subordinate(HOST[board.transport]) == "tritforge/s_axi"


@boards
def test_one_clock_and_the_interrupt(board: Board, built: dict[str, Built]) -> None:
    design = built[board.name]
    clock = CLOCK[board.transport]
    clocked = design.net("tritforge/aclk")
    assert clock in clocked
    made = {call.words[0]: call.options["-vlnv"] for call in design.of("create_bd_cell")}
    assert {f"{name}/aclk" for name, ip in made.items() if "smartconnect" in ip} < clocked
    assert design.net("tritforge/irq") == {IRQ[board.transport]}
    assert ["CONFIG.FREQ_HZ", clock] in [call.words for call in design.of("get_property")], "it is compared there"


@pytest.mark.parametrize(
    ("board", "cell", "setting"),
    [("kv260", "ps", "PSU__CRL_APB__PL0_REF_CTRL__FREQMHZ"), ("u280", "xdma", "axisten_freq")],
)
def test_the_clock_is_the_configurations(board: str, cell: str, setting: str, built: dict[str, Built]) -> None:
    assert float(built[board].properties(cell)[setting]) * 1e6 == manifest(BOARDS[board])["clock_hz"]


def test_the_memory_of_the_nexys_video(built: dict[str, Built]) -> None:
    """MIG's project file: well-formed, every pin once, the accelerator's clock and width."""
    design, board = built["nexys_video"], BOARDS["nexys_video"]
    facts = manifest(board)
    (path,) = design.folder.glob("bd/system/ip/*/mig.prj")
    assert design.properties("memory")["XML_INPUT_FILE"] == path.name
    project = ElementTree.parse(path).getroot()
    said = {element.tag: element.text for element in project.iter()}
    assert 1e12 / float(said["TimePeriod"] or 0) / 4 == facts["clock_hz"]
    assert said["C0_S_AXI_DATA_WIDTH"] == str(8 * facts["architecture"]["port_bytes"])
    assert 1 << int(said["C0_S_AXI_ADDR_WIDTH"] or 0) == int(said["C0_MEM_SIZE"] or 0) == board.memory[0].size
    assert (said["TargetFPGA"] or "").replace("-sbg", "sbg").replace("/", "") == board.part
    pins = {pin.get("name"): pin.get("PADName") for pin in project.iter("Pin")}
    placed = {name: pad for name, pad in pins.items() if name and name.startswith("ddr3")}
    assert len(set(placed.values())) == len(placed)
    top = (board.folder / "nexys_video.sv").read_text()
    widths = re.findall(r"(?:output|inout)\s+wire\s+(?:\[(\d+):0\]\s*)?(ddr3_\w+)", top)
    assert {re.sub(r"\[\d+\]", "", name) for name in placed} == {name for _, name in widths}
    assert sum(int(high or 0) + 1 for high, _ in widths) == len(placed)


def test_the_serial_bridge_of_the_nexys_video_reaches_the_memory(built: dict[str, Built]) -> None:
    """As much of it as it says that there is, at the address that it says: 0."""
    ((address, size),) = built["nexys_video"].addresses()["uart/m_axi_mem"].values()
    assert (address, built["nexys_video"].subordinate("uart/m_axi_mem")) == (0, "memory/S_AXI")
    assert size >= BYTES


def test_kv260_gives_each_weight_port_an_hp_port(built: dict[str, Built]) -> None:
    design = built["kv260"]
    assert [design.subordinate(f"tritforge/m_axi_w{k}") for k in range(4)] == [f"ps/S_AXI_HP{k}_FPD" for k in range(4)]
    widths = {design.properties("ps")[f"PSU__SAXIGP{k}__DATA_WIDTH"] for k in range(2, 6)}
    assert widths == {str(8 * manifest(BOARDS["kv260"])["architecture"]["port_bytes"])}


def test_u280_gives_each_manager_a_port_of_the_memory(built: dict[str, Built]) -> None:
    design = built["u280"]
    managers = [*(f"tritforge/{name}" for name in accelerator_ip(manifest(BOARDS["u280"])).managers), "xdma/M_AXI"]
    ports = [design.subordinate(name).removeprefix("hbm/SAXI_") for name in managers]
    assert len(set(ports)) == len(ports) == 10
    enabled = {k for k, on in design.properties("hbm").items() if k.startswith("USER_SAXI_") and on == "true"}
    assert enabled == {f"USER_SAXI_{port}" for port in ports}
    memory = {(segment.address, segment.size) for segment in BOARDS["u280"].memory}
    assert set(design.addresses()["xdma/M_AXI"].values()) == memory
    bar = design.properties("xdma")
    assert int(bar["axilite_master_size"]) * 1024 >= REGISTER_SPAN
    assert int(bar["pciebar2axibar_axil_master"], 0) == BOARDS["u280"].registers == xdma.Options().registers
    assert xdma.Options().memory_base == BOARDS["u280"].memory[0].address


def test_kv260_overlay_shows_what_the_host_looks_for(tmp_path: Path) -> None:
    board = BOARDS["kv260"]
    write_project(board, tmp_path)
    text = (tmp_path / "src" / "tritforge.dtso").read_text(encoding="utf-8")
    assert "${" not in text
    assert f"assigned-clock-rates = <{manifest(board)['clock_hz']}>" in text
    node = re.search(r"(\w+)@(\w+) \{\s*compatible = \"generic-uio\";\s*reg = <0x0 (\w+) 0x0 (\w+)>;", text)
    assert node is not None
    assert node[1] == kria.Options().registers
    assert int(node[2], 16) == int(node[3], 16) == board.registers
    assert int(node[4], 16) >= REGISTER_SPAN
    size = re.search(r"u-dma-buf\";\s*device-name = \"[\w-]+\";\s*size = <0x0 (\w+)>;", text)
    assert size is not None
    assert int(size[1], 16) == board.buffer_bytes
    loads = re.search(r'firmware-name = "([\w.]+)"', text)
    assert loads is not None
    folder = tmp_path / "firmware" / "tritforge"
    assert json.loads((folder / "shell.json").read_text()) == {"shell_type": "XRT_FLAT", "num_slots": "1"}
    assert f"output/{loads[1].removesuffix('.bin')}" in (tmp_path / "src" / "tritforge.bif").read_text()


def test_kv260_overlay_compiles(tmp_path: Path) -> None:
    if not (dtc := shutil.which("dtc")):
        pytest.skip("dtc is missing; install it with: sudo apt-get install -y device-tree-compiler")
    write_project(BOARDS["kv260"], tmp_path)
    (step,) = (step for step in plan(BOARDS["kv260"]) if step.command[0] == "dtc")
    done = subprocess.run([dtc, *step.command[1:]], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    back = subprocess.run(
        [dtc, "-q", "-I", "dtb", "-O", "dts", tmp_path / step.makes], capture_output=True, text=True, check=True
    ).stdout
    assert f"assigned-clock-rates = <{manifest(BOARDS['kv260'])['clock_hz']:#x}>" in back
    assert {"fpga_full", "amba", "zynqmp_clk", "zynqmp_reset", "gic"} <= set(re.findall(r"(\w+) = \"/", back))


# --- the Verilog ---


def emitted_stub(board: Board) -> str:
    """The emitted core as a black box, by what a Verilog parser found in its text."""
    facts = manifest(board)
    ports = json.loads((RTL / board.config / "hierarchy.json").read_text())["modules"][facts["top"]]["ports"]
    lines = [f"{way} [{int(width) - 1}:0] {name}" for name, (way, width) in ((n, p.split()) for n, p in ports.items())]
    return f"(* blackbox *)\nmodule {facts['top']} (\n" + ",\n".join(lines) + "\n);\nendmodule\n"


SIGNALS = {
    "pcie_7x_mgt_rtl": "input [15:0] rxp, input [15:0] rxn, output [15:0] txp, output [15:0] txn",
    "ddrx_rtl": "output [14:0] addr, output [2:0] ba, output ras_n, output cas_n, output we_n, output reset_n, "
    "output [0:0] ck_p, output [0:0] ck_n, output [0:0] cke, output [0:0] odt, output [1:0] dm, inout [15:0] dq, "
    "inout [1:0] dqs_p, inout [1:0] dqs_n",
}
"""Signals of the interfaces that leave a block design."""


def system_stub(design: Built) -> str:
    """The block design as a black box, by the ports that its script makes."""
    ports = []
    for call in design.of("create_bd_port"):
        way = {"I": "input", "O": "output"}[call.options["-dir"]]
        width = f"[{call.options['-from']}:{call.options['-to']}] " if "-from" in call.options else ""
        ports.append(f"{way} {width}{call.words[0]}")
    for call in design.of("create_bd_intf_port"):
        signals = SIGNALS[call.options["-vlnv"].split(":")[2]]
        ports.append(re.sub(r"(\w+)(?=,|$)", rf"{call.words[0]}_\1", signals))
    return "(* blackbox *)\nmodule system (\n" + ",\n".join(ports) + "\n);\nendmodule\n"


def lint(folder: Path, top: str, files: list[Path]) -> str:
    """What Verilator has to say of our files; the black boxes have no inside to complain of."""
    quiet = folder / "quiet.vlt"
    names = "\n".join(f'lint_off -file "*/{name}"' for name in ("core.v", "system.v", "xilinx.v"))
    quiet.write_text(f"`verilator_config\n{names}\n", encoding="utf-8")
    verilator = [verilator_root() / "bin" / "verilator_bin", "--lint-only", "-Wall", "--top-module", top]
    done = subprocess.run(
        [*verilator, quiet, *files],
        env=verilator_environment(),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return done.stderr + ("" if done.returncode == 0 else f"status {done.returncode}")


def elaborate(folder: Path, top: str, files: list[Path]) -> None:
    """Elaborate in yosys: every module there is, every port known, nothing undriven or driven twice."""
    if not (yosys := shutil.which("yosys")):
        pytest.skip("yosys is missing; install it with: sudo apt-get install -y yosys")
    script = "".join(f"read_verilog -sv {file}; " for file in files)
    script += f"hierarchy -check -top {top}; proc; check -assert"
    done = subprocess.run([yosys, "-q", "-p", script], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Warning" not in done.stderr


def wrapper_files(ip: Ip, stub: str, folder: Path) -> list[Path]:
    (folder / "core.v").write_text(stub, encoding="utf-8")
    (folder / f"{ip.name}.v").write_text(ip.wrapper(), encoding="utf-8")
    return [folder / f"{ip.name}.v", folder / "core.v"]


def top_files(board: Board, design: Built, folder: Path) -> list[Path]:
    (folder / "system.v").write_text(system_stub(design), encoding="utf-8")
    return [board.folder / f"{board.name}.sv", folder / "system.v", REPORTS / "xilinx.v"]


def packaged() -> list[Any]:
    """Each IP of each board, with the module in it: the accelerator's ports, the bridge's whole text."""
    found = [pytest.param(accelerator_ip(manifest(b)), emitted_stub(b), id=b.name) for b in BOARDS.values()]
    ip, text = uart_ip(manifest(BOARDS["nexys_video"])["clock_hz"])
    return [*found, pytest.param(ip, text, id=ip.core)]


ips = pytest.mark.parametrize(("ip", "stub"), packaged())


@ips
def test_a_wrapper_lints_clean(ip: Ip, stub: str, tmp_path: Path) -> None:
    assert lint(tmp_path, ip.name, wrapper_files(ip, stub, tmp_path)) == ""


@ips
def test_a_wrapper_elaborates(ip: Ip, stub: str, tmp_path: Path) -> None:
    elaborate(tmp_path, ip.name, wrapper_files(ip, stub, tmp_path))


@boards
def test_the_top_lints_clean(board: Board, built: dict[str, Built], tmp_path: Path) -> None:
    assert lint(tmp_path, board.name, top_files(board, built[board.name], tmp_path)) == ""


@boards
def test_the_top_elaborates(board: Board, built: dict[str, Built], tmp_path: Path) -> None:
    elaborate(tmp_path, board.name, top_files(board, built[board.name], tmp_path))


@ips
def test_a_wrong_width_does_not_lint_clean(ip: Ip, stub: str, tmp_path: Path) -> None:
    files = wrapper_files(ip, stub, tmp_path)
    text, count = re.subn(r"\[11:0\] (\w+_awaddr)", r"[10:0] \1", files[0].read_text())
    assert count == 1
    files[0].write_text(text)
    assert "WIDTH" in lint(tmp_path, ip.name, files)


@boards
def test_every_pin_of_the_top_is_placed(board: Board) -> None:
    """But for those that IPs place: lanes of PCIe, by the quad that the core is given, and the memory's, by MIG."""
    text = (board.folder / f"{board.name}.sv").read_text()
    pins = set(re.findall(r"^\s*(?:input|output|inout)\s+wire\s+(?:\[\d+:0\]\s*)?(\w+)", text, re.MULTILINE))
    placed = re.findall(r"PACKAGE_PIN (\w+) \[get_ports (\w+)\]", (board.folder / "constraints.xdc").read_text())
    assert {name for _, name in placed} == {name for name in pins if not re.match(r"pcie_[rt]x|ddr3_", name)}
    assert len({pin for pin, _ in placed}) == len(placed)


# --- the shim itself ---


@pytest.mark.parametrize(
    ("script", "old", "new", "refusal"),
    [
        ("system", "validate_bd_design", "validate_design", 'invalid command name "validate_design"'),
        ("system", "create_bd_design -dir", "create_bd_design -folder", "create_bd_design has no option -folder"),
        ("block_design", "ps/pl_resetn0", "ps/pl_reset0", "ps has no pl_reset0"),
        ("block_design", "PSU__FPGA_PL0_ENABLE", "PSU__FPGA_PLL0_ENABLE", "ps has no property"),
        ("block_design", "PSU__USE__S_AXI_GP4 1", "PSU__USE__S_AXI_GP4 0", "ps has no saxihp2_fpd_aclk"),
        ("block_design", "map_segment ps/Data tritforge/", "map_segment ps/Data reset/", "reset has no s_axi/reg0"),
        ("block_design", "connect_bd_net $clock [get_bd_pins tritforge/aclk]", "", "tritforge/aclk is not connected"),
        ("block_design", "FREQMHZ [expr {$clock_hz / 1000000}]", "FREQMHZ 100", "is made for 250000000"),
        ("synthesise", "bd/system/system.bd", "bd/system.bd", "no such file: bd/system.bd"),
        ("synthesise", "read_xdc $constraints", "read_xdc fan.xdc", "no such file: fan.xdc"),
        ("constraints", "get_ports fan_en_b", "get_ports fan_enable", "there is no pin fan_enable, only fan_en_b"),
    ],
)
def test_a_mistake_in_a_script_is_found(script: str, old: str, new: str, refusal: str, tmp_path: Path) -> None:
    program = impostor(tmp_path)
    project = tmp_path / "kv260"
    write_project(BOARDS["kv260"], project)
    path = next(iter(project.glob(f"*/{script}.*")))
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    for name in SCRIPTS:
        done = run_script(program, project, name, tmp_path / "record")
        if done.returncode:
            assert refusal in done.stdout
            return
    pytest.fail("the scripts ran to their end")
