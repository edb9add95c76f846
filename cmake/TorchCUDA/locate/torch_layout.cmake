# SPDX-License-Identifier: BSD-3-Clause
#
# The layouts of a libtorch: pip's wheel, the zip, conda, a distribution, a built source tree.
include_guard(GLOBAL)

# torchcuda_torch_folders(<prefix> <root>): gives <prefix>_cmake_dir, <prefix>_library_dir and
# <prefix>_include_dir of a libtorch; unset if absent. Debian and its derivatives keep libraries and
# CMake files in lib/<triple>.
function(torchcuda_torch_folders prefix root)
  set(libs lib lib64)
  torchcuda_glob(triples "${root}/lib" "*-linux-gnu*")
  foreach(triple IN LISTS triples)
    list(APPEND libs "lib/${triple}")
  endforeach()
  foreach(folder IN ITEMS cmake_dir library_dir include_dir)
    unset("${prefix}_${folder}" PARENT_SCOPE)
  endforeach()
  foreach(folder IN LISTS libs ITEMS share)
    if(EXISTS "${root}/${folder}/cmake/Torch/TorchConfig.cmake")
      set("${prefix}_cmake_dir" "${root}/${folder}/cmake/Torch" PARENT_SCOPE)
    endif()
  endforeach()
  list(REVERSE libs)
  foreach(folder IN LISTS libs)
    # A folder that this user may not enter: the probe says so.
    if(IS_DIRECTORY "${root}/${folder}" AND NOT EXISTS "${root}/${folder}/.")
      set("${prefix}_library_dir" "${root}/${folder}" PARENT_SCOPE)
    endif()
    foreach(name IN ITEMS libtorch_cpu.so libtorch.so libtorch_cpu.dylib torch_cpu.lib)
      if(EXISTS "${root}/${folder}/${name}")
        set("${prefix}_library_dir" "${root}/${folder}" PARENT_SCOPE)
      endif()
    endforeach()
  endforeach()
  if(IS_DIRECTORY "${root}/include/ATen" OR IS_DIRECTORY "${root}/include/torch")
    set("${prefix}_include_dir" "${root}/include" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_is_torch(<out> <root>): TRUE if <root> holds libtorch's CMake package, or its libraries
# and headers.
function(torchcuda_is_torch out root)
  set("${out}" FALSE PARENT_SCOPE)
  if(IS_DIRECTORY "${root}")
    torchcuda_torch_folders(its "${root}")
    if(DEFINED its_cmake_dir OR (DEFINED its_library_dir AND DEFINED its_include_dir))
      set("${out}" TRUE PARENT_SCOPE)
    endif()
  endif()
endfunction()

# torchcuda_torch_at(<out> <path>): gives the root of the libtorch that a path stands for, or unset.
# The path may be the root, site-packages, or a prefix or environment that holds libtorch. It may
# also lie within the root: lib, share/cmake, share/cmake/Torch, TorchConfig.cmake.
function(torchcuda_torch_at out path)
  unset("${out}" PARENT_SCOPE)
  if(EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
    torchcuda_up(path "${path}")
  endif()
  if(NOT IS_DIRECTORY "${path}")
    return()
  endif()
  _torchcuda_torch_within(root "${path}")
  if(NOT DEFINED root)
    _torchcuda_torch_above(root "${path}")
  endif()
  if(DEFINED root)
    set("${out}" "${root}" PARENT_SCOPE)
  endif()
endfunction()

function(_torchcuda_torch_within out path)
  unset("${out}" PARENT_SCOPE)
  set(places /torch /libtorch)
  foreach(lib IN ITEMS lib lib64 local/lib)
    torchcuda_glob(pythons "${path}/${lib}" "python3*")
    list(REVERSE pythons) # newest first
    foreach(python IN LISTS pythons)
      list(
        APPEND places
        "/${lib}/${python}/site-packages/torch"
        "/${lib}/${python}/dist-packages/torch"
      )
    endforeach()
  endforeach()
  foreach(place IN ITEMS "" LISTS places)
    torchcuda_is_torch(good "${path}${place}")
    if(good)
      set("${out}" "${path}${place}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# Goes up only from a folder that belongs to a libtorch: a wrong hint must not find what lies beside
# it.
function(_torchcuda_torch_above out path)
  unset("${out}" PARENT_SCOPE)
  set(inner "^(lib|lib64|include|share|cmake|bin|[a-z0-9_]+-linux-gnu[a-z0-9]*)$")
  foreach(depth RANGE 4)
    cmake_path(GET path FILENAME name)
    if(NOT "${name}" MATCHES "${inner}" AND NOT EXISTS "${path}/TorchConfig.cmake")
      return()
    endif()
    torchcuda_up(path "${path}")
    torchcuda_is_torch(good "${path}")
    if(good)
      set("${out}" "${path}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# torchcuda_torch_problem(<out> <path>): says why a path from the user holds no libtorch.
function(torchcuda_torch_problem out path)
  torchcuda_path_problem(problem "${path}")
  torchcuda_absolute(path "${path}")
  if(NOT DEFINED problem)
    set(problem "holds no libtorch")
    if(NOT IS_DIRECTORY "${path}")
      set(problem "is a file, not a folder that holds libtorch")
    elseif(EXISTS "${path}/CMakeCache.txt")
      set(problem "is a build tree, not an install tree")
    elseif(IS_DIRECTORY "${path}/aten/src" OR IS_DIRECTORY "${path}/../aten/src")
      set(problem "is PyTorch's source, and was not built")
    endif()
  endif()
  set("${out}" "${problem}" PARENT_SCOPE)
endfunction()
