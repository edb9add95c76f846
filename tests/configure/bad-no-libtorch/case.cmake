# A hint that is no libtorch: an error names the hint, and no other libtorch is taken.
set(CASE_ARGS "-DTorchCUDA_ROOT=@CASE@")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[wrong-hint\\]" "TorchCUDA_ROOT" "bad-no-libtorch" "\\[wrong-hint\\]")
set(CASE_FINDINGS wrong-hint)
