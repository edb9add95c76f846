// SPDX-License-Identifier: BSD-3-Clause
// The GPU code in a library: architectures, as SASS or PTX. Reads the headers only; decompresses
// nothing.
#pragma once

#include "../base/byte_view.h"

namespace inspect {

struct KernelImages {
  uint64_t fatbins = 0;
  // One entry per kind of image, ascending.
  struct Kind {
    uint32_t architecture = 0;  // 90
    char suffix = 0;            // 'a' runs on exactly this one, 'f' on its family
    bool ptx = false;
    uint64_t fatbins = 0;  // how many fatbins hold it
  };
  List<Kind> kinds;
  uint32_t ptx_version = 0;  // newest PTX language: 900 for 9.0
};

// False if the images are damaged or of an unknown format. No images: true.
bool ReadKernelImages(ByteView file, KernelImages* images);

// Adds the images of another library.
void AddKernelImages(const KernelImages& from, KernelImages* to);

// `75:444 80:444 90a:4`: each architecture and the number of fatbins that hold it.
Text KernelCounts(const KernelImages& images, bool ptx);

// `75 80`: the architectures in at least half of the fatbins. In libtorch 2.9.1, 2.11.0 and 2.15.0,
// an architecture of the build is in all of about 400 fatbins. Extra ones of single kernels (103a,
// 89, 121a, 90a) are in 1 to 59.
Text KernelCoverage(const KernelImages& images, bool ptx);

}  // namespace inspect
