// SPDX-License-Identifier: BSD-3-Clause
#include "base/guarded_task.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

#include "driver/driver.h"
#include "scratch.h"

namespace inspect {
namespace {

std::string RunTask(GuardedTask::Work work, std::string* problem, int seconds = 20) {
  GuardedTask task;
  FactWriter facts;
  task.Start(work, "argument");
  *problem = task.Finish(seconds, &facts);
  return std::string(facts.text());
}

TEST(GuardedTask, HandsBackWhatWasFound) {
  std::string problem;
  std::string facts = RunTask(
      [](Text argument, FactWriter* writer) {
        writer->Add("a", argument);
        for (int i = 0; i < 5000; ++i) writer->AddNumber(FactKey("n", static_cast<size_t>(i)), i);
      },
      &problem);
  EXPECT_EQ(problem, "");
  EXPECT_EQ(FactReader(facts).Get("a"), "argument");
  EXPECT_EQ(FactReader(facts).GetList("n").size(), 5000u);
}

TEST(GuardedTask, ACrashKeepsTheRest) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        writer->Add("a", "1");
        signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
      },
      &problem);
  EXPECT_EQ(facts, "a=1\n");
  EXPECT_EQ(problem, "killed by signal 11");
}

TEST(GuardedTask, AHangIsEnded) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        writer->Add("a", "1");
        for (;;) pause();
      },
      &problem, 1);
  EXPECT_EQ(facts, "a=1\n");
  EXPECT_EQ(problem, "no answer within 1 s");
}

TEST(GuardedTask, WhatForeignCodePrintsIsNoFact) {
  std::string problem;
  std::string facts = RunTask([](Text, FactWriter*) { (void)!write(1, "noise\n", 6); }, &problem);
  EXPECT_EQ(facts, "");
  EXPECT_EQ(problem, "");
}

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
