"""tritforge.gen.flows.code_search: the byte code in tritforge.golden.contract.image is what the search finds, and
covers what it must."""

from __future__ import annotations

from pathlib import Path

import pytest

from tritforge.gen.flows import code_search
from tritforge.gen.flows.code_search import ATTEMPT, STATES, SearchError, attempt, build
from tritforge.golden.contract.image import B5_HELPER, B5_ZERO, DECODE


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("search"))


def test_the_code_is_what_the_search_finds(program: Path) -> None:
    assert attempt(program, ATTEMPT) == (STATES, (*B5_ZERO, B5_HELPER))


def test_an_attempt_that_is_cut_short_says_how_far_it_came(program: Path) -> None:
    best, luts = attempt(program, ATTEMPT, 100_000)
    assert 150 < best < STATES
    assert not luts


def test_every_row_is_one_lut_of_the_byte_and_the_helper() -> None:
    assert len(B5_ZERO) == 5
    assert sorted(B5_HELPER.inputs) == sorted(set(B5_HELPER.inputs) & set(range(8)))
    for row, function in enumerate(B5_ZERO):
        assert len(set(function.inputs)) == 6
        assert {row, 5, 6, 7, 8} < set(function.inputs) <= set(range(9))


def test_the_code_covers_all_states() -> None:
    states = {(zero, negative & ~zero) for zero, negative in DECODE["b5"]}
    assert len(states) == STATES


@pytest.mark.parametrize(("compiler", "message"), [("no-such-compiler", "is missing; install it"), ("false", "refuse")])
def test_a_compiler_that_is_not_there_or_fails_is_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, compiler: str, message: str
) -> None:
    monkeypatch.setenv("CXX", compiler)
    with pytest.raises(SearchError, match=message):
        build(tmp_path)


def test_main_names_a_search_without_success(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture) -> None:
    monkeypatch.setattr("sys.argv", ["code_search", "--attempts", "1"])
    monkeypatch.setattr(code_search, "attempt", lambda program, number: (200, ()))
    with pytest.raises(SystemExit):
        code_search.main()
    out, error = capsys.readouterr()
    assert out == "attempt 1: 200 of 243 states have a code\n"
    assert error == "error: no attempt covered all states; try others with --first\n"
