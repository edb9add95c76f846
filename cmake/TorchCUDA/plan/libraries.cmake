# SPDX-License-Identifier: BSD-3-Clause
#
# Plans the link line of a program that links TorchCUDA::TorchCUDA.
include_guard(GLOBAL)

# torchcuda_link_items(<out> <used>): the items for INTERFACE_LINK_LIBRARIES. <used> `no`: leaves
# out libraries that only some programs call, hence all generator expressions. --no-as-needed: a
# program uses libtorch_cuda.so only through its static constructors, so the linker would drop it.
# Each library is an item by full path: in one string with the option it would get no RUNPATH in the
# build tree (measured).
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
    # --as-needed: an installed program must not need a library that only libtorch's RUNPATH finds.
    # The closing option differs from the one above because CMake removes duplicate options.
    list(APPEND items "-Wl,--push-state,--as-needed" ${used} "-Wl,--as-needed,--pop-state")
  endif()
  set("${out}" "${items}" PARENT_SCOPE)
endfunction()

# _torchcuda_used_libraries(<out>): the libraries that some programs call: libtorch's CUDA runtime,
# for C++ (ATen/cuda/CUDAContext.h calls it); cuDNN, with the component cuDNN; the libraries that a
# distribution's headers call. In a program with `.cu` sources CMake links the runtime
# (CUDA_RUNTIME_LIBRARY). A static library of another CUDA major must not get libtorch's runtime:
# its calls would go there (measured).
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

# torchcuda_cudart(<out>): the libcudart that libtorch loads: the one in libtorch's closure, else
# the one beside libtorch, else the one in a toolkit of the same major. Always a full path: a wheel
# has libcudart.so.13 without libcudart.so, so `-lcudart` fails.
function(torchcuda_cudart out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(variant torch.variant)
  torchcuda_get_fact(major torch.cuda_major)
  if(NOT "${variant}" STREQUAL "cuda" OR NOT DEFINED major)
    return()
  endif()
  torchcuda_get_fact(found closure.cudart.path)
  torchcuda_get_fact(loaded_major closure.cudart.major)
  if(NOT DEFINED found OR NOT "${loaded_major}" STREQUAL "${major}")
    _torchcuda_cudart_of_major(found "${major}")
  endif()
  if(EXISTS "${found}")
    get_filename_component(name "${found}" NAME)
    get_filename_component(folder "${found}" DIRECTORY)
    torchcuda_real_path(folder "${folder}")
    torchcuda_plain_path(found "${folder}/${name}" "${name}")
    set("${out}" "${found}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_cudart_of_major(<out> <major>): the first libcudart beside libtorch, in the wheels or
# in the toolkit; or empty.
function(_torchcuda_cudart_of_major out major)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(dir torch.library_dir)
  torchcuda_get_fact(toolkit toolkit.library_dir)
  foreach(
    folder
    IN
    ITEMS
      "${dir}"
      "${dir}/../../nvidia/cu${major}/lib"
      "${dir}/../../nvidia/cuda_runtime/lib"
      "${toolkit}"
  )
    torchcuda_glob(
      names
      "${folder}"
      "libcudart.so.${major}"
      "libcudart.so.${major}.*"
      "libcudart-*.so.${major}*"
    )
    if(NOT names STREQUAL "")
      list(GET names 0 name)
      set("${out}" "${folder}/${name}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()
