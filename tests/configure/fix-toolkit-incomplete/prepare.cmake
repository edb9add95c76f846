include("${FOLDER}/fake_toolkit.cmake")
fake_toolkit("${WORK}/torn" 13.0.88 15)
file(REMOVE_RECURSE "${WORK}/torn/include/crt")
