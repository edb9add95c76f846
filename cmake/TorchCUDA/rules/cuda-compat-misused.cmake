# SPDX-License-Identifier: BSD-3-Clause
#
# Why: cuda-compat runs a newer CUDA major on an older driver, but only on data center GPUs.
# Source: NVIDIA, CUDA Compatibility guide, Forward Compatibility;
# CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE (804).
torchcuda_rule(
  ID cuda-compat-misused
  SEVERITY error
  TITLE "cuda-compat does not work with this GPU"
  FAILURE F09
  NEEDS driver.init
  USES driver.library driver.version gpu.*.name
  ONLY machine.source=here
  SYMPTOM "forward compatibility was attempted on non supported HW (804)"
  BECAUSE "the libcuda of cuda-compat comes first, and the GPU is no datacentre GPU"
  REMEDY "take the compat folder off the loader's path, or update the driver"
)
function(torchcuda_rule_cuda_compat_misused)
  if(NOT fact.driver.init EQUAL 804)
    return()
  endif()
  torchcuda_known(library driver.library)
  torchcuda_known(version driver.version)
  string(STRIP "driver ${version}" driver)
  torchcuda_known(gpu gpu.0.name "this GPU")
  set(folder "the folder compat")
  if(library MATCHES "/compat")
    get_filename_component(folder "${library}" DIRECTORY)
  endif()
  torchcuda_finding(
    FOUND "cuInit gives 804"
    FOUND_AT "${library}"
    REQUIRED "the driver's own libcuda, or a datacentre GPU"
    WHY "${gpu} does not take a libcuda newer than ${driver}"
    FIX "take ${folder} out of LD_LIBRARY_PATH and /etc/ld.so.conf.d"
    OR "update the host's driver"
  )
endfunction()
