# SPDX-License-Identifier: BSD-3-Clause
#
# A probe that need not be compiled: the one that the user names, or the one that a wheel or `cmake
# --install` placed beside the sources.
include_guard(GLOBAL)

# torchcuda_ready_inspect(<out>): gives that probe, or empty.
function(torchcuda_ready_inspect out)
  torchcuda_option(program TorchCUDA_INSPECT_EXECUTABLE)
  if(program STREQUAL "")
    _torchcuda_prebuilt_inspect(program)
  endif()
  set("${out}" "${program}" PARENT_SCOPE)
endfunction()

# _torchcuda_prebuilt_inspect(<out>): gives the probe beside the sources, if it was built from them
# and starts on this machine. Else empty.
function(_torchcuda_prebuilt_inspect out)
  get_property(probe GLOBAL PROPERTY TorchCUDA.probe_dir)
  get_property(asked GLOBAL PROPERTY TorchCUDA.prebuilt_inspect SET)
  if(NOT asked)
    set_property(GLOBAL PROPERTY TorchCUDA.prebuilt_inspect "")
    set(program "${probe}/torchcuda-inspect")
    if(EXISTS "${program}" AND NOT IS_DIRECTORY "${program}")
      torchcuda_inspect_sources(sources "${probe}/inspect")
      torchcuda_run_tool(version PROGRAM "${program}" --version)
      if("${version_output}" MATCHES "^torchcuda-inspect [0-9]+ ${sources}\n$")
        set_property(GLOBAL PROPERTY TorchCUDA.prebuilt_inspect "${program}")
      else()
        torchcuda_message(
          VERBOSE
          "TorchCUDA: ${program} was not built from these sources, or does not start"
        )
      endif()
    endif()
  endif()
  get_property(program GLOBAL PROPERTY TorchCUDA.prebuilt_inspect)
  set("${out}" "${program}" PARENT_SCOPE)
endfunction()

# torchcuda_drop_prebuilt_inspect(<out> <program>): no longer uses <program> in this run if it is the
# prebuilt probe. <out>: whether it is.
function(torchcuda_drop_prebuilt_inspect out program)
  get_property(prebuilt GLOBAL PROPERTY TorchCUDA.prebuilt_inspect)
  set("${out}" no PARENT_SCOPE)
  if("${prebuilt}" STREQUAL "${program}")
    set_property(GLOBAL PROPERTY TorchCUDA.prebuilt_inspect "")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_inspect_sources(<out> <folder>): the hash of the probe's sources. CMakeLists.txt compiles
# it into the program.
function(torchcuda_inspect_sources out folder)
  torchcuda_glob(names "${folder}" "*.cpp" "*.h" "*/*.cpp" "*/*.h")
  set(text "")
  foreach(name IN LISTS names)
    file(SHA256 "${folder}/${name}" hash)
    string(APPEND text "${name} ${hash}\n")
  endforeach()
  string(SHA256 hash "${text}")
  string(SUBSTRING "${hash}" 0 16 hash)
  set("${out}" "${hash}" PARENT_SCOPE)
endfunction()
