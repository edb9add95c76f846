// SPDX-License-Identifier: BSD-3-Clause
// Limits the work that one file causes: a damaged file can ask for any amount.
#pragma once

#include <cstdint>

namespace inspect {

// Counts steps of about 20 ns (without optimization). A file that needs more than its budget is
// damaged: libtorch's libraries need less than a hundredth (budget_test.cpp).
class Budget {
 public:
  static constexpr uint64_t kSteps = 4000000;  // for any file
  static constexpr uint64_t kStepsPerByte = 4;

  explicit Budget(uint64_t steps = kSteps) : limit_(steps) {}

  // Adds the steps for the bytes of a file.
  void AddBytes(uint64_t bytes) { limit_ += bytes * kStepsPerByte; }
  // Steps also count in `whole`, the budget of several files.
  void CountIn(Budget* whole) { whole_ = whole; }

  // False if there are no steps left. The file that takes the last ones of `whole` has spent its
  // own as well.
  bool Take(uint64_t steps) {
    used_ += steps;
    if (whole_ == nullptr) return !spent();
    if (whole_->spent()) return false;
    if (!whole_->Take(steps)) limit_ = 0;
    return !spent();
  }
  bool spent() const { return used_ > limit_; }
  uint64_t used() const { return used_; }
  uint64_t limit() const { return limit_; }

 private:
  uint64_t used_ = 0;
  uint64_t limit_;
  Budget* whole_ = nullptr;
};

}  // namespace inspect
