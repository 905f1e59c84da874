// The memory's side of the read half of an AXI4 port.
//
//   AR --> queue of bursts --(latency)--> fetch at the memory's speed --> read buffer --> R, a beat a cycle
//
// Memory and port have speeds of their own: while the port delivers, the memory fetches ahead into the read buffer, and
// the port goes on delivering during a refresh. Data is read when it is delivered.
#pragma once

#include <cstring>
#include <utility>

#include "address_channel.h"

struct ReadPins {
  AddressPins address;
  uint8_t &id;
  void *data;
  uint8_t &response, &last, &valid, &ready;
};

class ReadPort {
 public:
  ReadPort(Shared &shared, const char *port, const ReadPins &pins)
      : shared_(shared), channel_(shared, port, "AR", pins.address), pins_(pins) {}

  BurstQueue bursts;  // accepted, last beat not delivered

  // Before the clock edge: a beat crosses the port at it.
  bool moving() const { return pins_.valid && pins_.ready; }

  // Before the clock edge. Return the burst that is accepted at it, if any.
  const Burst *sample() {
    held_ = pins_.valid && !pins_.ready;
    if (moving()) {
      --buffered_;
      shared_.bytes_read += PORT_BYTES;
      if (++delivered_ == bursts[bursts.head].beats) {
        delivered_ = 0;
        ++bursts.head;
      }
    }
    Burst &burst = bursts[bursts.tail];
    if (!channel_.sample(burst)) return nullptr;
    burst.due = shared_.cycle + shared_.settings.read_latency;
    ++bursts.tail;
    return &bursts[reorder()];
  }

  // After the clock edge: what the memory could fetch a beat of now.
  bool wants_beat() const {
    return fetching_ != bursts.tail && buffered_ != shared_.settings.read_buffer &&
           bursts[fetching_].due <= shared_.cycle;
  }
  void fetch() {
    ++buffered_;
    if (++fetched_ == bursts[fetching_].beats) {
      fetched_ = 0;
      ++fetching_;
    }
  }

  // After fetch().
  void drive() {
    channel_.drive(bursts.size() < shared_.settings.outstanding);
    if (held_) return;  // AXI: what was offered stays until it is taken
    pins_.valid = buffered_ != 0 && !shared_.stalls.now();
    if (!pins_.valid) return;
    const Burst &burst = bursts[bursts.head];
    if (burst.decode_error)
      std::memset(pins_.data, 0, PORT_BYTES);
    else
      std::memcpy(pins_.data, shared_.memory.at(burst.address + uint64_t(delivered_) * PORT_BYTES), PORT_BYTES);
    pins_.id = burst.id;
    pins_.last = delivered_ + 1 == burst.beats;
    pins_.response = burst.decode_error ? 3 : 0;
  }

 private:
  // With random stalls, bursts of different ids overtake each other. Return where the newest one is now.
  uint32_t reorder() {
    uint32_t index = bursts.tail - 1;
    while (shared_.stalls.enabled() && index != bursts.head) {
      const bool started = index - 1 == fetching_ ? fetched_ != 0 : int32_t(index - 1 - fetching_) < 0;
      if (started || bursts[index - 1].id == bursts[index].id || !shared_.stalls.now()) break;
      std::swap(bursts[index - 1], bursts[index]);
      --index;
    }
    return index;
  }

  Shared &shared_;
  AddressChannel channel_;
  ReadPins pins_;
  uint32_t fetching_ = 0;   // burst that the memory is at
  uint32_t fetched_ = 0;    // its beats so far
  uint32_t buffered_ = 0;   // beats fetched and not delivered
  uint32_t delivered_ = 0;  // beats of the first burst that were delivered
  bool held_ = false;
};
