# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_plain_path(<out> <path> <name>): a path that CMake can carry in a target's property.
# There, a path is a list element and may be a generator expression: `;`, `[`, `$` and the like
# break it. For these paths, makes the link <name> in the module's own folder. `$ORIGIN` still
# works: the system resolves `link/lib/..` to the real folder.
function(torchcuda_plain_path out path name)
  if("${path}" MATCHES "[][;$<>\"\\]" OR "${path}" MATCHES "[\r\n\t]")
    torchcuda_work_dir(dir)
    set(link "${dir}/${name}")
    file(REMOVE "${link}")
    file(CREATE_LINK "${path}" "${link}" SYMBOLIC RESULT problem)
    if("${problem}" STREQUAL "0")
      set("${out}" "${link}" PARENT_SCOPE)
      return()
    endif()
  endif()
  set("${out}" "${path}" PARENT_SCOPE)
endfunction()

# torchcuda_behind_links(<out> <path>): maps a path in a toolkit of links (torchcuda_linked_toolkit)
# to the path in the original toolkit. Returns any other path unchanged. CMake remembers the nvcc of
# the first configure, which may be one of these links. Follows a file's link one step only: the
# original may itself be a link.
function(torchcuda_behind_links out path)
  if("${path}" MATCHES "/TorchCUDA/toolkit-[0-9a-f]+/" AND EXISTS "${path}")
    if(IS_SYMLINK "${path}")
      file(READ_SYMLINK "${path}" path)
    else()
      torchcuda_real_path(path "${path}")
    endif()
  endif()
  set("${out}" "${path}" PARENT_SCOPE)
endfunction()
