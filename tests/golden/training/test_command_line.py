"""tritforge.golden.training.command_line: every command of golden ends what a user did wrong with a line, and has
-h."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from tritforge.golden.training.command_line import JsonFile, launch, printer, write_json

ROOT = Path(__file__).parents[3]
COMMANDS = (
    "bench_distributed", "bench_gpu", "bench_integer_gpu", "bench_training", "corpus", "evaluate", "scaling",
    "scaling_report", "sensitivity", "train", "training.log",
)  # fmt: skip


def test_all_commands_are_here() -> None:
    golden = ROOT / "golden"
    files = [path for path in golden.rglob("*.py") if 'if __name__ == "__main__"' in path.read_text()]
    assert sorted(".".join(path.relative_to(golden).with_suffix("").parts) for path in files) == sorted(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_and_a_misspelt_option(name: str) -> None:
    """In one process for each, since that is what is tried."""
    code = f"""
import contextlib, io, runpy, sys
for option in ("-h", "--no-such-option"):
    sys.argv = ["golden", option]
    try:
        runpy.run_module("golden.{name}", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        print("status", end.code, flush=True)
"""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "80"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, timeout=200)
    assert f"Usage: python -m golden.{name}" in done.stdout
    assert done.stdout.count("status 0") == done.stdout.count("status 2") == 1
    assert done.stderr.startswith("error: No such option: --no-such-option")
    assert done.stderr.endswith(f"; see `python -m golden.{name} --help`\n")
    assert done.stderr.count("\n") == 1


def test_an_interrupted_command_ends_with_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    def work() -> None:
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as end:
        launch(work, [])
    assert end.value.code == 130
    assert capsys.readouterr().err == "\ninterrupted\n"


def test_figures_go_to_a_file_or_alone_to_standard_output(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def command(json_file: JsonFile = None) -> None:
        printer(json_file).print("a table")
        if json_file:
            write_json(json_file, {"figure": 1})

    monkeypatch.chdir(tmp_path)
    app = typer.Typer()
    app.command()(command)
    for path, out, error in (("a.json", "a table\n", ""), ("-", '{\n  "figure": 1\n}\n', "a table\n")):
        done = CliRunner().invoke(app, ["--json", path])
        assert (done.exit_code, done.stdout, done.stderr) == (0, out, error)
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]
    assert json.loads((tmp_path / "a.json").read_text()) == {"figure": 1}
