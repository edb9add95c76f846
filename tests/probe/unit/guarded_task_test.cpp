// SPDX-License-Identifier: BSD-3-Clause
#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>

#include "run_task.h"

namespace inspect {
namespace {

TEST(GuardedTask, HandsBackWhatWasFound) {
  std::string problem;
  std::string facts = RunTask(
      [](Text argument, FactWriter* writer) {
        writer->Add("a", argument);
        for (size_t i = 0; i < 1000; ++i) writer->Add(FactKey("gpu", i, "cc"), "9.0");
      },
      &problem);
  EXPECT_EQ(problem, "");
  EXPECT_EQ(FactReader(facts).Get("a"), "argument");
  EXPECT_EQ(FactReader(facts).Get("gpu.63.cc"), "9.0");
  EXPECT_EQ(FactReader(facts).facts().size(), 65u);
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

}  // namespace
}  // namespace inspect
