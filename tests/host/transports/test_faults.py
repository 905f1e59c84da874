"""What goes wrong with real boards: each fault ends in one line that says what to do, or is got over."""

from __future__ import annotations

import contextlib
import errno
import grp
import os
import resource
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.host.transports.conftest import BASE, Setup, Setups
from tests.host.transports.standins import MappedHardware
from tritforge.board.driver import Accelerator
from tritforge.board.loading import load
from tritforge.errors import BoardError, TransferError, UsageError
from tritforge.golden.contract.image import Image
from tritforge.golden.contract.isa import Register
from tritforge.transports import device_file, interrupt, kria

NOBODY = 65534


@contextlib.contextmanager
def unprivileged() -> Iterator[None]:
    """Be nobody for a while, if we are root, whom no permission stops."""
    user = os.geteuid()
    try:
        if user == 0:
            os.seteuid(NOBODY)
        yield
    finally:
        os.seteuid(user)


def mapped(setup: Setup) -> MappedHardware:
    assert isinstance(setup.hardware, MappedHardware)
    return setup.hardware


def one_line(error: BaseException) -> str:
    text = str(error)
    assert "\n" not in text
    return text


# --- opening ---


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        (
            "kria",
            {"registers": "other"},
            "no UIO device 'other': uio0 is axi-pmon, uio1 is tritforge, .*xmutil loadapp",
        ),
        ("kria", {"sys": "/nowhere"}, "no UIO device 'tritforge': /nowhere/class/uio has none; .*xmutil loadapp"),
        ("kria", {"registers": "uio0"}, "opening: .*uio0: No such file or directory; .*xmutil loadapp"),
        ("kria", {"memory": "udmabuf0"}, r"no DMA buffer of \d+ bytes: udmabuf0 has 4096; .*modprobe u-dma-buf"),
        ("kria", {"memory_bytes": 1 << 40}, "no DMA buffer of 1099511627776 bytes: udmabuf0 has 4096, udmabuf1 has"),
        ("xdma", {"card": 1}, r"opening: .*xdma1_user: No such file or directory; .*modprobe xdma.*lspci -d 10ee:"),
        ("xdma", {"registers": 1 << 20}, "mapping: .*xdma0_user: .*check the board's options"),
        ("uart", {"device": "/dev/ttyUSB99"}, "opening: /dev/ttyUSB99: No such file or directory; plug the board in"),
        ("uart", {"device": "/dev/null"}, "/dev/null is no serial line .*option device"),
        ("uart", {"memory_bytes": 1 << 40}, r"it has \d+ bytes of memory and 1099511627776 are needed"),
    ],
)
def test_a_board_that_is_not_as_told_says_what_is_missing(
    setups: Setups, name: str, options: dict[str, object], message: str
) -> None:
    setup = setups(name)
    with pytest.raises(BoardError, match=message) as found:
        setup.open(**options)
    assert one_line(found.value).startswith(f"board {name}")
    setup.open().close()  # nothing of the failed try is held


