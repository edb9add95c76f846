// SPDX-License-Identifier: BSD-3-Clause
// Compares the headers a source includes with the compiler's list.
#include <gtest/gtest.h>

#include <filesystem>

#include "include_oracle.h"
#include "made_up_project.h"

namespace {

class Includes : public testing::TestWithParam<unsigned> {};

TEST_P(Includes, AreThoseOfTheCompilerWhereAllMacrosAreKnown) {
  Scratch scratch;
  MadeUpProject project(scratch, GetParam(), true);
  Paths compiler = IncludedByCompiler(project.question);
  IncludedByProbe probe = AskIncludes(scratch, project.question, true);
  EXPECT_TRUE(probe.followed);
  EXPECT_EQ(probe.sure, compiler);
  EXPECT_EQ(probe.perhaps, Paths());
}

TEST_P(Includes, AreAmongThoseThatAreSaidWhereMacrosAreNotKnown) {
  Scratch scratch;
  MadeUpProject project(scratch, GetParam() + 1000, false);
  Paths compiler = IncludedByCompiler(project.question);
  IncludeQuestion less = project.question;
  less.define.clear();
  IncludedByProbe probe = AskIncludes(scratch, less, false);
  EXPECT_TRUE(probe.followed);
  EXPECT_EQ(Without(probe.sure, compiler), Paths()) << "said to be sure";
  Paths said = probe.sure;
  said.insert(probe.perhaps.begin(), probe.perhaps.end());
  EXPECT_EQ(Without(compiler, said), Paths()) << "missed";
}

INSTANTIATE_TEST_SUITE_P(MadeUp, Includes, testing::Range(0u, 25u));

class RealIncludes : public testing::TestWithParam<const char*> {};

TEST_P(RealIncludes, AreThoseOfTheCompiler) {
  std::string packages = TEST_PACKAGES;
  std::string torch = packages + "/torch-2.11.0/torch/include";
  std::string toolkit = packages + "/nvcc-13.0.88/nvidia/cu13/include";
  if (packages.empty() || !std::filesystem::exists(torch) || !std::filesystem::exists(toolkit)) {
    GTEST_SKIP() << "no torch-2.11.0 and nvcc-13.0.88 in TORCHCUDA_TEST_PACKAGES";
  }
  Scratch scratch;
  IncludeQuestion question;
  question.source = scratch.Write("a.cpp", GetParam());
  question.system = {torch, torch + "/torch/csrc/api/include", toolkit,
                     packages + "/torch-2.11.0/nvidia/cu13/include"};
  Paths compiler = IncludedByCompiler(question);
  IncludedByProbe probe = AskIncludes(scratch, question, true);
  EXPECT_TRUE(probe.followed);
  EXPECT_EQ(Without(probe.sure, compiler), Paths()) << "said to be sure";
  Paths said = probe.sure;
  said.insert(probe.perhaps.begin(), probe.perhaps.end());
  EXPECT_EQ(Without(compiler, said), Paths()) << "missed";
  // With unknown macros, it misses no header either, or reports that it could not follow.
  IncludedByProbe open = AskIncludes(scratch, question, false);
  said = open.sure;
  said.insert(open.perhaps.begin(), open.perhaps.end());
  Paths missed = Without(compiler, said);
  EXPECT_TRUE(missed.empty() || !open.followed);
  EXPECT_EQ(Without(open.sure, compiler), Paths()) << "said to be sure";
}

INSTANTIATE_TEST_SUITE_P(Sources, RealIncludes,
                         testing::Values("#include <torch/torch.h>\n",
                                         "#include <ATen/cuda/CUDAContext.h>\n",
                                         "#include <c10/cuda/CUDAStream.h>\n#include <cudnn.h>\n",
                                         "#include <torch/csrc/stable/tensor.h>\n",
                                         "#include <torch/headeronly/core/ScalarType.h>\n",
                                         "#include <cuda_runtime.h>\n#include <string>\n"));

}  // namespace
