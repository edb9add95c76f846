// SPDX-License-Identifier: BSD-3-Clause
#include "base/guarded_task.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <thread>

#include "driver/driver.h"
#include "scratch.h"

namespace inspect {
namespace {

constexpr char kKeys[] = "a n gpu.#.cc driver.error";

std::string RunTask(GuardedTask::Work work, std::string* problem, int seconds = 20) {
  GuardedTask task;
  FactWriter facts;
  task.Start(work, "argument");
  *problem = task.Finish(seconds, kKeys, &facts);
  return std::string(facts.text());
}

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

// Foreign code that finds the pipe.
void WriteToPipe(const char* text) {
  for (int i = 3; i < 64; ++i) {
    struct stat status;
    bool pipe = fstat(i, &status) == 0 && S_ISFIFO(status.st_mode);
    if (pipe && write(i, text, strlen(text)) > 0) return;
  }
}

TEST(GuardedTask, OtherFactsAreNotTaken) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        writer->Add("a", "1");
        WriteToPipe(
            "torch.version=9.9\na=2\ngpu.64.cc=9.0\ngpu.0.x=1\ngpu.-1.cc=1\ngpu.01.cc=1\nn=3");
      },
      &problem);
  EXPECT_EQ(facts, "a=1\nn=3\n");
  EXPECT_EQ(problem, "");
}

TEST(GuardedTask, TooMuchIsCut) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        for (;;) writer->Add("a", "1");
      },
      &problem);
  EXPECT_EQ(facts, "a=1\n");
  EXPECT_EQ(problem, "more than 64 KB of facts");
}

TEST(GuardedTask, AClosedPipeIsAnEnd) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        writer->Add("a", "1");
        for (int i = 3; i < 64; ++i) close(i);
        for (;;) pause();
      },
      &problem);
  EXPECT_EQ(facts, "a=1\n");
  EXPECT_EQ(problem, "killed by signal 9");
}

TEST(GuardedTask, AnExitIsNoAnswer) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        writer->Add("a", "1");
        _exit(0);
      },
      &problem);
  EXPECT_EQ(facts, "a=1\n");
  EXPECT_EQ(problem, "ended before it answered");
}

TEST(GuardedTask, AStopAndBlockedSignalsAreEnded) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        sigset_t all;
        sigfillset(&all);
        sigprocmask(SIG_SETMASK, &all, nullptr);
        writer->Add("a", "1");
        raise(SIGSTOP);
      },
      &problem, 1);
  EXPECT_EQ(facts, "a=1\n");
  EXPECT_EQ(problem, "no answer within 1 s");
}

TEST(GuardedTask, ThreadsAndExitHandlersDoNotDelayIt) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        atexit([] {
          for (;;) pause();
        });
        std::thread([] {
          for (;;) pause();
        }).detach();
        writer->Add("a", "1");
      },
      &problem, 600);
  EXPECT_EQ(facts, "a=1\n");
  EXPECT_EQ(problem, "");
}

bool IsGone(int64_t process) {
  for (int i = 0; i < 500; ++i) {
    std::ifstream file("/proc/" + std::to_string(process) + "/stat");
    std::string number, name, state;
    if (!(file >> number >> name >> state) || state == "Z") return true;
    usleep(10000);
  }
  return false;
}

// A process that it leaves behind keeps the pipe open.
TEST(GuardedTask, ItsGroupEndsWithIt) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        pid_t other = fork();
        if (other == 0) {
          for (;;) pause();
        }
        writer->AddNumber("n", other);
      },
      &problem, 600);
  EXPECT_EQ(problem, "");
  EXPECT_TRUE(IsGone(std::stoi("0" + std::string(FactReader(facts).Get("n")))));
}

// Both copies answer.
TEST(GuardedTask, AForkThatGoesOnAnswersOnce) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        fork();
        writer->Add("a", "1");
        writer->Add("driver.error", "2");
      },
      &problem);
  EXPECT_EQ(FactReader(facts).facts().size(), 2u);
  EXPECT_EQ(problem, "");
}

// A session of its own keeps neither the pipe's reader nor the program.
TEST(GuardedTask, ASessionOfItsOwnDoesNotDelayIt) {
  std::string problem;
  std::string facts = RunTask(
      [](Text, FactWriter* writer) {
        pid_t other = fork();
        if (other == 0) {
          setsid();
          for (;;) pause();
        }
        writer->AddNumber("n", other);
      },
      &problem, 600);
  EXPECT_EQ(problem, "");
  kill(std::stoi(std::string(FactReader(facts).Get("n"))), SIGKILL);
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
