# Builtins of a minor other than libtorch's: they may belong to this libnvrtc, whose name has no
# minor.
set(lib "${WORK}/site/torch/lib")
lay_torch("${WORK}/site/torch" 2.0.1)
file(WRITE "${WORK}/site/torch/build-version" "2.0.1+cu118\n")
set(TorchCUDA_ROOT "${WORK}/site/torch")
file(WRITE "${lib}/libnvrtc.so.11.2" "\n")
file(WRITE "${lib}/libnvrtc-builtins.so.11.6" "\n")
set(loaded_nvrtc "${lib}/libnvrtc.so.11.2")
expect_unknown(toolkit.nvrtc_builtins)
