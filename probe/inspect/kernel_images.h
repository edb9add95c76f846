// SPDX-License-Identifier: BSD-3-Clause
// The GPU code in a library: for which architectures, as machine code (SASS) or as PTX. Nothing is
// decompressed; of hundreds of MB only the headers are looked at.
#pragma once

#include "byte_view.h"

namespace inspect {

struct KernelImages {
  uint64_t fatbins = 0;
  // One entry for each kind of image, in ascending order.
  struct Kind {
    uint32_t architecture = 0;  // 90
    char suffix = 0;            // 'a' runs on exactly this one, 'f' on its family
    bool ptx = false;
    uint64_t fatbins = 0;  // that hold it
  };
  List<Kind> kinds;
  uint32_t ptx_version = 0;  // newest PTX language: 900 for 9.0
};

// False where the library's images are of a form that is not known, or damaged. No images: true.
bool ReadKernelImages(ByteView file, KernelImages* images);

// Adds the images of another library.
void AddKernelImages(const KernelImages& from, KernelImages* to);

// `75:444 80:444 90a:4`: architecture, and in how many fatbins.
Text KernelCounts(const KernelImages& images, bool ptx);

// `75 80`: what at least half of the fatbins have. In libtorch 2.9.1, 2.11.0 and 2.15.0 an
// architecture it was built for is in all of some 400 fatbins; what single kernels were built for
// besides (103a, 89, 121a, 90a) is in 1 to 59 of them.
Text KernelCoverage(const KernelImages& images, bool ptx);

}  // namespace inspect
