# SPDX-License-Identifier: BSD-3-Clause
#
# A cache entry is a text in a file named by the hash of its key. The last 64 bytes are the hash of
# key and text. An entry that is cut short or belongs to another key is ignored.
include_guard(GLOBAL)

# torchcuda_recall(<out> <out text> user|build <kind> <key>): reads the entry of a key. <out>: `yes`
# if there is one. <kind>: the first word of the file name.
function(
  torchcuda_recall
  out
  out_text
  which
  kind
  key
)
  set("${out}" no PARENT_SCOPE)
  set("${out_text}" "" PARENT_SCOPE)
  torchcuda_cache_folder(folder "${which}")
  _torchcuda_entry_name(name "${kind}" "${key}")
  torchcuda_cache_file(file "${folder}" "${name}")
  if("${file}" STREQUAL "")
    return()
  endif()
  file(READ "${file}" text)
  string(LENGTH "${text}" length)
  math(EXPR length "${length} - 64")
  if(length LESS 0)
    return()
  endif()
  string(SUBSTRING "${text}" ${length} -1 hash)
  string(SUBSTRING "${text}" 0 ${length} text)
  string(SHA256 wanted "${key}\n${text}")
  if("${hash}" STREQUAL "${wanted}")
    torchcuda_message(VERBOSE "TorchCUDA: cache entry used: ${file}")
    set("${out}" yes PARENT_SCOPE)
    set("${out_text}" "${text}" PARENT_SCOPE)
  else()
    torchcuda_message(VERBOSE "TorchCUDA: cache entry refused, damaged or of another key: ${file}")
  endif()
endfunction()

# torchcuda_remember(user|build <kind> <key> <text>): writes an entry. Does nothing if the folder
# cannot be written.
function(torchcuda_remember which kind key text)
  torchcuda_cache_folder(folder "${which}")
  if("${folder}" STREQUAL "")
    return()
  endif()
  _torchcuda_entry_name(name "${kind}" "${key}")
  string(SHA256 hash "${key}\n${text}")
  torchcuda_work_dir(work)
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${work}/entry.${suffix}" "${text}${hash}")
  file(CHMOD "${work}/entry.${suffix}" PERMISSIONS OWNER_READ OWNER_WRITE) # the copy keeps them
  file(COPY_FILE "${work}/entry.${suffix}" "${folder}/${name}.${suffix}" RESULT result)
  file(REMOVE "${work}/entry.${suffix}")
  if("${result}" STREQUAL "0")
    torchcuda_cache_add(added "${folder}" "${name}" "${folder}/${name}.${suffix}")
  endif()
endfunction()

function(_torchcuda_entry_name out kind key)
  get_property(version GLOBAL PROPERTY TorchCUDA.module_version)
  string(SHA256 hash "${version}\n${key}")
  string(SUBSTRING "${hash}" 0 16 hash)
  set("${out}" "${kind}-${hash}.entry" PARENT_SCOPE)
endfunction()
