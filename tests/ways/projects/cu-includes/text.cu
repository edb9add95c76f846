/*
#include <torch/torch.h>
*/
#if 0
#include <torch/types.h>
#endif
#ifndef WITHOUT_TORCH
#include <ATen/ATen.h>
#endif
#ifdef WITH_TORCH
#include <c10/util/Exception.h>
#endif
#ifndef __CUDACC__
#include <torch/extension.h>
#endif
const char* text = R"(
#include <torch/torch.h>
)";
