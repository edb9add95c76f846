# A Python without its headers: this machine's, which says another folder.
file(
  WRITE "${WORK}/python3"
  "#!/bin/sh\ncase \"$*\" in\n*sysconfig*) echo torchcuda:cpython-311; echo torchcuda:include=${WORK}/nowhere ;;\n"
  "*) exec /usr/bin/python3 \"$@\" ;;\nesac\n"
)
file(CHMOD "${WORK}/python3" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
