file(
  WRITE "${WORK}/bin/nvcc"
  [==[#!/bin/sh
echo "nvcc: license expired" >&2; exit 1
]==]
)
file(CHMOD "${WORK}/bin/nvcc" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
