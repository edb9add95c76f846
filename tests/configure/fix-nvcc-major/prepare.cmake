include("${FOLDER}/fake_toolkit.cmake")
fake_toolkit("${WORK}/old" 12.8.93 14)
file(MAKE_DIRECTORY "${WORK}/ven v/lib/python3.11")
file(CREATE_LINK "${PACKAGES}/nvcc-13.0.88" "${WORK}/ven v/lib/python3.11/site-packages" SYMBOLIC)
