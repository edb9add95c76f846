// SPDX-License-Identifier: BSD-3-Clause
// torchcuda-inspect on real libtorch packages; the fake driver under the real libcudart.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "answer.h"
#include "scratch.h"

namespace {

std::string Package(const std::string& name) { return std::string(TEST_PACKAGES) + "/" + name; }

class Real : public testing::Test {
 protected:
  // Asks about a package; skips if it is missing.
  void Ask(const std::string& name) {
    lib_ = Package(name) + "/torch/lib";
    if (std::string(TEST_PACKAGES).empty() || !std::filesystem::exists(lib_)) {
      GTEST_SKIP() << "no " << name << " in TORCHCUDA_TEST_PACKAGES";
    }
    answer_ = AskProgram(scratch_, "want=elf\ntorch.library_dir=" + EncodePath(lib_) + "\n");
  }

  Scratch scratch_;
  std::string lib_;
  Answer answer_;
};

TEST_F(Real, Torch2_11) {
  Ask("torch-2.11.0");
  if (IsSkipped()) return;
  EXPECT_EQ(answer_["torch.sass"], "75 80 86 90 100 120");
  EXPECT_EQ(answer_["torch.ptx"], "");
  EXPECT_EQ(answer_["kernels.0.fatbins"], "444");
  EXPECT_EQ(answer_["kernels.0.sass"],
            "75:444 80:444 86:444 89:1 90:444 90a:4 100:444 100a:59 103a:59 120:444 120a:1 121a:1");
  EXPECT_EQ(answer_["torch.abi"], "1");
  EXPECT_EQ(answer_["torch.cuda_major"], "13");
  EXPECT_EQ(answer_["torch.glibc_needed"], "2.28");
  EXPECT_EQ(answer_["closure.complete"], "yes");
  EXPECT_EQ(answer_["cudnn.version"], "9.19.0");
  EXPECT_EQ(answer_["cudnn.sublibraries_missing"], "");
  EXPECT_EQ(answer_["cudnn.elsewhere"], "");
  EXPECT_EQ(answer_["closure.nvrtc.major"], "13");
  EXPECT_EQ(answer_["cudnn.cuda"], "13.1");
  EXPECT_EQ(answer_["torch.glibcxx_needed"], "3.4.22");
  EXPECT_EQ(answer_["torch.cxxabi_needed"], "1.3.11");
  EXPECT_EQ(answer_["host.cxxabi"].substr(0, 2), "1.");
  EXPECT_EQ(answer_["kernels.0.library"], "libtorch_cuda.so");
  EXPECT_EQ(answer_["closure.library.0.path"], lib_ + "/libtorch.so");
  EXPECT_EQ(answer_["closure.library.0.via"], "runpath");
  std::string vendor = Package("torch-2.11.0/nvidia");
  EXPECT_EQ(answer_["closure.cublas.path"], vendor + "/cu13/lib/libcublas.so.13");
  EXPECT_EQ(answer_["closure.nccl.path"], vendor + "/nccl/lib/libnccl.so.2");
  EXPECT_EQ(answer_["closure.nvrtc.path"], vendor + "/cu13/lib/libnvrtc.so.13");
}

// LD_LIBRARY_PATH leads to one part of cuDNN 9.26, and libcudnn of 9.19 has a DT_RUNPATH.
TEST_F(Real, PartOfAnotherCudnn) {
  std::string part = Package("torch-2.15.0-full/nvidia/cudnn/lib/libcudnn_graph.so.9");
  lib_ = Package("torch-2.11.0/torch/lib");
  if (!std::filesystem::exists(part) || !std::filesystem::exists(lib_)) {
    GTEST_SKIP() << "no torch-2.11.0 and torch-2.15.0-full in TORCHCUDA_TEST_PACKAGES";
  }
  // A `;` in the scratch folder's name would divide LD_LIBRARY_PATH.
  std::string folder = "/tmp/torchcuda-part." + std::to_string(getpid());
  std::filesystem::create_directory(folder);
  std::filesystem::create_symlink(part, folder + "/libcudnn_graph.so.9");
  answer_ = AskProgram(scratch_, "want=elf\ntorch.library_dir=" + EncodePath(lib_) + "\n",
                       "LD_LIBRARY_PATH=" + folder);
  std::filesystem::remove_all(folder);
  EXPECT_EQ(answer_["cudnn.sublibraries_mixed"], "graph");
  EXPECT_EQ(answer_["cudnn.elsewhere"], folder);
}

TEST_F(Real, Torch2_9) {
  Ask("torch-2.9.1-full");
  if (IsSkipped()) return;
  EXPECT_EQ(answer_["torch.sass"], "70 75 80 86 90 100 120");
  EXPECT_EQ(answer_["torch.cuda_major"], "12");
  EXPECT_EQ(answer_["closure.complete"], "yes");
  EXPECT_EQ(answer_["cudnn.version"], "9.10.2");
}

TEST_F(Real, Torch2_15TornFromItsWheels) {
  Ask("torch-2.15.0");
  if (IsSkipped()) return;
  EXPECT_EQ(answer_["torch.sass"], "75 80 86 90 100 120");
  EXPECT_EQ(answer_["closure.complete"], "no");
  EXPECT_NE(answer_["closure.missing.0.soname"], "");
  // Symbols that a missing library may define are not reported. NCCL's are, if this machine has an
  // NCCL.
  for (int n = 0; answer_.count("closure.undefined." + std::to_string(n) + ".symbol"); ++n) {
    EXPECT_EQ(answer_["closure.undefined." + std::to_string(n) + ".symbol"].substr(0, 4), "nccl");
  }
}

// The errors of libcudart with the fake driver; `variables` configure the fake.
std::string Runtime(const Scratch& scratch, const std::string& folder, const std::string& library,
                    const std::string& variables) {
  std::string program = scratch.Build(
      "runtime",
      "int printf(const char*, ...); int cudaDriverGetVersion(int*); int cudaGetDeviceCount(int*);"
      "int main(void) { int driver = 0, count = 0; cudaDriverGetVersion(&driver);"
      "int error = cudaGetDeviceCount(&count); printf(\"%d %d\", driver, error); return 0; }",
      Quoted(folder + "/" + library) + " -Wl,-rpath," + Quoted(folder));
  return RunShell("env LD_LIBRARY_PATH=" TEST_FAKE_DRIVER "/real " + variables + " " +
                  Quoted(program))
      .text;
}

class RealRuntime : public testing::TestWithParam<const char*> {};

TEST_P(RealRuntime, BelievesTheFakeDriver) {
  std::string path = Package(GetParam());
  if (std::string(TEST_PACKAGES).empty() || !std::filesystem::exists(path)) {
    GTEST_SKIP() << "no " << GetParam() << " in TORCHCUDA_TEST_PACKAGES";
  }
  Scratch scratch;
  std::string library = path.substr(path.rfind('/') + 1);
  std::string folder = path.substr(0, path.rfind('/'));
  auto runtime = [&](const std::string& variables) {
    return Runtime(scratch, folder, library, variables);
  };
  EXPECT_EQ(runtime("FAKE_CUDA_DRIVER=11040 FAKE_CUDA_GPUS=8.9"),
            "11040 35");                                      // insufficient driver
  EXPECT_EQ(runtime("FAKE_CUDA_DRIVER=13020"), "13020 100");  // no device
  EXPECT_EQ(runtime("FAKE_CUDA_DRIVER=13020 FAKE_CUDA_GPUS=8.9 CUDA_VISIBLE_DEVICES="),
            "13020 100");
  EXPECT_EQ(runtime("FAKE_CUDA_DRIVER=13020 FAKE_CUDA_INIT=803"), "13020 803");
}

INSTANTIATE_TEST_SUITE_P(
    Versions, RealRuntime,
    testing::Values("torch-2.11.0/nvidia/cu13/lib/libcudart.so.13",
                    "torch-2.9.1-full/nvidia/cuda_runtime/lib/libcudart.so.12"));

}  // namespace
