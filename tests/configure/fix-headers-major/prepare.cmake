include("${FOLDER}/fake_toolkit.cmake")
fake_toolkit("${WORK}/cuda-12" 12.8.93 14)
