// SPDX-License-Identifier: BSD-3-Clause
// torchcuda-inspect on a libtorch of a few small libraries.
#include <gtest/gtest.h>
#include <unistd.h>

#include "answer.h"
#include "scratch.h"

namespace {

constexpr char kNewString[] = "NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE";

class SmallTorch : public testing::Test {
 protected:
  // libc10, libtorch, libtorch_cpu in torch/lib; with_cuda adds libtorch_cuda, libc10_cuda and, beside, a
  // libcudart.
  void Build(bool with_cuda, const std::string& string_code = kNewString) {
    lib_ = scratch_.Folder("torch/lib");
    scratch_.Folder("cuda");
    std::string rpath = " -Wl,--no-as-needed -Wl,-rpath,'$ORIGIN:$ORIGIN/../../cuda' ";
    scratch_.Build("torch/lib/libc10.so",
                   "void _ZN3c105ErrorC1ENS_14SourceLocationE" + string_code + "(void) {}",
                   "-Wl,-soname,libc10.so");
    scratch_.Build("torch/lib/libtorch_cpu.so", "int cpu(void) { return 1; }",
                   "-Wl,-soname,libtorch_cpu.so" + rpath + "%/torch/lib/libc10.so");
    scratch_.Build("torch/lib/libtorch.so", "int torch;",
                   "-Wl,-soname,libtorch.so" + rpath + "%/torch/lib/libtorch_cpu.so");
    if (!with_cuda) return;
    BuildRuntime("int cudaMalloc(void) { return 0; }");
    scratch_.Build("torch/lib/libc10_cuda.so", "int cudaMalloc(void); int c(void) { return cudaMalloc(); }",
                   "-Wl,-soname,libc10_cuda.so" + rpath + "%/cuda/libcudart.so.12");
    scratch_.Build("torch/lib/libtorch_cuda.so", "int cuda;",
                   "-Wl,-soname,libtorch_cuda.so" + rpath + "%/torch/lib/libc10_cuda.so");
  }
  void BuildRuntime(const std::string& code) {
    scratch_.Write("v.map", "libcudart.so.12 { cuda*; };");
    scratch_.Build("cuda/libcudart.so.12", code,
                   "-Wl,-soname,libcudart.so.12 -Wl,--version-script=%/v.map");
  }
  Answer Ask(const std::string& more = "", const std::string& environment = "") {
    std::string request = "want=elf\ntorch.library_dir=" + EncodePath(lib_) + "\n" + more;
    return AskProgram(scratch_, request, environment);
  }
  std::string CacheLine() { return "cache.file=" + EncodePath(scratch_ / "cache") + "\n"; }

