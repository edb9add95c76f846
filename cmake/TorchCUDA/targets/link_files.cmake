# SPDX-License-Identifier: BSD-3-Clause
#
# Folders of links. Nothing is ever written through a link: what lies behind is the user's.
include_guard(GLOBAL)

# _torchcuda_folder_of_ours(<root> <name>): <root>/<name>, none of whose parts below <root> is a link.
function(_torchcuda_folder_of_ours root name)
  set(folder "${root}")
  string(REPLACE "/" ";" parts "${name}")
  foreach(part IN LISTS parts)
    string(APPEND folder "/${part}")
    if(IS_SYMLINK "${folder}")
      file(REMOVE "${folder}")
    endif()
  endforeach()
  file(MAKE_DIRECTORY "${folder}")
endfunction()

# _torchcuda_link_around(<root> <from> <name>): links to what lies beside each part of <name> in
# <from>: for targets/x86_64-linux/lib, also to targets/x86_64-linux/include.
function(_torchcuda_link_around root from name)
  while(NOT name STREQUAL "")
    get_filename_component(name "${name}" DIRECTORY)
    string(REGEX REPLACE "^(.)" "/\\1" part "${name}")
    _torchcuda_link_files("${root}${part}" "${from}${part}")
  endwhile()
endfunction()

# _torchcuda_link_files(<folder> <from>): a link in <folder> to each thing in <from>. nvcc finds its
# own folders from the name it is called by, so that bin/ itself must not be a link.
function(_torchcuda_link_files folder from)
  torchcuda_glob(names "${from}" "*")
  foreach(name IN LISTS names)
    _torchcuda_link("${folder}/${name}" "${from}/${name}")
  endforeach()
endfunction()

# _torchcuda_link_libraries(<folder> <own> <libraries>): a link in <folder> to each thing in
# <libraries> that <own> has not; and libcudart.so to libcudart.so.13 where only that is there: the
# wheels have no name that the linker looks for.
function(_torchcuda_link_libraries folder own libraries)
  set(made "")
  torchcuda_glob(names "${libraries}" "*")
  foreach(name IN LISTS names)
    if(NOT EXISTS "${own}/${name}")
      _torchcuda_link("${folder}/${name}" "${libraries}/${name}")
    endif()
    string(REGEX REPLACE "[.]so[.][0-9.]+$" ".so" short "${name}")
    if(
      NOT EXISTS "${own}/${short}"
      AND NOT EXISTS "${libraries}/${short}"
      AND NOT short IN_LIST made
    )
      list(APPEND made "${short}")
      _torchcuda_link("${folder}/${short}" "${libraries}/${name}")
    endif()
  endforeach()
endfunction()

# _torchcuda_link(<link> <target>): left alone where it is right: compilers' dependency files look
# at its time. A folder that is no link is ours, too.
function(_torchcuda_link link target)
  if(IS_SYMLINK "${link}")
    file(READ_SYMLINK "${link}" old)
    if(old STREQUAL target)
      return()
    endif()
  elseif(IS_DIRECTORY "${link}")
    return()
  endif()
  if(EXISTS "${target}")
    file(REMOVE "${link}")
    file(CREATE_LINK "${target}" "${link}" SYMBOLIC RESULT ignored)
  endif()
endfunction()
