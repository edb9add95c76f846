# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's C++ interface changes with each release: headers, libraries and prebuilt parts
# must be of the same one.
# Source: the installed files.
torchcuda_rule(
  ID another-libtorch
  SEVERITY error
  TITLE "Parts of two libtorch releases are mixed"
  FAILURE F30
  USES
    torch.version
    torch.header_version
    torch.include_dir
    torch.version_source
    closure.complete
    closure.undefined.*.symbol
    package.cached
    package.cached_place
    package.cached_version
    project.cross
    torch.cuda
    torch.cuda_major
    torch.cuda_source
    torch.variant
    torch.root
    torch.library_dir
  SYMPTOM "undefined symbol: _ZN3c104impl3cow23materialize_cow_storageERNS_11StorageImplE"
  BECAUSE "something was built against another libtorch than the one that is linked"
  REMEDY "one libtorch for headers, libraries and prebuilt parts"
)
function(torchcuda_rule_another_libtorch)
  torchcuda_all_known(known torch.version torch.header_version closure.complete)
  torchcuda_name_libtorch(name)
  torchcuda_known(torch torch.version)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" version "${torch}")
  torchcuda_known(header_version torch.header_version)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" header "${header_version}")
  torchcuda_known(include torch.include_dir)
  torchcuda_known(place torch.version_source)
  torchcuda_symbols_by_cause(undefined torch)
  torchcuda_pip_beside_torch(pip)
  if(NOT header STREQUAL "" AND NOT version STREQUAL "" AND NOT header VERSION_EQUAL version)
    torchcuda_finding(
      FOUND "headers of libtorch ${header_version}"
      FOUND_AT "${include}"
      REQUIRED "headers of ${torch}"
      WHY "the libraries are ${torch}"
      WHY_AT "${place}"
      FIX "${pip} --force-reinstall torch==${torch}"
      OR "unpack this libtorch into an empty folder"
    )
  elseif(undefined_count GREATER 0)
    torchcuda_run_severity(severity)
    torchcuda_symbol_text(text "${undefined_symbol}" "${undefined_count}")
    torchcuda_finding(
      SEVERITY "${severity}"
      FOUND "${name} without ${text}"
      FOUND_AT "${place}"
      REQUIRED "the libtorch that this file was built with"
      WHY "it calls what this libtorch does not have"
      WHY_AT "${undefined_needed_by}"
      FIX "rebuild that file against ${name}"
    )
  endif()
  _torchcuda_cuda_of_another()
  _torchcuda_cache_of_another("${place}")
endfunction()

# _torchcuda_cuda_of_another(): a finding where the libraries are not of the CUDA that the package tells.
function(_torchcuda_cuda_of_another)
  if(DEFINED fact.torch.variant AND NOT fact.torch.variant STREQUAL "cuda")
    return()
  endif()
  torchcuda_all_known(known torch.cuda torch.cuda_major)
  torchcuda_known(cuda torch.cuda)
  torchcuda_known(major torch.cuda_major)
  if(known AND NOT cuda MATCHES "^${major}(\\.|$)")
    torchcuda_known(source torch.cuda_source)
    torchcuda_known(libraries torch.library_dir)
    torchcuda_finding(
      SEVERITY warning
      FOUND "libraries of CUDA ${major}"
      FOUND_AT "${libraries}"
      REQUIRED "libraries of CUDA ${cuda}"
      WHY "the package says that it is built for CUDA ${cuda}"
      WHY_AT "${source}"
      FIX "install this libtorch again"
    )
  endif()
endfunction()

# _torchcuda_cache_of_another(<place>): a finding where the cache makes libtorch's package link another
# libtorch. A second copy of the same version fits, and may be removed one day.
function(_torchcuda_cache_of_another place)
  if(NOT DEFINED fact.package.cached)
    return()
  endif()
  torchcuda_known(version package.cached_version)
  torchcuda_known(at package.cached_place)
  torchcuda_known(torch torch.version)
  set(found "libtorch ${version} in the cache")
  set(severity warning)
  if(version STREQUAL "")
    set(found "a library that does not exist, in the cache")
  elseif(NOT torch STREQUAL "" AND NOT version STREQUAL torch)
    set(severity error)
  endif()
  string(REPLACE " " " -U" options "-U${fact.package.cached}")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${found}"
    FOUND_AT "${at}"
    REQUIRED "libtorch ${torch}, by Torch_DIR"
    REQUIRED_AT "${place}"
    WHY "find_package(Torch) links what it found in an earlier configure: ${fact.package.cached}"
    FIX "cmake ${options} <build folder>"
    OR "a new build folder"
    SUMMARY "The cache keeps libraries of another libtorch than Torch_DIR names"
  )
endfunction()
