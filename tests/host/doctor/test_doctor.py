"""``tritforge doctor``: what it finds on machines of all sorts, what it says to do, and what it does not give away."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest

from tests.host.boards import Changed
from tests.host.conftest import Tritforge
from tests.host.kernel import ina260, nobody, open_folder, program, write
from tritforge import system
from tritforge.board import configs
from tritforge.board import registry as boards_module
from tritforge.board.configs import by_name
from tritforge.doctor import boards, files, machine, tools
from tritforge.doctor.check import Check, Status, missing, ok
from tritforge.doctor.issue import anonymous, block
from tritforge.errors import BoardError
from tritforge.gen.config import CONFIGS
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Register
from tritforge.sim import toolchain
from tritforge.sim.boards.machine import open_board

OK, WARNING, MISSING = Status.OK, Status.WARNING, Status.MISSING
KRIA = "xlnx,zynqmp-sk-kv260-rev2\0"
MEMINFO = """MemTotal:        4027104 kB
MemAvailable:    3001344 kB
CmaTotal:        {cma} kB
CmaFree:         {free} kB
HugePages_Total:       8
HugePages_Free:        6
Hugepagesize:       2048 kB
"""
MIB = 2**20


def kria(root: Path, cma: int = 1024, free: int = 800, load: str = "0.10", clock: int = 249_997_498) -> Path:
    """A KV260 with ``cma`` and ``free`` MiB for DMA."""
    write(root / "sys/firmware/devicetree/base/model", f"ZynqMP SMK-K26 {KRIA}")
    write(root / "proc/meminfo", MEMINFO.format(cma=cma * 1024, free=free * 1024))
    write(root / "proc/loadavg", f"{load} 0.20 0.30 1/234 5678")
    write(root / "sys/kernel/debug/clk/pl0_ref/clk_rate", clock)
    return root


def udmabuf(root: Path, mebibytes: int, address: str = "0x0000000070000000") -> None:
    """A buffer of u-dma-buf."""
    write(root / "sys/class/u-dma-buf/udmabuf0/size", mebibytes * MIB)
    write(root / "sys/class/u-dma-buf/udmabuf0/phys_addr", address)


def found(checks: Iterable[Check]) -> dict[str, Check]:
    return {check.name: check for check in checks}


def on(root: Path, memory_bytes: int = 70 * MIB) -> dict[str, Check]:
    return found(machine.machine(root, memory_bytes, 250_000_000))


# --- the machine ---


def test_a_kria_that_is_ready(tmp_path: Path) -> None:
    kria(tmp_path)
    udmabuf(tmp_path, 96)
    for cpu in range(4):
        write(tmp_path / f"sys/devices/system/cpu/cpu{cpu}/cpufreq/scaling_governor", "performance")
    checks = on(tmp_path)
    assert {check.status for check in checks.values()} == {OK}
    assert checks["machine"].text.startswith("ZynqMP SMK-K26")
    assert checks["CMA"].text == "838.86 MB of 1.07 GB are free"
    assert checks["DMA buffers"].text == "udmabuf0 100.66 MB"
    assert checks["hugepages"].text == "6 of 8 are free, 2.10 MB each; none is needed"
    assert checks["fabric clock"].text == "pl0_ref runs at 249.997 MHz"
    assert checks["governor"].text == "performance"


def test_the_clock_that_is_silently_100_mhz(tmp_path: Path) -> None:
    check = on(kria(tmp_path, clock=99_999_999))["fabric clock"]
    assert check.status is WARNING
    assert check.text == "pl0_ref runs at 100 MHz, not at 250 MHz"
    assert "xmutil loadapp" in check.remedy


def test_a_clock_that_cannot_be_read(tmp_path: Path) -> None:
    (kria(tmp_path) / machine.PL_CLOCK).unlink()
    check = on(tmp_path)["fabric clock"]
    assert check.status is WARNING
    assert check.text.endswith("clk_rate cannot be read")


def test_too_little_memory_for_dma(tmp_path: Path) -> None:
    checks = on(kria(tmp_path, cma=256, free=20))
    assert checks["CMA"].status is WARNING
    assert checks["CMA"].remedy == "boot with cma=306M or more", "256 - 20 that are taken, and 70 for the image"
    assert checks["DMA buffers"].status is MISSING
    assert checks["DMA buffers"].remedy == f"sudo modprobe u-dma-buf udmabuf0={70 * MIB}"
    udmabuf(tmp_path, 32)
    assert on(tmp_path)["DMA buffers"].status is WARNING
    assert on(tmp_path, 30 * MIB)["DMA buffers"].status is OK


@pytest.mark.parametrize("address", ["0x0000000000000000", "(ptrval)", ""])
def test_a_buffer_without_an_address_is_told(tmp_path: Path, address: str) -> None:
    udmabuf(kria(tmp_path), 96, address)
    check = on(tmp_path)["DMA buffers"]
    assert (check.status, check.text) == (WARNING, "none; no address of udmabuf0 can be read")


def test_other_machines_need_no_memory_for_dma(tmp_path: Path) -> None:
    write(tmp_path / "proc/meminfo", MEMINFO.format(cma=0, free=0))
    checks = on(tmp_path)
    assert (checks["CMA"].status, checks["DMA buffers"].status) == (OK, OK)
    assert "fabric clock" not in checks


def test_what_cannot_be_looked_at_is_skipped(tmp_path: Path) -> None:
    checks = found(machine.machine(tmp_path / "empty", 1, 1))
    assert {checks[name].status for name in ("memory", "load")} == {Status.SKIPPED}
    assert checks["memory"].text == "unknown: there is no /proc/meminfo to read"


def test_what_makes_measurements_noisy(tmp_path: Path) -> None:
    kria(tmp_path, load=f"{(os.cpu_count() or 1) * 0.6:.2f}")
    for cpu, name in enumerate(("performance", "ondemand")):
        write(tmp_path / f"sys/devices/system/cpu/cpu{cpu}/cpufreq/scaling_governor", name)
    checks = on(tmp_path)
    assert checks["load"].status is WARNING
    assert checks["governor"].status is WARNING
    assert checks["governor"].text == "ondemand, performance"


# --- tools ---


def test_a_tool_says_its_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path / "bin", "vivado", 'echo "vivado v2023.2 (64-bit)"; echo "SW Build 4029153"')
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    tool = next(each for each in tools.TOOLS if each.name == "vivado")
    for name in ("XILINX_VIVADO", "VIVADO"):
        monkeypatch.delenv(name, raising=False)
    check = tools.look(tool)
    assert (check.status, check.broken) == (MISSING, False)
    monkeypatch.setenv("XILINX_VIVADO", str(tmp_path))
    assert tools.look(tool).text == "v2023.2"
    monkeypatch.setenv("VIVADO", str(program(tmp_path, "vivado-lab", 'echo "vivado v2024.1 (64-bit)"')))
    assert tools.look(tool).text == "v2024.1"


def test_a_tool_that_fails_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program(tmp_path, "g++", 'echo "error: cannot execute cc1plus" >&2; exit 1')
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    check = tools.look(tools.TOOLS[0])
    assert check.broken
    assert check.text.endswith("fails with status 1: error: cannot execute cc1plus")
    assert check.remedy == "sudo apt-get install -y g++"


def test_a_tool_may_say_its_version_in_any_encoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    for tool in tools.TOOLS:
        monkeypatch.delenv(tool.variable or "NONE", raising=False)
        monkeypatch.delenv(tool.home or "NONE", raising=False)
        program(tmp_path, tool.programs[0], r"printf 'version 3.14 \351t\351\n'")
        assert tools.look(tool).text == "3.14"
        program(tmp_path, tool.programs[0], r"printf 'acc\350s refus\351\n' >&2; exit 1")
        assert tools.look(tool).text.endswith("fails with status 1: acc\ufffds refus\ufffd")


@pytest.mark.parametrize("words", ["env g++", "  g++ ", "", "'{blanks}' g++", "{blanks}"])
def test_the_compiler_is_read_as_the_build_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    blanks = program(tmp_path / "my tools", "wrapper", "exec g++ --version")
    program(tmp_path / "bin", "g++", "echo g++ 12.2.0")
    monkeypatch.setenv("PATH", f"{tmp_path}/bin:/usr/bin:/bin")
    monkeypatch.setenv("CXX", words.format(blanks=blanks))
    assert tools.look(tools.TOOLS[0]) == ok("g++", "12.2.0", True)
    if words:
        assert toolchain.cxx() == tools.command_of(tools.TOOLS[0])


@pytest.mark.parametrize(
    ("variable", "value", "why"),
    [
        ("CXX", "no-such-compiler -O2", "CXX is 'no-such-compiler -O2', and no-such-compiler is no program"),
        ("CXX", 'g++ "', "No closing quotation"), ("VIVADO", "/nowhere/vivado", "and /nowhere/vivado is no program"),
    ],
)  # fmt: skip
def test_a_tool_that_a_variable_names_wrongly_is_missing_though_another_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str, value: str, why: str
) -> None:
    for name in ("g++", "vivado"):
        program(tmp_path, name, "echo v2023.2")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv(variable, value)
    check = tools.look(next(tool for tool in tools.TOOLS if tool.variable == variable))
    assert check.status is MISSING
    assert why in check.text


def test_what_runs_these_tests_is_there() -> None:
    checks = found(tools.tools())
    for name in ("python", "numpy", "tokenizers", "safetensors", "verilator"):
        assert checks[name].status is OK
        assert checks[name].text[0].isdigit()


# --- files ---


@pytest.fixture
def described(tmp_path: Path, rtl: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like ``rtl/`` with one configuration, its SystemVerilog and its checksum."""
    manifest = json.loads((rtl / "tiny/manifest.json").read_text())
    manifest["rtl_sha256"] = hashlib.sha256(b"module tritforge; endmodule\n").hexdigest()
    write(tmp_path / "rtl/tiny/manifest.json", json.dumps(manifest))
    write(tmp_path / "rtl/tiny/tritforge.sv", "module tritforge; endmodule")
    monkeypatch.setattr(configs, "RTL", tmp_path / "rtl")
    return tmp_path


