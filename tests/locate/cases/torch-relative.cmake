# A relative hint starts at the source folder; in a script, at the current folder.
# plain folder only
lay_wheel("${WORK}/site" 2.11.0 13.0 cu130)
file(RELATIVE_PATH relative "${CMAKE_SOURCE_DIR}" "${WORK}/site")
set(Torch_DIR "${relative}")
expect(torch.root "${WORK}/site/torch")
