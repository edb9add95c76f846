// SPDX-License-Identifier: BSD-3-Clause
// Which file an include resolves to, and whose it is.
#include <utility>

#include "scan_fixture.h"

namespace inspect {
namespace {

TEST_F(Scan, OrderOfFolders) {
  Add("scan.0.quote.0", scratch_ / "project/quote");
  Write("quote/x.h", "#include <ATen/ATen.h>\n");
  Write("include/x.h", "#include <nvml.h>\n#include_next <x.h>\n");
  scratch_.Write("toolkit/x.h", "");
  Ask("#include <x.h>\n");
  EXPECT_EQ(Found(), "cuda");
  Ask("#include \"x.h\"\n");
  EXPECT_EQ(Found(), "torch torch_whole");
  Write("x.h", "");
  Ask("#include \"x.h\"\n");
  EXPECT_EQ(Found(), "");
  // A folder given by -I and -isystem counts as -isystem.
  Add("scan.0.include.1", scratch_ / "toolkit");
  Add("scan.0.include.2", scratch_ / "project/late");
  Write("late/nvml.h", "#include <ATen/ATen.h>\n");
  Ask("#include <nvml.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole");
}

TEST_F(Scan, NamesWhereNothingIsFound) {
  FactWriter none;
  std::swap(request_, none);
  Ask("#include <torch/torch.h>\n#include <cuda_fp16.h>\n#include <thrust/sort.h>\n#include "
      "<cudnn.h>");
  EXPECT_EQ(Found(), "torch torch_whole cuda cudnn thrust");
  EXPECT_EQ(Get("followed"), "yes");
  EXPECT_EQ(Get("missing_cuda.header"), "cuda_fp16.h");
}

TEST_F(Scan, NamesThatAProjectHasToo) {
  Write("include/torch/own.h", "");
  Write("include/cuda.h", "");
  Ask("#include <torch/own.h>\n#include <cuda.h>\n");
  EXPECT_EQ(Found(), "");
  EXPECT_EQ(Get("followed"), "yes");
  // Another toolkit and another libtorch, outside the request's folders.
  Write("include/cuda_runtime_api.h", "");
  Write("include/torch/version.h", "");
  Ask("#include <torch/own.h>\n#include <cuda.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole cuda");
}

TEST_F(Scan, DistributionLayout) {
  FactWriter none;
  std::swap(request_, none);
  Add("scan.torch.0", scratch_ / "usr");
  Add("scan.cuda.0", scratch_ / "usr");
  Add("scan.0.compiler.0", scratch_ / "usr");
  for (const char* name : {"stdio.h", "cuda.h", "cuda_profiler_api.h", "ATen/ATen.h"}) {
    scratch_.Write(std::string("usr/") + name, "");
  }
  Ask("#include <stdio.h>\n");
  EXPECT_EQ(Found(), "");
  Ask("#include <cuda.h>\n");
  EXPECT_EQ(Found(), "cuda");
  Ask("#include <cuda_profiler_api.h>\n");
  EXPECT_EQ(Found(), "cuda");
  Ask("#include <ATen/ATen.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole");
}

}  // namespace
}  // namespace inspect
