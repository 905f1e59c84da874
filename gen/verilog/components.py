"""Take a design apart: each component a netlist of its own, with its own ports, and instances of what is below it.

Amaranth would make one netlist of everything, in which a component that is used a hundred times is there a hundred
times, and its ports are whatever nets happen to cross its border. Here a component is elaborated as if it were the top,
and stands in its parent as an instance, with a port ``clk`` and a port ``rst`` if it needs them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping

from amaranth.hdl import ClockDomain, ClockSignal, Elaboratable, Fragment, Instance, ResetSignal, Signal, Value
from amaranth.hdl._ir import PortDirection, build_netlist
from amaranth.hdl._mem import MemoryInstance
from amaranth.hdl._nir import Netlist
from amaranth.hdl._xfrm import DomainCollector
from amaranth.lib.fifo import FIFOInterface
from amaranth.lib.wiring import Component, In

from .words import word

Ports = Mapping[str, tuple[Value, PortDirection]]
_FIFO_PORTS = {"w_data": "i", "w_en": "i", "w_rdy": "o", "r_data": "o", "r_rdy": "o", "r_en": "i", "level": "o"}


def standard_ports(component: Component) -> dict[str, tuple[Value, PortDirection]]:
    """Ports of a component under flat names: path members joined by one underscore, indices appended.

    ``m_axi_v_read`` and ``m_axi_v_write`` are the two halves of one AXI4 port and share the prefix ``m_axi_v``.
    """
    ports = {}
    for path, member, value in component.signature.flatten(component):
        *parents, last = path
        prefix = "".join(str(part) if isinstance(part, int) else f"_{part}" for part in parents).lstrip("_")
        prefix = prefix.removesuffix("_read").removesuffix("_write") if prefix.startswith("m_axi") else prefix
        name = f"{prefix}_{last}" if prefix else str(last)
        ports[name] = (Value.cast(value), PortDirection.Input if member.flow == In else PortDirection.Output)
    return ports


def ports_of(origin: object) -> dict[str, tuple[Value, PortDirection]] | None:
    """Ports of what a fragment was elaborated from, or None if it shall be part of its parent."""
    if isinstance(origin, Component):
        return standard_ports(origin)
    if isinstance(origin, FIFOInterface):
        directions = {"i": PortDirection.Input, "o": PortDirection.Output}
        return {name: (getattr(origin, name), directions[kind]) for name, kind in _FIFO_PORTS.items()}
    return None


@dataclasses.dataclass(frozen=True)
class Part:
    """A component's netlist.

    Attributes
    ----------
    origin
        What it was elaborated from.
    instance
        Its name in its parent; the top's own name.
    netlist
        Its netlist; what is below it are instances.
    ports
        Ports by name, ``clk`` and ``rst`` among them, whether they are needed or not.
    clocks
        Of the ports, those that are a domain's clock or reset: ``("clk", domain)`` or ``("rst", domain)``.
    """

    origin: object
    instance: str
    netlist: Netlist
    ports: Ports
    clocks: Mapping[str, tuple[str, str]]
    weak: frozenset[int]
    names: Mapping[int, str]


Define = Callable[[Part], tuple[str, frozenset[str]]]
"""Takes a part, returns the name of its module and the ports that this has."""


def take_apart(top: Elaboratable, name: str, ports: Ports, define: Define) -> None:
    """Give every component below ``top``, and ``top`` itself as the last one, to ``define``."""
    _Parts(define).define(Fragment.get(top, None), top, name, ports)


class _Parts:
    def __init__(self, define: Define) -> None:
        self._define = define

    def define(
        self, fragment: Fragment, origin: object, instance: str, ports: Ports
    ) -> tuple[str, frozenset[str], Mapping[str, tuple[str, str]]]:
        names: dict[int, str] = {}
        self._replace(fragment, names)
        # Signals of memories and of the ports of instances are named only if nothing else has a name for them.
        weak = frozenset(names)
        clocks, all_ports = _domains(fragment, ports)
        netlist = build_netlist(fragment, all_ports, name=instance)
        part = Part(origin, instance, netlist, all_ports, clocks, weak, names)
        return *self._define(part), clocks

    def _replace(self, fragment: Fragment, names: dict[int, str], prefix: str = "") -> None:
        """Put instances in the place of components, and note the names of the signals between."""
        for number, (below, given, where) in enumerate(fragment.subfragments):
            name = prefix + (given or f"part_{number}")
            if isinstance(below, MemoryInstance):
                _name_memory(below, name, names)
                continue
            origins = [origin for origin in below.origins or () if ports_of(origin) is not None]
            if not origins or isinstance(below, Instance):
                self._replace(below, names, f"{name}_")
                continue
            ports = ports_of(origins[0])
            assert ports is not None
            module, has, clocks = self.define(below, origins[0], name, ports)
            ports = {word(port): value for port, value in ports.items()}
            instance = Instance(module, *_connections(ports, has, clocks))
            fragment.subfragments[number] = (instance, given, where)
            for port, (value, _) in ports.items():
                if isinstance(value, Signal):
                    names[id(value)] = f"{name}_{port}"
            if isinstance(origins[0], FIFOInterface):
                fifo = origins[0]
                fragment.add_statements("comb", fifo.w_level.eq(fifo.level), fifo.r_level.eq(fifo.level))
                names |= {id(fifo.w_level): f"{name}_w_level", id(fifo.r_level): f"{name}_r_level"}


def _connections(
    ports: Ports, has: frozenset[str], clocks: Mapping[str, tuple[str, str]]
) -> Iterator[tuple[str, str, Value]]:
    for name, (kind, domain) in clocks.items():
        if name in has:
            yield "i", name, ClockSignal(domain) if kind == "clk" else ResetSignal(domain, allow_reset_less=True)
    for name, (value, direction) in ports.items():
        if name in has:
            yield "i" if direction is PortDirection.Input else "o", name, value


def _name_memory(memory: MemoryInstance, name: str, names: dict[int, str]) -> None:
    for kind, ports in (("read", memory._read_ports), ("write", memory._write_ports)):
        for number, port in enumerate(ports):
            which = f"{name}_{kind}{number}" if len(ports) > 1 else f"{name}_{kind}"
            for member in ("addr", "data", "en"):
                value = getattr(port, f"_{member}")
                if isinstance(value, Signal):
                    names[id(value)] = f"{which}_{member}"


def _domains(fragment: Fragment, ports: Ports) -> tuple[dict[str, tuple[str, str]], Ports]:
    """Give a fragment the domains that it uses and does not define, and ports for their clocks and resets."""
    collector = DomainCollector()
    collector(fragment)
    missing = sorted(collector.used_domains - collector.defined_domains - {"comb"})
    clocks: dict[str, tuple[str, str]] = {}
    added: dict[str, tuple[Value, PortDirection]] = {}
    for name in missing:
        domain = ClockDomain(name)
        fragment.add_domains(domain)
        prefix = "" if len(missing) == 1 or name == "sync" else f"{name}_"
        for kind, signal in (("clk", domain.clk), ("rst", domain.rst)):
            signal.name = prefix + kind
            clocks[signal.name] = (kind, name)
            added[signal.name] = (signal, PortDirection.Input)
    return clocks, {**added, **{word(name): port for name, port in ports.items()}}
