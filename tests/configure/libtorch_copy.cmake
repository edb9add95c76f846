# SPDX-License-Identifier: BSD-3-Clause
#
# For CASE_PREPARE: a libtorch of one's own to spoil, by hard links.

# copy_libtorch(<package> <folder>): <folder>/torch and what lies beside it.
function(copy_libtorch package folder)
  file(MAKE_DIRECTORY "${folder}")
  execute_process(COMMAND cp -al "${PACKAGES}/${package}/." "${folder}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# spoil(<file> <script>): runs the shell script, which knows the file as $0, on a copy that is no hard link.
function(spoil file script)
  execute_process(COMMAND cp "${file}" "${file}.own" COMMAND_ERROR_IS_FATAL ANY)
  file(RENAME "${file}.own" "${file}")
  execute_process(COMMAND sh -c "${script}" "${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()
