# Every target brings what it needs: a virtual environment in .venv, and in it the pinned packages of its install.
#
#   .venv/.base.stamp   the base install: runs a packed model on the simulated board (no torch, no Amaranth)
#   .venv/.dev.stamp    everything: model and training, hardware generation, benches, tests, linters
#   .venv/.synth.stamp  place and route
#
# Packages are installed again when pyproject.toml or constraints.txt is newer than the stamp. An environment that a
# killed install left half-made, that was moved, or whose python is gone, is made anew.

PYTHON   ?= python3
PIP_ARGS ?=
PROMPT   ?= Once upon a time there was a
TOKENS   ?= 64
SEED     ?= 2
JOBS     ?= 2
CONFIGS  ?= kv260 ecp5 demo u280
PYTEST   ?=
TIMING   ?= ecp5
BOARD    ?= kv260
DRY_RUN  ?=

# The prompt reaches the shell as a variable, so that quotes in it are only quotes.
export PROMPT
# Whatever makes our programs start are not part of this one.
unexport MAKEFLAGS MFLAGS MAKELEVEL

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DELETE_ON_ERROR:
.NOTPARALLEL:
.DEFAULT_GOAL := help

VENV := .venv
BIN  := $(VENV)/bin
BASE := $(VENV)/.base.stamp
DEV  := $(VENV)/.dev.stamp
SYNTH := $(VENV)/.synth.stamp
# Stands while an install is under way, so that one that was killed is seen on the next run.
HALF := $(VENV)/.installing

##@ Run
.PHONY: generate
generate: $(BASE) ## Stream text out of the simulated accelerator
	@$(BIN)/tritforge generate --prompt "$$PROMPT" --max-new-tokens "$(TOKENS)" --temperature 0.7 --top-p 0.9 --seed "$(SEED)"

##@ Check
.PHONY: test
test: $(DEV) ## Run all tests
	@$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup $(PYTEST)

# These read the emitted text, every configuration of it, and simulate nothing.
NO_BENCH := tests/gen/test_emit.py tests/gen/test_certify.py

.PHONY: sim
sim: $(DEV) ## Run the cocotb benches in Verilator: each unit, and the whole accelerator
	@$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup tests/gen tests/sim $(NO_BENCH:%=--ignore=%) $(PYTEST)

