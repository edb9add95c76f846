file(CREATE_LINK "${PACKAGES}/torch-2.11.0" "${WORK}/ve$n v" SYMBOLIC)
