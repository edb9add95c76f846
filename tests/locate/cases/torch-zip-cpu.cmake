# A zip for the CPU: known to have no CUDA.
lay_torch("${WORK}/libtorch" 2.12.0 LIBRARIES torch torch_cpu c10)
file(WRITE "${WORK}/libtorch/build-version" "2.12.0+cpu\n")
set(Torch_ROOT "${WORK}/libtorch")
expect(torch.variant cpu)
expect(torch.found_by Torch_ROOT)
expect_unknown(torch.cuda torch.cudnn)
