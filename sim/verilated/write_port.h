// The memory's side of the write half of an AXI4 port.
//
// A burst reaches memory when its response is offered, not earlier: whoever reads without waiting for the response
// would see old data here as on a board (the board reports that as a race, see board.cpp).
#pragma once

#include <cstring>
#include <vector>

#include "address_channel.h"

struct WritePins {
  AddressPins address;
  const void *data, *strobe;
  uint8_t &last, &valid, &ready;
  uint8_t &id, &response, &response_valid, &response_ready;
};

class WritePort {
 public:
  WritePort(Shared &shared, const char *port, const WritePins &pins)
      : shared_(shared),
        port_(port),
        channel_(shared, port, "AW", pins.address),
        pins_(pins),
        data_(size_t(TRITFORGE_MAX_OUTSTANDING) * MAX_BEATS * PORT_BYTES),
        strobes_(size_t(TRITFORGE_MAX_OUTSTANDING) * MAX_BEATS * STROBE_BYTES) {}

  BurstQueue bursts;  // accepted, response not taken

  // Before the clock edge. Return the burst that is accepted at it, if any.
  const Burst *sample() {
    held_ = pins_.response_valid && !pins_.response_ready;
    if (pins_.response_valid && pins_.response_ready) ++bursts.head;
    sample_data();
    Burst &burst = bursts[bursts.tail];
    if (!channel_.sample(burst)) return nullptr;
    ++bursts.tail;
    return &burst;
  }

  // After the clock edge.
  void drive() {
    channel_.drive(bursts.size() < shared_.settings.outstanding);
    pins_.ready = filling_ != bursts.tail && !shared_.stalls.now();
    if (held_) return;
    pins_.response_valid = bursts.head != filling_ && bursts[bursts.head].due <= shared_.cycle &&
                           !shared_.vector_channel().refreshing() && !shared_.stalls.now();
    if (!pins_.response_valid) return;
    const Burst &burst = bursts[bursts.head];
    if (!burst.decode_error) commit(burst);
    pins_.id = burst.id;
    pins_.response = burst.decode_error ? 3 : 0;
  }

 private:
  static constexpr unsigned MAX_BEATS = 256, STROBE_BYTES = (PORT_BYTES + 7) / 8;

  void sample_data() {
    if (waiting_ && !pins_.valid) shared_.fault.raise(shared_.cycle, port_, "WVALID dropped before ready");
    waiting_ = pins_.valid && !pins_.ready;
    if (!pins_.valid || !pins_.ready) return;
    Burst &burst = bursts[filling_];
    const size_t beat = size_t(filling_ % TRITFORGE_MAX_OUTSTANDING) * MAX_BEATS + filled_;
    std::memcpy(&data_[beat * PORT_BYTES], pins_.data, PORT_BYTES);
    std::memcpy(&strobes_[beat * STROBE_BYTES], pins_.strobe, STROBE_BYTES);
    shared_.vector_channel().charge();
    shared_.bytes_written += PORT_BYTES;
    const bool last = ++filled_ == burst.beats;
    if (last != bool(pins_.last))
      shared_.fault.raise(shared_.cycle, port_, "WLAST is %d at beat %u of a burst of %u", pins_.last, filled_, burst.beats);
    if (!last) return;
    burst.due = shared_.cycle + shared_.settings.write_latency;
    filled_ = 0;
    ++filling_;
  }

  void commit(const Burst &burst) {
    const size_t first = size_t(bursts.head % TRITFORGE_MAX_OUTSTANDING) * MAX_BEATS;
    const uint8_t *data = &data_[first * PORT_BYTES], *strobes = &strobes_[first * STROBE_BYTES];
    uint8_t *to = shared_.memory.at(burst.address);
    for (uint32_t beat = 0; beat < burst.beats; ++beat, data += PORT_BYTES, strobes += STROBE_BYTES, to += PORT_BYTES)
      for (unsigned byte = 0; byte < PORT_BYTES; ++byte)
        if (strobes[byte / 8] >> byte % 8 & 1) to[byte] = data[byte];
  }

  Shared &shared_;
  const char *port_;
  AddressChannel channel_;
  WritePins pins_;
  std::vector<uint8_t> data_, strobes_;  // of each slot of the queue, MAX_BEATS beats
  uint32_t filling_ = 0;                 // burst whose data arrives
  uint32_t filled_ = 0;                  // its beats so far
  bool held_ = false, waiting_ = false;
};
