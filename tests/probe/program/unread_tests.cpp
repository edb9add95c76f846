// SPDX-License-Identifier: BSD-3-Clause
// What could not be read is not missing.
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>

#include "failing_files.h"
#include "small_torch.h"

namespace {

class Unread : public SmallTorch {
 protected:
  std::string Without(const std::string& file, const Failure& failure) {
    return files_.Environment(file, failure);
  }
  // Runs the program on a request that holds this.
  Output RunWithout(const std::string& file, const Failure& failure, const std::string& request) {
    std::string path = scratch_.Write("the request", request);
    return RunShell(Without(file, failure) + TEST_PROGRAM " " + Quoted(path) + " -");
  }

  FailingFiles files_;
};

TEST_F(Unread, ALibraryThatIsThereIsNotMissing) {
  Build(true);
  for (const Failure& failure : kFailures) {
    for (const char* file : {"/cuda/libcudart.so.12", "/torch/lib/libtorch_cpu.so",
                             "/torch/lib/libc10.so", "/torch/lib/libtorch_cuda.so"}) {
      Answer answer = Ask("", Without(file, failure));
      EXPECT_EQ(answer["closure.missing.0.soname"], "") << file;
      EXPECT_EQ(answer["closure.undefined_count"], "0") << file;
      EXPECT_EQ(answer["elf.problem.0.file"], "") << file;
      EXPECT_EQ(answer["closure.complete"], "") << file;
      EXPECT_EQ(answer["elf.unread.0.file"], scratch_.path() + file);
      EXPECT_EQ(answer["elf.unread.0.reason"], strerror(failure.error)) << file;
    }
  }
}

TEST_F(Unread, TheSearchGoesOnAsTheLoadersDoes) {
  Build(true);
  std::string first = scratch_ / "cuda/libcudart.so.12";
  std::string second = scratch_.Write("second/libcudart.so.12", ReadWhole(first));
  scratch_.Build("torch/lib/libc10_cuda.so",
                 "int cudaMalloc(void); int c(void) { return cudaMalloc(); }",
                 "-Wl,-soname,libc10_cuda.so %/cuda/libcudart.so.12 "
                 "-Wl,-rpath,'$ORIGIN/../../cuda:$ORIGIN/../../second'");
  for (const Failure& failure : kFailures) {
    Answer answer = Ask("", Without("/cuda/libcudart.so.12", failure));
    EXPECT_EQ(answer["closure.complete"], failure.takes_next ? "yes" : "") << failure.error;
    EXPECT_EQ(answer["closure.cudart.path"], failure.takes_next ? second : first) << failure.error;
  }
}

TEST_F(Unread, WhatIsMissingStaysMissing) {
  Build(true);
  unlink((scratch_ / "cuda/libcudart.so.12").c_str());
  for (const Failure& failure : kFailures) {
    Answer answer = Ask("", Without("/torch/lib/libtorch_cpu.so", failure));
    EXPECT_EQ(answer["closure.missing.0.soname"], "libcudart.so.12");
    EXPECT_EQ(answer["closure.complete"], "no");
  }
}

// A library that is in no folder may be in the loader's cache.
TEST_F(Unread, TheLoadersCache) {
  Build(true);
  unlink((scratch_ / "cuda/libcudart.so.12").c_str());
  std::string cache = scratch_.Write("the.cache", "x");
  for (const Failure& failure : kFailures) {
    Answer answer = Ask("loader.cache=" + EncodePath(cache) + "\n", Without("the.cache", failure));
    EXPECT_EQ(answer["closure.missing.0.soname"], "");
    EXPECT_EQ(answer["elf.unread.0.file"], cache);
  }
}

TEST_F(Unread, IsNotRemembered) {
  Build(true);
  for (const Failure& failure : kFailures) {
    Answer answer = Ask(CacheLine(), Without("/torch/lib/libtorch_cpu.so", failure));
    EXPECT_EQ(answer["elf.all_read"], "no");
    answer = Ask(CacheLine(), Without("no such file", failure));
    EXPECT_EQ(answer["inspect.cached"], "no");
    EXPECT_EQ(answer["elf.all_read"], "yes");
    unlink((scratch_ / "cache").c_str());
  }
}

TEST_F(Unread, TheRequest) {
  for (const Failure& failure : kFailures) {
    if (failure.map) continue;
    Output output = RunWithout("the request", failure, "want=none\n");
    EXPECT_EQ(output.exit, 2);
    EXPECT_NE(output.text.find("cannot read"), std::string::npos) << output.text;
  }
}

TEST_F(Unread, TheDriversFiles) {
  scratch_.Write("proc/driver/nvidia/version", "NVRM version: 535.104.05\n");
  std::string request = "want=driver\nsystem.root=" + EncodePath(scratch_.path()) + "\n";
  for (const Failure& failure : kFailures) {
    if (failure.map) continue;
    Answer answer = ParseAnswer(RunWithout("driver/nvidia/version", failure, request).text);
    if (answer["driver.library"] != "") GTEST_SKIP() << "this machine has a driver";
    EXPECT_EQ(answer["driver.present"], "");
    EXPECT_NE(answer["driver.error"].find(strerror(failure.error)), std::string::npos);
  }
}

// The limit of a login node: a library is larger than the address space.
TEST_F(SmallTorch, UnderALimitOfMemory) {
  Build(true);
  ASSERT_EQ(truncate((lib_ + "/libtorch_cpu.so").c_str(), 3ll << 30), 0);
  std::string request =
      scratch_.Write("request", "want=elf\ntorch.library_dir=" + EncodePath(lib_) + "\n");
  Output output = RunShell("ulimit -v 2000000; " TEST_PROGRAM " " + Quoted(request) + " -");
  Answer answer = ParseAnswer(output.text);
  EXPECT_EQ(answer["closure.missing.0.soname"], "");
  EXPECT_EQ(answer["closure.complete"], "");
  EXPECT_EQ(answer["elf.unread.0.file"], lib_ + "/libtorch_cpu.so");
  EXPECT_EQ(answer["elf.unread.0.reason"], "Cannot allocate memory");
}

// Another user may not look into the folder.
TEST_F(SmallTorch, InAFolderThatMayNotBeRead) {
  if (geteuid() != 0) GTEST_SKIP() << "needs root, to become another user";
  Build(true);
  chmod(scratch_.path().c_str(), 0755);
  std::string request =
      scratch_.Write("request", "want=elf\ntorch.library_dir=" + EncodePath(lib_) + "\n");
  std::string program = "setpriv --reuid=65534 --regid=65534 --clear-groups " TEST_PROGRAM " ";
  if (RunShell(program + "--version").exit != 0) {
    GTEST_SKIP() << "another user cannot run " TEST_PROGRAM;
  }
  std::string run = program + Quoted(request) + " -";
  EXPECT_EQ(ParseAnswer(RunShell(run).text)["closure.complete"], "yes");
  for (const char* folder : {"cuda", "torch/lib"}) {
    chmod((scratch_ / folder).c_str(), 0);
    Answer answer = ParseAnswer(RunShell(run).text);
    chmod((scratch_ / folder).c_str(), 0755);
    EXPECT_EQ(answer["closure.missing.0.soname"], "") << folder;
    EXPECT_EQ(answer["closure.complete"], "") << folder;
    EXPECT_EQ(answer["elf.unread.0.reason"], "Permission denied") << folder;
  }
}

}  // namespace
