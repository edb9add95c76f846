file(GLOB folders "${PACKAGES}/torch-2.9.1-full/nvidia/*/lib")
list(JOIN folders ":" CUDA_FOLDERS)
