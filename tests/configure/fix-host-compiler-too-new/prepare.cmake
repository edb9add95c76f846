include("${FOLDER}/fake_toolkit.cmake")
fake_toolkit("${WORK}/toolkit" 12.8.93 10)
foreach(pair IN ITEMS g++:12.2.0 g++-9:9.4.0)
  string(REGEX MATCH "^(.*):(.*)$" pair "${pair}")
  set(file "${WORK}/bin/${CMAKE_MATCH_1}")
  file(
    WRITE "${file}"
    "#!/bin/sh\nFAKE_GXX_VERSION=${CMAKE_MATCH_2} exec '${SOURCE}/tests/fakes/tools/g++' \"$@\"\n"
  )
  file(CHMOD "${file}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endforeach()
