"""The command ``tritforge``: its commands, and the one place where expected failures become an error line."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from importlib.metadata import entry_points
from typing import Annotated

import typer
from typer.exceptions import TyperException

from tritforge.command_line import Once, common, help_of
from tritforge.commands.bench import bench
from tritforge.commands.doctor import doctor, own_version
from tritforge.commands.generate import generate
from tritforge.commands.info import info
from tritforge.commands.logits import logits
from tritforge.commands.pack import pack
from tritforge.commands.plan import plan
from tritforge.commands.report import report
from tritforge.commands.selftest import selftest
from tritforge.commands.trace import trace
from tritforge.commands.verify import verify
from tritforge.errors import TritforgeError
from tritforge.golden.contract.image import ImageError
from tritforge.golden.pack.checkpoint import CheckpointError
from tritforge.golden.pack.compiler import FitError

EXPECTED = (TritforgeError, ImageError, CheckpointError, FitError)
"""Failures whose message is meant for the user: one line, naming the thing and the remedy."""

COMMAND_GROUP = "tritforge.commands"
"""Entry points that are commands of other packages."""

ERROR_STATUS = 2
INTERRUPTED_STATUS = 130

app = typer.Typer(
    name="tritforge",
    epilog="Exit status: 0, or 1 if the answer is no (doctor, plan, selftest, verify: each says when), "
    "2 after an error, 130 if interrupted.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)

COMMANDS: dict[Callable[..., None], tuple[str, ...]] = {
    generate: (
        'tritforge generate --prompt "Once upon a time" --max-new-tokens 64',
        "tritforge generate --prompt Hello --board machine --temperature 0.8 --top-p 0.9 --seed 1 --json out.json",
    ),
    report: (
        "tritforge generate --prompt Hello --log run.csv && tritforge report run.csv",
        "tritforge report run.csv --png run.png --json run.json",
    ),
    pack: (
        "tritforge pack golden/models/fairy-7m fairy.tfi --config demo",
        "tritforge pack MMfreeLM-370M model.tfi --config kv260",
    ),
    logits: ("tritforge logits model.tfi --ids ids.npy --out logits.npy --board sim",),
    verify: (
        "tritforge verify model.tfi --tokens 16",
        "tritforge verify model.tfi --tokens 4 --seed 7 --json out.json",
    ),
    bench: (
        "tritforge bench --shape 370M",
        "tritforge bench --shape 2.7B --layers 2 --config kv260 --json bench.json",
        "tritforge bench --shape small --option read_latency=100",
    ),
    plan: (
        "tritforge plan --model 370M --board kv260",
        "tritforge plan --model golden/models/fairy-7m --board ulx3s --json plan.json",
    ),
    trace: (
        "tritforge trace golden/models/fairy-7m --out trace.json --png timeline.png",
        "tritforge trace 370M --layers 3 --config kv260 --out trace.json",
    ),
    doctor: ("tritforge doctor", "tritforge doctor --image model.tfi --json doctor.json"),
    selftest: (
        "tritforge selftest --board sim",
        "tritforge selftest --board uart --option device=/dev/ttyUSB1 --json selftest.json",
    ),
    info: ("tritforge info", "tritforge info golden/models/fairy-7m/model.tfi"),
}
"""Each command with its examples."""

MAKERS = (generate, pack, logits, trace)
"""Commands that make a text or a file; the others print what was asked for."""

for _command, _examples in COMMANDS.items():
    # An empty line between examples, since the help joins lines that follow each other.
    _epilog = "[bold]Examples[/bold]\n\n" + "\n\n".join(f"  {line}" for line in _examples)
    app.command(cls=Once, epilog=_epilog)(common(_command, _command in MAKERS))

for _entry in entry_points(group=COMMAND_GROUP):
    app.command(name=_entry.name, cls=Once)(common(_entry.load(), makes=False))


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"tritforge {own_version()}")
        raise typer.Exit


@app.callback()
def tritforge(
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and exit.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """MatMul-free language models on an accelerator: pack, run, verify."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit status."""
    try:
        status = app(args=arguments, prog_name="tritforge", standalone_mode=False)
    except EXPECTED as error:
        return _fail(str(error))
    except TyperException as error:  # a misspelt option, a missing argument
        message = error.format_message().rstrip(".")
        # Without any arguments the help is what was wanted, and it has been printed.
        where = help_of(getattr(error, "ctx", None))
        return _fail(f"{message}; see `{where}`") if message else ERROR_STATUS
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED_STATUS
    except BrokenPipeError:
        # Whoever read our output has left; nobody is there to tell. Keep the interpreter from trying again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    if status == INTERRUPTED_STATUS:
        print("\ninterrupted", file=sys.stderr)
    return status if isinstance(status, int) else 0


def _fail(message: str) -> int:
    line = " ".join(message.split())
    print(f"error: {line}", file=sys.stderr)
    return ERROR_STATUS


def main() -> None:
    """Entry point of ``tritforge``."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # what a terminal cannot show becomes a question mark
    sys.exit(run())


if __name__ == "__main__":
    main()
