file(WRITE "${WORK}/inspect" "#!/bin/sh\nkill -SEGV $$\n")
file(CHMOD "${WORK}/inspect" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
