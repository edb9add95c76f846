# The first in the documented order wins, variable before environment; each of the others is one
# candidate.
# plain folder only
foreach(
  name
  IN
  ITEMS a b c d e
)
  lay_wheel("${WORK}/${name}" 2.11.0 13.0 cu130)
endforeach()
file(CREATE_LINK "${WORK}/a" "${WORK}/same" SYMBOLIC)
set(Torch_ROOT "${WORK}/a")
set(ENV{Torch_ROOT} "${WORK}/b")
set(CMAKE_PREFIX_PATH "${WORK}/none" "${WORK}/same/torch" "${WORK}/c")
set(ENV{CMAKE_PREFIX_PATH} "${WORK}/d/torch/share/cmake:${WORK}/none")
set(ENV{VIRTUAL_ENV} "${WORK}/e")
expect(torch.root "${WORK}/a/torch")
expect(torch.found_by Torch_ROOT)
expect(torch.candidate.0.root "${WORK}/b/torch")
expect(torch.candidate.0.found_by Torch_ROOT)
expect(torch.candidate.1.root "${WORK}/c/torch")
expect(torch.candidate.1.found_by CMAKE_PREFIX_PATH)
expect(torch.candidate.2.root "${WORK}/d/torch")
expect(torch.candidate.3.root "${WORK}/e/torch")
expect(torch.candidate.3.found_by VIRTUAL_ENV)
expect_unknown(torch.candidate.4.root torch.hint)
