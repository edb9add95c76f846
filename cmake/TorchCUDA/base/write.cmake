# SPDX-License-Identifier: BSD-3-Clause
#
# Writes files, and makes the module's folder.
include_guard(GLOBAL)

# torchcuda_write_file(<out> <file> <text>): writes a file in one step. <out> is `no` if the place
# cannot be written, where file(WRITE) would stop the configure; else `yes`.
function(torchcuda_write_file out file text)
  set("${out}" no PARENT_SCOPE)
  torchcuda_is_replaceable(replaceable "${file}")
  if(NOT replaceable)
    return()
  endif()
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
  endif()
endfunction()

# torchcuda_is_replaceable(<out> <file>): `no` for a folder and for what lies in /dev, /proc or /sys.
# For root, a device is as easily replaced by a file as any file.
function(torchcuda_is_replaceable out file)
  set("${out}" yes PARENT_SCOPE)
  get_filename_component(path "${file}" ABSOLUTE)
  set(real "${path}")
  if(EXISTS "${path}")
    torchcuda_real_path(real "${path}")
  endif()
  if(
    IS_DIRECTORY "${path}"
    OR "${path}" MATCHES "^/(dev|proc|sys)/"
    OR "${real}" MATCHES "^/(dev|proc|sys)/"
  )
    set("${out}" no PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_remove_old(<file>): removes a file that will be written again.
function(torchcuda_remove_old file)
  torchcuda_is_replaceable(replaceable "${file}")
  if(replaceable)
    file(REMOVE "${file}")
  endif()
endfunction()

# torchcuda_work_dir(<out>): gives the module's folder in the build folder. Makes it if needed.
function(torchcuda_work_dir out)
  get_property(dir GLOBAL PROPERTY TorchCUDA.cache_dir)
  file(MAKE_DIRECTORY "${dir}")
  set("${out}" "${dir}" PARENT_SCOPE)
endfunction()

# torchcuda_usable_shell(<out>): code for /bin/sh: `room <folder>` is true if a probe fits in there,
# `runs <folder>` if a program there can be started: not with `noexec`.
function(torchcuda_usable_shell out)
  string(
    CONCAT code
    "PATH=$PATH:/usr/bin:/bin\n"
    [[room() { head -c 1000000 /dev/zero 2>/dev/null >"$1/try.$$"; r=$?; rm -f "$1/try.$$"; return $r; }]]
    "\n"
    [[runs() { printf '#!/bin/sh\n' >"$1/try.$$" && chmod 700 "$1/try.$$" && "$1/try.$$"; r=$?; rm -f "$1/try.$$"; return $r; }]]
    "\n"
  )
  set("${out}" "${code}" PARENT_SCOPE)
endfunction()
