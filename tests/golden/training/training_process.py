"""One process of the runs that test_distributed.py starts with torchrun: trains, stops, resumes, writes what it saw."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import torch

from tritforge.golden.training.distributed import World
from tritforge.golden.training.export import export
from tritforge.golden.training.settings import Settings
from tritforge.golden.training.trainer import Trainer


def train(settings: Settings, folder: Path, engine: str, stops: tuple[int, ...]) -> Trainer:
    """Train to the end, with a new trainer from the checkpoint after each of the stops."""
    for stop in stops:
        trainer = Trainer(settings, folder, "cpu", engine=engine)
        while trainer.step < stop:
            trainer.train_step()
        trainer.save()
    trainer = Trainer(settings, folder, "cpu", engine=engine)
    trainer.run(save_every=1000)
    return trainer


def main(options: dict[str, Any]) -> None:
    """Run both engines, unbroken and broken; leave a half of each run behind for other numbers of processes."""
    torch.set_flush_denormal(True)
    folder, seen = Path(options["folder"]), {}
    settings = Settings(**options["settings"])
    for engine in ("ddp", "fsdp"):
        for name, stops in (("unbroken", ()), ("broken", (5,))):
            trainer = train(settings, folder / f"{engine}-{name}", engine, stops)
            whole = [p.full_tensor() if engine == "fsdp" else p for p in trainer.weights]
            held = sum(p.to_local().numel() if engine == "fsdp" else p.numel() for p in trainer.weights)
            seen[f"{engine}-{name}"] = {
                "engine": trainer.engine,
                "log": trainer.log,
                "held": held,
                "weights": sum(p.numel() for p in whole),
                "sums": [float(p.detach().double().sum()) for p in whole],
            }
        half = Trainer(settings, folder / f"{engine}-half", "cpu", engine=engine)
        for _ in range(5):
            half.train_step()
        half.save()
    seen["result"] = export(trainer, folder / "model", "float32")
    (folder / f"seen-{trainer.world.rank}.json").write_text(json.dumps(seen))
    World.leave()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
