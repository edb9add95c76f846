include("${FOLDER}/fake_toolkit.cmake")
fake_toolkit("${WORK}/cuda-12.8" 12.8.93 14)
fake_toolkit("${WORK}/cuda-13.0" 13.0.88 15)
