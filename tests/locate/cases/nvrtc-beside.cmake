# A zip: libnvrtc's soname has no minor; its builtins lie beside it under the name NVRTC opens.
set(lib "${WORK}/site/torch/lib")
lay_torch("${WORK}/site/torch" 2.0.1)
file(WRITE "${WORK}/site/torch/build-version" "2.0.1+cu118\n")
set(TorchCUDA_ROOT "${WORK}/site/torch")
file(WRITE "${lib}/libnvrtc-672ee683.so.11.2" "\n")
file(WRITE "${lib}/libnvrtc-builtins.so.11.8" "\n")
set(loaded_nvrtc "${lib}/libnvrtc-672ee683.so.11.2")
expect(toolkit.nvrtc_builtins yes)