def test_descriptions_and_images_are_checked(described: Path, model_folder: Path) -> None:
    (described / "build/tiny").mkdir(parents=True)
    (described / "build/tiny/top.bit").write_bytes(b"bits")
    checks = found(files.files(model_folder / "model.tfi", described / "build"))
    assert {check.status for check in checks.values()} == {OK}
    identity = f"{CONFIGS['tiny'].architecture.config_hash:016x}"
    assert f"hash {identity}" in checks["rtl tiny"].text
    image = next(check for name, check in checks.items() if name.startswith("image "))
    assert image.text.endswith(f"checksums right, hash {identity}: configuration tiny")
    assert checks["bitstream top.bit"].text == f"4 B, sha256 {hashlib.sha256(b'bits').hexdigest()[:16]}"


def test_a_description_that_was_changed_is_broken(described: Path) -> None:
    write(described / "rtl/tiny/tritforge.sv", "module tritforge; wire x; endmodule")
    check = files.description(by_name("tiny"))
    assert check.broken
    assert "it was changed" in check.text
    assert check.remedy == "make rtl"


def test_an_image_that_is_damaged_is_broken(described: Path, model_folder: Path) -> None:
    data = bytearray((model_folder / "model.tfi").read_bytes())
    data[-100] ^= 1
    (described / "model.tfi").write_bytes(data)
    assert files.image(described / "model.tfi").broken
    assert files.image(described / "none.tfi").broken