@pytest.mark.parametrize(
    ("name", "options", "message"),
    [
        ("uart", {"baud": 12345}, "option baud must be one of 9600, .*, not 12345"),
        ("uart", {"speed": 1}, "board uart has no option 'speed'; its options are device, baud, timeout, memory_bytes"),
        ("xdma", {"card": "first"}, "board xdma: option card must be int, not 'first'"),
        ("kria", {"memory_bytes": -1}, "board kria: option memory_bytes must not be negative, as -1 is"),
    ],
)
def test_an_option_that_cannot_be_is_a_mistake_of_the_user(
    setups: Setups, name: str, options: dict[str, object], message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        setups(name).open(**options)


@pytest.mark.parametrize("name", ["kria", "xdma", "uart"])
def test_a_board_has_one_user(setups: Setups, name: str) -> None:
    setup = setups(name)
    board = setup.open()
    with pytest.raises(BoardError, match=f"board {name}: opening: .*; another program uses the board; end it"):
        setup.open()
    board.close()
    setup.open().close()


@pytest.mark.parametrize("root_group", [True, False])
def test_missing_permission_names_the_group_or_a_udev_rule(root_group: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        device = Path(folder) / "device"
        device.touch()
        device.chmod(0)
        if os.geteuid() == 0:
            os.chown(device, 0, 0 if root_group else next(group.gr_gid for group in grp.getgrall() if group.gr_gid))
        group = grp.getgrgid(device.stat().st_gid).gr_name
        remedy = "udev rule" if group == "root" else f"join the group {group} (`sudo usermod -aG {group} $USER`"
        with unprivileged(), pytest.raises(BoardError, match=r"opening: .*Permission denied; ") as found:
            device_file.DeviceFile("xdma", device, "")
        assert remedy in one_line(found.value)


@pytest.mark.parametrize("number", [errno.EBUSY, errno.EAGAIN, errno.EIO, errno.ENODEV])
def test_only_a_device_that_is_taken_is_said_to_be(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    def fail(*arguments: object) -> int:
        raise OSError(number, "")

    monkeypatch.setattr(os, "open", fail)
    with pytest.raises(BoardError, match="board xdma: opening: ") as found:
        device_file.DeviceFile("xdma", tmp_path / "device", "")
    assert ("another program uses the board" in str(found.value)) == (number == errno.EBUSY)
    assert isinstance(found.value, TransferError) == (number != errno.EBUSY)


# --- memory ---


@pytest.mark.parametrize("name", ["xdma", "kria"])
def test_short_transfers_are_gone_on_with(name: str, setups: Setups, monkeypatch: pytest.MonkeyPatch) -> None:
    write, read, calls = os.pwrite, os.pread, []

    def short_write(fd: int, data: bytes, offset: int) -> int:
        calls.append(len(data))
        return write(fd, data[:1000], offset)

    board, data = setups(name).open(), np.random.default_rng(1).bytes(10_500)
    monkeypatch.setattr(os, "pwrite", short_write)
    monkeypatch.setattr(os, "pread", lambda fd, size, offset: read(fd, min(size, 700), offset))
    board.write_memory(3, data)
    assert len(calls) == 11
    assert board.read_memory(3, len(data)) == data


def test_a_transfer_that_the_kernel_cuts_off_is_reported(setups: Setups) -> None:
    """A real short write: the process may not make files larger than this."""
    board = setups("xdma").open()
    limit, action = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (BASE + 5000, limit[1]))
        with pytest.raises(BoardError, match=r"writing memory at 0x0: .*xdma0_h2c_0: File too large; see `dmesg`"):
            board.write_memory(0, bytes(range(250)) * 40)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
        signal.signal(signal.SIGXFSZ, action)
    assert board.read_memory(4995, 10) == bytes((4995 + i) % 250 if i < 5 else 0 for i in range(10))


def test_a_channel_that_ends_early_is_reported(setups: Setups) -> None:
    setup = setups("xdma")
    board = setup.open()
    os.truncate(mapped(setup).memory, BASE + 100)
    with pytest.raises(
        TransferError, match=r"reading memory at 0x50: .*c2h_0: the transfer ended after 20 of 40 bytes"
    ):
        board.read_memory(80, 40)


@pytest.mark.parametrize(
    ("number", "message"),
    [
        (errno.ETIMEDOUT, "Connection timed out; the board did not answer in time"),
        (512, "time-out in the driver; the board did not answer in time"),
        (errno.ENODEV, "No such device; the device is gone; check cable, power"),
        (errno.EIO, "Input/output error; the device is gone"),
        (errno.EPIPE, "Broken pipe; the device is gone"),
        (errno.EAGAIN, "Resource temporarily unavailable; the machine is too busy; try again"),
        (errno.EBUSY, "Device or resource busy; the machine is too busy; try again"),
        (errno.EINTR, "Interrupted system call; the machine is too busy; try again"),
        (errno.ENOMEM, "Cannot allocate memory; the machine is too busy; try again"),
    ],
)
def test_a_failed_transfer_may_be_tried_again(
    setups: Setups, monkeypatch: pytest.MonkeyPatch, number: int, message: str
) -> None:
    board = setups("xdma").open()

    def fail(fd: int, size: int, offset: int) -> bytes:
        raise OSError(number, "")

    monkeypatch.setattr(os, "pread", fail)
    with pytest.raises(TransferError, match=f"board xdma: reading memory at 0x10: .*: {message}") as found:
        board.read_memory(16, 4)
    one_line(found.value)


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EACCES, errno.EFBIG])
def test_a_refused_transfer_is_not_tried_again(setups: Setups, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    board, calls = setups("xdma").open(), []

    def fail(fd: int, data: bytes, offset: int) -> int:
        calls.append(offset)
        raise OSError(number, "")

    monkeypatch.setattr(os, "pwrite", fail)
    with pytest.raises(BoardError, match="writing memory") as found:
        load(board, [(0, bytes(range(256)))])
    assert not isinstance(found.value, TransferError)
    assert len(calls) == 1


@pytest.mark.parametrize("number", [512, errno.EAGAIN, errno.EBUSY, errno.EIO, errno.ENOMEM])
@pytest.mark.parametrize("name", ["xdma", "kria"])
def test_a_load_gets_over_what_passes(
    setups: Setups, image: Image, monkeypatch: pytest.MonkeyPatch, name: str, number: int
) -> None:
    board, write, fails = setups(name).open(), os.pwrite, iter([0, number, number] + [0] * 1000)

    def sometimes(fd: int, data: bytes, offset: int) -> int:
        if number := next(fails):
            raise OSError(number, "")
        return write(fd, data, offset)

    monkeypatch.setattr(os, "pwrite", sometimes)
    device = Accelerator(board, image)
    assert device.damaged_section() is None


# --- interrupts ---


@pytest.mark.parametrize("name", ["kria", "xdma"])
def test_an_interrupt_of_an_earlier_run_is_not_taken_for_this_one(setups: Setups, name: str) -> None:
    setup = setups(name)
    board = setup.open()
    mapped(setup).raise_interrupt()
    with pytest.raises(BoardError, match=r"no interrupt in 0\.1 s and STATUS is not done; if .* has not hung"):
        board.wait(0.1)


def test_an_interrupt_that_got_lost_costs_a_look(setups: Setups, image: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interrupt, "LOOK_SECONDS", 0.3)
    setup = setups("xdma")
    device = Accelerator(setup.open(), image)
    monkeypatch.setattr(mapped(setup), "raise_interrupt", lambda: None)
    start = time.monotonic()
    device.run(3)
    assert 0.3 <= time.monotonic() - start < 5


@pytest.mark.parametrize("name", ["kria", "xdma"])
def test_a_device_that_leaves_the_bus_is_noticed(setups: Setups, name: str) -> None:
    setup = setups(name)
    board = setup.open()
    mapped(setup).stop()
    mapped(setup).words[:] = 0xFFFF_FFFF
    with pytest.raises(TransferError, match="registers read all ones: the device is gone"):
        board.wait(0.1)


@pytest.mark.parametrize("name", ["kria", "xdma"])
def test_an_interrupt_device_that_is_gone_is_reported(setups: Setups, name: str) -> None:
    setup = setups(name)
    board = setup.open()
    mapped(setup).close()
    with pytest.raises(TransferError, match=rf"board {name}: waiting for the interrupt: .*the device is gone"):
        board.wait(0.1)


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSYS])
def test_a_kria_without_an_interrupt_is_polled(
    setups: Setups, image: Image, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int
) -> None:
    """The kernel answers so to who arms the interrupt of a UIO device that has none."""

    setup, write = setups("kria"), os.write
    device_path = str(mapped(setup).interrupt.path)

    def without(fd: int, data: bytes) -> int:
        if os.readlink(f"/proc/self/fd/{fd}") == device_path:
            raise OSError(number, "")
        return write(fd, data)

    with_interrupt = Accelerator(setup.open(), image)
    want = with_interrupt.step(3)
    with_interrupt.transport.close()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(kria.os, "write", without)
    device = Accelerator(setup.open(), image)
    start = time.monotonic()
    assert np.array_equal(device.step(3), want)
    assert time.monotonic() - start < interrupt.LOOK_SECONDS
    warned = capsys.readouterr().err
    assert warned.count("\n") == 1
    assert "uio2 has no interrupt, so STATUS is read every 0.5 ms; give its node in the device tree one" in warned
    mapped(setup).stop()
    mapped(setup).words[Register.STATUS // 4] = 0
    with pytest.raises(BoardError, match=r"no interrupt in 0\.1 s and STATUS is not done"):
        device.transport.wait(0.1)


@pytest.mark.parametrize(
    ("attribute", "text", "message"),
    [
        ("phys_addr", None, "the physical address of the DMA buffer udmabuf1 cannot be read, and .* as root"),
        ("phys_addr", "0x0000000000000000", "the physical address of the DMA buffer udmabuf1 reads 0x0, and .*root"),
        ("phys_addr", "(ptrval)", "the physical address of the DMA buffer udmabuf1 cannot be read"),
        ("phys_addr", "", "the physical address of the DMA buffer udmabuf1 cannot be read"),
        ("size", None, r"no DMA buffer of \d+ bytes: udmabuf0 has 4096, udmabuf1 has a size that cannot be read"),
        ("size", "large", r"no DMA buffer of \d+ bytes: udmabuf0 has 4096, udmabuf1 has a size that cannot be read"),
    ],
)
def test_a_buffer_whose_attributes_cannot_be_read_is_not_opened(
    setups: Setups, tmp_path: Path, attribute: str, text: str | None, message: str
) -> None:
    setup, file = setups("kria"), tmp_path / "sys/class/u-dma-buf/udmabuf1" / attribute
    good = file.read_text()
    file.unlink()
    if text is not None:
        file.write_text(text)
    with pytest.raises(BoardError, match=f"board kria: {message}") as found:
        setup.open()
    one_line(found.value)
    file.write_text(good)
    setup.open().close()


def test_a_uio_device_may_have_any_name_or_none(setups: Setups, tmp_path: Path) -> None:
    setup = setups("kria")
    (tmp_path / "sys/class/uio/uio0/name").write_bytes(b"caf\xe9\n")
    setup.open().close()
    (tmp_path / "sys/class/uio/uio0/name").unlink()
    with pytest.raises(BoardError, match="no UIO device 'other': uio0 is without a name that can be read, uio1 is"):
        setup.open(registers="other")


def test_another_bitstream_is_refused_before_anything_is_written(setups: Setups, image: Image) -> None:
    setup = setups("xdma")
    board = setup.open()
    mapped(setup).stop()
    mapped(setup).words[Register.ROWS_PER_BYTE // 4] = 4
    mapped(setup).words[Register.CONFIG_HASH // 4] = 7
    with pytest.raises(
        BoardError, match=r"configuration hash .*00000007, the image is for tiny .*packing b5 against b2"
    ):
        Accelerator(board, image)
    assert not any(mapped(setup).machine.read_memory(0, 4096))
    mapped(setup).words[0] = 0xFFFF_FFFF
    with pytest.raises(BoardError, match=r"identity register reads 0xffffffff, .*no Tritforge accelerator is there"):
        Accelerator(board, image)
