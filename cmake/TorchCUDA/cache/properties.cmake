# SPDX-License-Identifier: BSD-3-Clause
#
# Writes global properties to the text of a cache entry, as `<name>=<value>` lines, and reads them
# back.
include_guard(GLOBAL)

# torchcuda_properties_text(<out> <set> <name>...): writes the properties TorchCUDA.<set>.<name>.
function(torchcuda_properties_text out set)
  set(text "")
  foreach(name IN LISTS ARGN)
    get_property(value GLOBAL PROPERTY "TorchCUDA.${set}.${name}")
    if("${value}" MATCHES "[][%\n;\\]") # separators, and what hides them in a list
      string(REPLACE "%" "%25" value "${value}")
      string(REPLACE "\n" "%0A" value "${value}")
      string(REPLACE ";" "%3B" value "${value}")
      string(REPLACE "\\" "%5C" value "${value}")
      string(REPLACE "[" "%5B" value "${value}")
      string(REPLACE "]" "%5D" value "${value}")
    endif()
    string(APPEND text "${name}=${value}\n")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_set_properties(<set> <text>): sets the properties named in a text.
function(torchcuda_set_properties set text)
  string(REGEX REPLACE "\n$" "" text "${text}")
  string(REPLACE "\n" ";" lines "${text}")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^([^=]+)=(.*)$" line "${line}")
    set(name "${CMAKE_MATCH_1}")
    set(value "${CMAKE_MATCH_2}")
    if("${value}" MATCHES "%")
      string(REPLACE "%5D" "]" value "${value}")
      string(REPLACE "%5B" "[" value "${value}")
      string(REPLACE "%5C" "\\" value "${value}")
      string(REPLACE "%3B" ";" value "${value}")
      string(REPLACE "%0A" "\n" value "${value}")
      string(REPLACE "%25" "%" value "${value}")
    endif()
    set_property(GLOBAL PROPERTY "TorchCUDA.${set}.${name}" "${value}")
  endforeach()
endfunction()
