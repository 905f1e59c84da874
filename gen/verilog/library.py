"""All modules of a design, each once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Mapping

from amaranth.hdl import Elaboratable
from amaranth.lib.fifo import FIFOInterface

from .components import Part, Ports, take_apart
from .header import header
from .module import SYSTEM_VERILOG, Dialect, ModuleText
from .words import word


class Library:
    """The modules of a design.

    Two components are one module if their texts are the same but for the names of modules.

    Parameters
    ----------
    design
        What to convert.
    name
        Name of its module.
    ports
        Its ports.

    Attributes
    ----------
    names
        Name of each module, the top's first, then in the order in which they are met from there.
    """

    def __init__(self, design: Elaboratable, name: str, ports: Ports) -> None:
        self._design = design
        self._known: dict[str, str] = {}
        self._seen: dict[Hashable, tuple[str, frozenset[str]]] = {}
        self._modules: dict[str, ModuleText] = {}
        self._below: dict[str, list[str]] = {}
        self._comment = header(name, design) if type(design).__module__.startswith("gen") else f"// {name}\n"
        take_apart(design, name, ports, self._define)
        self._top = next(reversed(self._modules))
        self._names = self._named(name)
        self.names = [self._names[key] for key in self._order()]

    @property
    def parts(self) -> dict[str, tuple[Part, ModuleText]]:
        """What each module was made of, by name."""
        return {self._names[key]: (module.part, module) for key, module in self._modules.items()}

    def below(self, name: str) -> list[str]:
        """Modules that a module has instances of."""
        return [self._names[key] for key in self._below[self._key(name)] if key in self._names]

    def given(self, name: str) -> Mapping[str, str]:
        """Names of the modules below a module, by what its netlist calls them."""
        return {key: self._names[key] for key in self._below[self._key(name)] if key in self._names}

    def _key(self, name: str) -> str:
        return next(key for key, given in self._names.items() if given == name)

    def text(self, name: str, dialect: Dialect = SYSTEM_VERILOG) -> str:
        """Text of a module, with a comment above it that says what it is."""
        key = self._key(name)
        module = self._modules[key]
        comment = self._comment if key == self._top else header(name, module.part.origin)
        return f"{comment}{module.text(name, dialect, self._names)}"

    def _define(self, part: Part) -> tuple[str, frozenset[str]]:
        fingerprint = _fingerprint(part)
        if fingerprint not in self._seen:
            module = ModuleText(part, part.origin is self._design)
            text = module.text("module_0", SYSTEM_VERILOG, {})
            key = self._known.setdefault(text, f"module_{len(self._known) + 1}")
            if key not in self._modules:
                self._modules[key] = module
                self._below[key] = module.below()
            self._seen[fingerprint] = key, module.ports
        return self._seen[fingerprint]

    def _named(self, top: str) -> dict[str, str]:
        """A name for each module: its component's, and what makes it another than the others of that."""
        kinds: dict[str, list[str]] = defaultdict(list)
        for key, module in self._modules.items():
            if key != self._top:
                kinds[_kind(module.part.origin)].append(key)
        names, taken = {self._top: top}, {top}
        for kind, keys in kinds.items():
            for key in keys:
                instance = re.sub(r"(_\d+)+$", "", self._modules[key].part.instance)
                wanted = kind if len(keys) == 1 else f"{instance}_{kind}"
                found, number = word(wanted), 2
                while found in taken:
                    found, number = f"{wanted}_{number}", number + 1
                names[key] = found
                taken.add(found)
        return names

    def _order(self) -> list[str]:
        order = [self._top]
        for key in order:
            order += [below for below in self._below[key] if below in self._modules and below not in order]
        return order


def _fingerprint(part: Part) -> Hashable:
    """What the text of a part is made from: of hundreds of equal lanes only one is written."""
    signals = ((part.names.get(id(signal), signal.name), value) for signal, value in part.netlist.signals.items())
    return type(part.origin), repr(part.netlist), tuple(part.ports), tuple(signals)


def modules(design: Elaboratable, name: str, ports: Ports, dialect: Dialect = SYSTEM_VERILOG) -> Mapping[str, str]:
    """Text of every module of a design by its name, the top's first."""
    library = Library(design, name, ports)
    return {module: library.text(module, dialect) for module in library.names}


def to_verilog(design: Elaboratable, name: str, ports: Ports, dialect: Dialect = SYSTEM_VERILOG) -> str:
    """All modules of a design as one text, the top's first."""
    return "\n".join(modules(design, name, ports, dialect).values())


def _kind(origin: object) -> str:
    """Name of a component for its module, with what sets it apart from others of its class."""
    given = getattr(origin, "module_name", None)
    if given:
        return str(given)
    plain = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", type(origin).__name__).lower()
    return f"{plain}_{origin.width}x{origin.depth}" if isinstance(origin, FIFOInterface) else plain
