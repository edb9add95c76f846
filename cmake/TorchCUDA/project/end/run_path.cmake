# SPDX-License-Identifier: BSD-3-Clause
#
# Tells whether a program gets a run path (RUNPATH) that leads to libtorch. Whether a target is
# installed is not known at configure time.
include_guard(GLOBAL)

# torchcuda_target_run_path(<target>): sets project.run_path to what keeps the folder of libtorch
# out of it.
function(torchcuda_target_run_path target)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  torchcuda_get_fact(system project.system)
  torchcuda_get_fact(dir torch.library_dir)
  if(NOT "${type},${system}" STREQUAL "EXECUTABLE,Linux" OR NOT DEFINED dir)
    return()
  endif()
  _torchcuda_found_without(found "${target}" "${dir}")
  if(found)
    return()
  endif()
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(skip DIRECTORY "${folder}" DEFINITION CMAKE_SKIP_RPATH)
  foreach(
    name
    IN
    ITEMS SKIP_BUILD_RPATH BUILD_WITH_INSTALL_RPATH INSTALL_RPATH_USE_LINK_PATH INSTALL_RPATH
  )
    get_property(${name} TARGET "${target}" PROPERTY ${name})
  endforeach()
  _torchcuda_leads_to(leads "${INSTALL_RPATH}" "${dir}")
  _torchcuda_is_below(below "${dir}")
  if(skip)
    torchcuda_set_fact(project.run_path CMAKE_SKIP_RPATH)
  elseif(BUILD_WITH_INSTALL_RPATH AND NOT leads AND (below OR NOT INSTALL_RPATH_USE_LINK_PATH))
    torchcuda_set_fact(project.run_path BUILD_WITH_INSTALL_RPATH)
  elseif(SKIP_BUILD_RPATH AND NOT BUILD_WITH_INSTALL_RPATH)
    torchcuda_set_fact(project.run_path SKIP_BUILD_RPATH)
  elseif(INSTALL_RPATH_USE_LINK_PATH AND below AND NOT leads)
    torchcuda_set_fact(project.run_path INSTALL_RPATH_USE_LINK_PATH)
  endif()
endfunction()

# _torchcuda_found_without(<out> <target> <folder>): whether the loader may find this folder without
# CMake's run path: by linker flags, by the environment, by a compiler that adds run paths (Nix,
# Spack), or because it is a system folder.
function(_torchcuda_found_without out target dir)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(flags DIRECTORY "${folder}" DEFINITION CMAKE_EXE_LINKER_FLAGS)
  foreach(property IN ITEMS LINK_OPTIONS LINK_FLAGS LINK_LIBRARIES)
    get_property(more TARGET "${target}" PROPERTY ${property})
    string(APPEND flags " ${more}")
  endforeach()
  torchcuda_read(env LD_LIBRARY_PATH LD_RUN_PATH NIX_LDFLAGS SPACK_RPATH_DIRS)
  string(REPLACE ":" ";" paths "${env_LD_LIBRARY_PATH}")
  set("${out}" no PARENT_SCOPE)
  if(
    "${flags}" MATCHES "-rpath"
    OR NOT "${env_LD_RUN_PATH}${env_NIX_LDFLAGS}${env_SPACK_RPATH_DIRS}" STREQUAL ""
    OR dir IN_LIST paths
    OR "${dir}" MATCHES "^/(usr/(local/)?)?lib(64)?(/[^/]*-linux-gnu)?$"
  )
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_leads_to(<out> <run path> <folder>): whether it leads, or may lead, to a libtorch.
function(_torchcuda_leads_to out path dir)
  set("${out}" no PARENT_SCOPE)
  foreach(folder IN LISTS path)
    if("${folder}" MATCHES "\\$" OR EXISTS "${folder}/libtorch.so" OR "${folder}" STREQUAL "${dir}")
      set("${out}" yes PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# _torchcuda_is_below(<out> <folder>): whether it lies in the source or the build folder: CMake
# leaves those out of INSTALL_RPATH_USE_LINK_PATH.
function(_torchcuda_is_below out dir)
  set("${out}" no PARENT_SCOPE)
  foreach(top IN ITEMS "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}")
    string(FIND "${dir}/" "${top}/" at)
    if(at EQUAL 0)
      set("${out}" yes PARENT_SCOPE)
    endif()
  endforeach()
endfunction()
