# SPDX-License-Identifier: BSD-3-Clause
#
# Reads the list of facts from their documentation.
include_guard(GLOBAL)

# known_facts(<out> <facts/README.md>): the keys, with `*` for indices and names (gpu.*.cc).
function(known_facts out page)
  file(STRINGS "${page}" rows ENCODING UTF-8 REGEX "^\\| `")
  set(keys "")
  foreach(row IN LISTS rows)
    string(REGEX REPLACE "^\\| ([^|]*) \\|.*$" "\\1" cell "${row}")
    string(REGEX MATCHALL "`[^`]+`" names "${cell}")
    set(stem "")
    foreach(name IN LISTS names)
      string(REPLACE "`" "" name "${name}")
      string(REGEX REPLACE "<[a-z]+>" "*" name "${name}")
      if(name MATCHES "^\\.") # `closure.missing.<n>.soname`, `.needed_by`
        string(REGEX REPLACE "\\.[^.]*$" "" stem_of "${stem}")
        set(name "${stem_of}${name}")
      else()
        set(stem "${name}")
      endif()
      list(APPEND keys "${name}")
    endforeach()
  endforeach()
  # Placeholders for several names: closure.<name>.path, live.<part>.stage,
  # toolkit.component.<name>.
  set(spread "")
  foreach(key IN LISTS keys)
    if(key MATCHES "^live\\.\\*\\.(.*)$")
      list(APPEND spread "live.cuda.${CMAKE_MATCH_1}" "live.torch.${CMAKE_MATCH_1}")
    elseif(key MATCHES "^closure\\.\\*\\.(.*)$")
      foreach(
        name
        IN
        ITEMS cudart cublas cudnn nccl nvjitlink cupti nvrtc
      )
        list(APPEND spread "closure.${name}.${CMAKE_MATCH_1}")
      endforeach()
    elseif(key STREQUAL "toolkit.component.*")
      foreach(
        name
        IN
        ITEMS nvcc crt nvvm cudart cccl
      )
        list(APPEND spread "toolkit.component.${name}")
      endforeach()
    endif()
  endforeach()
  set("${out}" "${keys};${spread}" PARENT_SCOPE)
endfunction()
