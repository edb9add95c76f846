// SPDX-License-Identifier: BSD-3-Clause
// Where the loader of this system looks, apart from what the libraries themselves say.
#pragma once

#include "loader_cache.h"
#include "watch_list.h"

namespace inspect {

struct LoaderPath {
  uint16_t machine = 0;
  Text interpreter;            // the loader itself
  List<Text> library_path;     // LD_LIBRARY_PATH
  List<Text> preload;          // LD_PRELOAD
  List<Text> default_folders;  // compiled into the loader
  List<Text> hwcaps;           // folders for better processors, best first
  Text lib;                    // what $LIB stands for
  Text platform;               // what $PLATFORM stands for
  LoaderCache cache;
};

// As the environment and the system of this machine have it. `interpreter` and `cache` may be
// empty: the usual ones.
LoaderPath ReadLoaderPath(uint16_t machine, Text interpreter, Text cache, WatchList* watch);

// The folders of an DT_RPATH or DT_RUNPATH. `origin` is the folder of the library it stands in.
List<Text> ExpandFolders(Text list, Text separators, Text origin, const LoaderPath& loader);

}  // namespace inspect
