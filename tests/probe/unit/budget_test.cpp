// SPDX-License-Identifier: BSD-3-Clause
// Each file has a budget of steps. Damaged files spend it; real ones need a small part of it.
#include "base/budget.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "loader/closure_check.h"
#include "loader/elf_closure.h"
#include "made_elf.h"
#include "scratch.h"

namespace inspect {
namespace {

TEST(Budget, EndsWithItsSteps) {
  Budget budget(10);
  EXPECT_TRUE(budget.Take(10));
  EXPECT_FALSE(budget.spent());
  EXPECT_FALSE(budget.Take(1));
  EXPECT_TRUE(budget.spent());
}

TEST(Budget, GrowsWithTheFile) {
  Budget budget(10);
  budget.AddBytes(5);
  EXPECT_TRUE(budget.Take(10 + 5 * Budget::kStepsPerByte));
  EXPECT_FALSE(budget.Take(1));
}

TEST(Budget, OfAllFilesEndsAtOneOfThem) {
  Budget all(10);
  Budget first, second, third;
  for (Budget* one : {&first, &second, &third}) one->CountIn(&all);
  EXPECT_TRUE(first.Take(6));
  EXPECT_FALSE(second.Take(6));
  EXPECT_FALSE(third.Take(6));
  EXPECT_TRUE(second.spent());
  // Nothing is wrong with the others.
  EXPECT_FALSE(first.spent());
  EXPECT_FALSE(third.spent());
}

TEST(Budget, ACircleSpendsItAndNothingElseIsBroken) {
  Scratch scratch;
  scratch.Build("libcircle.so", "int f(void) { return 1; }", "-Wl,-soname,libcircle.so");
  std::string user = scratch.Build("libuser.so", "int f(void); int u(void) { return f(); }",
                                   "-Wl,--no-as-needed %/libcircle.so -Wl,-rpath,%");
  scratch.Write("libcircle.so", Monsters()[0].bytes);
  LoaderPath loader;
  loader.machine = OwnMachine();
  loader.interpreter = "/lib/none";
  WatchList watch;
  Closure closure(loader, &watch);
  Program program;
  program.file = Join({user});
  closure.Walk(program);
  ClosureFaults faults = CheckClosure(closure);
  ASSERT_EQ(closure.size(), 2u);
  EXPECT_TRUE(closure[0].known());
  EXPECT_TRUE(closure[1].broken());
  // What the circle does not define is unknown.
  EXPECT_EQ(faults.symbols.size(), 0u);
  EXPECT_EQ(faults.unjudged, 1u);
}

// Measured with libtorch 2.9 to 2.15: all files take 0.4 % of their budget, a file 0.2 % of its
// own.
TEST(Budget, RealLibtorchNeedsASmallPart) {
  size_t packages = 0;
  for (const char* name : {"torch-2.9.1-full", "torch-2.11.0", "torch-2.15.0-full"}) {
    std::string folder = std::string(TEST_PACKAGES "/") + name + "/torch/lib";
    if (!std::filesystem::exists(folder + "/libtorch_cuda.so")) continue;
    ++packages;
    WatchList watch;
    LoaderPath loader = ReadLoaderPath(OwnMachine(), "", "", &watch);
    Closure closure(loader, &watch);
    Program program;
    for (const char* file : {"libtorch.so", "libtorch_cpu.so", "libtorch_cuda.so"}) {
      program.libraries.Add(Join({folder, "/", file}));
    }
    program.folders.Add(Join({folder}));
    closure.Walk(program);
    EXPECT_EQ(CheckClosure(closure).symbols.size(), 0u) << name;
    EXPECT_GT(closure.size(), 20u) << name;
    double most = 0;
    uint64_t all = 0;
    for (size_t i = 0; i < closure.size(); ++i) {
      const Budget& budget = closure[i].image.budget;
      double part = double(budget.used()) / double(budget.limit());
      EXPECT_LT(part, 0.1) << closure[i].path;
      most = std::max(most, part);
      all += budget.used();
    }
    EXPECT_LT(all, Closure::kSteps / 10) << name;
    printf("%s: %zu libraries, %llu steps of %llu; at most %.2f%% of a library\n", name,
           closure.size(), static_cast<unsigned long long>(all),
           static_cast<unsigned long long>(Closure::kSteps), most * 100);
  }
  if (packages == 0) GTEST_SKIP() << "no libtorch in " TEST_PACKAGES;
}

}  // namespace
}  // namespace inspect
