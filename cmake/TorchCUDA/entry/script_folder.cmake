# SPDX-License-Identifier: BSD-3-Clause
#
# The folder of script mode for the module's own files.
include_guard(GLOBAL)

# torchcuda_script_folder(<out>): creates a temporary folder for the module's own files. The caller
# removes it. Takes the first place with room and without `noexec`, else the first with room: then
# the probe cannot run, which the report says. Ends the run if there is none.
function(torchcuda_script_folder out)
  torchcuda_usable_shell(code)
  torchcuda_read(env TMPDIR HOME)
  string(RANDOM LENGTH 16 suffix)
  string(
    APPEND code
    [[umask 077; name=$0; first=
for base; do
  dir=$base/$name
  test -n "$base" && mkdir "$dir" || continue
  if room "$dir" && runs "$dir"; then rmdir "$first"; printf %s "$dir"; exit; fi
  if test -z "$first" && room "$dir"; then first=$dir; else rmdir "$dir"; fi
done
printf %s "$first"]]
  )
  execute_process(
    COMMAND
      /bin/sh -c "${code}" "torchcuda-${suffix}" "${env_TMPDIR}" /tmp /var/tmp "${env_HOME}/.cache"
      "${CMAKE_CURRENT_BINARY_DIR}"
    TIMEOUT 10
    INPUT_FILE /dev/null
    OUTPUT_VARIABLE dir
    ERROR_QUIET
  )
  if("${dir}" STREQUAL "")
    torchcuda_message(
      FATAL_ERROR
      "TorchCUDA: could not check: no folder can be written (TMPDIR, /tmp, /var/tmp, ~/.cache, the current one). There is no report."
    )
  endif()
  torchcuda_absolute(dir "${dir}")
  set_property(GLOBAL PROPERTY TorchCUDA.cache_dir "${dir}")
  set("${out}" "${dir}" PARENT_SCOPE)
endfunction()
