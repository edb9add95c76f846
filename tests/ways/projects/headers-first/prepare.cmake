include("${SOURCE}/tests/configure/fake_toolkit.cmake")
fake_toolkit("${WORK}/cuda-12" 12.8.93 14)
fake_toolkit("${WORK}/cuda-12.4" 12.4.131 13)
fake_toolkit("${WORK}/cuda-13" 13.0.88 15)
