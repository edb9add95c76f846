# The NOTFOUND of an earlier find_package(Torch) is no hint, and neither is an empty variable.
set(Torch_DIR Torch_DIR-NOTFOUND)
set(Torch_ROOT "")
lay_torch("${WORK}/system/opt/libtorch" 2.11.0)
expect(torch.root "${WORK}/system/opt/libtorch")
expect(torch.found_by /opt)
expect_unknown(torch.hint)
