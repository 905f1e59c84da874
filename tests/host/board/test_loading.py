"""tritforge.board.loading: only what is missing is written, and a broken transfer is not the end."""

from __future__ import annotations

import numpy as np
import pytest

from tests.host.boards import Changed, changeable
from tritforge.board.loading import ATTEMPTS, CHUNK_BYTES, load
from tritforge.errors import BoardError, TransferError
from tritforge.golden.contract.image import Image
from tritforge.transports.base import Reopenable

PAYLOAD = np.random.default_rng(0).bytes(4 * CHUNK_BYTES + 77)


class Unreliable(Changed):
    """A board whose transfers break off: ``breaks`` of them, or until it is opened anew if ``stuck``."""

    def __init__(self, image: Image) -> None:
        super().__init__(changeable(image).inner)
        self.breaks, self.stuck, self.reopened = 0, False, 0
        self.written: list[tuple[int, int]] = []

    def write_memory(self, address: int, data: bytes) -> None:
        if self.breaks or self.stuck:
            self.breaks = max(0, self.breaks - 1)
            super().write_memory(address, data[: len(data) // 2])
            raise TransferError("board machine: it broke off")
        self.written.append((address, len(data)))
        super().write_memory(address, data)

    def reopen(self) -> None:
        self.reopened += 1
        self.stuck = False


@pytest.fixture
def board(image: Image) -> Unreliable:
    assert image.memory_bytes > len(PAYLOAD)
    return Unreliable(image)


def test_a_load_places_every_chunk_and_says_how_far_it_is(board: Unreliable) -> None:
    seen: list[int] = []
    assert load(board, [(0, PAYLOAD)], seen.append) == len(PAYLOAD)
    assert board.read_memory(0, len(PAYLOAD)) == PAYLOAD
    assert seen == [*range(CHUNK_BYTES, len(PAYLOAD), CHUNK_BYTES), len(PAYLOAD)]


def test_what_is_there_already_is_not_written(board: Unreliable) -> None:
    load(board, [(0, PAYLOAD)])
    board.written.clear()
    assert load(board, [(0, PAYLOAD)]) == 0
    last_of_a_chunk = 2 * CHUNK_BYTES - 1  # behind what is looked at first
    board.inner.write_memory(last_of_a_chunk, bytes([PAYLOAD[last_of_a_chunk] ^ 1]))
    assert load(board, [(0, PAYLOAD)]) == CHUNK_BYTES
    assert board.written == [(CHUNK_BYTES, CHUNK_BYTES)]
    assert board.read_memory(0, len(PAYLOAD)) == PAYLOAD


def test_a_load_that_was_interrupted_goes_on_where_it_was(board: Unreliable) -> None:
    def interrupt(done: int) -> None:
        if done == 2 * CHUNK_BYTES:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load(board, [(0, PAYLOAD)], interrupt)
    board.written.clear()
    assert load(board, [(0, PAYLOAD)]) == len(PAYLOAD) - 2 * CHUNK_BYTES
    assert board.written[0] == (2 * CHUNK_BYTES, CHUNK_BYTES)


def test_a_transfer_that_breaks_off_is_repeated(board: Unreliable) -> None:
    board.breaks = 1
    load(board, [(0, PAYLOAD)])
    assert board.reopened == 0
    assert board.read_memory(0, len(PAYLOAD)) == PAYLOAD


def test_a_device_that_stays_broken_is_opened_anew(board: Unreliable) -> None:
    board.stuck = True
    assert isinstance(board, Reopenable)
    load(board, [(0, PAYLOAD)])
    assert board.reopened == 1
    assert board.read_memory(0, len(PAYLOAD)) == PAYLOAD


def test_a_device_that_never_works_ends_the_load(board: Unreliable) -> None:
    board.breaks = ATTEMPTS
    with pytest.raises(TransferError, match="it broke off"):
        load(board, [(0, PAYLOAD)])


def test_memory_that_forgets_is_not_tried_again(board: Unreliable) -> None:
    load(board, [(0, PAYLOAD)])
    good, reads = board.inner.read_memory, []

    def one_bad_bit(address: int, size: int) -> bytes:
        reads.append(address)
        data = bytearray(good(address, size))
        if address == CHUNK_BYTES:
            data[-1] ^= 0x80
        return bytes(data)

    board.inner.read_memory = one_bad_bit  # type: ignore[method-assign]
    with pytest.raises(
        BoardError, match=r"memory at 0x10000 does not keep what is written \(CRC-32 .*check the memory"
    ):
        load(board, [(0, PAYLOAD)])
    assert reads.count(CHUNK_BYTES) == 2, "a look, and the reading back"
