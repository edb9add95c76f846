// SPDX-License-Identifier: BSD-3-Clause
// What is asked, and the answer to it.
#pragma once

#include "facts.h"

namespace inspect {

// The request for a folder alone: that of libtorch, or its `lib`. The rest is found by itself.
FactReader RequestForFolder(Text folder);

// All facts that were asked for. Keys of a request:
//   want               `elf`, `driver`, or both (default)
//   torch.library_dir  folder of libtorch's libraries
//   program.file       a program that is built already; or else
//   program.link.<n>   what it links directly: full paths, in link order (default: libtorch's)
//   program.rpath.<n>  folders of its DT_RUNPATH (default: libtorch's, if there is no program.link)
//   cache.file         where facts from ELF files are kept
//   digest.<n>         files and folders of which one digest is asked (digest.h), with the
//                      libraries of the closure
//   seen               paths, one a line, of which another digest is asked, and the newest time
//   system.root        folder that stands for / when /proc, /sys and /dev are read (tests)
//   driver.seconds     how long the driver may take to answer (default: 25)
//   loader.cache       instead of /etc/ld.so.cache (tests)
Text Answer(const FactReader& request);

}  // namespace inspect
