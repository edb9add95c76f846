// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>

#include "driver/driver.h"
#include "scratch.h"

namespace inspect {
namespace {

TEST(KernelModule, VersionFromItsFiles) {
  Scratch scratch;
  EXPECT_EQ(KernelModuleVersion(scratch.path()), "");
  EXPECT_FALSE(HasKernelDriver(scratch.path()));
  scratch.Write("sys/module/nvidia/version", "470.82.01\n");
  EXPECT_EQ(KernelModuleVersion(scratch.path()), "470.82.01");
  std::string proc = "proc/driver/nvidia/version";
  scratch.Write(
      proc,
      "NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat Aug 19 01:15:15 UTC 2023\n"
      "GCC version:  gcc version 12.2.0\n");
  EXPECT_EQ(KernelModuleVersion(scratch.path()), "535.104.05");
  scratch.Write(
      proc, "NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.95.05  Release Build\n");
  EXPECT_EQ(KernelModuleVersion(scratch.path()), "580.95.05");
  EXPECT_TRUE(HasKernelDriver(scratch.path()));
}

TEST(KernelModule, Wsl) {
  Scratch scratch;
  EXPECT_FALSE(IsWsl(scratch.path()));
  scratch.Write("proc/version",
                "Linux version 5.15.153.1-microsoft-standard-WSL2 (root@x) #1 SMP\n");
  EXPECT_TRUE(IsWsl(scratch.path()));
  scratch.Write("dev/dxg", "");
  EXPECT_TRUE(HasKernelDriver(scratch.path()));
}

TEST(DriverFacts, ACrashDoesNotLoseWhatFilesSay) {
  Scratch scratch;
  scratch.Write("sys/module/nvidia/version", "550.54.15\n");
  FactWriter facts;
  WriteDriver(scratch.path(), "driver.library=/x/libcuda.so.1\ndriver.kind=real\n",
              "killed by signal 11", &facts);
  FactReader answer(facts.text());
  EXPECT_EQ(answer.Get("driver.present"), "yes");
  EXPECT_EQ(answer.Get("driver.version"), "550.54.15");
  EXPECT_EQ(answer.Get("driver.error"), "killed by signal 11");
}

}  // namespace
}  // namespace inspect
