# SPDX-License-Identifier: BSD-3-Clause

# read_report(<out>): the report of a run in WORK, less what no two runs have in common.
function(read_report out)
  file(READ "${WORK}/report.json" report)
  string(
    REGEX REPLACE "\n[^\n]*\"(inspect[.]cached|live[.][^\"]*[.]log)\"[^\n]*"
    ""
    report
    "${report}"
  )
  set("${out}" "${report}" PARENT_SCOPE)
endfunction()
