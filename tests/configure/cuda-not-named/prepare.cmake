file(MAKE_DIRECTORY "${WORK}/venv/lib/python3.11")
file(CREATE_LINK "${PACKAGES}/nvcc-13.0.88" "${WORK}/venv/lib/python3.11/site-packages" SYMBOLIC)
