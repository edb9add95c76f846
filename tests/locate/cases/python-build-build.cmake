# A builder of Python packages runs the configure.
set(Python_EXECUTABLE /tmp/build-env-x1/bin/python)
expect(project.python_build isolated)
