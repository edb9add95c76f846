// SPDX-License-Identifier: BSD-3-Clause
// torchcuda-inspect on a libtorch of a few small libraries.
#include <unistd.h>

#include "small_torch.h"

namespace {

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
