// SPDX-License-Identifier: BSD-3-Clause
// The part of a request that asks for a digest.
#pragma once

#include "base/facts.h"

namespace inspect {

// The digest of all that a verdict depends on besides the facts. Empty if the request names none.
//   digest.file.<n>      a file, or a folder with the files in it
//   digest.tree.<n>      a folder with its subfolders
//   digest.programs      `yes`: the programs that a compiler starts (assembler, linker, …), present
//                        or absent, in the folders of PATH, COMPILER_PATH and
//   digest.program_path  folders, separated by `:`
//   digest.prefix.<n>    the value of a compiler's -B: a folder, or a prefix of names
// The libraries of the closure in `found`, the facts from ELF files, belong to it as well.
Text RequestedDigest(const FactReader& request, Text found);

}  // namespace inspect
