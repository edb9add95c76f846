// SPDX-License-Identifier: BSD-3-Clause
// A libtorch of a few small libraries.
#pragma once

#include <gtest/gtest.h>

#include "answer.h"
#include "scratch.h"

constexpr char kNewString[] = "NSt7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEE";

class SmallTorch : public testing::Test {
 protected:
  // libc10, libtorch, libtorch_cpu in torch/lib; with_cuda adds libtorch_cuda, libc10_cuda and,
  // beside it, a libcudart.
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
    scratch_.Build("torch/lib/libc10_cuda.so",
                   "int cudaMalloc(void); int c(void) { return cudaMalloc(); }",
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
