file(MAKE_DIRECTORY "${WORK}/venv/lib/python3.11/site-packages")
file(WRITE "${WORK}/venv/pyvenv.cfg" "")
foreach(name IN ITEMS torch nvidia)
  file(
    CREATE_LINK
      "${PACKAGES}/torch-2.11.0/${name}"
      "${WORK}/venv/lib/python3.11/site-packages/${name}"
    SYMBOLIC
  )
endforeach()
