# Numbers beyond 64 bits in every file and answer that is read: each fact is unknown, and nothing
# stops CMake.
set(huge 99999999999999999999999)
set(site "${WORK}/site")
lay_wheel("${site}" 2.11.0 "${huge}.0" cu${huge})
set(torch "${site}/torch")
file(
  WRITE "${torch}/share/cmake/Torch/TorchConfigVersion.cmake"
  "set(PACKAGE_VERSION \"${huge}.1\")\n"
)
file(WRITE "${torch}/build-version" "2.${huge}+cu${huge}\n")
file(
  WRITE "${torch}/include/torch/headeronly/version.h"
  "#define TORCH_VERSION_MAJOR ${huge}\n#define TORCH_VERSION_MINOR 0\n#define TORCH_VERSION_PATCH 0\n"
)
file(WRITE "${torch}/include/ATen/ATen.h" "#error C++${huge} or later compatible compiler\n")
file(WRITE "${torch}/include/torch/csrc/api/include/torch/all.h" "#error C++${huge} or later\n")
file(
  WRITE "${torch}/include/c10/util/C++17.h"
  "  \"You're too old. We need GCC ${huge} or later.\"\n"
)
file(
  WRITE "${torch}/share/cmake/Caffe2/public/cuda.cmake"
  "  message(FATAL_ERROR \"PyTorch requires CUDA ${huge}.0 or above.\")\n"
)
file(
  WRITE "${site}/nvidia/cudnn/include/cudnn_version.h"
  "#define CUDNN_MAJOR ${huge}\n#define CUDNN_MINOR 19\n#define CUDNN_PATCHLEVEL 0\n"
)
set(root "${WORK}/cuda")
lay_toolkit("${root}" 13 0)
file(WRITE "${root}/include/cuda.h" "#define CUDA_VERSION ${huge}\n")
file(WRITE "${root}/include/cuda_runtime_api.h" "#define CUDART_VERSION  ${huge}\n")
file(WRITE "${root}/version.json" "{ \"cuda_nvcc\" : { \"version\" : \"${huge}.8\" } }\n")
lay_crt("${root}/include" ${huge} 20)
file(READ "${root}/include/crt/host_config.h" text)
string(REGEX REPLACE ">= [0-9]+" ">= ${huge}" text "${text}")
file(WRITE "${root}/include/crt/host_config.h" "${text}")
set(ENV{FAKE_NVCC_VERSION} "13.${huge}.1")
set(ENV{FAKE_NVCC_ARCHS} "80 ${huge} 90")
lay_tool(g++)
set(ENV{FAKE_GXX_VERSION} "${huge}.1.0")
set(ENV{CUDA_HOME} "${root}")
set(Torch_DIR "${site}")
expect(torch.root "${torch}")
expect(nvcc.path "${root}/bin/nvcc")
expect(nvcc.archs "80 90")
expect_unknown(
  torch.version
  torch.header_version
  torch.cuda
  torch.cxx_standard
  torch.gcc_min
  torch.cuda_floor
  cudnn.header
  toolkit.headers
  toolkit.component.nvcc
  nvcc.version
  nvcc.gcc_max
  nvcc.clang_max
  host.version
)
