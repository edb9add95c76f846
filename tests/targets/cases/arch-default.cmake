# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# Tells CMake's default of CMAKE_CUDA_ARCHITECTURES from a requested list with the same number, in
# the run that enables CUDA and in the next one, in which CUDAARCHS differs or is unset.
set(nvcc /usr/local/cuda/bin/nvcc)
need("${nvcc}")
set(environment ${ENVIRONMENT})

# told(<yes|no> <value> <build> <CUDAARCHS> <argument>...)
function(told default value build archs)
  set(ENVIRONMENT ${environment} "CUDAARCHS=${archs}")
  configure(
    "${PROJECTS}/arch-default" "${WORK}/${build}" "-DMODULE=${SOURCE}/cmake/TorchCUDA"
    "-DCMAKE_CUDA_COMPILER=${nvcc}" ${ARGN}
  )
  if(NOT output MATCHES "default: ${default}, value ${value}\n")
    message("${output}")
    fail("${build}: not ${default}, ${value} with CUDAARCHS=[${archs}] ${ARGN}")
  endif()
endfunction()

file(REMOVE_RECURSE "${WORK}")
told(yes 75 default "")
told(yes 75 default "")
told(yes 75 default 90) # only the first run reads CUDAARCHS
told(no 75 default "" -DCMAKE_CUDA_ARCHITECTURES=75)
told(no 75 given "" -DCMAKE_CUDA_ARCHITECTURES=75)
told(no 75 given "")
told(no 75 environment 75)
told(no 75 environment "")
told(no 80 both 90 -DCMAKE_CUDA_ARCHITECTURES=80)
told(no 80 both "")
told(no 75 entry "" -DENTRY=75)
told(no 75 entry "")
told(no 75 before "" -DBEFORE=75)
told(no 75 after "" -DAFTER=75) # equal to the compiler's default, but set later
told(no 75 after "")
told(no OFF after "" -DAFTER=OFF)
