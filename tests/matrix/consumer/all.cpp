// SPDX-License-Identifier: BSD-3-Clause
#include <torch/all.h>  // only preprocessed, for #error lines and missing headers
