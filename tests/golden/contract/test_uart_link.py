"""tritforge.golden.contract.uart_link: frames as the data sheet says, and what a damaged one does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tritforge.golden.contract import uart_link as link
from tritforge.golden.contract.uart_link import Answer, FrameError, Opcode, Request, Status


def serial_crc(data: bytes) -> int:
    """CRC a bit at a time, as hardware has it."""
    state = 0xFFFF
    for byte in data:
        for bit in range(7, -1, -1):
            feedback = (state >> 15) ^ (byte >> bit & 1)
            state = (state << 1 & 0xFFFF) ^ (0x1021 if feedback else 0)
    return state


requests = st.one_of(
    st.builds(
        lambda opcode, tag, words, address, byte: Request(opcode, tag, 4 * address, words, bytes([byte]) * 4 * words),
        st.sampled_from(link.WRITES), st.integers(0, 15), st.integers(1, link.MAX_WORDS), st.integers(0, 2**38 - 1),
        st.integers(0, 255),
    ),
    st.builds(
        lambda opcode, tag, words, address: Request(opcode, tag, 4 * address, words),
        st.sampled_from([op for op in Opcode if op not in link.WRITES]), st.integers(0, 15),
        st.integers(1, link.MAX_WORDS), st.integers(0, 2**38 - 1),
    ),
)  # fmt: skip


def test_frames_are_these_bytes() -> None:
    write = link.encode_request(Request(Opcode.WRITE_REGISTER, 3, 0x40, 1, b"\x01\0\0\0"))
    assert write[:-2] == bytes.fromhex("a5 35 00 40 00 00 00 00 01 00 00 00")
    assert int.from_bytes(write[-2:], "big") == serial_crc(write[1:-2])
    answer = link.encode_answer(Answer(Status.BUS, 3))
    assert answer[:-2] == bytes.fromhex("5a 33")


def test_the_crc_is_the_standard_one() -> None:
    assert link.crc(b"123456789") == 0x29B1  # CRC-16/IBM-3740 of the usual check string


@given(requests)
def test_requests_survive_the_line(request: Request) -> None:
    frame = link.encode_request(request)
    assert len(frame) == link.request_bytes(frame[: link.HEADER_BYTES])
    assert link.decode_request(frame) == request
    assert serial_crc(frame[1:]) == 0


@given(st.builds(Answer, st.sampled_from(list(Status)), st.integers(0, 15), st.binary(max_size=256)))
def test_answers_survive_the_line(answer: Answer) -> None:
    assert link.decode_answer(link.encode_answer(answer)) == answer


@given(requests, st.data())
def test_up_to_sixteen_bits_in_a_row_are_never_missed(request: Request, data: st.DataObject) -> None:
    frame = link.encode_request(request)
    bits = 8 * (len(frame) - 1)
    burst = data.draw(st.integers(1, 0xFFFF)) << data.draw(st.integers(0, bits - 16))
    damaged = int.from_bytes(frame[1:], "big") ^ burst
    with pytest.raises(FrameError, match="CRC"):
        link.decode_request(frame[:1] + damaged.to_bytes(len(frame) - 1, "big"))


def test_what_is_no_answer_is_refused() -> None:
    good = link.encode_answer(Answer(Status.OK, 1, b"1234"))
    for frame in (b"", good[:3], b"\xa5" + good[1:], good[:-1], good[:-1] + bytes([good[-1] ^ 1])):
        with pytest.raises(FrameError):
            link.decode_answer(frame)
