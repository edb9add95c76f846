# For CASE_PREPARE: a toolkit in the installer's layout, with libtorch 2.11.0's libraries, including
# NCCL.
set(toolkit "${WORK}/toolkit")
set(wheels "${PACKAGES}/nvcc-13.0.88/nvidia/cu13")
file(MAKE_DIRECTORY "${toolkit}/lib64" "${toolkit}/bin")
# nvcc finds the rest by `..`: bin must not be a link.
file(GLOB programs RELATIVE "${wheels}" "${wheels}/bin/*")
foreach(name IN LISTS programs ITEMS include nvvm)
  file(CREATE_LINK "${wheels}/${name}" "${toolkit}/${name}" SYMBOLIC)
endforeach()
file(
  GLOB libraries
  "${wheels}/lib/*"
  "${PACKAGES}/torch-2.11.0/nvidia/cu13/lib/*.so*"
  "${PACKAGES}/torch-2.11.0/nvidia/nccl/lib/*.so*"
)
foreach(library IN LISTS libraries)
  get_filename_component(name "${library}" NAME)
  file(CREATE_LINK "${library}" "${toolkit}/lib64/${name}" SYMBOLIC)
  string(REGEX REPLACE "\\.so\\..*$" ".so" link "${name}")
  if(NOT EXISTS "${toolkit}/lib64/${link}")
    file(CREATE_LINK "${library}" "${toolkit}/lib64/${link}" SYMBOLIC)
  endif()
endforeach()
