// What the accelerator did, cycle by cycle: a record whenever it changes.
#pragma once

#include <vector>

#include "board.h"

class Recorder {
 public:
  std::vector<tritforge_record> records;
  bool on = false;

  void start() {
    records.clear();
    on = true;
    seen_ = false;
  }

  // Before the clock edge of a cycle. The port tells of the cycle before, so the weights that moved wait for it.
  void sample(uint64_t cycle, uint32_t activity, uint32_t weights) {
    if (seen_ && (records.empty() || activity != records.back().events || weights_ != records.back().weights))
      records.push_back({cycle - 1, activity, weights_});
    weights_ = weights;
    seen_ = true;
  }

  void stop(uint64_t cycle) {
    if (on && !records.empty()) records.push_back({cycle - 1, records.back().events, records.back().weights});
    on = false;
  }

 private:
  uint32_t weights_ = 0;
  bool seen_ = false;  // the cycle before was sampled
};
