# SPDX-License-Identifier: BSD-3-Clause
#
# Finds the CUDA version that libtorch was built with. No CMake file of libtorch states it.
# version.py (wheel), build-version (zip), a build string (conda) or the local version's tag does.
include_guard(GLOBAL)

# torchcuda_torch_cuda(<root> <Python package> <version.py's text> <METADATA file>): torch.cuda and
# torch.cuda_source.
function(torchcuda_torch_cuda root python version_py metadata)
  torchcuda_match(cuda "${version_py}" "^cuda *[:=][^'\"\n]*['\"]([0-9]+\\.[0-9]+)")
  set(source "${python}/version.py")
  if(NOT DEFINED cuda)
    torchcuda_grep(tag "${root}/build-version" "\\+cu([0-9]+)")
    set(source "${root}/build-version")
    if(NOT DEFINED tag)
      torchcuda_grep(tag "${metadata}" "^Version: *[0-9.]+[^+\n]*\\+cu([0-9]+)")
      set(source "${metadata}")
    endif()
    if(NOT DEFINED tag)
      _torchcuda_conda_tag(tag source "${root}/conda-meta")
    endif()
    # The last digit is the minor: cu118 is 11.8, cu130 is 13.0.
    if(DEFINED tag AND "${tag}" MATCHES "^([0-9]+)([0-9])$")
      set(cuda "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}")
    endif()
  endif()
  if(DEFINED cuda)
    torchcuda_set_fact(torch.cuda "${cuda}")
    torchcuda_set_fact(torch.cuda_source "${source}")
  endif()
endfunction()

# Reads a name such as conda-meta/libtorch-2.6.0-cuda126_generic_h….json.
function(_torchcuda_conda_tag out out_source folder)
  unset("${out}" PARENT_SCOPE)
  torchcuda_glob(names "${folder}" "libtorch-[0-9]*.json" "pytorch-[0-9]*.json")
  foreach(name IN LISTS names)
    if("${name}" MATCHES "cuda([0-9]+[0-9.]*)_")
      string(REPLACE "." "" tag "${CMAKE_MATCH_1}")
      set("${out}" "${tag}" PARENT_SCOPE)
      set("${out_source}" "${folder}/${name}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# torchcuda_torch_variant(<library folder> <version.py's text>): torch.variant, from the libraries
# present; from version.py if there are none.
function(torchcuda_torch_variant library version_py)
  torchcuda_get_fact(cuda torch.cuda)
  torchcuda_glob(names "${library}" "libtorch_*.so" "libc10_*.so" "torch_*.lib" "libtorch_*.dylib")
  torchcuda_match(hip "${version_py}" "^hip *[:=][^'\"\n]*['\"]([0-9]+\\.[0-9]+)")
  set(variant "")
  if("${names}" MATCHES "(^|;)(lib)?torch_hip\\." OR DEFINED hip)
    set(variant rocm)
  elseif("${names}" MATCHES "(^|;)(lib)?torch_xpu\\.")
    set(variant xpu)
  elseif("${names}" MATCHES "(^|;)(lib)?(torch_cuda|c10_cuda)[._]" OR DEFINED cuda)
    set(variant cuda)
  elseif("${names}" MATCHES "(^|;)(lib)?torch_cpu\\.")
    set(variant cpu)
  endif()
  torchcuda_set_fact(torch.variant "${variant}")
endfunction()
