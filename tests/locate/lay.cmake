# SPDX-License-Identifier: BSD-3-Clause
#
# Creates trees that look like libtorch and toolkits: a few lines of each file that is read.

# lay_torch(<root> <version> [CXX <standard>] [LIBS <dir>] [CMAKE <dir>] [LIBRARIES <name>...]):
# what every layout has.
function(lay_torch root version)
  cmake_parse_arguments(PARSE_ARGV 2 arg "" "CXX;LIBS;CMAKE" "LIBRARIES")
  foreach(
    default
    IN
    ITEMS
      "CXX 17"
      "LIBS lib"
      "CMAKE share/cmake"
      "LIBRARIES torch;torch_cpu;c10;torch_cuda;c10_cuda"
  )
    string(REGEX MATCH "^([A-Z]+) (.*)$" default "${default}")
    if(NOT DEFINED arg_${CMAKE_MATCH_1})
      set(arg_${CMAKE_MATCH_1} "${CMAKE_MATCH_2}")
    endif()
  endforeach()
  file(
    WRITE "${root}/${arg_CMAKE}/Torch/TorchConfig.cmake"
    "set_target_properties(torch PROPERTIES\n    CXX_STANDARD ${arg_CXX}\n)\n"
  )
  file(
    WRITE "${root}/${arg_CMAKE}/Torch/TorchConfigVersion.cmake"
    "set(PACKAGE_VERSION \"${version}\")\n"
  )
  file(
    WRITE "${root}/${arg_CMAKE}/Caffe2/public/cuda.cmake"
    "  message(FATAL_ERROR \"PyTorch requires CUDA 12.0 or above.\")\n"
  )
  foreach(library IN LISTS arg_LIBRARIES)
    file(WRITE "${root}/${arg_LIBS}/lib${library}.so" "not ELF\n")
  endforeach()
  set(error "#error C++${arg_CXX} or later compatible compiler is required to use")
  file(WRITE "${root}/include/ATen/ATen.h" "#pragma once\n${error} ATen.\n")
  file(WRITE "${root}/include/torch/csrc/api/include/torch/all.h" "${error} PyTorch.\n")
  file(WRITE "${root}/include/c10/util/C++17.h" "  \"You're too old. We need GCC 9 or later.\"\n")
  string(REGEX MATCHALL "[0-9]+" part "${version}")
  list(GET part 0 1 2 part)
  list(TRANSFORM part PREPEND "#define TORCH_VERSION_MAJOR " AT 0)
  list(TRANSFORM part PREPEND "#define TORCH_VERSION_MINOR " AT 1)
  list(TRANSFORM part PREPEND "#define TORCH_VERSION_PATCH " AT 2)
  list(JOIN part "\n" text)
  file(WRITE "${root}/include/torch/headeronly/version.h" "${text}\n")
endfunction()

# lay_wheel(<site> <version> <cuda> <tag> [<argument of lay_torch>...]): site-packages with torch
# and its dist-info.
function(lay_wheel site version cuda tag)
  lay_torch("${site}/torch" "${version}" ${ARGN})
  file(WRITE "${site}/torch/__init__.py" "")
  set(quoted "'${cuda}'")
  if(cuda STREQUAL "None")
    set(quoted None)
  endif()
  file(
    WRITE "${site}/torch/version.py"
    "__version__ = '${version}+${tag}'\ncuda: Optional[str] = ${quoted}\nhip: Optional[str] = None\n"
  )
  file(
    WRITE "${site}/torch-${version}.dist-info/METADATA"
    "Name: torch\nVersion: ${version}\nRequires-Dist: nvidia-cudnn-${tag}==9.19.0.56; platform_system == \"Linux\"\n"
  )
endfunction()

# lay_tool(<name> [<path>]): one of tests/fakes/tools, on PATH or elsewhere.
function(lay_tool name)
  set(path "${WORK}/bin/${name}")
  if(ARGC GREATER 1)
    set(path "${ARGV1}")
  endif()
  file(READ "${SOURCE}/tests/fakes/tools/${name}" text)
  get_filename_component(folder "${path}" DIRECTORY)
  file(MAKE_DIRECTORY "${folder}")
  file(COPY "${SOURCE}/tests/fakes/tools/${name}" DESTINATION "${folder}")
  if(NOT "${path}" STREQUAL "${folder}/${name}")
    file(RENAME "${folder}/${name}" "${path}")
  endif()
endfunction()

# lay_headers(<include dir> <major> <minor>): the parts of CUDA's headers that are read.
function(lay_headers include major minor)
  math(EXPR number "${major} * 1000 + ${minor} * 10")
  file(WRITE "${include}/cuda.h" "#define CUDA_VERSION ${number}\n")
  file(WRITE "${include}/cuda_runtime.h" "\n")
  file(WRITE "${include}/cuda_runtime_api.h" "#define CUDART_VERSION  ${number}\n")
endfunction()

# lay_crt(<include dir> <newest gcc> <clang below>)
function(lay_crt include gcc clang)
  math(EXPR hos "${clang} - 1")
  file(
    WRITE "${include}/crt/host_config.h"
    "#if __GNUC__ > ${gcc}\n#if (__GRCO_CLANG_COMPILER__ == 1) && ((__clang_major__ < 16) || (__clang_major__ > 30))\n"
    "#if (__clang_major__ >= ${hos}) || (__clang_major__ < 3)\n#if (__clang_major__ >= ${clang}) || (__clang_major__ < 3)\n"
    "#if _MSC_VER < 1920 || _MSC_VER >= 1950\n"
  )
endfunction()

# lay_toolkit(<root> <major> <minor> [<include> <lib>]): NVIDIA's layout, or with other folders.
function(lay_toolkit root major minor)
  set(include include)
  set(lib lib64)
  if(ARGC GREATER 4)
    set(include "${ARGV3}")
    set(lib "${ARGV4}")
  endif()
  lay_tool(nvcc "${root}/bin/nvcc")
  file(WRITE "${root}/bin/nvcc.profile" "TOP = $(_HERE_)/..\n")
  file(WRITE "${root}/nvvm/bin/cicc" "\n")
  file(WRITE "${root}/${lib}/libcudart.so" "\n")
  lay_headers("${root}/${include}" ${major} ${minor})
  lay_crt("${root}/${include}" 14 20)
  file(WRITE "${root}/${include}/nvtx3/nvToolsExt.h" "\n")
endfunction()
