# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a library that libtorch needs lies nowhere on the path that the loader walks for the program.
# Source: the ELF files, read as the loader reads them; sonames are not CUDA versions (libcusparse.so.12 belongs to 13).
torchcuda_rule(
  ID library-not-found
  SEVERITY error
  TITLE "A library that libtorch needs is not found"
  FAILURE F02 F46 F28
  NEEDS closure.complete
  USES
    closure.missing.*.soname
    closure.missing.*.needed_by
    driver.present
    project.cross
    torch.layout
    torch.cuda_major
  SYMPTOM
    "error while loading shared libraries: libcudart.so.12: cannot open shared object file; or undefined references at link"
  BECAUSE "the packages that libtorch depends on are not beside it, nor on the loader's path"
  REMEDY "install the package that owns the library, or name its folder"
)
function(torchcuda_rule_library_not_found)
  set(names "")
  set(place "")
  set(n 0)
  while(DEFINED fact.closure.missing.${n}.soname)
    set(soname "${fact.closure.missing.${n}.soname}")
    # The driver's own libraries are not libtorch's business; libcuda-missing names them.
    if(NOT soname MATCHES "^lib(cuda|nvidia-ml)\\.so")
      if(names STREQUAL "")
        torchcuda_known(place closure.missing.${n}.needed_by)
        set(first "${soname}")
      endif()
      list(APPEND names "${soname}")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  if(names STREQUAL "")
    return()
  endif()
  list(LENGTH names count)
  set(all it)
  if(count GREATER 1)
    set(all "the ${count} of them")
  endif()
  torchcuda_run_severity(severity)
  torchcuda_name_libtorch(name)
  torchcuda_known(layout torch.layout)
  set(fix "name the folder: -DCMAKE_BUILD_RPATH=<folder> -DCMAKE_INSTALL_RPATH=<folder>")
  set(or "add the folder to LD_LIBRARY_PATH")
  _torchcuda_owners(owners "${names}")
  if(layout STREQUAL "wheel" AND NOT owners STREQUAL "")
    set(or "${fix}")
    set(fix "pip install ${owners}   (beside this libtorch)")
  endif()
  list(JOIN names ", " names)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "no ${names}"
    REQUIRED "${all} on the loader's path"
    WHY "${name} needs ${all}"
    WHY_AT "${place}"
    FIX "${fix}"
    OR "${or}"
    SUMMARY "${name} needs ${first}, which is not found"
    UNLESS "the machine that runs the program has them"
  )
endfunction()

# _torchcuda_owner(<out> <soname>): the Python package that holds the library for libtorch's CUDA major.
# Source: the dependencies that the torch wheels 2.9.1 (cu12) and 2.15.0 (cu13) declare, read 2026-11-22.
function(_torchcuda_owner out soname)
  torchcuda_known(major torch.cuda_major 12)
  set(suffix "-cu${major}")
  set(
    rows
    libcudart:cuda-runtime
    libnvrtc:cuda-nvrtc
    libcupti:cuda-cupti
    libcublasLt:cublas
    libcublas:cublas
    libcufft:cufft
    libcufile:cufile
    libcurand:curand
    libcusolver:cusolver
    libcusparse:cusparse
    libnvJitLink:nvjitlink
    libnvToolsExt:nvtx
  )
  set("${out}" "" PARENT_SCOPE)
  string(REGEX REPLACE "(-builtins)?\\.so.*$" "" stem "${soname}")
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^([^:]*):(.*)$" row "${row}")
    if(stem STREQUAL CMAKE_MATCH_1)
      set(package "nvidia-${CMAKE_MATCH_2}")
      if(major LESS 13)
        string(APPEND package "${suffix}")
      elseif(package MATCHES "^nvidia-(cuda-.*|nvtx|nvjitlink)$")
        set(package "'${package}==${major}.*'") # the others have versions of their own
      endif()
      set("${out}" "${package}" PARENT_SCOPE)
    endif()
  endforeach()
  if(stem MATCHES "^libcudnn")
    set("${out}" "nvidia-cudnn${suffix}" PARENT_SCOPE)
  elseif(stem STREQUAL "libnccl")
    set("${out}" "nvidia-nccl${suffix}" PARENT_SCOPE)
  elseif(stem STREQUAL "libcusparseLt")
    set("${out}" "nvidia-cusparselt${suffix}" PARENT_SCOPE)
  elseif(stem MATCHES "^libnvshmem")
    set("${out}" "nvidia-nvshmem${suffix}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_owners(<out> <sonames>): the packages of all of them, each once.
function(_torchcuda_owners out sonames)
  set(owners "")
  foreach(soname IN LISTS sonames)
    _torchcuda_owner(owner "${soname}")
    if(NOT owner STREQUAL "")
      list(APPEND owners "${owner}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES owners)
  list(JOIN owners " " owners)
  set("${out}" "${owners}" PARENT_SCOPE)
endfunction()
