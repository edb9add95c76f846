// SPDX-License-Identifier: BSD-3-Clause
#include <torch/all.h>  // only preprocessed: its #error lines, and headers that are not there
