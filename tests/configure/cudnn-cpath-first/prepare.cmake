set(text "#define CUDNN_MAJOR 8\n#define CUDNN_MINOR 9\n#define CUDNN_PATCHLEVEL 7\n")
file(WRITE "${WORK}/older/include/cudnn_version.h" "${text}")
file(WRITE "${WORK}/older/include/cudnn.h" "#include \"cudnn_version.h\"\n")
