# SPDX-License-Identifier: BSD-3-Clause
#
# What a program that links TorchCUDA::TorchCUDA hands to the linker.
include_guard(GLOBAL)

# torchcuda_link_items(<out> <used>): the link line, for INTERFACE_LINK_LIBRARIES; with <used> `no`
# without what only some programs call, hence without generator expressions. libtorch_cuda.so is
# used through its static constructors alone, so that a linker with --as-needed would drop it
# without a word. The libraries stand there by themselves, by full path: in one string with the
# option CMake would set no run path for the build tree (measured).
function(torchcuda_link_items out with_used)
  torchcuda_get_fact(dir torch.library_dir)
  torchcuda_plain_path(dir "${dir}" libtorch-lib)
  set(items "-Wl,--push-state,--no-as-needed")
  foreach(name IN ITEMS torch torch_cuda torch_cpu)
    if(EXISTS "${dir}/lib${name}.so")
      list(APPEND items "${dir}/lib${name}.so")
    endif()
  endforeach()
  list(APPEND items "-Wl,--pop-state")
  foreach(name IN ITEMS c10_cuda c10)
    if(EXISTS "${dir}/lib${name}.so")
      list(APPEND items "${dir}/lib${name}.so")
    endif()
  endforeach()
  _torchcuda_used_libraries(used)
  if(with_used AND NOT used STREQUAL "")
    # Only if the program calls them: an installed program must not need by itself what libtorch
    # finds by its own run path. The closing option differs from the one above, since CMake takes
    # equal options for one.
    list(APPEND items "-Wl,--push-state,--as-needed" ${used} "-Wl,--as-needed,--pop-state")
  endif()
  set("${out}" "${items}" PARENT_SCOPE)
endfunction()

# _torchcuda_used_libraries(<out>): libtorch's own CUDA runtime, for C++ that calls it
# (ATen/cuda/CUDAContext.h does), and cuDNN where the project asked for it; what a distribution
# built its headers upon. With `.cu` sources the runtime is CMake's business (CUDA_RUNTIME_LIBRARY), also where
# they come in a static library of another CUDA major, whose calls this one would take (measured).
function(_torchcuda_used_libraries out)
  set(used "")
  torchcuda_cudart(cudart)
  if(NOT cudart STREQUAL "")
    torchcuda_get_fact(major torch.cuda_major)
    math(EXPR next "${major} + 1")
    set(version "$<CUDA_COMPILER_VERSION>")
    set(
      same
      "$<AND:$<VERSION_GREATER_EQUAL:${version},${major}>,$<VERSION_LESS:${version},${next}>>"
    )
    set(fits "$<OR:$<NOT:$<BOOL:$<CUDA_COMPILER_ID>>>,${same}>")
    list(APPEND used "$<$<AND:$<NOT:$<LINK_LANGUAGE:CUDA>>,${fits}>:${cudart}>")
  endif()
  torchcuda_get_fact(components project.components)
  torchcuda_get_fact(cudnn cudnn.library)
  if(DEFINED cudnn AND "${components}" MATCHES "cuDNN" AND EXISTS "${cudnn}")
    torchcuda_plain_path(cudnn "${cudnn}" libcudnn.so)
    list(APPEND used "${cudnn}")
  endif()
  torchcuda_package_libraries(names)
  torchcuda_get_fact(dir torch.library_dir)
  foreach(name IN LISTS names)
    find_library(found_${name} NAMES "${name}" HINTS "${dir}" NO_CACHE)
    if(found_${name})
      list(APPEND used "${found_${name}}")
    endif()
  endforeach()
  set("${out}" "${used}" PARENT_SCOPE)
endfunction()

# torchcuda_cudart(<out>): the libcudart that libtorch loads: what the loader's walk found, else the
# one beside libtorch, else that of a toolkit of the same major. The wheel has libcudart.so.13
# without libcudart.so, so `-lcudart` does not find it.
function(torchcuda_cudart out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(variant torch.variant)
  torchcuda_get_fact(major torch.cuda_major)
  if(NOT "${variant}" STREQUAL "cuda" OR NOT DEFINED major)
    return()
  endif()
  torchcuda_get_fact(loaded closure.cudart.path)
  torchcuda_get_fact(loaded_major closure.cudart.major)
  torchcuda_get_fact(dir torch.library_dir)
  torchcuda_get_fact(toolkit toolkit.library_dir)
  set(found "")
  if(DEFINED loaded AND "${loaded_major}" STREQUAL "${major}")
    set(found "${loaded}")
  endif()
  foreach(
    folder
    IN
    ITEMS
      "${dir}"
      "${dir}/../../nvidia/cu${major}/lib"
      "${dir}/../../nvidia/cuda_runtime/lib"
      "${toolkit}"
  )
    if(found STREQUAL "")
      torchcuda_glob(
        names
        "${folder}"
        "libcudart.so.${major}"
        "libcudart.so.${major}.*"
        "libcudart-*.so.${major}*"
      )
      if(NOT names STREQUAL "")
        list(GET names 0 name)
        set(found "${folder}/${name}")
      endif()
    endif()
  endforeach()
  if(EXISTS "${found}")
    get_filename_component(name "${found}" NAME)
    get_filename_component(folder "${found}" DIRECTORY)
    torchcuda_real_path(folder "${folder}")
    torchcuda_plain_path(found "${folder}/${name}" "${name}")
    set("${out}" "${found}" PARENT_SCOPE)
  endif()
endfunction()
