# A builder of Python packages runs the configure.
set(ENV{VIRTUAL_ENV} /root/.cache/uv/builds-v0/.tmpAb)
expect(project.python_build isolated)
