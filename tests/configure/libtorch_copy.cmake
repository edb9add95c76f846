# SPDX-License-Identifier: BSD-3-Clause
#
# For CASE_PREPARE: a copy of a libtorch to damage, made of hard links.

# copy_libtorch(<package> <folder>): <folder>/torch and its siblings.
function(copy_libtorch package folder)
  file(MAKE_DIRECTORY "${folder}")
  execute_process(COMMAND cp -al "${PACKAGES}/${package}/." "${folder}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

# spoil(<file> <script>): runs the shell script on the file ($0), after replacing the hard link by a
# copy.
function(spoil file script)
  execute_process(COMMAND cp "${file}" "${file}.own" COMMAND_ERROR_IS_FATAL ANY)
  file(RENAME "${file}.own" "${file}")
  execute_process(COMMAND sh -c "${script}" "${file}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()
