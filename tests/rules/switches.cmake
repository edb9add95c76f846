# SPDX-License-Identifier: BSD-3-Clause
#
# No fix names a dead switch: each `-D<name>` in a rule is read by this module or known to CMake.
# Each rule that offers one has a configure case that applies it (CASE_FIX), or is listed below with
# the reason.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/judge.cmake")

# Rules whose -D is not tried, and why.
set(
  untried
  "cuda-header-missing: the words are those of headers-major"
  "driver-too-old-for-kernels: needs a second nvcc of CUDA 12, the words are those of nvcc-major"
  "gcc-breaks-nvcc: needs nvcc 11.1 to 11.5, the words are those of host-compiler-too-new"
  "glibc-math-clash: needs glibc 2.41, the words are those of host-compiler-too-new"
  "no-toolkit: needs a machine without nvcc, the words are those of toolkit-incomplete"
  "nvcc-below-libtorch-floor: needs an nvcc before 12.6, the words are those of nvcc-major"
  "nvcc-lacks-standard: needs nvcc 11, the words are those of nvcc-major"
  "nvtoolsext-gone: TorchCUDA makes the target itself, where it is called first"
  "package-links-older: it is what its own case does"
  "python-abi: needs a second Python"
  "python-library-missing: needs a libtorch zip"
  "runs-on-malformed: an example"
  "split-toolkit: needs a toolkit of the HPC SDK"
  "toolkit-component-skew: its words are those of toolkit-incomplete"
  "two-cuda-runtimes: needs a link of two majors"
  "two-libtorch: its -D is that of wrong-hint"
  "architectures-ignored: TorchCUDA sets the list itself, where it is called first"
  "windows-debug-mix: Windows"
  "wrong-machine: needs a libtorch of another machine, the words are those of cpu-only-libtorch"
)

# names_in(<out> <text>): the names after -D, without duplicates.
function(names_in out text)
  string(REGEX MATCHALL "-D[A-Za-z_][A-Za-z0-9_]*" names "${text}")
  list(TRANSFORM names REPLACE "^-D" "")
  list(REMOVE_DUPLICATES names)
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()

# All code except the rules, as one text: a name that occurs in it is read.
set(module "")
file(GLOB_RECURSE files "${module_dir}/*.cmake" "${module_dir}/../*.cmake")
foreach(file IN LISTS files)
  if(NOT file MATCHES "/TorchCUDA/rules/")
    file(READ "${file}" text)
    string(APPEND module "${text}")
  endif()
endforeach()
execute_process(COMMAND "${CMAKE_COMMAND}" --help-variable-list OUTPUT_VARIABLE known)
string(REPLACE "\n" ";" known "${known}")

torchcuda_load_rules()
get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
set(problems "")
set(offering "")
foreach(rule IN LISTS rules)
  # The rule's text, and the texts of its cases: names may be put together at run time.
  file(READ "${module_dir}/rules/${rule}.cmake" all)
  string(REGEX REPLACE "(^|\n)[ \t]*#[^\n]*" "\\1" all "${all}")
  string(REGEX REPLACE "torchcuda_define\\([a-z]+ ([A-Za-z_]+)" "-D\\1" all "${all}")
  file(GLOB cases "${CMAKE_CURRENT_LIST_DIR}/${rule}/*.facts")
  foreach(case IN LISTS cases)
    torchcuda_clear_facts()
    torchcuda_read_facts("${case}")
    judge()
    get_property(count GLOBAL PROPERTY TorchCUDA.project.findings)
    set(n 1)
    while(NOT n GREATER count)
      torchcuda_get_finding(id project ${n} ID)
      foreach(field IN ITEMS FIX OR UNLESS)
        torchcuda_get_finding(text project ${n} ${field})
        if(id STREQUAL rule)
          string(APPEND all "\n${text}")
          if(NOT field STREQUAL "UNLESS" AND text MATCHES "(^|[ '])-D[A-Za-z]")
            list(APPEND offering "${rule}")
          endif()
        endif()
      endforeach()
      math(EXPR n "${n} + 1")
    endwhile()
  endforeach()
  names_in(names "${all}")
  # A compile definition; an entry that libtorch's package reads.
  list(REMOVE_ITEM names _GLIBCXX_USE_CXX11_ABI CUDA_nvrtc_LIBRARY)
  foreach(name IN LISTS names)
    if(NOT "${name}" IN_LIST known AND NOT module MATCHES "[^A-Za-z0-9_]${name}[^A-Za-z0-9_]")
      string(APPEND problems "  ${rule}: nobody reads ${name}\n")
    endif()
  endforeach()
endforeach()

list(REMOVE_DUPLICATES offering)
set(tried "")
file(
  GLOB cases
  "${CMAKE_CURRENT_LIST_DIR}/../configure/*/case.cmake"
  "${CMAKE_CURRENT_LIST_DIR}/../ways/*/case.cmake"
)
foreach(case IN LISTS cases)
  set(CASE_FIX "")
  include("${case}")
  foreach(entry IN LISTS CASE_FIX)
    if(NOT entry MATCHES "/silence$")
      string(REGEX REPLACE "/.*$" "" entry "${entry}")
      list(APPEND tried "${entry}")
    endif()
  endforeach()
endforeach()
list(TRANSFORM untried REPLACE ":.*$" "")
foreach(rule IN LISTS offering)
  if(NOT "${rule}" IN_LIST tried AND NOT "${rule}" IN_LIST untried)
    string(APPEND problems "  ${rule}: its fix is tried by no case, and no reason is given\n")
  endif()
endforeach()
foreach(rule IN LISTS untried)
  if("${rule}" IN_LIST tried)
    string(APPEND problems "  ${rule}: a reason is given, and a case tries it\n")
  endif()
endforeach()
if(NOT problems STREQUAL "")
  message(FATAL_ERROR "${problems}")
endif()
