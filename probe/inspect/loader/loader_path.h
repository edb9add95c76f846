// SPDX-License-Identifier: BSD-3-Clause
// Where this system's loader looks, apart from the libraries' own RPATH and RUNPATH.
#pragma once

#include "../base/watch_list.h"
#include "loader_cache.h"

namespace inspect {

struct LoaderPath {
  uint16_t machine = 0;
  Text interpreter;            // the loader itself
  List<Text> library_path;     // LD_LIBRARY_PATH
  List<Text> preload;          // LD_PRELOAD
  List<Text> default_folders;  // compiled into the loader
  List<Text> hwcaps;           // folders for newer processors, best first
  Text lib;                    // the value of $LIB
  Text platform;               // the value of $PLATFORM
  LoaderCache cache;
};

// Reads the environment and the system. Empty `interpreter` or `cache`: the usual path.
LoaderPath ReadLoaderPath(uint16_t machine, Text interpreter, Text cache, WatchList* watch);

// The folders of a DT_RPATH or DT_RUNPATH. `origin`: the folder of the library that has it.
List<Text> ExpandFolders(Text list, Text separators, Text origin, const LoaderPath& loader);

}  // namespace inspect
