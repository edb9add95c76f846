# conda, with the Python package: version.py has the version, and libtorch is the one in the prefix.
set(prefix "${WORK}/env")
lay_torch("${prefix}" 2.6.0)
file(WRITE "${prefix}/conda-meta/pytorch-2.6.0-cuda126_generic_py311.json" "{}\n")
file(
  WRITE "${prefix}/lib/python3.11/site-packages/torch/version.py"
  "__version__ = '2.6.0'\ncuda = '12.6'\n"
)
set(ENV{CONDA_PREFIX} "${prefix}")
expect(torch.root "${prefix}")
expect(torch.cuda 12.6)
expect(torch.cuda_source "${prefix}/lib/python3.11/site-packages/torch/version.py")
