# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_plain_path(<out> <path> <name>): a path that CMake can carry in a target's property.
# There a path is a list element and may be a generator expression, so that `;`, `[`, `$` and the
# like break it; such a path is reached through the link <name> in the module's own folder.
# `$ORIGIN` still leads to the neighbours: the system resolves `link/lib/..` to the real folder.
function(torchcuda_plain_path out path name)
  if("${path}" MATCHES "[][;$<>\"\\]" OR "${path}" MATCHES "[\r\n\t]")
    torchcuda_cache_dir(dir)
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

# torchcuda_behind_links(<out> <path>): a path below a toolkit of links (torchcuda_linked_toolkit)
# as it is in the toolkit itself; any other path as it is. CMake remembers the nvcc it was handed,
# so that a second configure meets it again. A file's link is followed one step, to the very name it
# was made from: what lies behind that may be a link, too.
function(torchcuda_behind_links out path)
  if("${path}" MATCHES "/TorchCUDA/toolkit-[0-9a-f]+/" AND EXISTS "${path}")
    torchcuda_saw("${path}")
    if(IS_SYMLINK "${path}")
      file(READ_SYMLINK "${path}" path)
    else()
      torchcuda_real_path(path "${path}")
    endif()
  endif()
  set("${out}" "${path}" PARENT_SCOPE)
endfunction()
