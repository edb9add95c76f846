# SPDX-License-Identifier: BSD-3-Clause

# survivors(<out> <NAME=value>): the command lines of the processes that still have this word in
# their environment; ends them. Waits for those that are ending. Linux only.
function(survivors out word)
  set(
    script
    [[tries=0
while :; do
  left=
  for process in /proc/[0-9]*; do
    grep -qzxF -e "$1" "$process/environ" 2>/dev/null && left="$left ${process#/proc/}"
  done
  [ -n "$left" ] && [ $tries -lt 20 ] || break
  tries=$((tries + 1))
  sleep 0.1
done
for process in $left; do
  tr '\0' ' ' <"/proc/$process/cmdline"
  echo "($process)"
  kill -KILL "$process"
done]]
  )
  execute_process(
    COMMAND sh -c "${script}" sh "${word}"
    OUTPUT_VARIABLE left
    ERROR_QUIET
  )
  set("${out}" "${left}" PARENT_SCOPE)
endfunction()
