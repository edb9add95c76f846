// SPDX-License-Identifier: BSD-3-Clause
#include "runs_on.h"

#include <gtest/gtest.h>

#include <string>

namespace inspect {
namespace {

std::string Words(const char* facts) { return std::string(RunsOnFrom(FactReader(facts)).words); }
std::string Problem(const char* facts) {
  return std::string(RunsOnFrom(FactReader(facts)).problem);
}

TEST(RunsOn, DriverAndGpus) {
  const char* facts =
      "driver.present=yes\ndriver.version=580.65.06\ndriver.cuda=13.0\n"
      "gpu.0.cc=8.0\ngpu.1.cc=9.0\n";
  EXPECT_EQ(Words(facts), "driver=580.65.06 gpu=8.0 gpu=9.0");
  EXPECT_EQ(Problem(facts), "");
}

TEST(RunsOn, EachCapabilityOnce) {
  EXPECT_EQ(Words("driver.present=yes\ndriver.version=580.65\n"
                  "gpu.0.cc=8.0\ngpu.1.cc=8.0\ngpu.2.cc=12.0\ngpu.3.cc=8.0\n"),
            "driver=580.65 gpu=8.0 gpu=12.0");
}

TEST(RunsOn, CudaWhereTheDriversVersionIsUnknown) {
  EXPECT_EQ(Words("driver.present=yes\ndriver.cuda=12.8\ngpu.0.cc=8.7\n"), "cuda=12.8 gpu=8.7");
}

TEST(RunsOn, NoVersionAtAll) {
  const char* facts = "driver.present=yes\ngpu.0.cc=8.7\n";
  EXPECT_EQ(Words(facts), "gpu=8.7");
  EXPECT_EQ(Problem(facts), "the driver's version is unknown");
}

TEST(RunsOn, NoGpu) {
  const char* facts = "driver.present=yes\ndriver.version=580.65.06\ndriver.error=it hangs\n";
  EXPECT_EQ(Words(facts), "driver=580.65.06");
  EXPECT_EQ(Problem(facts), "no GPU is visible: it hangs");
}

TEST(RunsOn, NoDriver) {
  EXPECT_EQ(Words("driver.present=no\n"), "");
  EXPECT_EQ(Problem("driver.present=no\n"), "no NVIDIA driver");
  EXPECT_EQ(Words(""), "");
  EXPECT_EQ(Problem("driver.present=no\ndriver.kind=stub\n"),
            "no driver: libcuda.so.1 is the toolkit's stub");
}

}  // namespace
}  // namespace inspect
