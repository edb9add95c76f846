include("${CMAKE_CURRENT_LIST_DIR}/../python-header-missing/prepare.cmake")
