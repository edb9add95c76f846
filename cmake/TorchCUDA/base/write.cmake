# SPDX-License-Identifier: BSD-3-Clause
#
# Writes files, and makes the module's folder.
include_guard(GLOBAL)

# torchcuda_write_file(<out> <file> <text>): writes a file in one step. <out> is `no` if the place
# cannot be written, where file(WRITE) would stop the configure; else `yes`.
function(torchcuda_write_file out file text)
  torchcuda_work_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${dir}/write.${suffix}" "${text}")
  file(COPY_FILE "${dir}/write.${suffix}" "${file}.${suffix}" RESULT result)
  if(result EQUAL 0)
    file(RENAME "${file}.${suffix}" "${file}" RESULT result)
  endif()
  file(REMOVE "${dir}/write.${suffix}" "${file}.${suffix}")
  if(result EQUAL 0)
    set("${out}" yes PARENT_SCOPE)
  else()
    set("${out}" no PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_work_dir(<out>): gives the module's folder in the build folder. Makes it if needed.
function(torchcuda_work_dir out)
  get_property(dir GLOBAL PROPERTY TorchCUDA.cache_dir)
  file(MAKE_DIRECTORY "${dir}")
  set("${out}" "${dir}" PARENT_SCOPE)
endfunction()
