# SPDX-License-Identifier: BSD-3-Clause
#
# Which facts a rule lacks. The engine reads the global property TorchCUDA.lacks after each rule.
include_guard(GLOBAL)

# torchcuda_all_known(<out> <fact>...): whether all these facts are known. A rule calls it for each of
# its reasons, so that one reason does not need the facts of another. If the rule then reports
# nothing, what a reason lacked is listed as not checked.
function(torchcuda_all_known out)
  set("${out}" yes PARENT_SCOPE)
  foreach(key IN LISTS ARGN)
    if(NOT DEFINED "fact.${key}")
      set("${out}" no PARENT_SCOPE)
      torchcuda_not_known("${key}")
    endif()
  endforeach()
endfunction()

# torchcuda_not_known(<fact>): a rule calls it where it cannot judge for lack of this fact.
function(torchcuda_not_known key)
  set_property(GLOBAL APPEND PROPERTY TorchCUDA.lacks "${key}")
endfunction()
