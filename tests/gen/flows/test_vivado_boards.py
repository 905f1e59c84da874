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
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.gen.impostor import calls, impostor, run_script
from tests.gen.vivado_design import SCRIPTS, Built, boards, manifest
from tritforge.board import table as board_table
from tritforge.gen.emit import RTL
from tritforge.gen.flows.ip_wrapper import accelerator_ip, uart_ip
from tritforge.gen.flows.vivado_boards import BOARDS, Board
from tritforge.gen.flows.vivado_project import plan, write_project
from tritforge.gen.lib.axi import ADDRESS_BITS
from tritforge.golden.contract.isa import REGISTER_SPAN
from tritforge.transports import kria, xdma

IRQ = {"kria": "ps/pl_ps_irq0", "xdma": "xdma/usr_irq_req", "uart": "uart/irq"}
CLOCK = {"kria": "ps/pl_clk0", "xdma": "xdma/axi_aclk", "uart": "memory/ui_clk"}
HOST = {"kria": "ps/M_AXI_HPM0_FPD", "xdma": "xdma/M_AXI_LITE", "uart": "uart/m_axi_reg"}
"""By transport: where the interrupt goes, what clocks the accelerator, and what reaches its registers."""


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
    """All of it, at the address that it says: 0 (tests/gen/test_axi_uart.py shows what it says)."""
    design = built["nexys_video"]
    ((address, size),) = design.addresses()["uart/m_axi_mem"].values()
    assert (address, design.subordinate("uart/m_axi_mem")) == (0, "memory/S_AXI")
    _, text = uart_ip(manifest(BOARDS["nexys_video"])["clock_hz"], size)
    assert (design.folder / "src" / "axi_uart.sv").read_text(encoding="utf-8") == text
    assert size == board_table.BOARDS["nexys_video"].memory.capacity_bytes


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


def test_u280_puts_each_weight_port_next_to_the_channel_that_the_host_loads_its_stream_into(
    built: dict[str, Built],
) -> None:
    """Port k of the HBM is aligned with pseudo-channel k (PG366, "Configuring the HBM")."""
    design, memory = built["u280"], board_table.BOARDS["u280"].memory
    assert memory.capacity_bytes // memory.channels == BOARDS["u280"].memory[0].size
    ports = [name for name in accelerator_ip(manifest(BOARDS["u280"])).managers if name.startswith("m_axi_w")]
    assert len(ports) == len(memory.stream_areas) == 8
    for port, area in zip(ports, memory.stream_areas, strict=True):
        number = design.subordinate(f"tritforge/{port}").removeprefix("hbm/SAXI_")
        places = design.addresses()[f"tritforge/{port}"]
        assert places[f"hbm/SAXI_{number}/HBM_MEM{number}"] == (area.start, len(area))
    shared = {design.subordinate(name) for name in ("tritforge/m_axi_v", "xdma/M_AXI")}
    assert {f"hbm/SAXI_{number:02}" for number in range(8)} >= shared, "in the half that the streams do not use"


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
    size = re.search(r"u-dma-buf\";\s*device-name = \"[\w-]+\";\s*size = <(\w+)>;", text)
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
