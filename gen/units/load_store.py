"""Load-store unit: vectors between memory and the vector registers, over one AXI4 port.

One instruction at a time, so a load that follows a store sees what it wrote: a store is done when the memory has
answered. A load takes the memory's latency and then a beat a cycle; its bursts are asked for back to back. Addresses
are multiples of ``port_bytes``.
"""

from __future__ import annotations

from amaranth.hdl import C, Cat, Module, Mux, Signal, Value, signed
from amaranth.lib.fifo import SyncFIFOBuffered
from amaranth.lib.wiring import Component, In, Out

from tritforge.gen.config import Config
from tritforge.gen.lib.arithmetic import product
from tritforge.gen.lib.axi import ADDRESS_BITS, OKAY, drive_constants, read_signature, transfer, write_signature
from tritforge.gen.lib.instruction import COMMAND, INSTRUCTION, ROW_COUNT_BITS, vector_read, vector_write
from tritforge.gen.lib.sequence import delay, row_limit
from tritforge.gen.units.vector_memory import read_latency
from tritforge.golden.contract.formats import WORD_BITS, WORD_BYTES
from tritforge.golden.contract.isa import BURST_BYTES, Opcode

VECTOR_ID = 1
ROWS_AHEAD = 4


class LoadStore(Component):
    """The load-store unit; see the module's text.

    Parameters
    ----------
    config
        Configuration.

    Members
    -------
    command : In(COMMAND)
        LOAD and STORE instructions; one at a time.
    done : Out(1)
        Pulses when the vector is visible in its register, or the memory has acknowledged it.
    limit : In(row_limit)
        Rows of operand a that are there.
    progress : Out(row_limit)
        Whole rows of ``dst`` that are visible.
    read : Out(vector_read), write : Out(vector_write)
    read_bus : Out(read_signature), write_bus : Out(write_signature)
    base : In(ADDRESS_BITS)
        What addresses are offsets from.
    token : In(32)
        Index of indexed loads.
    hold : In(1)
        Offer no further burst.
    idle : Out(1)
        No burst is offered or under way.
    read_error, write_error : Out(1)
        The memory answered with an error.
    beat : Out(1)
        A beat was moved in this cycle.
    """

    def __init__(self, config: Config) -> None:
        self.config = config
        port_bytes = config.architecture.port_bytes
        super().__init__({
            "command": In(COMMAND),
            "done": Out(1),
            "limit": In(row_limit(config)),
            "progress": Out(row_limit(config)),
            "read": Out(vector_read(config)),
            "write": Out(vector_write(config)),
            "read_bus": Out(read_signature(port_bytes)),
            "write_bus": Out(write_signature(port_bytes)),
            "base": In(ADDRESS_BITS),
            "token": In(32),
            "hold": In(1),
            "idle": Out(1),
            "read_error": Out(1),
            "write_error": Out(1),
            "beat": Out(1),
        })  # fmt: skip

    def elaborate(self, platform: object) -> Module:
        m = Module()
        i = Signal(INSTRUCTION, reset_less=True)
        words_a_beat = self.config.architecture.port_bytes // WORD_BYTES
        offset = Signal(32)
        stages = self.config.multiply_stages
        indexed = product(m, self.config, self.token, i.stride)
        start = Signal(ADDRESS_BITS)
        beats = Signal(ROW_COUNT_BITS + 1)
        accept = Signal()
        begin_load = Signal()
        begin_store = Signal()
        load_done = self._load(m, i, start, beats, accept, begin_load)
        store_done = self._store(m, i, start, beats, begin_store)
        m.d.comb += [
            self.done.eq(load_done | store_done),
            self.beat.eq(transfer(self.read_bus, "r") | transfer(self.write_bus, "w")),
        ]
        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += self.command.ready.eq(1)
                with m.If(self.command.valid):
                    m.d.sync += i.eq(self.command.payload)
                    m.d.comb += accept.eq(1)
                    m.next = "INDEX_1"
            for number in range(1, stages + 1):
                with m.State(f"INDEX_{number}"):
                    m.next = f"INDEX_{number + 1}" if number < stages else "INDEX"
            with m.State("INDEX"):
                m.d.sync += [
                    offset.eq(Mux(i.indexed, indexed, 0)),
                    beats.eq((i.length + words_a_beat - 1) >> (words_a_beat.bit_length() - 1)),
                ]
                m.next = "ADDRESS"
            with m.State("ADDRESS"):
                m.d.sync += start.eq(self.base + i.address + offset)
                m.next = "BEGIN"
            with m.State("BEGIN"):
                m.d.comb += [begin_load.eq(i.opcode == Opcode.LOAD), begin_store.eq(i.opcode == Opcode.STORE)]
                m.next = "WAIT"
            with m.State("WAIT"), m.If(self.done):
                m.next = "IDLE"
        return m

    def _offer_bursts(
        self, m: Module, bus: object, prefix: str, begin: Value, start: Value, beats: Value
    ) -> tuple[Value, Value]:
        """Offer the bursts of a vector one after the other; return when one is accepted, and how many are left."""
        port_bytes = self.config.architecture.port_bytes
        burst = BURST_BYTES // port_bytes
        left = Signal.like(beats, name=f"{prefix}_left")
        address = Signal(ADDRESS_BITS, name=f"{prefix}_next")
        beyond = Signal(signed(len(left) + 1), name=f"{prefix}_beyond")
        length = Signal(len(left), name=f"{prefix}_length_less_one")
        valid, ready = getattr(bus, prefix + "valid"), getattr(bus, prefix + "ready")
        # A burst ends where the next multiple of BURST_BYTES begins, so that none crosses 4 KB.
        to_boundary = Signal(range(burst + 1), name=f"{prefix}_to_boundary", reset_less=True)
        beat_bits = port_bytes.bit_length() - 1
        m.d.comb += [
            beyond.eq(left - to_boundary),
            # Both differences at once, and then the choice.
            length.eq(Mux(beyond[-1], left - 1, to_boundary - 1)),
        ]
        with m.If(ready):
            m.d.sync += valid.eq(0)
        with m.If(begin):
            position = start[beat_bits : beat_bits + burst.bit_length() - 1]
            m.d.sync += [left.eq(beats), address.eq(start), to_boundary.eq(burst - position)]
        with m.Elif((left != 0) & (~valid | ready) & ~self.hold):
            m.d.sync += [
                valid.eq(1),
                getattr(bus, prefix + "addr").eq(address),
                getattr(bus, prefix + "len").eq(length),
                # Behind the last burst it does not matter.
                address.eq(Cat(C(0, BURST_BYTES.bit_length() - 1), address[BURST_BYTES.bit_length() - 1 :] + 1)),
                left.eq(Mux(beyond[-1], 0, beyond)),
                to_boundary.eq(burst),
            ]
        m.d.comb += getattr(bus, prefix + "id").eq(VECTOR_ID)
        drive_constants(m, bus, prefix, port_bytes)
        return transfer(bus, prefix), left

    def _load(self, m: Module, i: Signal, start: Signal, beats: Signal, accept: Signal, begin: Signal) -> Value:
        """Memory to register; return the done pulse."""
        arch, bus = self.config.architecture, self.read_bus
        words = arch.port_bytes // WORD_BYTES
        accepted, _ = self._offer_bursts(m, bus, "ar", begin, start, beats)
        missing = Signal.like(beats)
        under_way = Signal.like(beats)
        word = Signal(ROW_COUNT_BITS + 1)
        moved = transfer(bus, "r")
        m.d.comb += [bus.rready.eq(1), self.read_error.eq(moved & (bus.rresp != OKAY))]
        m.d.sync += under_way.eq(under_way + Mux(accepted, bus.arlen + 1, 0) - moved)
        with m.If(accept):
            m.d.sync += word.eq(0)
        with m.If(begin):
            m.d.sync += missing.eq(beats)
        with m.If(moved):
            m.d.sync += [missing.eq(missing - 1), word.eq(word + words)]
        lane_bits = arch.lanes.bit_length() - 1
        inside = Cat(word + k < i.length for k in range(words))
        done = Signal(name="load_done")
        m.d.comb += self.write.register.eq(i.dst)
        # A register between the bus and the vector memory's router.
        m.d.sync += [
            self.write.address.eq(word >> lane_bits),
            self.write.data.eq(bus.rdata.replicate(arch.lanes // words)),
            self.write.mask.eq(Mux(moved, inside << word[:lane_bits], 0)),
            done.eq(moved & (missing == 1)),
            self.progress.eq(word >> lane_bits),
        ]
        load_idle = (under_way == 0) & ~bus.arvalid
        store_busy = Signal(name="store_busy")
        self._store_busy = store_busy
        m.d.comb += self.idle.eq(load_idle & ~store_busy)
        return done

    def _store(self, m: Module, i: Signal, start: Signal, beats: Signal, begin: Signal) -> Value:
        """Register to memory; return the done pulse."""
        config, arch, bus = self.config, self.config.architecture, self.write_bus
        words = arch.port_bytes // WORD_BYTES
        per_row = arch.lanes // words
        accepted, bursts_left = self._offer_bursts(m, bus, "aw", begin, start, beats)

        # Rows are read ahead into a FIFO, never more than it can hold.
        ahead = ROWS_AHEAD + config.memory_stages
        rows = m.submodules.rows = SyncFIFOBuffered(width=WORD_BITS * arch.lanes, depth=ahead)
        room = Signal(range(ahead + 1), init=ahead)
        rows_left = Signal(ROW_COUNT_BITS)
        row = Signal(config.vector_address_bits)
        ask = Signal()
        lane_bits = arch.lanes.bit_length() - 1
        beat_bits = arch.port_bytes.bit_length() - 1
        m.d.comb += [
            ask.eq((rows_left != 0) & (room != 0) & (row < self.limit)),
            self.read.enable.eq(ask),
            self.read.register.eq(i.a),
            self.read.address.eq(row),
            rows.w_data.eq(self.read.data),
            rows.w_en.eq(delay(m, ask, read_latency(config), "asked")[-1]),
        ]
        with m.If(begin):
            m.d.sync += [rows_left.eq((i.length + arch.lanes - 1) >> lane_bits), row.eq(0)]
        with m.If(ask):
            m.d.sync += [rows_left.eq(rows_left - 1), row.eq(row + 1)]

        # A row is sent in `per_row` beats; a beat may go once its burst's address has been accepted.
        to_send = Signal.like(beats)
        part = Signal(range(max(2, per_row)))
        burst = BURST_BYTES // arch.port_bytes
        position = Signal(range(burst))
        word = Signal(ROW_COUNT_BITS + 1)
        bursts_open = Signal(ROW_COUNT_BITS)
        unanswered = Signal(ROW_COUNT_BITS)
        sent = transfer(bus, "w")
        last_part = (part == per_row - 1) | (to_send == 1)
        inside = Cat(word + k < i.length for k in range(words))
        m.d.comb += [
            bus.wvalid.eq(rows.r_rdy & (bursts_open != 0)),
            bus.wdata.eq(rows.r_data.word_select(part, WORD_BITS * words)),
            bus.wstrb.eq(Cat(bit.replicate(WORD_BYTES) for bit in inside)),
            bus.wlast.eq((position == burst - 1) | (to_send == 1)),
            rows.r_en.eq(sent & last_part),
            bus.bready.eq(1),
        ]
        answered = transfer(bus, "b")
        m.d.sync += [
            room.eq(room - ask + (rows.r_en & rows.r_rdy)),
            bursts_open.eq(bursts_open + accepted - (sent & bus.wlast)),
            unanswered.eq(unanswered + accepted - answered),
        ]
        with m.If(begin):
            m.d.sync += [to_send.eq(beats), part.eq(0), position.eq(start[beat_bits:]), word.eq(0)]
        with m.If(sent):
            m.d.sync += [
                to_send.eq(to_send - 1),
                part.eq(Mux(last_part, 0, part + 1)),
                position.eq(position + 1),
                word.eq(word + words),
            ]
        m.d.comb += [
            self.write_error.eq(answered & (bus.bresp != OKAY)),
            self._store_busy.eq((unanswered != 0) | bus.awvalid),
        ]
        return answered & (unanswered == 1) & (bursts_left == 0) & ~bus.awvalid
