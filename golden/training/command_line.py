"""What the commands of golden share: how one runs and ends, how it checks what it is told, where its figures go.

What a user did wrong ends with one line that says what is wrong, and status 2; Ctrl-C with one line, and status 130.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer
from rich.console import Console
from typer.exceptions import TyperException

from tritforge.golden.contract import files
from tritforge.golden.contract.files import STANDARD_OUTPUT
from tritforge.golden.contract.image import write_whole

ERROR_STATUS = 2
INTERRUPTED_STATUS = 130
HELP_NAMES = {"help_option_names": ["-h", "--help"]}

JsonFile = Annotated[
    Path | None,
    typer.Option("--json", help="Also write the figures to this file; - is standard output, for them alone."),
]
"""Option of every command that reports figures."""


def launch(command: Callable[..., None] | typer.Typer, arguments: Sequence[str] | None = None) -> NoReturn:
    """Run a command, a function or several in a Typer, as ``python -m`` does; end with its status."""
    if not isinstance(command, typer.Typer):
        app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, context_settings=HELP_NAMES)
        app.command()(command)
        command = app
    spec = sys.modules["__main__"].__spec__
    name = f"python -m {spec.name}" if spec else sys.argv[0]
    try:
        status = command(args=arguments, prog_name=name, standalone_mode=False)
    except TyperException as error:  # a misspelt option, a missing argument
        message = " ".join(error.format_message().split()).rstrip(".")
        # without any arguments the help is what was wanted, and it has been printed
        if message:
            context = getattr(error, "ctx", None)
            say(f"error: {message}; see `{context.command_path if context else name} --help`")
        status = ERROR_STATUS
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED_STATUS
    except BrokenPipeError:
        # whoever read our output has left; keep the interpreter from trying again at its end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    if status == INTERRUPTED_STATUS:
        say("\ninterrupted")
    sys.exit(status if isinstance(status, int) else 0)


def say(line: str) -> None:
    """Print a line on standard error as it is, not wrapped."""
    Console(stderr=True).print(line, markup=False, highlight=False, soft_wrap=True)


def fail(reason: Exception | str) -> NoReturn:
    """End with ``error: reason`` on standard error."""
    if isinstance(reason, OSError) and reason.filename:
        reason = f"{reason.filename}: {reason.strerror}"
    say(f"error: {reason}")
    raise typer.Exit(ERROR_STATUS) from None


def interrupted(line: str, status: int = INTERRUPTED_STATUS) -> NoReturn:
    """End as a signal asked, with a line that says where things stand; under ``torchrun``, of the first process."""
    if os.environ.get("RANK", "0") == "0":
        say(line)
    sys.exit(status)


def check_name(what: str, name: str, known: Iterable[str]) -> None:
    """End unless a name is one of those known; ``what`` says what it names."""
    if name not in known:
        fail(f"{what} must be one of {', '.join(known)}, not {name!r}")


def check_output(path: Path | None, *others: Path | None) -> None:
    """End unless a file can be made there that is none of the others, before what takes long and would be lost."""
    try:
        files.check_output(path, *others)
    except ValueError as error:
        fail(error)


def check_apart(outputs: Iterable[Path], *inputs: Path | None) -> None:
    """End if one of the files that will be written is one of those that are read."""
    try:
        for path in outputs:
            files.check_apart(path, *inputs)
    except ValueError as error:
        fail(error)


def check_folder(path: Path) -> None:
    """End unless files can be made in a folder, which need not be there yet; nothing is made."""
    there = path
    while not os.path.lexists(there) and there != there.parent:
        there = there.parent
    if not there.is_dir():
        fail(f"{path}: {there} is not a folder; give another one")
    try:
        files.check_writable(path, there)
    except ValueError as error:
        fail(error)


def write_json(path: Path, value: Any) -> None:
    """Write figures to a file, whole or not at all, or to standard output; end with what is wrong."""
    try:
        text = json.dumps(value, indent=2, allow_nan=False) + "\n"
    except ValueError:
        fail(f"{path}: a figure is not a number, which JSON cannot hold; nothing is written")
    if path == STANDARD_OUTPUT:
        print(text, end="")
        return
    try:
        write_whole(path, text.encode())
    except OSError as error:
        fail(f"{path}: cannot write: {error.strerror}; choose another place")


def printer(json_file: Path | None, width: int | None = None) -> Console:
    """Where a command prints its tables: standard output, or standard error if the figures go there."""
    return Console(highlight=False, width=width, stderr=json_file == STANDARD_OUTPUT)


def check_device(name: str) -> None:
    """End unless PyTorch can compute on a device of that name."""
    import torch

    try:
        device = torch.device(name)
    except RuntimeError as error:
        fail(f"PyTorch has no device {name!r}: {str(error).splitlines()[0]}")
    found = torch.cuda.device_count()
    if device.type == "cuda" and (device.index or 0) >= found:
        fail(f"PyTorch cannot use the device {name!r}: it finds {found} GPUs; --device=cpu needs none")


def need_gpu() -> None:
    """End unless there is a GPU."""
    import torch

    if not torch.cuda.is_available():
        fail("there is no GPU that PyTorch can use; these figures come from a GPU alone")
