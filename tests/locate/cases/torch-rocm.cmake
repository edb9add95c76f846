# Not a CUDA build, but not broken.
lay_torch("${WORK}/libtorch" 2.11.0 LIBRARIES torch torch_cpu c10 torch_hip c10_hip)
set(Torch_DIR "${WORK}/libtorch")
expect(torch.variant rocm)
expect_unknown(torch.cuda)
