# launch: starts the compiler that it is given. needs-word: a g++ that refuses to work without -DNEEDED.
file(
  WRITE "${WORK}/launch"
  "#!/bin/sh\ncase \"$1\" in */nvcc | */needs-word) exec \"$@\" ;; esac\necho \"refused: $1\" >&2\nexit 9\n"
)
file(
  WRITE "${WORK}/needs-word"
  "#!/bin/sh\ncase \" $* \" in *' -DNEEDED '*) exec g++ \"$@\" ;; esac\necho 'no -DNEEDED' >&2\nexit 9\n"
)
file(CHMOD "${WORK}/launch" "${WORK}/needs-word" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
