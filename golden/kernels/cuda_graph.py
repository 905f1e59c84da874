"""Launches recorded once and replayed as one, so that a step of hundreds of them costs the CPU a single call."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

import torch

Result = TypeVar("Result")


@functools.cache
def recording_stream(device: int) -> torch.cuda.Stream:
    """Return the one of a GPU: libraries keep a workspace for every stream that they were ever called on."""
    return torch.cuda.Stream(device)


def captured(run: Callable[[], Result]) -> Callable[[], Result]:
    """Record what a function launches on the current GPU, and return what repeats it.

    The function runs once before, so that its kernels are compiled; it must not wait for the GPU, and reads and writes
    the same tensors at every replay. What it returns is overwritten by the next replay.
    """
    stream = recording_stream(torch.cuda.current_device())
    stream.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(stream):
        run()
    torch.cuda.current_stream().wait_stream(stream)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph, stream=stream):
        result = run()

    def replay() -> Result:
        graph.replay()
        return result

    return replay
