// SPDX-License-Identifier: BSD-3-Clause
// Foreign code that does what it should not.
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>
#include <thread>

#include "run_task.h"

namespace inspect {
namespace {

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

}  // namespace
}  // namespace inspect
