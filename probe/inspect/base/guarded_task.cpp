// SPDX-License-Identifier: BSD-3-Clause
#include "guarded_task.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

namespace inspect {
namespace {

int64_t Milliseconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1000000;
}

[[noreturn]] void RunChild(GuardedTask::Work work, Text argument, int pipe) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  alarm(0);
  rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  // Keep the foreign code's output out of our facts.
  int nothing = open("/dev/null", O_RDWR);
  for (int i = 0; i < 3; ++i) dup2(nothing, i);
  FactWriter facts(pipe);
  work(argument, &facts);
  // Not exit(): the foreign code may have registered exit handlers.
  _exit(0);
}

}  // namespace

void GuardedTask::Start(Work work, Text argument) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return;
  child_ = fork();
  if (child_ == 0) RunChild(work, argument, ends[1]);
  close(ends[1]);
  pipe_ = ends[0];
}

// False if the time ran out.
bool GuardedTask::Collect(int seconds, TextBuilder* text) {
  int64_t end = Milliseconds() + int64_t{seconds} * 1000;
  char buffer[4096];
  for (;;) {
    int64_t left = end - Milliseconds();
    pollfd wait = {pipe_, POLLIN, 0};
    int ready = left > 0 ? poll(&wait, 1, static_cast<int>(left)) : 0;
    if (ready <= 0) return false;
    ssize_t got = read(pipe_, buffer, sizeof buffer);
    if (got <= 0) return true;
    text->Add(Text(buffer, static_cast<size_t>(got)));
  }
}

Text GuardedTask::Finish(int seconds, FactWriter* facts) {
  if (child_ < 0) return {};
  TextBuilder text;
  bool in_time = Collect(seconds, &text);
  // Drop an incomplete last line.
  facts->AddLines(text.text().substr(0, text.text().rfind('\n') + 1));
  Text problem = Stop(in_time);
  return in_time ? problem : Join({"no answer within ", Number(seconds), " s"});
}

Text GuardedTask::Stop(bool patient) {
  if (pipe_ >= 0) close(pipe_);
  pipe_ = -1;
  if (child_ < 0) return {};
  // Give a process that is ending a moment. One that hangs in the kernel cannot be killed: leave
  // it.
  int status = 0;
  pid_t gone = 0;
  for (int i = 0; i < 200 && gone == 0; ++i) {
    gone = waitpid(child_, &status, WNOHANG);
    if (gone == 0 && i == (patient ? 100 : 0)) kill(child_, SIGKILL);
    if (gone == 0) usleep(i < 20 ? 200 : 5000);
  }
  child_ = -1;
  if (gone > 0 && WIFSIGNALED(status)) {
    return Join({"killed by signal ", Number(WTERMSIG(status))});
  }
  return {};
}

}  // namespace inspect
