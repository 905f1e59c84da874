"""Hand fixes after move.py; each must apply."""
import re, sys
from pathlib import Path
root = Path(sys.argv[1])
def sub(name, *pairs):
    p = root / name; t = p.read_text()
    for a, b in pairs:
        if a not in t: print("NOT FOUND", name, repr(a)[:90]); continue
        t = t.replace(a, b)
    p.write_text(t)
sub("pyproject.toml",
 ('''# Editable installs only: models (golden/models) and RTL (rtl/) are read from the source tree. The explicit package-dir
# makes the install a single path entry, so that a new module or package is seen without installing again.
[tool.setuptools]
package-dir = { "" = "." }

[tool.setuptools.packages.find]
include = ["golden*", "gen*", "sim*", "host*"]
''', '''# One import name over four folders: `import tritforge` is the host, with the other three beneath it. An editable install
# maps the folders, so a new module is seen without installing again.
[tool.setuptools]
packages = ["tritforge", "tritforge.golden", "tritforge.gen", "tritforge.sim"]

[tool.setuptools.package-dir]
tritforge = "host"
"tritforge.golden" = "golden"
"tritforge.gen" = "gen"
"tritforge.sim" = "sim"
'''),
 ("filterwarnings = ['error:::(golden|gen|sim|host)(\\.|$)']", "filterwarnings = ['error:::tritforge(\\.|$)']"),
 ('known-first-party = ["golden", "gen", "sim", "host"]', 'known-first-party = ["tritforge", "tests"]'),
 ('packages = ["golden", "gen", "sim", "host"]\nstrict', 'mypy_path = "build/types"  # a folder of links that shows the four folders as one package (`make lint`)\npackages = ["tritforge"]\nstrict'),
 ('module = ["gen.*",', 'module = ["tritforge.gen.*",'),
)

import shutil
for name in ("import_rules.py", "test_imports.py"):
    shutil.copy(Path(__file__).parent / "final" / name, root / "tests/project" / name)
DOC = {
    "golden/contract": "What everyone agrees on: formats, instructions, architecture, image, serial link; standard library only.",
    "golden/pack": "A checkpoint becomes integers, and those an image; numpy.",
    "golden/integer": "The network in integers, the instruction set's machine, and random programs for both.",
    "golden/lm": "Language models in PyTorch under the Hugging Face API: as trained, with packed weights, in the accelerator's integers.",
    "golden/measure": "Commands that measure: speed, memory, perplexity, tasks.",
    "gen/units": "The accelerator's units, a file each.",
    "gen/lib": "What the units are built of.",
    "gen/flows": "Tools run over the hardware: synthesis, place and route, bitstreams.",
    "host/board": "Boards: which there are, what they are, the driver, loading a model.",
    "host/text": "Prompts to tokens to text.",
    "host/check": "Comparing a board with the models, instruction by instruction.",
    "host/speed": "How fast it is, should be, and why not faster.",
    "sim/boards": "Boards in software: the RTL, the machine, the integers, a serial line.",
}
for folder, line in DOC.items():
    p = root / folder / "__init__.py"
    if p.exists() and "TODO" in p.read_text(): p.write_text(f'"""{line}"""\n')
sub("Makefile", ("""	$(BIN)/mypy
""", """	rm -rf build/types; mkdir -p build/types/tritforge
	ln -s $(foreach folder,$(wildcard host/*) golden gen sim,"$(CURDIR)/$(folder)") build/types/tritforge/
	$(BIN)/mypy
"""))
sub("Makefile", ("--json host/synthesis.json", "--json host/speed/synthesis.json"))
sub("docs/performance.md", ("--json host/synthesis.json", "--json host/speed/synthesis.json"))
sub("tests/host/bad_input/test_outputs.py", ('HOST / "synthesis.json"', 'HOST / "speed" / "synthesis.json"'))
