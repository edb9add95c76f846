// SPDX-License-Identifier: BSD-3-Clause
#include <ATen/ATen.h>  // only preprocessed, for #error lines and missing headers