def test_an_image_for_hardware_that_is_not_described_is_told(described: Path, tmp_path: Path, image: Image) -> None:
    manifest = json.loads((described / "rtl/tiny/manifest.json").read_text())
    other = CONFIGS["demo"]
    manifest |= {"name": "demo", "config_hash": f"{other.architecture.config_hash:016x}"}
    manifest["architecture"] = json.loads(json.dumps(other.architecture.__dict__))
    write(described / "rtl/tiny/manifest.json", json.dumps(manifest))
    image.save(tmp_path / "model.tfi")
    check = files.image(tmp_path / "model.tfi")
    assert check.status is WARNING
    assert f"hash {image.config_hash:016x}, which rtl/ does not have" in check.text


def test_no_descriptions_are_broken(described: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(configs, "RTL", described / "none")
    checks = found(files.files(described / "none.tfi", described / "build"))
    assert checks["configurations"].broken


# --- boards, devices, sensors ---


def absent(manifest: Any, options: Any) -> Any:
    raise BoardError("board kria: no UIO device is named tritforge; load the overlay")


def answering(manifest: Any, options: Any) -> Any:
    return open_board(manifest, {"memory_bytes": "65536"})


def strange(manifest: Any, options: Any) -> Any:
    board = Changed(answering(manifest, options))
    board.registers[Register.MAGIC] = 0xDEAD_BEEF
    return board


def older(manifest: Any, options: Any) -> Any:
    board = Changed(answering(manifest, options))
    board.registers[Register.ISA_VERSION] = 0
    return board


def other(manifest: Any, options: Any) -> Any:
    board = Changed(answering(manifest, options))
    board.registers |= {Register.CONFIG_HASH: 7, Register.CONFIG_HASH + 4: 1}
    return board


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> dict[str, EntryPoint]:
    """Boards that are registered: those of the project, and others by the functions above."""
    entries = {
        name: EntryPoint(name, f"{__name__}:{name}", boards_module.GROUP)
        for name in ("absent", "answering", "strange", "older", "other")
    }
    entries["broken"] = EntryPoint("broken", "no_such_module:open_board", boards_module.GROUP)
    everything = boards_module.registered() | entries
    monkeypatch.setattr(boards_module, "registered", lambda: everything)
    monkeypatch.setattr(boards, "registered", lambda: everything)
    return everything


def test_each_registered_board_is_found_or_said_why_not(registry: dict[str, EntryPoint]) -> None:
    checks = found(boards.boards(by_name("tiny")))
    assert set(checks) == {f"board {name}" for name in registry}
    for name in ("sim", "machine", "integer"):
        assert checks[f"board {name}"].text == "a program, ready"
    assert checks["board absent"].status is MISSING
    assert checks["board absent"].text == "board kria: no UIO device is named tritforge"
    assert checks["board absent"].remedy == "load the overlay"
    assert "cannot be loaded" in checks["board broken"].text
    assert checks["board answering"].status is OK
    assert f"hash {CONFIGS['tiny'].architecture.config_hash:016x}" in checks["board answering"].text
    assert "made for 100 MHz" in checks["board answering"].text
    assert checks["board strange"].status is WARNING
    assert "it reads 0xdeadbeef" in checks["board strange"].text
    assert checks["board older"].status is WARNING
    assert checks["board other"].status is WARNING
    assert "hash 0000000100000007" in checks["board other"].text
    assert f"for tiny, {CONFIGS['tiny'].architecture.config_hash:016x}" in checks["board other"].text
    assert not any(check.broken for check in checks.values()), "no board is needed"


def test_devices_that_may_not_be_opened() -> None:
    with open_folder() as root:
        device = write(root / "dev/uio0", "")
        device.chmod(0)
        with nobody():
            check = found(boards.permissions(root))["device uio0"]
        assert check.status is MISSING
        assert f"sudo chmod a+rw {device}" in check.remedy
        device.chmod(0o666)
        with nobody():
            assert found(boards.permissions(root))["device uio0"].status is OK
    assert found(boards.permissions(root))["devices"].status is MISSING


def test_sensors_are_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "ROOT", tmp_path)
    ina260(tmp_path, 5, 6.25)
    checks = found(boards.sensors())
    text = checks["sensor hwmon:ina260_u14"].text
    assert text == f"hwmon ina260_u14, at {tmp_path}/sys/class/hwmon/hwmon5, measured, 6.25 W now"
    assert checks["sensor hwmon:ina226_u*"].status is MISSING
    assert "there: ams, ina260_u14" in checks["sensor hwmon:ina226_u*"].text


