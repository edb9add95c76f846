// SPDX-License-Identifier: BSD-3-Clause
// A small project, and a libtorch and a CUDA toolkit of a few headers.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "scratch.h"
#include "sources/scan.h"

namespace inspect {

class Scan : public testing::Test {
 protected:
  Scan() {
    for (const char* name : {"torch/version.h", "torch/torch.h", "torch/csrc/stable/tensor.h",
                             "torch/headeronly/macros.h", "ATen/ATen.h", "c10/core/Device.h"}) {
      scratch_.Write(std::string("libtorch/") + name, "#pragma once\n");
    }
    scratch_.Write("libtorch/ATen/cuda/CUDAContext.h", "#include <cuda_runtime_api.h>\n");
    scratch_.Write("toolkit/cuda_runtime_api.h", "#include \"crt/host_defines.h\"\n");
    for (const char* name : {"cuda_runtime.h", "cccl/thrust/sort.h", "cudnn.h", "nvml.h"}) {
      scratch_.Write(std::string("toolkit/") + name, "");
    }
    Add("scan.torch.0", scratch_ / "libtorch");
    Add("scan.cuda.0", scratch_ / "toolkit");
    Add("scan.0.include.0", scratch_ / "project/include");
    Add("scan.0.system.0", scratch_ / "libtorch");
    Add("scan.0.system.1", scratch_ / "toolkit");
    Add("scan.0.system.2", scratch_ / "toolkit/cccl");
  }

  void Add(const std::string& key, const std::string& value) { request_.Add(key, value); }
  void Write(const std::string& name, const std::string& text) {
    scratch_.Write("project/" + name, text);
  }
  // Scans one source with this text.
  void Ask(const std::string& text, const std::string& name = "a.cpp") {
    Write(name, text);
    FactWriter more;
    more.AddLines(request_.text());
    more.Add("scan.0.source.0", scratch_ / ("project/" + name));
    FactWriter answer;
    WriteScans(FactReader(more.text()), &answer);
    answer_ = answer.text();
  }
  // A fact of the answer; `-` if it is absent.
  std::string Get(Text key) const {
    return std::string(FactReader(answer_).Get(Join({"scan.0.", key}), "-"));
  }
  // The included subjects; `?` marks an uncertain one.
  std::string Found() const {
    std::string result;
    for (Text name : {"torch", "torch_whole", "cuda", "cudnn", "thrust"}) {
      std::string value = Get(name);
      if (value == "no" || value == "-") continue;
      result += (result.empty() ? "" : " ") + std::string(name) + (value == "yes" ? "" : "?");
    }
    return result;
  }

  Scratch scratch_;
  FactWriter request_;
  Text answer_;
};

}  // namespace inspect
