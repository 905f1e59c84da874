"""The tokens that end a text, by Hugging Face's rule: what ``generation_config.json`` says, if there is one, alone."""

from __future__ import annotations

import json
from pathlib import Path

from golden.weight_files import CheckpointError, read_object

FILE = "generation_config.json"
LARGEST = 2**31 - 1


def read_end_tokens(folder: Path, otherwise: int | list[int] | None) -> int | list[int] | None:
    """End tokens of a model folder: one, several, or none.

    Parameters
    ----------
    folder
        Where ``generation_config.json`` may be. If it is there it alone counts, also where it names no end.
    otherwise
        What holds without it: the end tokens of config.json, or of an image.

    Raises
    ------
    CheckpointError
        If the file cannot be read, or its ``eos_token_id`` is not token ids.
    """
    path = folder / FILE
    found = read_object(path)
    if found is None:
        return otherwise
    ends: int | list[int] | None = found.get("eos_token_id")
    for token in ends if isinstance(ends, list) else [] if ends is None else [ends]:
        if type(token) is not int or not 0 <= token <= LARGEST:
            raise CheckpointError(
                f"{path}: eos_token_id must be a token id, a list of them, or null, not {json.dumps(ends)[:40]}"
            )
    return ends
