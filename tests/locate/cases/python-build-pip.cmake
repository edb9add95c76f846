# A builder of Python packages runs the configure.
set(ENV{PIP_BUILD_TRACKER} /tmp/pip-build-tracker-x)
expect(project.python_build yes)
