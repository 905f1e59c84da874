// The address channel of an AXI4 port, AR or AW: accepts bursts and checks what the accelerator may not do.
#pragma once

#include "memory.h"

struct AddressPins {
  uint8_t &id;
  uint64_t &address;
  uint8_t &length, &size, &kind, &valid, &ready;
};

class AddressChannel {
 public:
  AddressChannel(Shared &shared, const char *port, const char *name, AddressPins pins)
      : shared_(shared), port_(port), name_(name), pins_(pins) {}

  // Before the clock edge: whether a burst is accepted at it.
  bool sample(Burst &burst) {
    if (waiting_ && (!pins_.valid || pins_.address != address_ || pins_.length != length_ || pins_.id != id_))
      shared_.fault.raise(shared_.cycle, port_, pins_.valid ? "%s changed while it waited for ready" : "%sVALID dropped before ready", name_);
    waiting_ = pins_.valid && !pins_.ready;
    if (!pins_.valid) return false;
    address_ = pins_.address, length_ = pins_.length, id_ = pins_.id;
    if (!pins_.ready) return false;
    burst.address = pins_.address;
    burst.beats = pins_.length + 1u;
    burst.id = pins_.id;
    burst.decode_error = !shared_.memory.contains(burst.address, burst.end() - burst.address);
    check(burst);
    return true;
  }

  // After the clock edge.
  void drive(bool ready) { pins_.ready = ready && !shared_.stalls.now(); }

 private:
  void check(const Burst &burst) {
    const unsigned long long address = burst.address;
    auto fault = [&](const char *format, auto... values) {
      shared_.fault.raise(shared_.cycle, port_, format, name_, values...);
    };
    if (1u << pins_.size != PORT_BYTES) fault("%sSIZE says %u bytes a beat, the port has %u", 1u << pins_.size, PORT_BYTES);
    if (pins_.kind != 1) fault("%sBURST is %u, only INCR (1) is allowed", unsigned(pins_.kind));
    if (address % PORT_BYTES) fault("%sADDR %#llx is not aligned to %u bytes", address, PORT_BYTES);
    if ((address ^ (burst.end() - 1)) >> 12) fault("%s burst of %u beats at %#llx crosses a 4 KB boundary", burst.beats, address);
  }

  Shared &shared_;
  const char *port_, *name_;
  AddressPins pins_;
  bool waiting_ = false;
  uint64_t address_ = 0;
  uint8_t length_ = 0, id_ = 0;
};
