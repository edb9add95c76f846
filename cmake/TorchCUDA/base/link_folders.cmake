# SPDX-License-Identifier: BSD-3-Clause
#
# Folders of links. The module never writes through a link: the files behind it are the user's.
include_guard(GLOBAL)

# torchcuda_folder_of_ours(<root> <name>): makes the folder <root>/<name>. Replaces each link on the
# path below <root> by a folder.
function(torchcuda_folder_of_ours root name)
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

# torchcuda_link_around(<root> <from> <name>): links everything beside each part of <name> in
# <from>. For targets/x86_64-linux/lib, this includes targets/x86_64-linux/include.
function(torchcuda_link_around root from name)
  while(NOT name STREQUAL "")
    get_filename_component(name "${name}" DIRECTORY)
    string(REGEX REPLACE "^(.)" "/\\1" part "${name}")
    torchcuda_link_files("${root}${part}" "${from}${part}")
  endwhile()
endfunction()

# torchcuda_link_files(<folder> <from>): links each file and folder of <from> into <folder>. nvcc
# finds its own folders from the path it is called by, so its bin/ must be a real folder.
function(torchcuda_link_files folder from)
  torchcuda_glob(names "${from}" "*")
  foreach(name IN LISTS names)
    torchcuda_link("${folder}/${name}" "${from}/${name}")
  endforeach()
endfunction()

# torchcuda_link_libraries(<folder> <own> <libraries>): links into <folder> what <libraries> has and
# <own> lacks. Adds the name that the linker looks for where it is missing: libcudart.so for a
# wheel's libcudart.so.13.
function(torchcuda_link_libraries folder own libraries)
  set(made "")
  torchcuda_glob(names "${libraries}" "*")
  foreach(name IN LISTS names)
    if(NOT EXISTS "${own}/${name}")
      torchcuda_link("${folder}/${name}" "${libraries}/${name}")
    endif()
    string(REGEX REPLACE "[.]so[.][0-9.]+$" ".so" short "${name}")
    if(
      NOT EXISTS "${own}/${short}"
      AND NOT EXISTS "${libraries}/${short}"
      AND NOT short IN_LIST made
    )
      list(APPEND made "${short}")
      torchcuda_link("${folder}/${short}" "${libraries}/${name}")
    endif()
  endforeach()
endfunction()

# torchcuda_link(<link> <target>): makes a link. Leaves a correct link alone: a new one would have a
# new time, and sources that depend on it would be rebuilt. Leaves a folder alone: this module made
# it.
function(torchcuda_link link target)
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
