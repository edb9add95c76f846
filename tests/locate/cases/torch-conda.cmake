# conda-forge: libtorch lies in the prefix; its package's build string has the CUDA version.
set(prefix "${WORK}/env")
lay_torch("${prefix}" 2.6.0)
file(
  WRITE "${prefix}/conda-meta/libtorch-2.6.0-cuda126_generic_h11111_200.json"
  "{ \"depends\": [\n \"cudnn >=9.8.0.87,<10.0a0\"\n] }\n"
)
set(ENV{CONDA_PREFIX} "${prefix}")
expect(torch.root "${prefix}")
expect(torch.found_by CONDA_PREFIX)
expect(torch.layout conda)
expect(torch.cuda 12.6)
expect(torch.cudnn 9.8.0)
