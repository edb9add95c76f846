// SPDX-License-Identifier: BSD-3-Clause
// Asks a cuDNN for its version.
#pragma once

#include "../base/facts.h"

namespace inspect {

// Opens the library in a separate process and adds cudnn.version, .cuda and .error. False if it
// gave no answer.
bool AskCudnn(Text library, FactWriter* facts);

// Its version; empty if it cannot be asked.
Text CudnnVersionOf(Text library);

// cuDNN's version number as text: 90701 gives `9.7.1`, 8907 gives `8.9.7`.
Text CudnnVersion(int64_t number);

}  // namespace inspect
