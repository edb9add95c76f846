# SPDX-License-Identifier: BSD-3-Clause
# packages: no
#
# If a toolkit's nvcc does not find its libraries, links make them reachable, however nvcc.profile
# spells the folders and wherever the libraries are. A complete toolkit is used directly. Nothing is
# written into the toolkit.
include("${TESTS}/harness.cmake")
include("${TESTS}/toolkit.cmake")
set(
  sized
  [["-L$(TOP)/$(_TARGET_DIR_)/lib$(_TARGET_SIZE_)/stubs" "-L$(TOP)/$(_TARGET_DIR_)/lib$(_TARGET_SIZE_)"]]
)
set(plain [["-L$(TOP)/lib/stubs" "-L$(TOP)/lib"]])

# spell(<top> <line>): writes an nvcc.profile with that line.
function(spell top line)
  file(
    WRITE "${top}/bin/nvcc.profile"
    "TOP = $(_HERE_)/..\nLIBRARIES        =+ $(_SPACE_) ${line}\n"
  )
endfunction()

# lay(<top> <folder of the libraries> <name of libcudart>): a toolkit with its libraries in that
# folder.
function(lay top folder cudart)
  file(COPY "${SOURCE}/tests/fakes/tools/nvcc" DESTINATION "${top}/bin")
  file(WRITE "${top}/include/cuda_runtime.h" "")
  file(WRITE "${top}/nvvm/bin/cicc" "")
  foreach(name IN ITEMS libcudadevrt.a libcudart_static.a "${cudart}" libnvrtc.so.13)
    file(WRITE "${folder}/${name}" "")
  endforeach()
endfunction()

# case(<name> <links needed> <folder of the libraries> <name of libcudart> <line of nvcc.profile>)
function(
  case
  name
  wanted
  folder
  cudart
  line
)
  set(top "${WORK}/${name}")
  cmake_path(ABSOLUTE_PATH folder BASE_DIRECTORY "${top}" NORMALIZE)
  lay("${top}" "${folder}" "${cudart}")
  spell("${top}" "${line}")
  try("${name}" "${wanted}" "${top}" "${folder}")
endfunction()

case(wheel-13.0 yes lib libcudart.so.13 "${sized}")
case(wheel-13.2 yes lib libcudart.so.13 "${plain}")
case(wheel-13.0-with-link yes lib libcudart.so "${sized}")
case(wheel-13.2-with-link no lib libcudart.so "${plain}")
case(installer no targets/x86_64-linux/lib libcudart.so "${sized}")
case(one-folder no lib64 libcudart.so "${sized}")
case(target-without-link yes targets/x86_64-linux/lib libcudart.so.13 "${sized}")
case(target-named-alone yes lib libcudart.so.13 [["-L$(TOP)/targets/sbsa-linux/lib"]])
case(no-quotes yes lib libcudart.so.13 "-L$(TOP)/lib$(_TARGET_SIZE_)/stubs -L$(TOP)/lib$(_TARGET_SIZE_)")
case(two-folders yes lib libcudart.so.13 [["-L$(TOP)/lib64" "-L$(TOP)/lib"]])
case(other-options yes lib libcudart.so.13 [["-Wl,-x" "-L$(TOP)/lib/x64"]])
case(distribution no ../distribution-lib libcudart.so.13 "${sized}")
case(named-outside no ../outside libcudart.so "\"-L${WORK}/outside\"")
case(silent no lib libcudart.so.13 "")
case("o d$d;x[1]é" yes lib libcudart.so.13 "${sized}")
case("o d$d;x[1]é2" yes lib libcudart.so.13 "${plain}")

# Another version is installed in the same place: the earlier links keep their targets.
foreach(spelling IN ITEMS sized plain sized)
  spell("${WORK}/wheel-13.0" "${${spelling}}")
  try("exchanged: ${spelling}" yes "${WORK}/wheel-13.0" "${WORK}/wheel-13.0/lib")
endforeach()

# A link to a toolkit, and one in which each file is a link into a store, as uv installs it.
file(CREATE_LINK "${WORK}/wheel-13.2" "${WORK}/linked" SYMBOLIC)
try(linked yes "${WORK}/linked" "${WORK}/linked/lib")
file(GLOB_RECURSE names RELATIVE "${WORK}/wheel-13.2" "${WORK}/wheel-13.2/*")
foreach(name IN LISTS names)
  get_filename_component(folder "${WORK}/apart/${name}" DIRECTORY)
  string(REPLACE "/" "-" wheel "${name}")
  file(MAKE_DIRECTORY "${folder}" "${WORK}/store/${wheel}")
  file(COPY_FILE "${WORK}/wheel-13.2/${name}" "${WORK}/store/${wheel}/file")
  file(CREATE_LINK "${WORK}/store/${wheel}/file" "${WORK}/apart/${name}" SYMBOLIC)
endforeach()
try(apart yes "${WORK}/apart" "${WORK}/apart/lib")
