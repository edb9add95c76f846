# SPDX-License-Identifier: BSD-3-Clause
#
# From facts to findings: derives facts, chooses architectures, runs the rules, sets the verdict.
# The conclusion depends only on the facts, the module and the switches, so it can be a cache entry.
include_guard(GLOBAL)

# torchcuda_conclude(<facts> <conclusion>): judges one set of facts. The set <conclusion> then holds
# these facts, the derived ones and the findings.
function(torchcuda_conclude facts conclusion)
  torchcuda_need(judge/engine)
  torchcuda_copy_facts("${facts}" "${conclusion}")
  torchcuda_use_facts("${conclusion}" former)
  torchcuda_complete_facts()
  torchcuda_use_facts("${former}")
  torchcuda_judge("${conclusion}" "${conclusion}")
  torchcuda_verdict("${conclusion}")
endfunction()

# torchcuda_complete_facts(): adds what follows from the facts in use. It derives twice: the chosen
# architectures are an input of the second pass.
function(torchcuda_complete_facts)
  torchcuda_need(
    facts/derive
    plan/architectures
    plan/package_archs
    plan/arch_names
    plan/arch_forms
  )
  torchcuda_derive_facts()
  torchcuda_plan_architectures()
  torchcuda_derive_facts()
endfunction()
