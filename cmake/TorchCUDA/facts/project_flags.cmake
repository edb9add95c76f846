# SPDX-License-Identifier: BSD-3-Clause
#
# The flags that sources get by variables and by the folder that calls find_package().
include_guard(GLOBAL)

# torchcuda_flags_without_conditions(<out> <flags> <language>): the flags that hold for every source
# of this language. Keeps the content of a condition on the language; drops other conditions. A `;`
# in a condition has made several flags of it.
function(torchcuda_flags_without_conditions out flags language)
  set(kept "")
  set(keep yes)
  set(inside no)
  foreach(flag IN LISTS flags)
    if("${flag}" MATCHES "^\\$<\\$<COMPILE_LANG(UAGE|_AND_ID):([A-Za-z,]+)>:(.*)$")
      set(languages "${CMAKE_MATCH_2}")
      set(flag "${CMAKE_MATCH_3}")
      set(inside yes)
      set(keep no)
      if("${languages}" MATCHES "(^|,)${language}(,|$)" AND NOT "${flag}" MATCHES "\\$<")
        set(keep yes)
      endif()
    elseif("${flag}" MATCHES "\\$<")
      set(inside yes)
      set(keep no)
    endif()
    set(ends no)
    if(inside AND "${flag}" MATCHES "^(.*)>$")
      set(ends yes)
      set(flag "${CMAKE_MATCH_1}")
    endif()
    if(keep)
      string(APPEND kept " ${flag}")
    endif()
    if(ends)
      set(inside no)
      set(keep yes)
    endif()
  endforeach()
  set("${out}" "${kept}" PARENT_SCOPE)
endfunction()

# torchcuda_directory_flags(<out> CXX|CUDA): gives the words of add_compile_options(),
# add_compile_definitions() and include_directories() in the calling folder.
function(torchcuda_directory_flags out language)
  set(words "")
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    get_property(definitions DIRECTORY PROPERTY COMPILE_DEFINITIONS)
    get_property(folders DIRECTORY PROPERTY INCLUDE_DIRECTORIES)
    get_property(options DIRECTORY PROPERTY COMPILE_OPTIONS)
    list(FILTER definitions EXCLUDE REGEX "\\$<")
    list(FILTER folders EXCLUDE REGEX "\\$<")
    list(TRANSFORM definitions REPLACE "^-D" "")
    list(TRANSFORM definitions PREPEND "-D")
    list(TRANSFORM folders PREPEND "-I")
    torchcuda_flags_without_conditions(text "${options}" "${language}")
    string(REPLACE "SHELL:" " " text "${text}")
    separate_arguments(options UNIX_COMMAND "${text}")
    set(words ${definitions} ${folders} ${options})
  endif()
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

# torchcuda_target_options(<out>): picks the C++ flags that choose the machine, the standard library
# or its string ABI.
function(torchcuda_target_options out)
  torchcuda_flags(flags variable CXX)
  separate_arguments(words UNIX_COMMAND "${flags}")
  torchcuda_directory_flags(more CXX)
  list(APPEND words ${more})
  list(
    FILTER words
    INCLUDE
    REGEX
      "^(-m32|-m64|-mx32|-stdlib=|-nostdinc[+]|--target=|--gcc-toolchain=|-D_GLIBCXX_USE_CXX11_ABI)"
  )
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

# torchcuda_static_flag(<out>): the flag that asks for a program without shared libraries, or empty.
function(torchcuda_static_flag out)
  torchcuda_flags(flags variable CXX)
  separate_arguments(words UNIX_COMMAND "${flags}")
  torchcuda_linker_flags(more)
  list(APPEND words ${more})
  list(FILTER words INCLUDE REGEX "^--?static(-pie)?$")
  list(JOIN words " " words)
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

# torchcuda_linker_flags(<out>): gives the words of CMAKE_EXE_LINKER_FLAGS (or LDFLAGS, before CMake
# has read it) and of add_link_options() in the calling folder.
function(torchcuda_linker_flags out)
  torchcuda_read(var CMAKE_EXE_LINKER_FLAGS)
  torchcuda_read(env LDFLAGS)
  set(text "${var_CMAKE_EXE_LINKER_FLAGS}")
  if(NOT DEFINED CMAKE_EXE_LINKER_FLAGS)
    set(text "${env_LDFLAGS}")
  endif()
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    get_property(options DIRECTORY PROPERTY LINK_OPTIONS)
    list(FILTER options EXCLUDE REGEX "\\$<")
    list(TRANSFORM options REPLACE "^LINKER:(SHELL:)?" "-Wl,")
    list(JOIN options " " options)
    string(REPLACE "SHELL:" " " options "${options}")
    string(APPEND text " ${options}")
  endif()
  separate_arguments(words UNIX_COMMAND "${text}")
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()
