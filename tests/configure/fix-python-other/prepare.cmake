find_program(python NAMES python3 NO_CACHE REQUIRED)
execute_process(
  COMMAND "${python}" -m venv --without-pip "${WORK}/venv"
  COMMAND_ERROR_IS_FATAL ANY
)
file(GLOB site "${WORK}/venv/lib/python3*/site-packages")
file(REMOVE_RECURSE "${site}")
file(CREATE_LINK "${PACKAGES}/torch-2.9.1-full" "${site}" SYMBOLIC)
