// SPDX-License-Identifier: BSD-3-Clause
#include "failing_files.h"

#include <cstdlib>
#include <filesystem>

#include "scratch.h"

namespace {

constexpr char kShim[] = R"(
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
static int hit(const char* path) {
  const char* part = getenv("SHIM_FILE");
  return part && path && strstr(path, part) ? atoi(getenv("SHIM_ERROR")) : 0;
}
int open(const char* path, int flags, ...) {
  static int (*real)(const char*, int, int);
  if (!real) real = (int (*)(const char*, int, int))dlsym(RTLD_NEXT, "open");
  va_list list;
  va_start(list, flags);
  int mode = va_arg(list, int);
  va_end(list);
  int error = getenv("SHIM_MAP") ? 0 : hit(path);
  if (error) return errno = error, -1;
  return real(path, flags, mode);
}
FILE* fopen(const char* path, const char* how) {
  static FILE* (*real)(const char*, const char*);
  if (!real) real = (FILE * (*)(const char*, const char*)) dlsym(RTLD_NEXT, "fopen");
  int error = hit(path);
  if (error) return errno = error, (FILE*)0;
  return real(path, how);
}
void* mmap(void* at, size_t size, int how, int flags, int file, off_t offset) {
  static void* (*real)(void*, size_t, int, int, int, off_t);
  if (!real) real = (void* (*)(void*, size_t, int, int, int, off_t))dlsym(RTLD_NEXT, "mmap");
  char link[64], path[4096] = "";
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  extern ssize_t readlink(const char*, char*, size_t);
  if (file >= 0) readlink(link, path, sizeof path - 1);
  int error = getenv("SHIM_MAP") ? hit(path) : 0;
  if (error) return errno = error, MAP_FAILED;
  return real(at, size, how, flags, file, offset);
}
)";

}  // namespace

// LD_PRELOAD takes no path with a blank, as a Scratch has.
FailingFiles::FailingFiles() {
  std::string folder = std::filesystem::temp_directory_path() / "torchcuda-XXXXXX";
  folder_ = mkdtemp(folder.data());
  Scratch scratch;
  std::filesystem::copy(scratch.Build("shim.so", kShim, "-lc -ldl"), folder_ + "/shim.so");
}

FailingFiles::~FailingFiles() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::string FailingFiles::Environment(const std::string& file, const Failure& failure) const {
  return "LD_PRELOAD=" + folder_ + "/shim.so SHIM_FILE=" + Quoted(file) +
         " SHIM_ERROR=" + std::to_string(failure.error) + (failure.map ? " SHIM_MAP=1 " : " ");
}
