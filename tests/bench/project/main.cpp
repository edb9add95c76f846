// SPDX-License-Identifier: BSD-3-Clause
#include <torch/torch.h>

int main() { return torch::rand({3, 4}).numel() == 12 ? 0 : 1; }
