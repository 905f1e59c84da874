// What all ports share: the bytes, the memory's timing, the random stalls and the record of a broken rule.
#pragma once

#include <sys/mman.h>

#include <algorithm>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <new>
#include <vector>

#include "board.h"
#include "ports.h"  // PORT_BYTES and the list of weight ports, written for each configuration by sim/runner.py

// The first rule that the accelerator broke.
class Fault {
 public:
  explicit operator bool() const { return raised_; }
  const char *text() const { return text_; }

  __attribute__((format(printf, 4, 5))) void raise(uint64_t cycle, const char *port, const char *format, ...) {
    if (raised_) return;
    raised_ = true;
    int used = std::snprintf(text_, sizeof text_, "cycle %llu, port %s: ", (unsigned long long)cycle, port);
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(text_ + used, sizeof text_ - used, format, arguments);
    va_end(arguments);
  }

 private:
  bool raised_ = false;
  char text_[400] = "";
};

// Zeroed bytes, of which the system provides only those that are touched.
class Memory {
 public:
  Memory(uint64_t base, uint64_t bytes) : base_(base), bytes_(bytes) {
    void *data = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (data == MAP_FAILED) throw std::bad_alloc();
    data_ = static_cast<uint8_t *>(data);
  }
  ~Memory() { munmap(data_, bytes_); }
  Memory(const Memory &) = delete;
  Memory &operator=(const Memory &) = delete;

  bool contains(uint64_t address, uint64_t bytes) const {
    return address >= base_ && bytes <= bytes_ && address - base_ <= bytes_ - bytes;
  }
  uint8_t *at(uint64_t address) const { return data_ + (address - base_); }

 private:
  uint64_t base_, bytes_;
  uint8_t *data_;
};

// Random stalls: a xorshift generator, so that a seed gives the same run everywhere.
class Stalls {
 public:
  Stalls(uint32_t seed, double probability)
      : state_(0x9E3779B97F4A7C15ull * (seed + 1ull)), below_(static_cast<uint64_t>(probability * 4294967296.0)) {}
  bool enabled() const { return below_ != 0; }
  bool now() {
    if (!below_) return false;
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return (state_ >> 32) < below_;
  }

 private:
  uint64_t state_, below_;
};

// When one channel of the memory can deliver: its bandwidth, shared by the ports on it, and its refreshes.
class Channel {
 public:
  // Channels refresh in turn; so does one that is alone, from its reset on.
  Channel(const tritforge_settings &s, uint32_t number)
      : rate_(s.bytes_per_cycle),
        // Credit that was not used is not kept for long: a memory cannot make up for idle time.
        limit_(std::max(4 * s.bytes_per_cycle, 2.0 * PORT_BYTES)),
        interval_(s.refresh_interval),
        duration_(s.refresh_duration),
        phase_(uint64_t(s.refresh_interval) * number / s.channels) {}

  void tick() {
    if (rate_ != 0) credit_ = std::min(credit_ + rate_, limit_);
    if (interval_ && ++phase_ == interval_) phase_ = 0;
  }
  bool refreshing() const { return interval_ && phase_ >= interval_ - duration_; }
  // Take one beat's worth of bandwidth, if there is one.
  bool take() {
    if (refreshing() || (rate_ != 0 && credit_ < PORT_BYTES)) return false;
    charge();
    return true;
  }
  // Take it even if there is none: a write was buffered, and delays what follows.
  void charge() {
    if (rate_ != 0) credit_ -= PORT_BYTES;
  }

 private:
  double rate_, limit_, credit_ = 0;
  uint32_t interval_, duration_, phase_;
};

// One accepted burst.
struct Burst {
  uint64_t address;  // bus address of the first byte
  uint64_t due;      // cycle of its first beat (read) or response (write) at the earliest
  uint32_t beats;
  uint8_t id;
  bool decode_error;  // not in memory

  uint64_t end() const { return address + uint64_t(beats) * PORT_BYTES; }
  bool overlaps(const Burst &other) const { return address < other.end() && other.address < end(); }
};

// Bursts in the order of their acceptance. Indices only grow; slots are reused.
class BurstQueue {
 public:
  uint32_t head = 0, tail = 0;

  Burst &operator[](uint32_t index) { return slots_[index % TRITFORGE_MAX_OUTSTANDING]; }
  const Burst &operator[](uint32_t index) const { return slots_[index % TRITFORGE_MAX_OUTSTANDING]; }
  uint32_t size() const { return tail - head; }
  bool empty() const { return head == tail; }
  const Burst *overlapping(const Burst &burst) {
    for (uint32_t index = head; index != tail; ++index)
      if ((*this)[index].overlaps(burst)) return &(*this)[index];
    return nullptr;
  }

 private:
  Burst slots_[TRITFORGE_MAX_OUTSTANDING];
};

struct Shared {
  explicit Shared(const tritforge_settings &s)
      : settings(s), memory(s.memory_base, s.memory_bytes), stalls(s.stall_seed, s.stall_probability) {
    for (uint32_t number = 0; number < s.channels; ++number) channels.emplace_back(s, number);
  }
  // The vector port is on the first channel.
  Channel &vector_channel() { return channels.front(); }

  tritforge_settings settings;
  Memory memory;
  std::vector<Channel> channels;
  uint64_t cycle = 0;
  Stalls stalls;
  Fault fault;
  uint64_t bytes_read = 0, bytes_written = 0;
};
