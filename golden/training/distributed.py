"""One run on any number of processes, by PyTorch's own engine; ``torchrun`` starts them and names their places.

``ddp`` keeps the whole training state on every device; ``fsdp`` (FSDP2) shards it over the devices and gathers the
weights of a block while it runs. Both give each process its share of every batch and average the gradients.
"""

from __future__ import annotations

import dataclasses
import os

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.distributed.fsdp import fully_shard
from torch.distributed.tensor import DTensor
from torch.nn.parallel import DistributedDataParallel

ENGINES = ("auto", "ddp", "fsdp")

STATE_BYTES = 24
"""Bytes a parameter of the training state in float32: weight, gradient, two moments, running average, best average."""


@dataclasses.dataclass(frozen=True)
class World:
    """The processes of a run, and this one's place among them."""

    rank: int
    size: int
    device: torch.device

    @classmethod
    def join(cls, device: str) -> World:
        """Meet the other processes if ``torchrun`` started this one; on GPUs, take the one of the local rank."""
        place = torch.device(device)
        if place.type == "cuda" and "LOCAL_RANK" in os.environ:
            place = torch.device("cuda", int(os.environ["LOCAL_RANK"]))
        if place.type == "cuda" and place.index is not None:
            torch.cuda.set_device(place)  # Triton launches on the current one
        if "WORLD_SIZE" in os.environ and not dist.is_initialized():
            dist.init_process_group("cpu:gloo,cuda:nccl" if place.type == "cuda" else "gloo")
        if not dist.is_initialized():
            return cls(0, 1, place)
        return cls(dist.get_rank(), dist.get_world_size(), place)

    @staticmethod
    def leave() -> None:
        """Take leave of the other processes."""
        if dist.is_initialized():
            dist.destroy_process_group()

    def share(self, batch: Tensor) -> Tensor:
        """Rows of a batch that are this process's; raises ValueError unless every process gets as many."""
        if len(batch) % self.size:
            raise ValueError(f"a batch of {len(batch)} windows does not divide over {self.size} processes")
        return batch.chunk(self.size)[self.rank]

    def mean(self, value: Tensor) -> Tensor:
        """Mean of the processes' values, the same to the last bit on each."""
        if self.size == 1:
            return value
        total = value.clone()
        dist.all_reduce(total)
        return total / self.size

    def largest(self, value: float) -> float:
        """Largest of the processes' values. No GPU is waited for: the processes themselves tell each other."""
        if self.size == 1:
            return value
        found = torch.tensor(value, dtype=torch.float64)
        dist.all_reduce(found, dist.ReduceOp.MAX)
        return float(found)


def choose(engine: str, parameters: int, world: World) -> str:
    """Engine of a run: the one asked for, or on ``auto`` the simplest that fits.

    Returns
    -------
    str
        ``single``, ``ddp``, or ``fsdp``: where a whole training state would take over half of a GPU's memory.
    """
    if engine not in ENGINES:
        raise ValueError(f"the engine must be one of {', '.join(ENGINES)}, not {engine!r}")
    if world.size == 1:
        return "single"
    if engine != "auto":
        return engine
    if world.device.type != "cuda":
        return "ddp"
    memory = torch.cuda.get_device_properties(world.device).total_memory
    return "fsdp" if STATE_BYTES * parameters > memory / 2 else "ddp"


def place(model: nn.Module, engine: str, world: World) -> nn.Module:
    """Put a model where it trains, its state sharded under ``fsdp``; ``model.model.layers`` are its blocks."""
    if engine != "fsdp":
        return model.to(world.device)
    mesh = dist.init_device_mesh(world.device.type, (world.size,))
    for block in model.model.layers:
        fully_shard(block, mesh=mesh)
    return fully_shard(model, mesh=mesh, reshard_after_forward=True)


def replicate(model: nn.Module, engine: str) -> nn.Module:
    """What the training step calls: the model, under ``ddp`` with the averaging of gradients around it."""
    # a static graph admits parameters without a gradient: the lower bounds of a model of one layer
    return DistributedDataParallel(model, static_graph=True) if engine == "ddp" else model


def local(parameters: list[Tensor]) -> list[Tensor]:
    """This process's part of each parameter, which shares its memory."""
    return [p.to_local() if isinstance(p, DTensor) else p for p in parameters]
