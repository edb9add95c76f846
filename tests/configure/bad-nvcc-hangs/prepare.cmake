file(
  WRITE "${WORK}/bin/nvcc"
  [==[#!/bin/sh
sleep 60
]==]
)
file(CHMOD "${WORK}/bin/nvcc" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
