# SPDX-License-Identifier: BSD-3-Clause
#
# Runs the probe (probe/inspect) at every configure: driver, GPUs and environment change. The probe
# itself remembers what it read from ELF files, by the identity of each file.
include_guard(GLOBAL)
torchcuda_need(facts/inspect_digest)

# torchcuda_facts_inspect(<program>): asks the probe about libtorch, the program that will be
# linked, the driver and the GPUs. A failure sets inspect.error.
function(torchcuda_facts_inspect program)
  torchcuda_inspect_request(request)
  torchcuda_ask_inspect(text problem "${program}" "${request}")
  torchcuda_set_fact(inspect.error "${problem}")
  torchcuda_take_answer(text "${text}")
  torchcuda_read_facts_text("${text}")
endfunction()

# torchcuda_inspect_request(<out>): gives the probe's question. It does not mention this build
# folder.
function(torchcuda_inspect_request out)
  set(text "")
  torchcuda_fact_keys(keys)
  list(FILTER keys INCLUDE REGEX "^(program\\.|torch\\.library_dir$)")
  foreach(key IN LISTS keys)
    torchcuda_get_fact(value "${key}")
    torchcuda_encode_fact(encoded "${value}")
    string(APPEND text "${key}=${encoded}\n")
  endforeach()
  torchcuda_get_fact(library_dir torch.library_dir)
  if(NOT DEFINED library_dir)
    string(APPEND text "want=driver\n")
  endif()
  torchcuda_digest_request(digests "${library_dir}")
  set("${out}" "${text}${digests}" PARENT_SCOPE)
endfunction()
