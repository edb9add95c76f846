# SPDX-License-Identifier: BSD-3-Clause
#
# Where compile and link lines by TorchCUDA::TorchCUDA differ from those by find_package(Torch), and
# why: the one place. Each row is <source>|ours or theirs|<regular expression of the words>; a word
# that stands on one side alone and matches no row is a failure, and so is a row that matches
# nothing in any run.
set(
  DIFFERENCES
  # C++ gets the CUDA headers of libtorch's own major, and CCCL's, which moved to a folder of its
  # own in CUDA 13 (F06, F37).
  "source.cpp|ours|^-isystem .*/nvidia/[a-z0-9_]+/include$"
  "source.cpp|ours|^-isystem /usr/local/cuda/include/cccl$"
  "source.cpp|ours|^-isystem .*/TorchCUDA/headers$"
  # … and those of another major never (libtorch 2.9.1 is of CUDA 12, this toolkit of 13).
  "source.cpp|theirs|^-isystem /usr/local/cuda/include$"
  # nvcc has its own headers without being told.
  "source.cu|theirs|^-isystem /usr/local/cuda/include$"
  # One word instead of two: CMake takes the second of two equal words out.
  "source.cu|ours|^-Xcudafe=--diag_suppress="
  "source.cu|theirs|^-Xcudafe|^--diag_suppress="
  # Architectures: CMake's own list instead of a global flag.
  "source.cu|ours|^--generate-code=|^\"--generate-code="
  "source.cu|theirs|^-gencode|^arch=compute_"
  # nvcc's default, which CMake leaves out where a feature asks for it.
  "source.cu|theirs|^-std=c\\+\\+17$"
  # Folders of an MKL that is not there.
  "link cxx|theirs|^-L/lib/|^-L.*/lib/(intel64|win)"
  "link cuda|theirs|^-L/lib/|^-L.*/lib/(intel64|win)"
  # The run path: of libtorch and of its own CUDA runtime; not of the toolkit and of an MKL that is
  # not there.
  "link cxx|ours|^-Wl,-rpath,"
  "link cxx|theirs|^-Wl,-rpath,"
  "link cuda|ours|^-Wl,-rpath,"
  "link cuda|theirs|^-Wl,-rpath,"
  # The libraries stand by themselves, between two options, so that CMake knows their folder.
  "link cxx|ours|^-Wl,--push-state|^-Wl,--pop-state|^-Wl,--as-needed,--pop-state"
  "link cxx|theirs|^-Wl,--(no-)?as-needed"
  "link cuda|ours|^-Wl,--push-state|^-Wl,--pop-state|^-Wl,--as-needed,--pop-state"
  "link cuda|theirs|^-Wl,--(no-)?as-needed"
  "link cxx|ours|/libtorch(_cuda|_cpu)?\\.so$"
  "link cuda|ours|/libtorch(_cuda|_cpu)?\\.so$"
  # libtorch's own CUDA runtime instead of the toolkit's, which would displace it; with `.cu`,
  # CMake's choice alone. Nothing of libtorch's headers calls nvrtc.
  "link cxx|ours|/nvidia/[a-z0-9_]+/lib/libcudart\\.so\\.1[0-9]$"
  "link cxx|theirs|/libcudart\\.so$|/libnvrtc\\.so$"
  "link cuda|theirs|/libcudart\\.so$|/libnvrtc\\.so$"
)
set_property(GLOBAL PROPERTY seen "")

# words(<out> <text> <folder>): the words of a command, response files in <folder> read in;
# `-isystem <dir>` is one word.
function(words out text folder)
  while(
    "${text}"
      MATCHES
      "(--options-file |@)([^ ]+[.]rsp|[^ ]+/(linklibs|linkLibs|objects[0-9]*)[a-z.]*)"
  )
    set(name "${CMAKE_MATCH_2}")
    set(place "${CMAKE_MATCH_0}")
    file(READ "${folder}/${name}" content)
    string(REPLACE "\n" " " content "${content}")
    string(REPLACE "${place}" "${content}" text "${text}")
  endwhile()
  string(REPLACE "[" "(" text "${text}") # a list would stop there
  string(REPLACE "]" ")" text "${text}")
  string(REPLACE "\"" "" text "${text}")
  string(REGEX REPLACE "-isystem +" "-isystem=" text "${text}")
  string(REGEX MATCHALL "[^ \n]+" words "${text}")
  list(TRANSFORM words REPLACE "^-isystem=" "-isystem ")
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

function(compile_words out folder source)
  file(READ "${folder}/compile_commands.json" json)
  string(JSON count LENGTH "${json}")
  set(words "")
  set(n 0)
  while(n LESS count)
    string(JSON file GET "${json}" ${n} file)
    string(JSON command GET "${json}" ${n} command)
    if(file MATCHES "/${source}$")
      words(words "${command}" "${folder}")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

function(link_words out folder target)
  file(READ "${folder}/CMakeFiles/${target}.dir/link.txt" command)
  words(words "${command}" "${folder}")
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

# compare(<what> <source> <ours> <theirs>)
function(compare what source ours theirs)
  foreach(side IN ITEMS ours theirs)
    set(alone "${${side}}")
    if(side STREQUAL "ours")
      list(REMOVE_ITEM alone ${theirs})
    else()
      list(REMOVE_ITEM alone ${ours})
    endif()
    foreach(word IN LISTS alone)
      set(explained no)
      foreach(row IN LISTS DIFFERENCES)
        string(REGEX MATCH "^([^|]*)[|]([^|]*)[|](.*)$" row_parts "${row}")
        if("${CMAKE_MATCH_1}|${CMAKE_MATCH_2}" STREQUAL "${source}|${side}")
          set(expression "${CMAKE_MATCH_3}")
          if("${word}" MATCHES "${expression}")
            set(explained yes)
            set_property(GLOBAL APPEND PROPERTY seen "${row}")
          endif()
        endif()
      endforeach()
      if(NOT explained)
        fail("${what}: only ${side}: ${word}")
      endif()
    endforeach()
  endforeach()
  list(LENGTH ours count)
  message("${what}: ${count} words compared")
endfunction()
