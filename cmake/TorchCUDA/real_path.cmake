# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_real_path(<out> <path>): the path behind all links. Before CMake 3.28 (CMP0152) file(REAL_PATH) takes `x/..`
# away before it looks whether `x` is a link: `link/../../nvidia` then leads to another folder than the system goes to.
function(torchcuda_real_path out path)
  torchcuda_saw("${path}")
  while("${path}" MATCHES "/\\.\\.(/|$)" AND CMAKE_VERSION VERSION_LESS 3.28)
    string(REGEX REPLACE "//+" "/" path "${path}")
    string(REGEX MATCH "/\\.\\.(/.*)?$" tail "${path}") # the leftmost: a folder may be called `..x`
    string(FIND "${path}" "${tail}" at)
    string(SUBSTRING "${path}" 0 ${at} head)
    string(LENGTH "${head}/.." length)
    string(SUBSTRING "${path}" ${length} -1 rest)
    file(REAL_PATH "${head}" head)
    get_filename_component(head "${head}" DIRECTORY)
    set(path "${head}${rest}")
  endwhile()
  file(REAL_PATH "${path}" path)
  set("${out}" "${path}" PARENT_SCOPE)
endfunction()
