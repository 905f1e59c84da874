"""The machine: memory for DMA, hugepages, the fabric's clock, and what makes timings and watts noisy."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tritforge.board.clock import TOLERANCE
from tritforge.console import size
from tritforge.doctor.check import Check, missing, ok, skipped, warning
from tritforge.transports.dma_buffer import number

MODELS = ("sys/firmware/devicetree/base/model", "proc/device-tree/model")
ZYNQ = ("zynq", "kria", "kv260", "kr260", "k26", "zcu")
"""Words in the device tree's model of a board whose processors share memory with the fabric."""
PL_CLOCK = "sys/kernel/debug/clk/pl0_ref/clk_rate"
BUSY = 0.5
"""Load a core beyond which timings are noisy."""


def text_of(path: Path) -> str | None:
    """Text of a file of the kernel; None if it is not there or may not be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip("\0\n ")
    except OSError:
        return None


def zynq_model(root: Path) -> str | None:
    """Model of the board that this machine is, if it is a Zynq."""
    model = next(filter(None, (text_of(root / name) for name in MODELS)), None)
    return model if model and any(word in model.lower() for word in ZYNQ) else None


def meminfo(root: Path) -> dict[str, int]:
    """Bytes, or counts, by name in ``/proc/meminfo``."""
    found = {}
    for line in (text_of(root / "proc/meminfo") or "").splitlines():
        name, _, value = line.partition(":")
        number, *unit = value.split() or ["0"]
        if number.isdigit():
            found[name] = int(number) * (1024 if unit == ["kB"] else 1)
    return found


def machine(root: Path, memory_bytes: int, clock_hz: int) -> Iterator[Check]:
    """Look at the machine.

    Parameters
    ----------
    root
        Folder that holds ``sys`` and ``proc``.
    memory_bytes
        Board memory that the image needs.
    clock_hz
        Clock that the fabric of a Zynq should have.
    """
    model, memory = zynq_model(root), meminfo(root)
    yield ok("machine", model or "no Zynq")
    free, whole = memory.get("MemAvailable"), memory.get("MemTotal")
    if free is None or whole is None:
        yield skipped("memory", "unknown: there is no /proc/meminfo to read")
    else:
        yield ok("memory", f"{size(free)} of {size(whole)} are free")
    yield cma(model, memory, memory_bytes)
    yield dma_buffers(root, model, memory_bytes)
    yield hugepages(memory)
    if model:
        yield clock(root, clock_hz)
    yield load(root)
    yield governor(root)


def cma(model: str | None, memory: dict[str, int], needed: int) -> Check:
    """Memory that the kernel keeps for DMA."""
    whole, free = memory.get("CmaTotal", 0), memory.get("CmaFree", 0)
    text = f"{size(free)} of {size(whole)} are free"
    if model and free < needed:
        megabytes = -(-(whole - free + needed) // 2**20)
        return warning("CMA", f"{text}; the image needs {size(needed)}", f"boot with cma={megabytes}M or more")
    return ok("CMA", text if model else f"{size(whole)}; only a Zynq needs it")


def hugepages(memory: dict[str, int]) -> Check:
    """Pages that some drivers want."""
    free, whole = memory.get("HugePages_Free", 0), memory.get("HugePages_Total", 0)
    return ok("hugepages", f"{free} of {whole} are free, {size(memory.get('Hugepagesize', 0))} each; none is needed")


def dma_buffers(root: Path, model: str | None, needed: int) -> Check:
    """Buffers of u-dma-buf whose address can be read: the accelerator is told that."""
    buffers = sorted((root / "sys/class/u-dma-buf").glob("*"))
    sizes = {path.name: number(path / "size") or 0 for path in buffers if number(path / "phys_addr")}
    hidden = [path.name for path in buffers if path.name not in sizes]
    text = ", ".join(f"{name} {size(count)}" for name, count in sizes.items()) or "none"
    if hidden:
        return warning("DMA buffers", f"{text}; no address of {', '.join(hidden)} can be read", "run doctor as root")
    if not model and not sizes:
        return ok("DMA buffers", "none; only a Zynq needs one")
    if max(sizes.values(), default=0) >= needed > 0:
        return ok("DMA buffers", text)
    remedy = f"sudo modprobe u-dma-buf udmabuf0={needed}"
    check = warning if sizes else missing
    return check("DMA buffers", f"{text}; the image needs {size(needed)}", remedy)


def clock(root: Path, configured: int) -> Check:
    """Clock of the fabric. Without an overlay it stays at 100 MHz: right answers, and slow."""
    path = root / PL_CLOCK
    text = text_of(path)
    if text is None or not text.isdigit():
        return warning("fabric clock", f"{path} cannot be read", "run doctor as root, with debugfs mounted")
    found = f"pl0_ref runs at {int(text) / 1e6:.6g} MHz"
    if abs(int(text) - configured) > TOLERANCE * configured:
        remedy = "sudo xmutil unloadapp; sudo xmutil loadapp tritforge (its overlay sets the clock)"
        return warning("fabric clock", f"{found}, not at {configured / 1e6:g} MHz", remedy)
    return ok("fabric clock", found)


def load(root: Path) -> Check:
    """Load of the processors."""
    cores = os.cpu_count() or 1
    words = (text_of(root / "proc/loadavg") or "").split()
    if not words:
        return skipped("load", f"unknown: there is no /proc/loadavg to read; {cores} cores")
    text = f"{words[0]} on {cores} cores"
    if float(words[0]) > BUSY * cores:
        return warning("load", text, "timings and watts are noisy now; stop other work before measuring")
    return ok("load", text)


def governor(root: Path) -> Check:
    """Governors of the processors' clock."""
    paths = sorted((root / "sys/devices/system/cpu").glob("cpu[0-9]*/cpufreq/scaling_governor"))
    found = sorted({text for path in paths if (text := text_of(path))})
    if not found:
        return ok("governor", "none; the clock of the processors is not ours to set")
    if found != ["performance"]:
        return warning("governor", ", ".join(found), "sudo cpupower frequency-set -g performance, before measuring")
    return ok("governor", "performance")
