// The board: clock, reset, and the accelerator between its register bus and its memory ports.
#include "board.h"

#include <cstring>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "Vtritforge.h"
#include "read_port.h"
#include "recorder.h"
#include "register_bus.h"
#include "verilated.h"
#include "write_port.h"

#if VM_TRACE_FST
#include "verilated_fst_c.h"
using Waves = VerilatedFstC;
#elif VM_TRACE
#include "verilated_vcd_c.h"
using Waves = VerilatedVcdC;
#endif

namespace {

// Pins by the prefix of a port's names.
#define ADDRESS_PINS(port, x) \
  AddressPins { top.m_axi_##port##_##x##id, top.m_axi_##port##_##x##addr, top.m_axi_##port##_##x##len, \
    top.m_axi_##port##_##x##size, top.m_axi_##port##_##x##burst, top.m_axi_##port##_##x##valid, top.m_axi_##port##_##x##ready }
#define READ_PINS(port) \
  ReadPins { ADDRESS_PINS(port, ar), top.m_axi_##port##_rid, data(top.m_axi_##port##_rdata), top.m_axi_##port##_rresp, \
    top.m_axi_##port##_rlast, top.m_axi_##port##_rvalid, top.m_axi_##port##_rready }
#define WRITE_PINS(port) \
  WritePins { ADDRESS_PINS(port, aw), data(top.m_axi_##port##_wdata), &top.m_axi_##port##_wstrb, top.m_axi_##port##_wlast, \
    top.m_axi_##port##_wvalid, top.m_axi_##port##_wready, top.m_axi_##port##_bid, top.m_axi_##port##_bresp, \
    top.m_axi_##port##_bvalid, top.m_axi_##port##_bready }

// Verilator holds a port of 4 or 8 bytes in an integer and a wider one in an array of words, both with byte 0 first.
template <typename Pin>
void *data(Pin &pin) {
  static_assert(sizeof(Pin) == PORT_BYTES, "the manifest's port_bytes is not the width of the RTL's ports");
  return &pin;
}

}  // namespace

struct tritforge_board {
  explicit tritforge_board(const tritforge_settings &settings)
      : shared(settings),
        model(&context, "tritforge"),
        registers(shared, RegisterPins{top.s_axi_awaddr, top.s_axi_awvalid, top.s_axi_awready, top.s_axi_wdata,
                                       top.s_axi_wstrb, top.s_axi_wvalid, top.s_axi_wready, top.s_axi_bresp,
                                       top.s_axi_bvalid, top.s_axi_bready, top.s_axi_araddr, top.s_axi_arvalid,
                                       top.s_axi_arready, top.s_axi_rdata, top.s_axi_rresp, top.s_axi_rvalid,
                                       top.s_axi_rready}),
        writes(shared, "m_axi_v", WRITE_PINS(v)) {
    reads.reserve(1 + WEIGHT_PORTS);
    reads.emplace_back(shared, "m_axi_v", READ_PINS(v));
#define ADD(port) reads.emplace_back(shared, "m_axi_" #port, READ_PINS(port));
    EACH_WEIGHT_PORT(ADD)
#undef ADD
    static_assert(WEIGHT_PORTS <= 32, "a record has 32 bits for the weight ports");
    // The vector port shares the first channel with the first weight port.
    on_channel[0].push_back(&reads[0]);
    for (size_t port = 0; port < WEIGHT_PORTS; ++port) on_channel[port % on_channel.size()].push_back(&reads[1 + port]);
    open_waves(settings.waves);
    reset();
  }

  ~tritforge_board() {
#if VM_TRACE
    if (waves) waves->close();
#endif
    model.final();
  }

  // One cycle. The pins of the memory are registered, so one evaluation before the clock edge settles everything.
  void cycle() {
    evaluate(0);
    registers.sample();
    if (recorder.on) recorder.sample(shared.cycle, top.activity, weights_moving());
    const Burst *written = writes.sample();
    for (ReadPort &port : reads) {
      const Burst *read = port.sample();
      if (read && !writes.bursts.empty()) check_race(writes.bursts.overlapping(*read), *read);
    }
    if (written)
      for (ReadPort &port : reads) check_race(port.bursts.overlapping(*written), *written);
    evaluate(1);
    ++shared.cycle;
    fetch();
    for (ReadPort &port : reads) port.drive();
    writes.drive();
    registers.drive();
  }

  // Weight ports that a beat crosses in this cycle, a bit each.
  uint32_t weights_moving() const {
    uint32_t moving = 0;
    for (size_t port = 1; port < reads.size(); ++port) moving |= uint32_t(reads[port].moving()) << (port - 1);
    return moving;
  }

  // Let each channel of the memory fetch, a beat for each of its ports in turn, up to two a cycle so that it catches up
  // after a refresh. The port that found no bandwidth left is the first in the next cycle, so all have the same share.
  void fetch() {
    for (size_t number = 0; number < shared.channels.size(); ++number) {
      Channel &channel = shared.channels[number];
      std::vector<ReadPort *> &ports = on_channel[number];
      channel.tick();
      size_t &first = turn[number];
      for (size_t count = 0; count < 2 * ports.size(); ++count) {
        if (ports[first]->wants_beat()) {
          if (!channel.take()) break;
          ports[first]->fetch();
        }
        first = first + 1 < ports.size() ? first + 1 : 0;
      }
    }
  }

  int run(uint64_t cycles) {
    while (cycles-- && !shared.fault) cycle();
    return result();
  }

  int wait(uint64_t max_cycles) {
    while (!top.irq && !shared.fault) {
      if (!max_cycles--) return say(TRITFORGE_TIMEOUT, "no interrupt within the given cycles");
      cycle();
    }
    return result();
  }

  int access() {
    for (uint32_t left = shared.settings.register_timeout; registers.busy() && !shared.fault; cycle())
      if (!left--) shared.fault.raise(shared.cycle, "s_axi", "no answer to a register access within %u cycles", shared.settings.register_timeout);
    if (shared.fault || registers.response == 0) return result();
    return say(TRITFORGE_RESPONSE, registers.response == 3 ? "DECERR: there is no such register" : "SLVERR: the register refuses this access");
  }

  int result() { return shared.fault ? say(TRITFORGE_FAULT, shared.fault.text()) : TRITFORGE_OK; }

  int say(int code, const char *text) {
    error = text;
    return code;
  }

  // Neither AXI nor a real memory says in which order a read and a write of the same place happen.
  void check_race(const Burst *other, const Burst &burst) {
    if (other)
      shared.fault.raise(shared.cycle, "m_axi_v", "race: %#llx is read while a write of it is not answered",
                         (unsigned long long)std::max(other->address, burst.address));
  }

  void evaluate(uint8_t clk) {
    top.clk = clk;
    model.eval();
#if VM_TRACE
    if (waves) waves->dump(2 * shared.cycle + clk);
#endif
  }

  // The board registers the reset, so the accelerator sees it a cycle later.
  void reset() {
    for (int edge = 0; edge < 12; ++edge) {
      top.rst = edge < 8;
      top.clk = edge & 1;
      model.eval();
    }
  }

  void open_waves(const char *path) {
    if (!path) return;
#if VM_TRACE
    context.traceEverOn(true);  // else model.trace ends the process
    waves = std::make_unique<Waves>();
    model.trace(waves.get(), 99);
    waves->open(path);
    if (!waves->isOpen()) throw std::runtime_error(std::string("cannot write waveforms to ") + path);
#else
    throw std::runtime_error("this build of the board writes no waveforms");
#endif
  }

  VerilatedContext context;
  Shared shared;
  Vtritforge model;
  Vtritforge &top = model;
  RegisterBus registers;
  WritePort writes;
  std::vector<ReadPort> reads;  // the vector port, then the weight ports
  std::vector<std::vector<ReadPort *>> on_channel{shared.channels.size()};  // ports of each channel
  std::vector<size_t> turn = std::vector<size_t>(shared.channels.size());  // which of them is fetched for next
  Recorder recorder;
  std::string error;
#if VM_TRACE
  std::unique_ptr<Waves> waves;
#endif
};

extern "C" {

tritforge_board *tritforge_board_open(const tritforge_settings *s, char *error, size_t error_bytes) {
  const char *wrong = nullptr;
  if (s->read_latency < 1 || s->write_latency < 1) wrong = "latencies must be at least 1 cycle";
  if (s->outstanding < 1 || s->outstanding > TRITFORGE_MAX_OUTSTANDING) wrong = "outstanding must be 1 .. 64";
  if (s->channels < 1) wrong = "channels must be at least 1";
  if (s->read_buffer < 1) wrong = "read_buffer must be at least 1";
  if (s->refresh_interval && s->refresh_duration >= s->refresh_interval) wrong = "a refresh must be shorter than its interval";
  if (!(s->stall_probability >= 0 && s->stall_probability < 1)) wrong = "stall_probability must be in 0 .. 1, 1 excluded";
  if (!(s->bytes_per_cycle >= 0)) wrong = "bytes_per_cycle must not be negative";
  if (!s->memory_bytes || s->memory_base + s->memory_bytes > 1ull << 40) wrong = "memory must lie in 40 address bits";
  try {
    if (wrong) throw std::runtime_error(wrong);
    return new tritforge_board(*s);
  } catch (const std::bad_alloc &) {
    std::snprintf(error, error_bytes, "no %llu bytes for the board's memory", (unsigned long long)s->memory_bytes);
  } catch (const std::exception &exception) {
    std::snprintf(error, error_bytes, "%s", exception.what());
  }
  return nullptr;
}

void tritforge_board_close(tritforge_board *board) { delete board; }

int tritforge_board_read_register(tritforge_board *board, uint32_t address, uint32_t *value) {
  if (board->shared.fault) return board->result();
  board->registers.start_read(address);
  const int result = board->access();
  *value = board->registers.value;
  return result;
}

int tritforge_board_write_register(tritforge_board *board, uint32_t address, uint32_t value) {
  if (board->shared.fault) return board->result();
  board->registers.start_write(address, value);
  return board->access();
}

int tritforge_board_read_memory(tritforge_board *board, uint64_t address, void *data, size_t bytes) {
  if (!board->shared.memory.contains(address, bytes)) return board->say(TRITFORGE_RANGE, "outside of the board's memory");
  std::memcpy(data, board->shared.memory.at(address), bytes);
  return TRITFORGE_OK;
}

int tritforge_board_write_memory(tritforge_board *board, uint64_t address, const void *data, size_t bytes) {
  if (!board->shared.memory.contains(address, bytes)) return board->say(TRITFORGE_RANGE, "outside of the board's memory");
  std::memcpy(board->shared.memory.at(address), data, bytes);
  return TRITFORGE_OK;
}

int tritforge_board_wait(tritforge_board *board, uint64_t max_cycles) { return board->wait(max_cycles); }
int tritforge_board_run(tritforge_board *board, uint64_t cycles) { return board->run(cycles); }

void tritforge_board_record(tritforge_board *board, int on) {
  if (on)
    board->recorder.start();
  else
    board->recorder.stop(board->shared.cycle);
}

size_t tritforge_board_records(const tritforge_board *board, const tritforge_record **records) {
  *records = board->recorder.records.data();
  return board->recorder.records.size();
}

uint64_t tritforge_board_cycles(const tritforge_board *board) { return board->shared.cycle; }
uint64_t tritforge_board_bytes_read(const tritforge_board *board) { return board->shared.bytes_read; }
uint64_t tritforge_board_bytes_written(const tritforge_board *board) { return board->shared.bytes_written; }
const char *tritforge_board_error(const tritforge_board *board) { return board->error.c_str(); }

}  // extern "C"
