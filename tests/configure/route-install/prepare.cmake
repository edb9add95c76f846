execute_process(
  COMMAND "${CMAKE}" -S "${SOURCE}" -B "${WORK}/ours"
  OUTPUT_QUIET
  COMMAND_ERROR_IS_FATAL ANY
)
execute_process(
  COMMAND "${CMAKE}" --install "${WORK}/ours" --prefix "${WORK}/prefix"
  OUTPUT_QUIET
  COMMAND_ERROR_IS_FATAL ANY
)
