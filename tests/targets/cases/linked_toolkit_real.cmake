# SPDX-License-Identifier: BSD-3-Clause
#
# linked_toolkit for the real wheels, in every version present. The fake nvcc of that case reads
# their nvcc.profile as the real ones do.
need("${PACKAGES}/nvcc-13.0.88" "${PACKAGES}/nvcc-13.2.86")
include("${TESTS}/harness.cmake")
include("${TESTS}/toolkit.cmake")
file(GLOB packages RELATIVE "${PACKAGES}" "${PACKAGES}/nvcc-*.*[0-9]")
foreach(package IN LISTS packages)
  set(top "${PACKAGES}/${package}/nvidia/cu13")
  try("${package}" yes "${top}" "${top}/lib")

  set(fake "${WORK}/${package}")
  file(COPY "${SOURCE}/tests/fakes/tools/nvcc" "${top}/bin/nvcc.profile" DESTINATION "${fake}/bin")
  foreach(target IN ITEMS "" targets/x86_64-linux)
    file(MAKE_DIRECTORY "${fake}/${target}")
    file(COPY_FILE "${top}/bin/nvcc" "${fake}/real")
    said(by_fake "${fake}/bin/nvcc" LIBRARIES)
    file(RENAME "${fake}/bin/nvcc" "${fake}/nvcc")
    file(RENAME "${fake}/real" "${fake}/bin/nvcc")
    said(by_real "${fake}/bin/nvcc" LIBRARIES)
    file(RENAME "${fake}/nvcc" "${fake}/bin/nvcc")
    string(REGEX REPLACE " +" " " by_real "${by_real}")
    string(REGEX REPLACE " +" " " by_fake "${by_fake}")
    equal("${package}: ${by_fake}" "${package}: ${by_real}")
  endforeach()
endforeach()
