# Two fake libtorchs that print which they are: the environment's, and one that only the project can
# name.
foreach(place IN ITEMS "a b;c[d ü/venv/lib/python3.11/site-packages" named)
  set(torch "${WORK}/${place}/torch")
  file(WRITE "${torch}/lib/libtorch.so" "")
  file(WRITE "${torch}/lib/libtorch_cpu.so" "")
  file(WRITE "${torch}/include/torch/script.h" "")
  file(WRITE "${torch}/include/ATen/ATen.h" "")
  file(COPY "${CASE}/TorchConfig.cmake" DESTINATION "${torch}/share/cmake/Torch")
  file(COPY "${CASE}/TorchConfigVersion.cmake" DESTINATION "${torch}/share/cmake/Torch")
endforeach()
file(WRITE "${WORK}/a b;c[d ü/venv/pyvenv.cfg" "")