# --- the block and the command ---


def test_nobody_is_named_in_the_block(monkeypatch: pytest.MonkeyPatch) -> None:
    home, other, root = "/" + "home/grimm", "/" + "home/jacob", "/" + "root"
    monkeypatch.setenv("HOME", home)
    monkeypatch.setenv("LOGNAME", "grimm")
    groups = {
        "tools": [ok("yosys", f"{home}/bin/yosys"), missing("vivado", f"not in {other}/tools, says grimm")],
        "files": [ok("rtl demo", f"by {root}/x and {root}ed, grimmer")],
    }
    text = block("0.1.0", groups)
    assert "grimm/" not in text
    assert "jacob" not in text
    assert "ok      yosys: ~/bin/yosys" in text
    assert "missing vivado: not in ~/tools, says USER" in text
    assert f"by ~/x and {root}ed, grimmer" in text
    assert text.startswith("<details>")
    assert text.endswith("```\n</details>")


def test_common_words_stay() -> None:
    assert anonymous("only root may", Path("/"), "root") == "only root may"
    assert anonymous("/usr/bin", Path("/"), "") == "/usr/bin"


@pytest.fixture
def small(described: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine of which little is to be said, so that the command is quick."""
    monkeypatch.setattr(system, "ROOT", described)
    kria(described, clock=99_999_999)
    return described


def test_the_command_ends_with_a_block_and_status_0(tritforge: Tritforge, small: Path, model_folder: Path) -> None:
    done = tritforge("doctor", "--image", model_folder / "model.tfi", "--json", small / "doctor.json")
    assert done.status == 0, done.out
    report = json.loads((small / "doctor.json").read_text())
    assert report["sound"] is True
    names = {check["name"]: check for check in report["checks"]}
    assert {check["group"] for check in report["checks"]} == {
        "tools", "files", "boards", "devices", "sensors", "machine",
    }  # fmt: skip
    assert names["fabric clock"]["status"] == "warning"
    assert "warning" in done.out
    assert "remedy: sudo xmutil" in done.out
    shown = done.out.partition("Paste this into an issue:")[2]
    for check in report["checks"]:
        assert f"{check['status']:7} {check['name']}: " in shown
    assert done.out.endswith("</details>\n")


def test_the_command_fails_if_something_needed_is_broken(tritforge: Tritforge, small: Path, model_folder: Path) -> None:
    write(small / "rtl/tiny/tritforge.sv", "module tritforge; wire x; endmodule")
    done = tritforge("doctor", "--image", model_folder / "model.tfi", "--json", small / "doctor.json")
    assert done.status == 1
    assert json.loads((small / "doctor.json").read_text())["sound"] is False
    assert "Paste this into an issue" in done.out
