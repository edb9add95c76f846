// SPDX-License-Identifier: BSD-3-Clause
// The request and its answer.
#pragma once

#include "base/facts.h"

namespace inspect {

// The request for libtorch's folder, or its `lib`. Everything else takes its default.
FactReader RequestForFolder(Text folder);

// Returns all requested facts. Keys of a request:
//   want               `elf`, `driver`, `sources`, or several of them (default: `elf driver`)
//   torch.library_dir  folder of libtorch's libraries
//   program.file       a program that is already built; or else
//   program.link.<n>   what it links directly: full paths, in link order (default: libtorch's)
//   program.rpath.<n>  folders of its DT_RUNPATH (default: libtorch's, if there is no program.link)
//   cache.file         the cache entry for facts from ELF files
//   digest.*           what goes into one digest (digest_request.h)
//   system.root        read /proc, /sys and /dev below this folder (tests)
//   driver.seconds     time limit for the driver (default: 25)
//   loader.cache       instead of /etc/ld.so.cache (tests)
//   scan.*             sources to scan for includes (README.md)
Text Answer(const FactReader& request);

}  // namespace inspect
