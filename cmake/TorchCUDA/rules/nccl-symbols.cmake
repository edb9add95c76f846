# SPDX-License-Identifier: BSD-3-Clause
#
# Why: every NCCL 2 has the soname libnccl.so.2: only its symbols show whether it is new enough.
# Source: the ELF files; wheels for two CUDA majors install NCCL into the same folder.
torchcuda_rule(
  ID nccl-symbols
  SEVERITY error
  TITLE "The NCCL that is loaded is older than libtorch needs"
  FAILURE F24
  NEEDS closure.complete
  USES closure.undefined.*.symbol closure.nccl.path project.cross torch.cuda_major torch.root
  SYMPTOM "libtorch_cuda.so: undefined symbol: ncclCommRegister"
  BECAUSE
    "another NCCL comes first on the loader's path, or two NCCL wheels have overwritten each other"
  REMEDY "the NCCL that this libtorch pins"
)
function(torchcuda_rule_nccl_symbols)
  torchcuda_symbols_by_cause(undefined nccl)
  if(undefined_count EQUAL 0)
    return()
  endif()
  torchcuda_run_severity(severity)
  torchcuda_symbol_text(text "${undefined_symbol}" "${undefined_count}")
  torchcuda_known(path closure.nccl.path "${undefined_resolved}")
  torchcuda_known(major torch.cuda_major 12)
  torchcuda_name_libtorch(name)
  torchcuda_pip_beside_torch(pip)
  string(REGEX REPLACE " install$" " uninstall -y" remove "${pip}")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "an NCCL without ${text}"
    FOUND_AT "${path}"
    REQUIRED "the NCCL that ${name} was built with"
    WHY "libtorch calls it"
    WHY_AT "${undefined_needed_by}"
    FIX
      "${remove} nvidia-nccl-cu11 nvidia-nccl-cu12 nvidia-nccl-cu13 && ${pip} --force-reinstall nvidia-nccl-cu${major}"
    OR "take its folder out of LD_LIBRARY_PATH"
    SUMMARY "libtorch needs ${undefined_symbol}, which the NCCL that is loaded lacks"
  )
endfunction()
