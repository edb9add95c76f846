# SPDX-License-Identifier: BSD-3-Clause
#
# All differences between the compile and link lines by TorchCUDA::TorchCUDA and by
# find_package(Torch), and their reasons. Each row is <source>|ours or theirs|<regular expression of
# the words>. A word on one side that matches no row is a failure; so is a row that matches nothing
# in any run.
set(
  DIFFERENCES
  # C++ gets the CUDA headers of libtorch's own major, and CCCL's, which moved to a folder of its
  # own in CUDA 13 (F06 nvcc of another major, F37 Thrust and CUB moved).
  "source.cpp|ours|^-isystem .*/nvidia/[a-z0-9_]+/include$"
  "source.cpp|ours|^-isystem /usr/local/cuda/include/cccl$"
  "source.cpp|ours|^-isystem .*/TorchCUDA/headers$"
  # … and never those of another major (libtorch 2.9.1 is for CUDA 12, this toolkit is 13).
  "source.cpp|theirs|^-isystem /usr/local/cuda/include$"
  # nvcc finds its headers without a flag.
  "source.cu|theirs|^-isystem /usr/local/cuda/include$"
  # One word, not two: CMake removes the second of two equal words.
  "source.cu|ours|^-Xcudafe=--diag_suppress="
  "source.cu|theirs|^-Xcudafe|^--diag_suppress="
  # Architectures: CMake's property, not a global flag.
  "source.cu|ours|^--generate-code=|^\"--generate-code="
  "source.cu|theirs|^-gencode|^arch=compute_"
  # nvcc's default, which CMake omits if a compile feature asks for it.
  "source.cu|theirs|^-std=c\\+\\+17$"
  # Folders of an MKL that is not installed.
  "link cxx|theirs|^-L/lib/|^-L.*/lib/(intel64|win)"
  "link cuda|theirs|^-L/lib/|^-L.*/lib/(intel64|win)"
  # The run path: libtorch's folder and that of its CUDA runtime, not those of the toolkit and of a
  # missing MKL.
  "link cxx|ours|^-Wl,-rpath,"
  "link cxx|theirs|^-Wl,-rpath,"
  "link cuda|ours|^-Wl,-rpath,"
  "link cuda|theirs|^-Wl,-rpath,"
  # The libraries are separate words between two options, so that CMake knows their folder.
  "link cxx|ours|^-Wl,--push-state|^-Wl,--pop-state|^-Wl,--as-needed,--pop-state"
  "link cxx|theirs|^-Wl,--(no-)?as-needed"
  "link cuda|ours|^-Wl,--push-state|^-Wl,--pop-state|^-Wl,--as-needed,--pop-state"
  "link cuda|theirs|^-Wl,--(no-)?as-needed"
  "link cxx|ours|/libtorch(_cuda|_cpu)?\\.so$"
  "link cuda|ours|/libtorch(_cuda|_cpu)?\\.so$"
  # libtorch's own CUDA runtime; the toolkit's would replace it. With `.cu`, only CMake's choice. No
  # header of libtorch calls nvrtc.
  "link cxx|ours|/nvidia/[a-z0-9_]+/lib/libcudart\\.so\\.1[0-9]$"
  "link cxx|theirs|/libcudart\\.so$|/libnvrtc\\.so$"
  "link cuda|theirs|/libcudart\\.so$|/libnvrtc\\.so$"
)
set_property(GLOBAL PROPERTY seen "")

# words(<out> <text> <folder>): the words of a command, with response files from <folder> expanded;
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
  string(REPLACE "[" "(" text "${text}") # it would end a list there
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