  Scratch scratch_;
  std::string lib_;
};

TEST_F(SmallTorch, ThatFits) {
  Build(true);
  Answer answer = Ask();
  EXPECT_EQ(answer["torch.abi"], "1");
  EXPECT_EQ(answer["torch.cuda_major"], "12");
  EXPECT_EQ(answer["closure.complete"], "yes");
  EXPECT_EQ(answer["closure.undefined_count"], "0");
  EXPECT_EQ(answer["closure.cudart.path"], scratch_ / "cuda/libcudart.so.12");
  EXPECT_EQ(answer["closure.cudart.majors"], "12");
  EXPECT_EQ(answer["closure.library.0.soname"], "libtorch.so");
  EXPECT_NE(answer["host.glibc"], "");
  EXPECT_NE(answer["host.glibcxx"], "");
  EXPECT_EQ(answer["elf.problem.0.file"], "");
}

TEST_F(SmallTorch, OldStrings) {
  Build(false, "Ss");
  Answer answer = Ask();
  EXPECT_EQ(answer["torch.abi"], "0");
  EXPECT_EQ(answer["torch.cuda_major"], "");
}

TEST_F(SmallTorch, UnknownStrings) {
  Build(false, "NSt3__112basic_stringIcNS_11char_traitsIcEENS_9allocatorIcEEEE");
  EXPECT_EQ(Ask()["torch.abi"], "");
}

TEST_F(SmallTorch, ByItsFolderAlone) {
  Build(true);
  for (const char* folder : {"torch", "torch/lib"}) {
    Output output = RunShell(TEST_PROGRAM " " + Quoted(scratch_ / folder));
    EXPECT_EQ(output.exit, 0);
    EXPECT_EQ(ParseAnswer(output.text)["closure.complete"], "yes");
  }
}

TEST_F(SmallTorch, AProgramsOwnLibraryDisplacesTorchs) {
  Build(true);
  scratch_.Folder("toolkit");
  scratch_.Write("v.map", "libcudart.so.12 { cuda*; };");
  scratch_.Build("toolkit/libcudart.so.12", "int cudaFree(void) { return 0; }",
                 "-Wl,-soname,libcudart.so.12 -Wl,--version-script=%/v.map");
  Answer answer = Ask("program.link.0=" + EncodePath(scratch_ / "toolkit/libcudart.so.12") +
                      "\nprogram.link.1=" + EncodePath(lib_ + "/libtorch_cuda.so") +
                      "\nprogram.rpath.0=" + EncodePath(scratch_ / "toolkit") +
                      "\nprogram.rpath.1=" + EncodePath(lib_) + "\n");
  EXPECT_EQ(answer["closure.complete"], "no");
  EXPECT_EQ(answer["closure.undefined.0.symbol"], "cudaMalloc");
  EXPECT_EQ(answer["closure.undefined.0.version"], "libcudart.so.12");
  EXPECT_EQ(answer["closure.undefined.0.library"], "libcudart.so.12");
  EXPECT_EQ(answer["closure.undefined.0.needed_by"], lib_ + "/libc10_cuda.so");
  EXPECT_EQ(answer["closure.undefined.0.resolved"], scratch_ / "toolkit/libcudart.so.12");
}

TEST_F(SmallTorch, AMissingRuntime) {
  Build(true);
  unlink((scratch_ / "cuda/libcudart.so.12").c_str());
  Answer answer = Ask();
  EXPECT_EQ(answer["closure.complete"], "no");
  EXPECT_EQ(answer["closure.missing.0.soname"], "libcudart.so.12");
  EXPECT_EQ(answer["closure.missing.0.needed_by"], lib_ + "/libc10_cuda.so");
  EXPECT_EQ(answer["closure.undefined_count"], "0");
  EXPECT_EQ(answer["torch.cuda_major"], "12");
}

TEST_F(SmallTorch, BuiltForAnotherMachine) {
  Build(false);
  std::string bytes = ReadWhole(lib_ + "/libc10.so");
  bytes[18] = static_cast<char>(bytes[18] == 62 ? 183 : 62);
  scratch_.Write("torch/lib/libc10.so", bytes);
  for (const char* name : {"libtorch.so", "libtorch_cpu.so"}) unlink((lib_ + "/" + name).c_str());
  Answer answer = Ask();
  EXPECT_EQ(answer["torch.machine"], bytes[18] == 62 ? "x86_64" : "aarch64");
  EXPECT_EQ(answer["torch.abi"], "1");
  EXPECT_EQ(answer["closure.complete"], "");
}

TEST_F(SmallTorch, TornInTheMiddle) {
  Build(false);
  std::string bytes = ReadWhole(lib_ + "/libtorch_cpu.so");
  scratch_.Write("torch/lib/libtorch_cpu.so", bytes.substr(0, bytes.size() / 3));
  Answer answer = Ask();
  EXPECT_EQ(answer["elf.problem.0.file"], lib_ + "/libtorch_cpu.so");
  EXPECT_NE(answer["elf.problem.0.reason"].find("truncated"), std::string::npos);
  EXPECT_EQ(answer["closure.complete"], "no");
}

TEST_F(SmallTorch, IsReadOnceUntilSomethingChanges) {
  Build(true);
  Answer first = Ask(CacheLine());
  EXPECT_EQ(first["inspect.cached"], "no");
  Answer second = Ask(CacheLine());
  EXPECT_EQ(second["inspect.cached"], "yes");
  first.erase("inspect.cached");
  second.erase("inspect.cached");
  EXPECT_EQ(first, second);
  // The environment is part of the question.
  EXPECT_EQ(Ask(CacheLine(), "LD_LIBRARY_PATH=/nowhere")["inspect.cached"], "no");
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "no");
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "yes");
  // A library that now comes first on the path.
  usleep(20000);
  scratch_.Build("torch/lib/libcudart.so.12", "int cudaFree(void) { return 0; }",
                 "-Wl,-soname,libcudart.so.12 -Wl,--version-script=%/v.map");
  Answer third = Ask(CacheLine());
  EXPECT_EQ(third["inspect.cached"], "no");
  EXPECT_EQ(third["closure.undefined.0.symbol"], "cudaMalloc");
}

TEST_F(SmallTorch, ATornCacheIsReadAnew) {
  Build(false);
  Ask(CacheLine());
  std::string good = ReadWhole(scratch_ / "cache");
  scratch_.Write("cache", good.substr(0, good.size() / 2));
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "no");
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "yes");
  scratch_.Write("cache", std::string(100000, '\xff'));
  EXPECT_EQ(Ask(CacheLine())["inspect.cached"], "no");
}

TEST_F(SmallTorch, WhatIsOpenedLater) {
  Build(true);
  scratch_.Build("cuda/libcusolver.so.11", "int cusolverDnCreate(void) { return 0; }",
                 "-Wl,-soname,libcusolver.so.11");
  scratch_.Build("torch/lib/libtorch_cuda_linalg.so",
                 "int cusolverDnCreate(void); int l(void) { return cusolverDnCreate(); }",
                 "-Wl,-soname,libtorch_cuda_linalg.so %/cuda/libcusolver.so.11 -Wl,-rpath,%/cuda");
  EXPECT_EQ(Ask()["closure.later.missing.0.soname"], "");
  unlink((scratch_ / "cuda/libcusolver.so.11").c_str());
  Answer answer = Ask();
  EXPECT_EQ(answer["closure.complete"], "yes");
  EXPECT_EQ(answer["closure.later.missing.0.soname"], "libcusolver.so.11");
  EXPECT_EQ(answer["closure.later.missing.0.needed_by"], lib_ + "/libtorch_cuda_linalg.so");
}

}  // namespace
