// SPDX-License-Identifier: BSD-3-Clause
// torchcuda-inspect as users run it: request, answer, environment.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

#include "answer.h"
#include "scratch.h"

namespace {

class Inspect : public testing::Test {
 protected:
  Answer Ask(const std::string& request, const std::string& environment = "") {
    return AskProgram(scratch_, request, environment);
  }
  // The environment that leads to the fake driver of this kind.
  static std::string Fake(const std::string& kind, const std::string& more) {
    return "LD_LIBRARY_PATH=" TEST_FAKE_DRIVER "/" + kind + " " + more;
  }
  std::string DriverRequest() {
    return "want=driver\nsystem.root=" + EncodePath(scratch_.path()) + "\n";
  }

  Scratch scratch_;
};

TEST_F(Inspect, HelpVersionAndBadUsage) {
  EXPECT_EQ(RunShell(TEST_PROGRAM " --help").exit, 0);
  EXPECT_EQ(RunShell(TEST_PROGRAM " --version").exit, 0);
  EXPECT_EQ(RunShell(TEST_PROGRAM).exit, 2);
  EXPECT_EQ(RunShell(TEST_PROGRAM " a b c").exit, 2);
  EXPECT_EQ(RunShell(TEST_PROGRAM " /no/such/folder").exit, 2);
  EXPECT_EQ(RunShell(TEST_PROGRAM " /no/such/request out").exit, 2);
  EXPECT_EQ(RunShell("echo want=driver | " TEST_PROGRAM " - /no/such/folder/out").exit, 2);
}

TEST_F(Inspect, ExitCodeSaysWhetherThereIsALibtorch) {
  std::string folder = scratch_.Folder("torch/lib");
  EXPECT_EQ(RunShell(TEST_PROGRAM " " + Quoted(scratch_ / "torch")).exit, 1);
  scratch_.Build("torch/lib/libc10.so", "");
  EXPECT_EQ(RunShell(TEST_PROGRAM " " + Quoted(scratch_ / "torch")).exit, 0);
  EXPECT_EQ(RunShell(TEST_PROGRAM " " + Quoted(scratch_ / "torch/lib")).exit, 0);
}

TEST_F(Inspect, RunsOn) {
  if (Ask("want=driver\n")["driver.present"] == "yes") GTEST_SKIP() << "this machine has a driver";
  std::string ask = TEST_PROGRAM " --runs-on 2>&1";
  Output output = RunShell(Fake("real", "FAKE_CUDA_DRIVER=12080 FAKE_CUDA_GPUS=8.9,9.0 " + ask));
  EXPECT_EQ(output.exit, 0);
  EXPECT_EQ(output.text, "cuda=12.8 gpu=8.9 gpu=9.0\n");
  output = RunShell(
      Fake("real", "FAKE_NVML_DRIVER=560.94 FAKE_CUDA_GPUS=8.9 FAKE_CUDA_DRIVER=12060 " + ask));
  EXPECT_EQ(output.text, "driver=560.94 gpu=8.9\n");
  output = RunShell(Fake("real", "FAKE_CUDA_DRIVER=12080 " + ask));
  EXPECT_EQ(output.exit, 1);
  EXPECT_EQ(output.text, "cuda=12.8\ntorchcuda-inspect: no GPU is visible\n");
  output = RunShell(Fake("stubs", "FAKE_CUDA_INIT=34 " + ask));
  EXPECT_EQ(output.exit, 1);
  EXPECT_NE(output.text.find("the toolkit's stub"), std::string::npos);
  output = RunShell(ask);
  EXPECT_EQ(output.exit, 1);
  EXPECT_EQ(output.text, "torchcuda-inspect: no NVIDIA driver\n");
}

TEST_F(Inspect, AnswersIntoAFileInOneStep) {
  std::string request = scratch_.Write("request", "want=driver\n");
  std::string answer = scratch_ / "sub folder/answer";
  scratch_.Folder("sub folder");
  Output output = RunShell(TEST_PROGRAM " " + Quoted(request) + " " + Quoted(answer));
  EXPECT_EQ(output.exit, 0);
  EXPECT_EQ(output.text, "");
  EXPECT_EQ(ReadWhole(answer).substr(0, 16), "inspect.version=");
  std::filesystem::directory_iterator folder(scratch_ / "sub folder");
  EXPECT_EQ(std::distance(begin(folder), end(folder)), 1);
}

TEST_F(Inspect, DigestOfFiles) {
  std::string request =
      "want=none\ndigest.file.0=" + EncodePath(scratch_.Write("a file", "12345")) +
      "\ndigest.file.1=/no/such\n";
  std::string digest = Ask(request)["digest"];
  EXPECT_EQ(digest.size(), 16u);
  EXPECT_EQ(Ask(request)["digest"], digest);
  scratch_.Write("a file", "123456");
  EXPECT_NE(Ask(request)["digest"], digest);
  EXPECT_EQ(Ask("want=none\n")["digest"], "");
}

TEST_F(Inspect, NoDriver) {
  Answer answer = Ask(DriverRequest());
  if (answer["driver.library"] != "") GTEST_SKIP() << "this machine has a driver";
  EXPECT_EQ(answer["driver.present"], "no");
  EXPECT_EQ(answer["driver.error"], "");
}

TEST_F(Inspect, ModuleWithoutLibrary) {
  scratch_.Write("sys/module/nvidia/version", "535.104.05\n");
  Answer answer = Ask(DriverRequest());
  if (answer["driver.library"] != "") GTEST_SKIP() << "this machine has a driver";
  EXPECT_EQ(answer["driver.present"], "yes");
  EXPECT_EQ(answer["driver.version"], "535.104.05");
  EXPECT_NE(answer["driver.error"].find("libcuda.so.1"), std::string::npos);
}

TEST_F(Inspect, DriverAndGpus) {
  Answer answer =
      Ask(DriverRequest(), Fake("real", "FAKE_CUDA_DRIVER=12080 FAKE_CUDA_GPUS=8.9,9.0"));
  EXPECT_EQ(answer["driver.present"], "yes");
  EXPECT_EQ(answer["driver.cuda"], "12.8");
  EXPECT_EQ(answer["driver.kind"], "real");
  EXPECT_EQ(answer["driver.library"], TEST_FAKE_DRIVER "/real/libcuda.so.1");
  EXPECT_EQ(answer["driver.init"], "0");
  EXPECT_EQ(answer["gpu.count"], "2");
  EXPECT_EQ(answer["gpu.0.cc"], "8.9");
  EXPECT_EQ(answer["gpu.1.cc"], "9.0");
  EXPECT_EQ(answer["gpu.1.name"], "Fake GPU 9.0");
  EXPECT_EQ(answer["gpu.hidden"], "");
}

TEST_F(Inspect, DriverWithoutGpu) {
  Answer answer = Ask(DriverRequest(), Fake("real", "FAKE_CUDA_DRIVER=12020"));
  EXPECT_EQ(answer["driver.cuda"], "12.2");
  EXPECT_EQ(answer["driver.init"], "100");
  EXPECT_EQ(answer["gpu.count"], "0");
}

TEST_F(Inspect, ACountThatCannotBe) {
  std::string gpu = "FAKE_CUDA_GPUS=8.9 FAKE_CUDA_COUNT=";
  Answer answer = Ask(DriverRequest(), Fake("real", gpu + "2147483647"));
  EXPECT_EQ(answer["gpu.count"], "64");
  EXPECT_EQ(answer["gpu.0.cc"], "8.9");
  answer = Ask(DriverRequest(), Fake("real", gpu + "-5"));
  EXPECT_EQ(answer["gpu.count"], "");
}

TEST_F(Inspect, HiddenGpus) {
  Answer answer = Ask(DriverRequest(), Fake("real", "FAKE_CUDA_GPUS=8.9 CUDA_VISIBLE_DEVICES="));
  EXPECT_EQ(answer["gpu.hidden"], "yes");
  EXPECT_EQ(answer["gpu.count"], "0");
  scratch_.Folder("proc/driver/nvidia/gpus/0000:01:00.0");
  answer = Ask(DriverRequest(), Fake("real", "FAKE_CUDA_GPUS=8.9 CUDA_VISIBLE_DEVICES=7"));
  EXPECT_EQ(answer["gpu.hidden"], "yes");
  answer = Ask(DriverRequest(), Fake("real", "FAKE_CUDA_GPUS=8.9,9.0 CUDA_VISIBLE_DEVICES=1"));
  EXPECT_EQ(answer["gpu.hidden"], "");
  EXPECT_EQ(answer["gpu.0.cc"], "9.0");
}

TEST_F(Inspect, DriverThatDoesNotStart) {
  Answer answer = Ask(DriverRequest(), Fake("real", "FAKE_CUDA_INIT=803 FAKE_CUDA_GPUS=8.9"));
  EXPECT_EQ(answer["driver.init"], "803");
  EXPECT_EQ(answer["gpu.count"], "");
}

TEST_F(Inspect, StubIsNoDriver) {
  Answer answer = Ask(DriverRequest(), Fake("stubs", "FAKE_CUDA_INIT=34"));
  EXPECT_EQ(answer["driver.present"], "no");
  EXPECT_EQ(answer["driver.kind"], "stub");
  EXPECT_EQ(answer["driver.init"], "34");
  EXPECT_EQ(answer["driver.cuda"], "");
  // A stub that hides a real driver.
  scratch_.Write("sys/module/nvidia/version", "535.104.05\n");
  answer = Ask(DriverRequest(), Fake("stubs", "FAKE_CUDA_INIT=34"));
  EXPECT_EQ(answer["driver.present"], "yes");
  EXPECT_EQ(answer["driver.kind"], "stub");
}

TEST_F(Inspect, CompatibilityLibrary) {
  EXPECT_EQ(Ask(DriverRequest(), Fake("compat", "FAKE_CUDA_DRIVER=13000"))["driver.kind"],
            "compat");
}

TEST_F(Inspect, VersionFromNvmlWhereFilesSayNothing) {
  Answer answer = Ask(DriverRequest(), Fake("real", "FAKE_NVML_DRIVER=560.94 FAKE_CUDA_GPUS=8.9"));
  EXPECT_EQ(answer["driver.version"], "560.94");
}

TEST_F(Inspect, ADriverThatCrashesOrHangs) {
  Answer answer = Ask(DriverRequest(), Fake("real", "FAKE_CUDA_CRASH=cuInit"));
  EXPECT_EQ(answer["driver.error"], "killed by signal 6");
  EXPECT_EQ(answer["driver.cuda"], "13.0");
  answer = Ask(DriverRequest() + "driver.seconds=1\n",
               Fake("real", "FAKE_CUDA_GPUS=8.9 FAKE_CUDA_HANG=cuDeviceGetCount"));
  EXPECT_EQ(answer["driver.error"], "no answer within 1 s");
  EXPECT_EQ(answer["driver.init"], "0");
}

TEST_F(Inspect, Wsl) {
  scratch_.Write("proc/version", "Linux version 5.15.153.1-microsoft-standard-WSL2");
  EXPECT_EQ(Ask(DriverRequest())["host.wsl"], "yes");
}

}  // namespace
