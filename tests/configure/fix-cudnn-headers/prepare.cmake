file(
  WRITE "${WORK}/newer/include/cudnn_version.h"
  "#define CUDNN_MAJOR 9\n#define CUDNN_MINOR 99\n#define CUDNN_PATCHLEVEL 0\n"
)
