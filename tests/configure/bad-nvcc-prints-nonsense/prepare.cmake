file(
  WRITE "${WORK}/bin/nvcc"
  [==[#!/bin/sh
echo "Hello from the wrapper"
]==]
)
file(CHMOD "${WORK}/bin/nvcc" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
