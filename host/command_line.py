"""What all commands of ``tritforge`` have in common: ``--quiet``, ``--json -``, and options that are given once."""

from __future__ import annotations

import functools
import inspect
from collections import Counter
from collections.abc import Callable
from typing import Annotated, Any

import typer
from typer.core import TyperCommand

from tritforge import console
from tritforge.errors import UsageError
from tritforge.golden.contract.files import STANDARD_OUTPUT

Quiet = Annotated[
    bool,
    typer.Option(
        "--quiet", "-q", help="Print only what was asked for: no progress, and no summary beside a text or a file."
    ),
]


def common(function: Callable[..., None], makes: bool) -> Callable[..., None]:
    """Give a command ``--quiet``, and the terminal as that and ``--json -`` want it.

    Parameters
    ----------
    function
        Command, ours or of an entry point; if it has a parameter ``quiet``, that is its own and it prints by itself.
    makes
        Whether it makes a text or a file, beside which it prints a summary. With ``--json`` every command does.
    """

    @functools.wraps(function)
    def command(quiet: bool, **values: Any) -> None:
        if own:
            values["quiet"] = quiet
        json_file = values.get("json_file")
        if any(value == STANDARD_OUTPUT for name, value in values.items() if name != "json_file"):
            raise UsageError("-: standard output takes figures alone, by `--json -`; give the name of a file")
        console.begin(quiet, makes or json_file is not None, json_file == STANDARD_OUTPUT)
        try:
            function(**values)
        finally:
            console.begin()

    plain = inspect.signature(function, eval_str=True)
    own = "quiet" in plain.parameters
    option = inspect.Parameter("quiet", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=Quiet)
    whole = plain if own else plain.replace(parameters=[*plain.parameters.values(), option])
    command.__signature__ = whole  # type: ignore[attr-defined]
    command.__annotations__ = {name: parameter.annotation for name, parameter in whole.parameters.items()}
    return command


def help_of(context: Any) -> str:
    """Command line that shows the help of where a mistake was made."""
    return f"{context.command_path if context else 'tritforge'} --help"


class Once(TyperCommand):
    """A command whose options, but for those that may be repeated, are given once."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; raises UsageError if an option that counts once is given again."""
        given = [] if ctx.resilient_parsing else self.make_parser(ctx).parse_args(args=list(args))[2]
        for parameter, times in Counter(given).items():
            if times > 1 and not parameter.multiple:
                raise UsageError(f"{parameter.opts[0]} is given {times} times; give it once, see `{help_of(ctx)}`")
        return super().parse_args(ctx, args)
