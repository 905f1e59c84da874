"""The boards' Vivado projects, built once for all tests that look at them."""

from __future__ import annotations

import pytest

from tests.gen.impostor import calls, impostor, run_script
from tests.gen.vivado_design import SCRIPTS, Built
from tritforge.gen.flows.vivado_boards import BOARDS
from tritforge.gen.flows.vivado_project import write_project


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Built]:
    """Every board's project, its scripts run in their order."""
    folder = tmp_path_factory.mktemp("vivado")
    program = impostor(folder)
    found = {}
    for name, board in BOARDS.items():
        project, record = folder / name, folder / f"{name}.record"
        write_project(board, project)
        for script in SCRIPTS:
            done = run_script(program, project, script, record)
            assert done.returncode == 0, f"{name} {script}: {done.stdout}{done.stderr}"
        found[name] = Built(project, calls(record))
    return found
