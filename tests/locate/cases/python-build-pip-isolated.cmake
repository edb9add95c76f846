# A builder of Python packages runs the configure.
set(ENV{PYTHONPATH} /tmp/pip-build-env-abc/site)
expect(project.python_build isolated)
