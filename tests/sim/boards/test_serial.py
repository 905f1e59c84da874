"""The ULX3S's design in simulation: the real host at the serial line, everything behind it RTL."""

from __future__ import annotations

import dataclasses
import os
import random
import select
import time
from collections.abc import Iterator

import numpy as np
import pytest

from tritforge.board.configs import by_name
from tritforge.board.driver import Accelerator
from tritforge.gen.boards import ulx3s
from tritforge.golden.contract.isa import Register
from tritforge.golden.contract.uart_link import Opcode, Request, encode_request
from tritforge.golden.integer.model import IntegerModel
from tritforge.golden.pack.checkpoint import ModelShape
from tritforge.golden.pack.compiler import build_image
from tritforge.sim.boards.machine import MachineBoard
from tritforge.sim.boards.serial import SerialBoard
from tritforge.sim.boards.uart_bridge import UartBridge
from tritforge.speed.synthetic import random_model
from tritforge.transports.uart import Options, UartBoard

pytestmark = pytest.mark.xdist_group("serial")
CONFIG = dataclasses.replace(ulx3s.CONFIG, clock_hz=2_000_000)
"""The bitstream's, with a slow clock: the link's time-outs are in seconds, and simulated ones are long."""
SHAPE = ModelShape(vocab_size=24, hidden_size=16, num_layers=2, intermediate_size=24)
ANSWER_SECONDS = 60.0
PATCH = 4096
"""Bytes of memory that frames are about."""


@pytest.fixture
def board() -> Iterator[SerialBoard]:
    board = SerialBoard(CONFIG)
    yield board
    board.close()


def exchange(line: int, frame: bytes, size: int) -> bytes:
    """Send bytes, and wait for an answer of so many."""
    os.write(line, frame)
    answer, end = b"", time.monotonic() + ANSWER_SECONDS
    while len(answer) < size and time.monotonic() < end:
        if select.select([line], [], [], 0.1)[0]:
            answer += os.read(line, 4096)
    return answer


def requests(source: random.Random, count: int) -> Iterator[Request]:
    """Requests to registers and memory, some of them wrong."""
    registers = [Register.TOKEN, Register.PROGRAM, Register.MEMORY_BASE, Register.STREAM]
    for number in range(count):
        opcode = source.choice([*Opcode, Opcode.WRITE_MEMORY, Opcode.READ_MEMORY, 2, 9])
        words = source.choice([1, 2, source.randint(1, 64)])
        address = source.randrange(0, PATCH - 4 * words, 4)
        if opcode in (Opcode.READ_REGISTER, Opcode.WRITE_REGISTER):
            address, words = source.choice(registers), 1
        elif source.random() < 0.2:
            address = 1 << 33
        words = 1 if opcode == Opcode.WAIT else words
        address += source.choice([0, 0, 0, 0, 2])
        data = source.randbytes(4 * words) if opcode in (Opcode.WRITE_REGISTER, Opcode.WRITE_MEMORY) else b""
        yield Request(opcode, source.choice([number % 16, number % 16, 3]), address, words, data)


def test_the_bridge_answers_as_its_model_does(board: SerialBoard) -> None:
    """Byte for byte, whatever is asked: damaged frames, noise between frames, repeated tags, bad addresses."""
    source = random.Random(7)
    machine = MachineBoard(by_name(CONFIG.name).manifest, np.zeros(1 << 25, np.uint8), 0)
    model = UartBridge(machine, 1 << 25)
    line = os.open(board.path, os.O_RDWR | os.O_NOCTTY)
    first = [Request(Opcode.WRITE_MEMORY, n % 16, start, 64, source.randbytes(256))
             for n, start in enumerate(range(0, PATCH, 256))]  # fmt: skip
    for request in [*first, *requests(source, 150)]:
        frame = bytearray(encode_request(request))
        if source.random() < 0.15:  # neither the mark nor what says how long the frame is
            frame[source.randrange(3, len(frame))] ^= 1 << source.randrange(8)
        noise = bytes(source.choice([0x00, 0x5A, 0xFF]) for _ in range(source.choice([0, 0, 3])))
        want = model.receive(noise + bytes(frame))
        assert exchange(line, noise + bytes(frame), len(want)) == want, f"{request} after {len(model.done)} requests"
    os.close(line)


def test_half_a_frame_is_forgotten(board: SerialBoard) -> None:
    line = os.open(board.path, os.O_RDWR | os.O_NOCTTY)
    whole = encode_request(Request(Opcode.HELLO, 1))
    answer = exchange(line, whole, 20)
    os.write(line, encode_request(Request(Opcode.WRITE_MEMORY, 2, 0, 64, bytes(256)))[:100])
    time.sleep(3)  # far more than IDLE_SECONDS of the board's time
    assert exchange(line, whole, 20) == answer
    os.close(line)


def test_tokens_over_the_line_equal_the_integer_model(board: SerialBoard) -> None:
    model = random_model(SHAPE)
    image = build_image(model, CONFIG.architecture, CONFIG.name)
    tokens = [3, 5, 23]
    want = IntegerModel(model).forward(tokens)
    host = UartBoard(Options(device=str(board.path), timeout=ANSWER_SECONDS))
    device = Accelerator(host, image)
    assert np.array_equal(np.stack([device.step(token) for token in tokens]), want)
    assert device.damaged_section() is None
    host.close()
