// SPDX-License-Identifier: BSD-3-Clause
// The headers that the sources of a small project include.
#include "scan_fixture.h"

namespace inspect {
namespace {

TEST_F(Scan, NothingOfInterest) {
  Ask("#include <vector>\n#include \"own.h\"\nint main() {}\n");
  EXPECT_EQ(Get("followed"), "no");
  EXPECT_EQ(Get("torch"), "-");
  EXPECT_EQ(Get("unfollowed.0.reason"), "not found");
  EXPECT_EQ(Get("unfollowed.0.text"), "\"own.h\"");
  Write("own.h", "");
  Ask("#include <vector>\n#include \"own.h\"\nint main() {}\n");
  EXPECT_EQ(Get("followed"), "yes");
  for (Text name : {"torch", "torch_whole", "cuda", "cudnn", "thrust", "missing_cuda"}) {
    EXPECT_EQ(Get(name), "no") << name;
  }
  EXPECT_EQ(Get("source.0.torch"), "no");
  EXPECT_EQ(Get("unfollowed.0.reason"), "-");
}

TEST_F(Scan, Subjects) {
  Ask("#include <torch/torch.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole");
  EXPECT_EQ(Get("torch_header.0.path"), "torch/torch.h");
  EXPECT_EQ(Get("torch_header.0.included"), "yes");
  Ask("#include \"torch/csrc/stable/tensor.h\"\n#include <torch/headeronly/macros.h>");
  EXPECT_EQ(Found(), "torch");
  Ask("#include <torch/headeronly/macros.h>\n#include <c10/core/Device.h>");
  EXPECT_EQ(Found(), "torch torch_whole");
  EXPECT_EQ(Get("torch_whole.line"), "2");
  Ask("#include <cuda_runtime.h>");
  EXPECT_EQ(Found(), "cuda");
  EXPECT_EQ(Get("cuda_runtime"), "yes");
  Ask("#include <nvml.h>");
  EXPECT_EQ(Found(), "cuda");
  EXPECT_EQ(Get("cuda_runtime"), "no");
  Ask("#include <thrust/sort.h>");
  EXPECT_EQ(Found(), "cuda thrust");
  Ask("#include <cudnn.h>");
  EXPECT_EQ(Found(), "cuda cudnn");
}

TEST_F(Scan, OwnHeadersOnTheWay) {
  Write("include/lib/b.h", "#pragma once\n#include \"c.h\"\n");
  Write("include/lib/c.h",
        "#ifndef C_H\n#define C_H\n#include \"b.h\"\n#include <ATen/ATen.h>\n#endif");
  Ask("\n#include <lib/b.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole");
  EXPECT_EQ(Get("torch.header"), "ATen/ATen.h");
  EXPECT_EQ(Get("torch.by"), scratch_ / "project/include/lib/c.h");
  EXPECT_EQ(Get("torch.line"), "4");
  EXPECT_EQ(Get("torch.source"), scratch_ / "project/a.cpp");
}

TEST_F(Scan, HeadersThroughLibtorch) {
  Ask("#include <ATen/cuda/CUDAContext.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole");
  Add("scan.0.read", "torch_cuda cuda");
  Ask("\n#include <ATen/cuda/CUDAContext.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole cuda");
  EXPECT_EQ(Get("cuda.by"), scratch_ / "libtorch/ATen/cuda/CUDAContext.h");
  EXPECT_EQ(Get("cuda_runtime.source"), scratch_ / "project/a.cpp");
  EXPECT_EQ(Get("missing_cuda"), "yes");
  EXPECT_EQ(Get("missing_cuda.header"), "crt/host_defines.h");
  EXPECT_EQ(Get("missing_cuda.by"), scratch_ / "toolkit/cuda_runtime_api.h");
  EXPECT_EQ(Get("missing_cuda.line"), "1");
  EXPECT_EQ(Get("missing_cuda.quoted"), "yes");
  EXPECT_EQ(Get("missing_cuda.source"), scratch_ / "project/a.cpp");
}

TEST_F(Scan, SeveralSourcesAndScans) {
  Write("b.cpp", "#include <nvml.h>\n");
  Add("scan.0.source.1", scratch_ / "project/b.cpp");
  Add("scan.1.source.0", scratch_ / "project/b.cpp");
  Add("scan.1.system.0", scratch_ / "toolkit");
  Ask("#include <ATen/ATen.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole cuda");
  EXPECT_EQ(Get("source.0.torch"), "yes");
  EXPECT_EQ(Get("source.0.cuda"), "no");
  EXPECT_EQ(Get("source.1.torch"), "no");
  EXPECT_EQ(Get("source.1.cuda"), "yes");
  EXPECT_EQ(FactReader(answer_).Get("scan.1.cuda"), "yes");
  EXPECT_EQ(FactReader(answer_).Get("scan.1.torch"), "no");
}

TEST_F(Scan, EndsWithTheSourceThatTellsEnough) {
  Write("b.cpp", "#include <nvml.h>\n");
  Add("scan.0.source.1", scratch_ / "project/b.cpp");
  Add("scan.0.until", "torch torch_whole");
  Ask("#include <ATen/ATen.h>\n");
  EXPECT_EQ(Found(), "torch torch_whole");
  EXPECT_EQ(Get("cuda"), "-");
  EXPECT_EQ(Get("source.0.cuda"), "no");
  EXPECT_EQ(Get("source.1.cuda"), "-");
  Ask("#ifdef UNHEARD\n#include <ATen/ATen.h>\n#endif\n");
  EXPECT_EQ(Found(), "torch? torch_whole? cuda");
  EXPECT_EQ(Get("cudnn"), "no");
}

}  // namespace
}  // namespace inspect
