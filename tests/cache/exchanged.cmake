# SPDX-License-Identifier: BSD-3-Clause
#
# A file is not the one that it was although its size and time are: written in place with its time put back, or another file of
# the same size and time moved in its place. Also: what was absent comes. After each change a run says what one without a cache,
# in a new build folder, says.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/exchanged_steps.cmake")
find_program(gxx NAMES g++)
find_program(python NAMES python3)
if(NOT EXISTS "${PACKAGES}/torch-2.11.0" OR NOT gxx OR NOT python)
  message("skipped: torch-2.11.0 is not in TORCHCUDA_TEST_PACKAGES, or there is no g++ or Python")
  return()
endif()

file(REMOVE_RECURSE "${WORK}")
file(COPY "${SOURCE}/cmake" "${SOURCE}/probe" DESTINATION "${WORK}/module")
file(MAKE_DIRECTORY "${WORK}/site" "${WORK}/bin" "${WORK}/b" "${WORK}/first")
execute_process(
  COMMAND cp -al "${PACKAGES}/torch-2.11.0/." "${WORK}/site"
  COMMAND_ERROR_IS_FATAL ANY
)
set(FOLDER "${SOURCE}/tests/configure")
include("${FOLDER}/fake_toolkit.cmake")
fake_toolkit("${WORK}/12" 12.8.93 14)
fake_toolkit("${WORK}/13" 13.0.88 15)
file(
  WRITE "${WORK}/tool.c"
  [[
#include <unistd.h>
int main(int, char** words) {
  words[0] = (char*)STARTS;
  execvp(words[0], words);
  return 127;
}
]]
)
foreach(n IN ITEMS 12 13)
  program("nvcc.${n}" "${WORK}/${n}/bin/nvcc")
endforeach()
foreach(n IN ITEMS 77 78)
  file(
    WRITE "${WORK}/c++.${n}"
    "#!/bin/sh\nexec '${gxx}' -U__GNUC_MINOR__ -D__GNUC_MINOR__=${n} \"$@\"\n"
  )
  execute_process(COMMAND chmod 755 "${WORK}/c++.${n}")
  program("mpicxx.${n}" "${WORK}/c++.${n}")
endforeach()
file(COPY_FILE "${WORK}/nvcc.12" "${WORK}/bin/nvcc")
file(COPY_FILE "${WORK}/mpicxx.77" "${WORK}/bin/mpicxx")

set(environment "CXX=${WORK}/bin/mpicxx" "PATH=${WORK}/first:/usr/bin:/bin")
set(
  arguments
  -DTorchCUDA_PROBE=inspect
  "-DTorchCUDA_ROOT=${WORK}/site"
  "-DCMAKE_CUDA_COMPILER=${WORK}/bin/nvcc"
)
file(
  WRITE "${WORK}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.22)\nproject(exchanged NONE)\nfind_package(TorchCUDA)\n"
)
set(torch "${WORK}/site/torch")
set(modes script project)
foreach(way IN ITEMS "in place" moved)
  exchange("nvcc" "${way}" "${WORK}/bin/nvcc" "${WORK}/nvcc.13")
  exchange("a compiler" "${way}" "${WORK}/bin/mpicxx" "${WORK}/mpicxx.78")
  other_text("a library" "${way}" "${torch}/lib/libc10.so" "libgcc_s.so.1" "libgcc_x.so.1")
endforeach()
exchange("what a compiler starts" "in place" "${WORK}/c++.77" "${WORK}/c++.78")
other_text("libtorch's version" "in place" "${torch}/version.py" "'13.0'" "'12.8'")
other_text(
  "CUDA's header"
  "in place"
  "${WORK}/site/nvidia/cu13/include/cuda_runtime_api.h"
  "CUDART_VERSION  13000"
  "CUDART_VERSION  12080"
)
other_text(
  "the probe"
  "in place"
  "${WORK}/module/probe/inspect/request.cpp"
  "inspect.version\", \"1\""
  "inspect.version\", \"2\""
)
other_text(
  "a rule"
  "in place"
  "${WORK}/module/cmake/TorchCUDA/rules/nvcc-major.cmake"
  "TITLE \"nvcc"
  "TITLE \"NVCC"
)

# Assembler and linker, absent at first: they matter to trial programs alone.
find_program(as NAMES as REQUIRED)
find_program(ld NAMES ld REQUIRED)
set(modes script)
list(REMOVE_ITEM arguments -DTorchCUDA_PROBE=inspect)
list(APPEND arguments "-DCMAKE_EXE_LINKER_FLAGS=-B${WORK}/b" -DTorchCUDA_IGNORE=toolkit-incomplete)
list(FILTER arguments EXCLUDE REGEX "CMAKE_CUDA_COMPILER")
set(environment "CXX=${gxx}" "PATH=${WORK}/first:/usr/bin:/bin")
foreach(tool IN ITEMS b/ld first/as)
  get_filename_component(name "${tool}" NAME)
  file(WRITE "${WORK}/good" "#!/bin/sh\nexec '${${name}}' \"$@\"\n#")
  # The probe is built, trial programs are not.
  file(
    WRITE "${WORK}/bad"
    "#!/bin/sh\ncase \"$*\" in */live/*) exit 1;; esac\nexec '${${name}}' \"$@\"\n#"
  )
  execute_process(
    COMMAND truncate -s 300 "${WORK}/good" "${WORK}/bad"
  )
  remember()
  file(COPY_FILE "${WORK}/bad" "${WORK}/${tool}")
  execute_process(COMMAND chmod 755 "${WORK}/${tool}")
  follows("${tool} comes")
  execute_process(COMMAND cp "${WORK}/good" "${WORK}/${tool}")
  exchange("${tool}" "in place" "${WORK}/${tool}" "${WORK}/bad")
  file(REMOVE "${WORK}/${tool}")
endforeach()

# A Python without torch, then with.
execute_process(
  COMMAND "${python}" -m venv --without-pip "${WORK}/venv"
  COMMAND_ERROR_IS_FATAL ANY
)
file(GLOB packages "${WORK}/venv/lib/python3*/site-packages")
set(modes script project)
set(environment "CXX=${gxx}" "PATH=${WORK}/venv/bin:/usr/bin:/bin")
set(arguments -DTorchCUDA_PROBE=inspect)
file(REMOVE_RECURSE "${WORK}/build") # its CMakeCache.txt names the nvcc of the steps before
remember()
file(WRITE "${packages}/more.pth" "${WORK}/site\n")
follows("a .pth file that leads to torch")
file(REMOVE "${packages}/more.pth")
file(REMOVE_RECURSE "${WORK}/build") # a build folder keeps to the libtorch that it has, as Torch_DIR does
remember()
file(CREATE_LINK "${WORK}/site/torch" "${packages}/torch" SYMBOLIC)
follows("torch is installed")
