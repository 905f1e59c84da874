"""Packing takes a matrix at a time: its memory, and what a fault in the last shard leaves."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from tests.golden.samples import config_of
from tests.host.conftest import Tritforge
from tests.host.samples import SHAPE, random_checkpoint
from tritforge.board.configs import by_name
from tritforge.golden.pack.checkpoint import Checkpoint, CheckpointError, ModelShape
from tritforge.golden.pack.compiler import build_image
from tritforge.golden.pack.quantize import quantize
from tritforge.text.models import pack, pack_for

WIDE = ModelShape(vocab_size=4000, hidden_size=1024, intermediate_size=1024, num_layers=16)


def shards(folder: Path, tensors: dict[str, torch.Tensor], each: int) -> list[Path]:
    """Write tensors as shards of so many each, with their index."""
    names, weight_map = list(tensors), {}
    for start in range(0, len(names), each):
        file = f"model-{start // each:05}-of-00000.safetensors"
        save_file({name: tensors[name] for name in names[start : start + each]}, folder / file)
        weight_map |= dict.fromkeys(names[start : start + each], file)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": weight_map}))
    return sorted(folder.glob("*.safetensors"))


def test_packing_takes_less_memory_than_the_checkpoint(tmp_path: Path) -> None:
    tensors = {name: torch.randn(size, dtype=torch.bfloat16) for name, size in WIDE.tensors()}
    (tmp_path / "config.json").write_text(json.dumps(config_of(WIDE)))
    size = sum(path.stat().st_size for path in shards(tmp_path, tensors, 40))
    program = (
        "import resource, sys; from pathlib import Path; from tritforge.text.models import pack\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "image, _ = pack(Path(sys.argv[1]), None, 'demo', lambda line: None)\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024, len(image.payload))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path], capture_output=True, text=True, check=True, timeout=300
    )
    peak, payload = map(int, done.stdout.split())
    embedding = WIDE.vocab_size * WIDE.hidden_size * 4
    assert peak < payload + 5 * embedding < size, "the image, and the largest matrix some times over"


def test_an_image_that_was_packed_matrix_by_matrix_is_that_of_the_whole_model() -> None:
    checkpoint, configuration = random_checkpoint(SHAPE), by_name("demo")
    whole = build_image(quantize(checkpoint, 2), configuration.architecture, configuration.name)
    assert pack_for(checkpoint, configuration, 2).to_bytes() == whole.to_bytes()


def test_a_tensor_is_read_when_it_is_asked_for() -> None:
    read: list[str] = []

    class Recorded(dict[str, np.ndarray]):
        def __getitem__(self, name: str) -> np.ndarray:
            read.append(name)
            return super().__getitem__(name)

    checkpoint = random_checkpoint(SHAPE)
    pack_for(Checkpoint(SHAPE, Recorded(checkpoint.tensors)), by_name("tiny"))
    matrices = [name for name in read if name.endswith(("proj.weight", "lm_head.weight"))]
    assert len(matrices) == len(set(matrices)), "each matrix once"


def test_a_fault_in_the_last_shard_leaves_nothing(tritforge: Tritforge, tmp_path: Path) -> None:
    folder, out = tmp_path / "checkpoint", tmp_path / "out.tfi"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps(config_of(SHAPE)))
    tensors = {name: torch.from_numpy(value) for name, value in random_checkpoint(SHAPE).tensors.items()}
    *_, last = SHAPE.tensors()
    tensors[last[0]][-1] = float("nan")
    shards(folder, tensors, 7)
    done = tritforge("pack", folder, out)
    assert (done.status, done.out) == (2, "")
    assert f"error: {folder}: the tensor {last[0]} holds values that are not finite" in done.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["checkpoint"]


def test_a_file_that_shrinks_while_it_is_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps(config_of(SHAPE)))
    tensors = {name: torch.from_numpy(value) for name, value in random_checkpoint(SHAPE).tensors.items()}
    save_file(tensors, tmp_path / "model.safetensors")
    path = tmp_path / "model.safetensors"

    def shrink(line: str) -> None:
        if line.startswith("packing"):
            path.write_bytes(path.read_bytes()[:-1000])

    with pytest.raises(CheckpointError, match=r"model\.safetensors: ends within the tensor .*; download it again"):
        pack(tmp_path, None, "tiny", shrink)
