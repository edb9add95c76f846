// SPDX-License-Identifier: BSD-3-Clause
#include "base/library_name.h"

#include <gtest/gtest.h>

#include "driver/driver.h"
#include "loader/cudnn_version.h"

namespace inspect {
namespace {

TEST(LibraryName, TellsStemAndMajor) {
  struct Case {
    Text file, stem, version, major;
  };
  for (const Case& c :
       {Case{"libcudart.so.13", "cudart", "13", "13"},
        Case{"/a/b.so/libcudart-e409450e.so.11.0", "cudart", "11.0", "11"},
        Case{"libnvJitLink.so.13", "nvjitlink", "13", "13"},
        Case{"libnvrtc-builtins.so.13.0", "nvrtc-builtins", "13.0", "13"},
        Case{"libnccl.so", "nccl", "", ""}, Case{"libgomp-24e2ab19.so.1", "gomp", "1", "1"},
        Case{"libx-notahash.so.2", "x-notahash", "2", "2"},
        Case{"ld-linux-x86-64.so.2", "", "", ""}, Case{"libx", "", "", ""}, Case{"", "", "", ""}}) {
    LibraryName name = ParseLibraryName(c.file);
    EXPECT_EQ(name.stem, c.stem) << c.file;
    EXPECT_EQ(name.version, c.version) << c.file;
    EXPECT_EQ(name.major, c.major) << c.file;
  }
}

TEST(Versions, CompareByNumber) {
  EXPECT_LT(CompareVersions("2.9", "2.36"), 0);
  EXPECT_GT(CompareVersions("3.4.30", "3.4.22"), 0);
  EXPECT_GT(CompareVersions("1.3.11", "1.3"), 0);
  EXPECT_EQ(CompareVersions("2.28", "2.28"), 0);
}

TEST(Versions, OfCudaAndCudnn) {
  EXPECT_EQ(CudaVersion(12080), "12.8");
  EXPECT_EQ(CudaVersion(13000), "13.0");
  EXPECT_EQ(CudaVersion(0), "");
  EXPECT_EQ(CudnnVersion(91900), "9.19.0");
  EXPECT_EQ(CudnnVersion(90701), "9.7.1");
  EXPECT_EQ(CudnnVersion(8907), "8.9.7");
  EXPECT_EQ(CudnnVersion(0), "");
}

TEST(DriverLibraries, AreThoseThatComeWithIt) {
  EXPECT_TRUE(IsDriverLibrary("libcuda.so.1"));
  EXPECT_TRUE(IsDriverLibrary("libnvidia-ml.so.1"));
  EXPECT_FALSE(IsDriverLibrary("libcudart.so.13"));
  EXPECT_FALSE(IsDriverLibrary("libcudnn.so.9"));
}

TEST(DriverKind, ByPlace) {
  EXPECT_EQ(DriverKind("/usr/lib/x86_64-linux-gnu/libcuda.so.1"), "real");
  EXPECT_EQ(DriverKind("/usr/local/cuda/lib64/stubs/libcuda.so.1"), "stub");
  EXPECT_EQ(DriverKind("/usr/local/cuda/compat/libcuda.so.1"), "compat");
  EXPECT_EQ(DriverKind("/opt/env/cuda-compat/libcuda.so.1"), "compat");
  EXPECT_EQ(DriverKind("/usr/lib/wsl/lib/libcuda.so.1"), "wsl");
}

}  // namespace
}  // namespace inspect
