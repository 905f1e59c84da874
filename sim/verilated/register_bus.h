// AXI4-Lite master: one register access at a time.
#pragma once

#include "memory.h"

struct RegisterPins {
  uint16_t &awaddr;
  uint8_t &awvalid, &awready;
  uint32_t &wdata;
  uint8_t &wstrb, &wvalid, &wready;
  uint8_t &bresp, &bvalid, &bready;
  uint16_t &araddr;
  uint8_t &arvalid, &arready;
  uint32_t &rdata;
  uint8_t &rresp, &rvalid, &rready;
};

class RegisterBus {
 public:
  RegisterBus(Shared &shared, const RegisterPins &pins) : shared_(shared), pins_(pins) {}

  // Result of the last access, once it is not busy().
  uint32_t value = 0;
  uint8_t response = 0;

  bool busy() const { return reading_ || writing_; }
  void start_read(uint32_t address) {
    pins_.araddr = address;
    reading_ = send_ar_ = true;
  }
  void start_write(uint32_t address, uint32_t data) {
    pins_.awaddr = address;
    pins_.wdata = data;
    pins_.wstrb = 0xF;
    writing_ = send_aw_ = send_w_ = true;
  }

  // Before the clock edge.
  void sample() {
    check("RVALID", pins_.rvalid, pins_.rready, r_waiting_, reading_ && !send_ar_);
    check("BVALID", pins_.bvalid, pins_.bready, b_waiting_, writing_ && !send_aw_ && !send_w_);
    if (!busy()) return;
    if (pins_.rvalid && pins_.rready) {
      value = pins_.rdata;
      response = pins_.rresp;
      reading_ = false;
    }
    if (pins_.bvalid && pins_.bready) {
      response = pins_.bresp;
      writing_ = false;
    }
    if (pins_.arvalid && pins_.arready) send_ar_ = false;
    if (pins_.awvalid && pins_.awready) send_aw_ = false;
    if (pins_.wvalid && pins_.wready) send_w_ = false;
  }

  // After the clock edge.
  void drive() {
    offer(pins_.arvalid, send_ar_);
    offer(pins_.awvalid, send_aw_);
    offer(pins_.wvalid, send_w_);
    pins_.rready = reading_ && !shared_.stalls.now();
    pins_.bready = writing_ && !shared_.stalls.now();
  }

 private:
  void offer(uint8_t &valid, bool send) { valid = send && (valid || !shared_.stalls.now()); }

  void check(const char *name, uint8_t valid, uint8_t ready, bool &waiting, bool expected) {
    if (waiting && !valid) shared_.fault.raise(shared_.cycle, "s_axi", "%s dropped before ready", name);
    if (valid && !expected) shared_.fault.raise(shared_.cycle, "s_axi", "%s without an accepted request", name);
    waiting = valid && !ready;
  }

  Shared &shared_;
  RegisterPins pins_;
  bool reading_ = false, writing_ = false;                     // until the response
  bool send_ar_ = false, send_aw_ = false, send_w_ = false;    // until accepted
  bool r_waiting_ = false, b_waiting_ = false;
};
