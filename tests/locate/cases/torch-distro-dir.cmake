# Debian's libtorch-dev, by Torch_DIR.
set(usr "${WORK}/usr")
lay_torch("${usr}" 1.13.1 LIBS lib/aarch64-linux-gnu CMAKE lib/aarch64-linux-gnu/cmake LIBRARIES torch torch_cpu c10)
set(Torch_DIR "${usr}/lib/aarch64-linux-gnu/cmake/Torch")
expect(torch.root "${usr}")
expect(torch.library_dir "${usr}/lib/aarch64-linux-gnu")
