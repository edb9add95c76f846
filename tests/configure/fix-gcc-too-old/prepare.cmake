file(
  WRITE "${WORK}/old/g++"
  "#!/bin/sh\nexec /usr/bin/g++ -U__GNUC__ -U__GNUC_MINOR__ -U__GNUC_PATCHLEVEL__ "
  "-D__GNUC__=7 -D__GNUC_MINOR__=5 -D__GNUC_PATCHLEVEL__=0 \"$@\"\n"
)
file(CHMOD "${WORK}/old/g++" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
file(MAKE_DIRECTORY "${WORK}/bin")
file(CREATE_LINK /usr/bin/g++ "${WORK}/bin/g++-99" SYMBOLIC)
