# A builder of Python packages runs the configure.
set(SKBUILD 2)
expect(project.python_build yes)
