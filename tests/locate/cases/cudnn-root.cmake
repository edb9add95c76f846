# CUDNN_ROOT comes before the wheel beside libtorch; a header without a version is skipped.
lay_wheel("${WORK}/site" 2.11.0 13.0 cu130)
set(Torch_DIR "${WORK}/site")
file(
  WRITE "${WORK}/site/nvidia/cudnn/include/cudnn_version.h"
  "#define CUDNN_MAJOR 9\n#define CUDNN_MINOR 19\n#define CUDNN_PATCHLEVEL 0\n"
)
file(WRITE "${WORK}/cudnn/include/cudnn_version.h" "#define CUDNN_MAJOR CUDNN_VERSION_MAJOR\n")
file(
  WRITE "${WORK}/cudnn/include/cudnn_version_v9.h"
  "#define CUDNN_MAJOR 9\n#define CUDNN_MINOR 8\n#define CUDNN_PATCHLEVEL 1\n"
)
set(ENV{CUDNN_ROOT} "${WORK}/cudnn")
expect(cudnn.include_dir "${WORK}/cudnn/include")
expect(cudnn.header 9.8.1)
expect(torch.cudnn 9.19.0)
