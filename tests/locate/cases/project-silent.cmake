# A missing setting is unknown, not a default.
expect_unknown(project.header_flag project.cxx_standard project.cuda_standard project.build_type project.cuda_runtime project.cross project.abi
  project.torch_arch_list project.runs_on project.architectures
)
