# SPDX-License-Identifier: BSD-3-Clause
#
# Tests whether a program links with libtorch's own CMake targets. They name the toolkit's CUDA
# runtime by full path, so CMake adds its folder to the RUNPATH, and GNU ld looks there first for
# libtorch's dependencies. It then links the toolkit's NCCL instead of the one that libtorch loads
# (measured: libtorch 2.15.0, toolkit 13.0: undefined reference to ncclCommResume).
include_guard(GLOBAL)
torchcuda_need(project/package_files project/package_closure)

# torchcuda_package_link(): sets package.not_found; package.link_symbol, .link_library,
# .link_resolved and .link_instead if a program that links TORCH_LIBRARIES does not link;
# package.link_symbol is `none` if it does. Call it in the scope of find_package(Torch).
function(torchcuda_package_link)
  torchcuda_package_files(file)
  torchcuda_set_fact(package.not_found "${file_absent}")
  foreach(key IN ITEMS symbol library resolved instead)
    torchcuda_forget_fact(package.link_${key})
  endforeach()
  torchcuda_option(probe TorchCUDA_PROBE live)
  torchcuda_get_fact(cross project.cross)
  torchcuda_get_fact(complete closure.complete)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if(
    NOT "${probe}" STREQUAL "live"
    OR DEFINED cross
    OR NOT "${complete}" STREQUAL "yes"
    OR NOT "CXX" IN_LIST languages
  )
    return() # unknown, or already a finding
  endif()
  _torchcuda_link_folders(folder file)
  _torchcuda_displaced(displaced folder)
  _torchcuda_link_fault(file displaced folder)
  # The end of configure compares them with those of each program.
  set_property(GLOBAL PROPERTY TorchCUDA.package_libraries "${TORCH_LIBRARIES}")
  set_property(GLOBAL PROPERTY TorchCUDA.package_linker_flags "${CMAKE_EXE_LINKER_FLAGS}")
  set_property(GLOBAL PROPERTY TorchCUDA.package_build_rpath "${CMAKE_BUILD_RPATH}")
endfunction()

# _torchcuda_link_fault(<files> <displaced> <folders>): sets package.link_*, if it can be told.
function(_torchcuda_link_fault files displaced folders)
  set(fault_symbol none)
  set(fault_library "")
  set(fault_resolved "")
  set(fault_instead "")
  if(${displaced}_count GREATER 0)
    torchcuda_closure_with(fault "${displaced}" "${folders}")
  endif()
  set(fails unknown)
  if("${fault_symbol}" STREQUAL "none")
    set(fails no)
  elseif(NOT "${fault_symbol}" STREQUAL "")
    _torchcuda_trial_link(fails "${files}" "${folders}")
  endif()
  if(fails STREQUAL "no")
    torchcuda_set_fact(package.link_symbol none)
  elseif(fails STREQUAL "yes")
    torchcuda_set_fact(package.link_symbol "${fault_symbol}")
    torchcuda_set_fact(package.link_library "${fault_library}")
    torchcuda_set_fact(package.link_resolved "${fault_resolved}")
    torchcuda_set_fact(package.link_instead "${fault_instead}")
  endif()
endfunction()

# _torchcuda_link_folders(<prefix> <files>): the RUNPATH that CMake gives a program:
# CMAKE_BUILD_RPATH, then the folder of each file, without system folders and duplicates.
function(_torchcuda_link_folders prefix files)
  set(count 0)
  foreach(folder IN LISTS CMAKE_BUILD_RPATH)
    set("${prefix}_${count}" "${folder}" PARENT_SCOPE)
    math(EXPR count "${count} + 1")
  endforeach()
  set(n 0)
  set(system ${CMAKE_CXX_IMPLICIT_LINK_DIRECTORIES} ${CMAKE_PLATFORM_IMPLICIT_LINK_DIRECTORIES})
  while(n LESS ${files}_count)
    get_filename_component(folder "${${files}_${n}}" DIRECTORY)
    if(NOT folder IN_LIST system AND NOT DEFINED "seen.${folder}")
      set("seen.${folder}" yes)
      set("${prefix}_${count}" "${folder}" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()

# _torchcuda_displaced(<prefix> <folders>): copies of libtorch's libraries that lie in <folders> and
# differ from the loaded ones.
function(_torchcuda_displaced prefix folders)
  set(count 0)
  set(n 0)
  torchcuda_get_fact(soname closure.library.0.soname)
  while(DEFINED soname)
    torchcuda_get_fact(path closure.library.${n}.path)
    set(m 0)
    while(m LESS ${folders}_count)
      set(copy "${${folders}_${m}}/${soname}")
      if(EXISTS "${copy}" AND EXISTS "${path}")
        torchcuda_same_file(same "${copy}" "${path}")
        if(NOT same)
          set("${prefix}_${count}" "${copy}" PARENT_SCOPE)
          math(EXPR count "${count} + 1")
        endif()
        break()
      endif()
      math(EXPR m "${m} + 1")
    endwhile()
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(soname closure.library.${n}.soname)
  endwhile()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()

# _torchcuda_trial_link(<out> <files> <folders>): `yes` if the linker misses a symbol in a program
# with these files and this RUNPATH, `no` if it links, else `unknown`.
function(_torchcuda_trial_link out files folders)
  set("${out}" unknown PARENT_SCOPE)
  torchcuda_work_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(base "${dir}/link.${suffix}")
  file(WRITE "${base}.cpp" "int main() { return 0; }\n")
  separate_arguments(flags UNIX_COMMAND "${CMAKE_CXX_FLAGS} ${CMAKE_EXE_LINKER_FLAGS}")
  torchcuda_cxx_command(cxx LINK)
  set(rpath "-Wl")
  set(words "")
  set(n 0)
  while(n LESS ${folders}_count)
    string(APPEND rpath ",-rpath,${${folders}_${n}}")
    math(EXPR n "${n} + 1")
  endwhile()
  set(n 0)
  while(n LESS ${files}_count)
    string(APPEND words " \"\${${files}_${n}}\"")
    math(EXPR n "${n} + 1")
  endwhile()
  # EVAL: a path may hold any byte, so the code holds variable names and no values.
  cmake_language(
    EVAL CODE
      "torchcuda_run_tool(link TIMEOUT 60 PROGRAM \${cxx_launcher} \"\${cxx_program}\"
    \${cxx_arguments} \${flags}
    \"\${base}.cpp\" -o \"\${base}.out\" -Wl,--no-as-needed ${words} \"\${rpath}\")"
  )
  if("${link_result}" STREQUAL "0")
    set("${out}" no PARENT_SCOPE)
  elseif("${link_error}${link_output}" MATCHES "undefined (reference|symbol)")
    set("${out}" yes PARENT_SCOPE)
  endif()
  file(REMOVE "${base}.cpp" "${base}.out")
endfunction()
