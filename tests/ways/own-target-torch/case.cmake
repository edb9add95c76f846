# A target of the project named torch, beside TorchCUDA::TorchCUDA.
set(CASE_NEEDS torch-2.11.0)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none)
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
