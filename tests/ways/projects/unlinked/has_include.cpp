#if __has_include(<torch/torch.h>)
#include <torch/torch.h>
#endif
#ifdef WITH_TORCH
#include <torch/torch.h>
#endif
int HasInclude() { return 1; }
