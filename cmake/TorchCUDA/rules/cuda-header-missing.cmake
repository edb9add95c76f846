# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the CUDA runtime's wheel holds cuda_runtime_api.h; the headers it includes are in two other
# wheels. A C++ source that includes it, or c10/cuda or ATen/cuda, does not compile. Known for each
# target at the end of configure.
# Source: the matrix, kind=headers; the packages below were installed, and the program built,
# 2026-11-22.
torchcuda_rule(
  ID cuda-header-missing
  SEVERITY error
  TITLE "A C++ source includes a CUDA header that is not here"
  FAILURE F28
  NEEDS project.mode project.lacks_header
  USES
    project.lacks_header_by
    project.lacks_header_source
    project.lacks_header_sure
    headers.planned_missing
    headers.planned_cuda
    torch.cuda
    torch.cuda_major
    torch.layout
    torch.root
  ONLY project.mode=end project.torch_package=no torch.variant=cuda
  SYMPTOM "cuda_runtime_api.h: fatal error: crt/host_defines.h: No such file or directory"
  BECAUSE "there is no toolkit, and the wheels beside libtorch are those that running needs"
  REMEDY "the wheels with the other headers, or a toolkit of libtorch's CUDA major"
)
function(torchcuda_rule_cuda_header_missing)
  if(fact.project.lacks_header STREQUAL "none")
    return()
  endif()
  set(severity warning) # the compiler may search folders that are unknown here
  torchcuda_known(sure project.lacks_header_sure)
  if(sure STREQUAL "yes")
    set(severity error)
  endif()
  torchcuda_known(by project.lacks_header_by)
  torchcuda_known(source project.lacks_header_source)
  torchcuda_known(layout torch.layout)
  torchcuda_known(major torch.cuda_major)
  set(fix "-DCUDAToolkit_ROOT=<folder of a CUDA ${major} toolkit>")
  set(or "")
  if(layout STREQUAL "wheel")
    set(or "${fix}")
    _torchcuda_header_packages(packages "${major}")
    torchcuda_pip_beside_torch(pip)
    set(fix "${pip} ${packages}   (beside this libtorch)")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "no ${fact.project.lacks_header}"
    FOUND_AT "${by}"
    REQUIRED "CUDA's headers, all of them"
    WHY "this source includes them"
    WHY_AT "${source}"
    FIX "${fix}"
    OR "${or}"
    SUMMARY "C++ sources include CUDA's headers, and ${fact.project.lacks_header} is not here"
    UNLESS "the target is not built, or a flag of the compiler leads to them"
  )
endfunction()

# _torchcuda_header_packages(<out> <major>): the Python packages that hold the headers, at the
# installed release. The one with `nv/` has had its own version numbers since CUDA 13.3.
function(_torchcuda_header_packages out major)
  torchcuda_known(cuda torch.cuda "${major}")
  torchcuda_known(cuda headers.planned_cuda "${cuda}")
  torchcuda_known(missing headers.planned_missing "cuda_runtime_api.h crt/ nv/")
  set(missing " ${missing} ${fact.project.lacks_header}")
  set(names "")
  foreach(
    row
    IN
    ITEMS
      "cuda-runtime: cuda[_.a-z0-9]*h|_types"
      "cuda-crt: crt/"
      "cuda-cccl: (nv|thrust|cub|cuda)/"
      "cublas: cublas"
  )
    string(REGEX MATCH "^([^:]*):(.*)$" row "${row}")
    if("${missing}" MATCHES "${CMAKE_MATCH_2}")
      string(REGEX MATCH "^[^:]*" name "${row}")
      set(release "${cuda}.*")
      if(name STREQUAL "cublas" OR (name STREQUAL "cuda-cccl" AND NOT cuda VERSION_LESS 13.3))
        set(release "${major}.*")
      endif()
      if(major LESS 13)
        string(REPLACE "cuda-crt" "cuda-nvcc" name "${name}")
        string(APPEND name "-cu${major}")
      endif()
      list(APPEND names "'nvidia-${name}==${release}'")
    endif()
  endforeach()
  list(JOIN names " " names)
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()