.PHONY: lint
lint: $(DEV) ## Check style, format and types of the Python, and lint the Verilog
	@$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	rm -rf build/types; mkdir -p build/types/tritforge
	ln -s $(foreach folder,$(wildcard host/*) golden gen sim,"$(CURDIR)/$(folder)") build/types/tritforge/
	$(BIN)/mypy
	$(BIN)/python -m tritforge.sim.lint

##@ Documents
.PHONY: pictures
pictures: $(DEV) ## Draw the pictures of the documents anew, each by its command
	@mkdir -p build
	$(BIN)/tritforge trace golden/models/fairy-7m --out build/trace.json --png docs/timeline.png
	$(BIN)/tritforge plan --model 370M --board u280 --png docs/roofline.png \
	  --measured docs/bench/370M.json --measured docs/bench/1.3B.json
	$(BIN)/python -m tritforge.golden.training.scaling_report docs/scaling.json
	$(BIN)/python -m tritforge.golden.training.log golden/models/fairy-7m/training_log.jsonl

##@ Hardware
.PHONY: rtl
rtl: $(DEV) ## Emit the SystemVerilog of every configuration into rtl/
	@$(BIN)/python -m tritforge.gen.emit

.PHONY: synth
synth: $(DEV) ## Synthesise CONFIGS with yosys: LUTs a trit-lane, and what each unit takes (minutes; needs yosys)
	@$(BIN)/python -m tritforge.gen.flows.synth $(CONFIGS) --json host/synthesis.json

.PHONY: timing
timing: $(SYNTH) ## Place and route on an ECP5-85F: clock, longest path, utilisation (tens of minutes; needs yosys)
	@$(BIN)/python -m tritforge.gen.flows.place $(TIMING)

# A dry run runs none of the tools, so it installs none.
dry := $(filter-out 0 no,$(DRY_RUN))
.PHONY: bitstream
bitstream: $(if $(filter ulx3s,$(BOARD)),$(if $(dry),$(DEV),$(SYNTH)),$(DEV)) ## Make a bitstream for BOARD: ulx3s with open tools, others with Vivado; DRY_RUN=1 only writes the project
	@$(BIN)/python -m tritforge.gen.flows.bitstream "$(BOARD)" $(if $(dry),--dry-run)

##@ Upkeep
.PHONY: venv
venv: $(DEV) ## Make .venv with everything in it, and run nothing

# The environment is sound: no install was cut short, it was made here (its scripts hold its path), its python runs.
sound := $(shell test ! -e $(HALF) && grep -qF "$(CURDIR)/$(VENV)" $(VENV)/pyvenv.cfg 2> /dev/null \
           && $(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2> /dev/null && echo yes)
ifneq ($(sound),yes)
.PHONY: $(VENV)/pyvenv.cfg
endif

# Debian's python3 has no ensurepip, and the library that cocotb loads into the simulator is a package of its own. Perl
# is not needed: only Verilator's launcher is written in it, and we call the program behind that.
.PHONY: check-tools
check-tools: ## Name the system tools that are missing, and the command that installs them
	@missing=() name="$(PYTHON)"
	# CXX may be several words, such as "ccache g++", or one path with blanks in it.
	if [ -z "$${CXX:-}" ]; then
	  command -v g++ > /dev/null || missing+=(g++)
	elif ! command -v "$$CXX" > /dev/null && ! (eval "set -- $$CXX" && command -v "$$1") > /dev/null 2>&1; then
	  echo "error: CXX is '$$CXX', which is no program: install it, or unset CXX" >&2
	  exit 1
	fi
	command -v make > /dev/null || missing+=(make)
	if [ "$(sound)" = yes ]; then
	  python=$(BIN)/python
	elif python=$$(command -v "$(PYTHON)"); then
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
	    echo "error: $(PYTHON) is $$("$$python" -V 2>&1), and 3.11 or newer is needed: name another with PYTHON=..." >&2
	    exit 1
	  }
	  "$$python" -c 'import ensurepip, venv' 2> /dev/null || missing+=("$${name##*/}-venv")
	else
	  missing+=("$${name##*/}" "$${name##*/}-venv")
	fi
	if [ -n "$$python" ] && [ -n "$(filter test sim venv check-tools,$(MAKECMDGOALS))" ] && [ ! -e $(DEV) ]; then
	  library=$$("$$python" -c 'import sys; print("libpython%d.%d" % sys.version_info[:2])')
	  "$$python" - $$library <<-'END' 2> /dev/null || missing+=($$library)
		import ctypes, os, sys, sysconfig
		name = sys.argv[1] + ".so.1.0"
		here = os.path.join(sysconfig.get_config_var("LIBDIR"), name)
		ctypes.CDLL(here if os.path.exists(here) else name)
	END
	fi
	if (( $${#missing[@]} )); then
	  echo "error: missing: $${missing[*]}. Install with: sudo apt-get install -y $${missing[*]}" >&2
	  exit 1
	fi

$(VENV)/pyvenv.cfg: | check-tools
	@echo "creating $(VENV) ..."
	rm -rf $(VENV)
	mkdir $(VENV)
	touch $(HALF)
	"$(PYTHON)" -m venv "$(CURDIR)/$(VENV)"

# $(1): the extra, $(2): what it is for. A failed install leaves the environment to try again in, since pip takes its
# own steps back; one that is killed or interrupted leaves the mark.
define install
touch $(HALF)
trap 'exit 130' INT TERM
echo "installing $(2) into $(VENV) ..."
$(BIN)/python -m pip install -qq --disable-pip-version-check --no-input $(PIP_ARGS) -c constraints.txt -e '.$(1)' || {
  rm -f $(HALF)
  echo "error: the install failed, see above; the same command tries again" >&2
  exit 1
}
rm -f $(HALF)
endef

$(BASE): $(VENV)/pyvenv.cfg pyproject.toml constraints.txt
	@$(call install,,what runs a model)
	touch $(BASE)

$(DEV): $(VENV)/pyvenv.cfg pyproject.toml constraints.txt
	@$(call install,[dev],everything that tests and hardware generation need (some minutes the first time))
	touch $(BASE) $(DEV)

$(SYNTH): $(DEV)
	@$(call install,[synth],what places and routes)
	touch $(SYNTH)

.PHONY: lock
lock: | check-tools ## Resolve all dependencies anew and pin them in constraints.txt
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || {
	  echo "error: pins must suit the oldest supported Python: make lock PYTHON=python3.11" >&2; exit 1; }
	folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT
	echo "resolving dependencies ..."
	"$(PYTHON)" -m venv "$$folder/venv"
	"$$folder/venv/bin/python" -m pip install -qq --dry-run --report "$$folder/report.json" $(PIP_ARGS) '.[dev,synth,eval]'
	# Local build tags (torch+cpu) are left out: they say which machine resolved, not which version.
	"$$folder/venv/bin/python" - "$$folder/report.json" > "$$folder/constraints.txt" <<-'END'
		import json, sys
		found = [entry["metadata"] for entry in json.load(open(sys.argv[1]))["install"]]
		pins = {m["name"].lower().replace("_", "-"): m["version"].split("+")[0] for m in found}
		pins.pop("tritforge")
		print("# The version of every package that any extra installs, on every supported Python.")
		print("# Written by `make lock` and read by every install of the Makefile; not edited by hand.")
		print(*(f"{name}=={version}" for name, version in sorted(pins.items())), sep="\n")
	END
	mv "$$folder/constraints.txt" constraints.txt
	echo "constraints.txt pins $$(grep -c == constraints.txt) packages"

.PHONY: clean
clean: ## Remove build output and caches; .venv stays
	@rm -rf build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

.PHONY: distclean
distclean: clean ## Remove .venv too
	@rm -rf $(VENV) tritforge.egg-info

.PHONY: help
help: ## Print this table
	@awk 'BEGIN { FS = ":.*## " }
	  /^##@ /             { printf "\n%s\n", substr($$0, 5) }
	  /^[a-z-]+:.*## /    { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	printf '\n%s\n' Variables
	row() { printf '  %-16s %s\n' "$$@"; }
	row 'PROMPT="..."' "what generate starts from: $$PROMPT"
	row 'TOKENS=n' 'how many tokens it adds: $(TOKENS)'
	row 'SEED=n' 'seed of the sampling: $(SEED)'
	row 'PYTEST="..."' 'arguments for pytest, such as "-k rms -x"'
	row 'TIMING="..."' "what timing places: $(TIMING); such as \"ecp5 --unit rms --seed 2\""
	row 'BOARD=...' 'what bitstream is for: $(BOARD); or u280, nexys_video, ulx3s'
	row 'JOBS=n' 'processes that share the tests: $(JOBS)'
	row 'CONFIGS="..."' 'what synth synthesises: $(CONFIGS)'
	row 'PYTHON=...' 'the Python that .venv is made with: $(PYTHON)'
	row 'PIP_ARGS="..."' 'arguments for pip, such as an index that has CPU builds of torch; it takes those first'
