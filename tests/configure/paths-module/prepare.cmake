set(copy "${WORK}/a [b*c?d;e $f é")
file(MAKE_DIRECTORY "${copy}")
foreach(folder IN ITEMS cmake probe)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E copy_directory "${SOURCE}/${folder}" "${copy}/${folder}"
    COMMAND_ERROR_IS_FATAL ANY
  )
endforeach()
