// SPDX-License-Identifier: BSD-3-Clause
#include <ATen/ATen.h>  // only preprocessed: its #error lines, and headers that are not there
