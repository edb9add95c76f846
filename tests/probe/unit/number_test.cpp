// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include "base/text.h"

namespace inspect {
namespace {

TEST(Number, AtTheStart) {
  EXPECT_EQ(NumberAt("25"), 25);
  EXPECT_EQ(NumberAt("007x9"), 7);
  EXPECT_EQ(NumberAt(""), 0);
  EXPECT_EQ(NumberAt("-3"), 0);
  EXPECT_EQ(NumberAt("99999999999999999999999"), 999999999999999999);
}

}  // namespace
}  // namespace inspect
