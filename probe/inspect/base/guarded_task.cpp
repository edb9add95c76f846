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

#include <cerrno>
#include <cstring>

namespace inspect {
namespace {

int64_t Milliseconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1000000;
}

constexpr size_t kMostBytes = 65536;
constexpr char kEnd[] = "\nend=1\n";  // foreign code may have written half a line

// `gpu.12.cc` gives `gpu.#.cc`. Other keys stay as they are, also with a number over the limit.
Text GeneralKey(Text key) {
  Text prefix = "gpu.";
  size_t dot = key.find('.', prefix.size());
  if (!StartsWith(key, prefix) || dot == key.npos) return key;
  Text number = key.substr(prefix.size(), dot - prefix.size());
  for (int i = 0; i < kMostGpus; ++i) {
    if (number == Number(i)) return Join({"gpu.#", key.substr(dot)});
  }
  return key;
}

void AddKnown(Text text, Text keys, FactWriter* facts) {
  List<Text> taken;
  FactReader reader(text);
  for (const Fact& fact : reader.facts()) {
    bool known = false;
    for (Text word : SplitWords(keys)) known = known || word == GeneralKey(fact.key);
    for (Text key : taken) known = known && key != fact.key;
    if (!known) continue;
    taken.Add(fact.key);
    facts->Add(fact.key, fact.value);
  }
}

[[noreturn]] void RunChild(GuardedTask::Work work, Text argument, int pipe) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  alarm(0);
  rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  rlimit minute = {60, 60};
  setrlimit(RLIMIT_CPU, &minute);
  // Keep the foreign code's output out of our facts. This program may have been started without
  // descriptors 0 to 2.
  pipe = fcntl(pipe, F_DUPFD_CLOEXEC, 3);
  int nothing = open("/dev/null", O_RDWR);
  for (int i = 0; i < 3; ++i) dup2(nothing, i);
  FactWriter facts(pipe);
  work(argument, &facts);
  (void)!write(pipe, kEnd, sizeof kEnd - 1);
  // Not exit(): the foreign code may have registered exit handlers.
  _exit(0);
}

}  // namespace

void GuardedTask::Start(Work work, Text argument) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) {
    not_started_ = Join({"not asked: ", strerror(errno)});
    return;
  }
  child_ = fork();
  if (child_ < 0) not_started_ = Join({"not asked: ", strerror(errno)});
  if (child_ == 0) RunChild(work, argument, ends[1]);
  if (child_ > 0) setpgid(child_, child_);  // both do it: either may be first
  close(ends[1]);
  pipe_ = ends[0];
}

bool GuardedTask::HasEnded() const {
  siginfo_t info = {};
  return waitid(P_PID, static_cast<id_t>(child_), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         info.si_pid != 0;
}

// Ends with the process, not with the pipe: a process that it started may keep the pipe open.
Text GuardedTask::Collect(int seconds, TextBuilder* text) {
  int64_t end = Milliseconds() + int64_t{seconds} * 1000;
  char buffer[4096];
  while (Milliseconds() < end) {
    bool ended = HasEnded();
    pollfd wait = {pipe_, POLLIN, 0};
    bool ready = poll(&wait, 1, ended ? 0 : 20) > 0;
    ssize_t got = ready ? read(pipe_, buffer, sizeof buffer) : 0;
    if (got > 0) text->Add(Text(buffer, static_cast<size_t>(got)));
    if (text->text().size() > kMostBytes) return "more than 64 KB of facts";
    if (got <= 0 && (ready || ended)) return {};
  }
  return Join({"no answer within ", Number(seconds), " s"});
}

Text GuardedTask::Finish(int seconds, Text keys, FactWriter* facts) {
  if (child_ < 0) return not_started_;
  TextBuilder text;
  Text problem = Collect(seconds, &text);
  // Drop an incomplete last line.
  Text lines = text.text().substr(0, text.text().rfind('\n') + 1);
  AddKnown(lines, keys, facts);
  Text ended = Stop(problem.empty());
  if (problem.empty()) problem = ended;
  bool whole = Contains(lines, kEnd);
  return problem.empty() && !whole ? "ended before it answered" : problem;
}

Text GuardedTask::Stop(bool patient) {
  if (pipe_ >= 0) close(pipe_);
  pipe_ = -1;
  if (child_ < 0) return {};
  // Give a process that is ending a moment.
  for (int i = 0; i < 100 && patient && !HasEnded(); ++i) usleep(i < 20 ? 200 : 5000);
  // Before the wait for it: until then, no other group can have its number.
  kill(-child_, SIGKILL);
  kill(child_, SIGKILL);
  // One that hangs in the kernel cannot be killed: leave it.
  int status = 0;
  pid_t gone = 0;
  for (int i = 0; i < 100 && gone == 0; ++i) {
    gone = waitpid(child_, &status, WNOHANG);
    if (gone == 0) usleep(i < 20 ? 200 : 5000);
  }
  child_ = -1;
  if (gone > 0 && WIFSIGNALED(status)) {
    return Join({"killed by signal ", Number(WTERMSIG(status))});
  }
  return {};
}

}  // namespace inspect
