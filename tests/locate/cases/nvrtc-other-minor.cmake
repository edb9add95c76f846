# Builtins of a minor that libtorch was not built with: they may be those of this libnvrtc, which does not say.
set(lib "${WORK}/site/torch/lib")
lay_torch("${WORK}/site/torch" 2.0.1)
file(WRITE "${WORK}/site/torch/build-version" "2.0.1+cu118\n")
set(TorchCUDA_ROOT "${WORK}/site/torch")
file(WRITE "${lib}/libnvrtc.so.11.2" "\n")
file(WRITE "${lib}/libnvrtc-builtins.so.11.6" "\n")
set(loaded_nvrtc "${lib}/libnvrtc.so.11.2")
expect_unknown(toolkit.nvrtc_builtins)
