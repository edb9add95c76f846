// SPDX-License-Identifier: BSD-3-Clause
//
// Counts the pages that a program touches in the files it maps. Preload it with LD_PRELOAD; at exit
// it writes `MB file` lines to $TOUCHED_REPORT. Every page starts without access; the first access
// is counted and allowed.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { kMost = 4096, kPage = 4096 };

static struct {
  char* start;
  size_t size;
  size_t pages;
  int open;  // still mapped
  char name[256];
} maps[kMost];
static int count;

static void* (*real_mmap)(void*, size_t, int, int, int, off_t);
static int (*real_munmap)(void*, size_t);

static void Touch(int number, siginfo_t* info, void* context) {
  (void)context;
  char* at = info->si_addr;
  for (int i = count - 1; i >= 0; --i) {
    if (maps[i].open && at >= maps[i].start && at < maps[i].start + maps[i].size) {
      ++maps[i].pages;
      mprotect((void*)((size_t)at & ~(size_t)(kPage - 1)), kPage, PROT_READ);
      return;
    }
  }
  signal(number, SIG_DFL);
}

__attribute__((constructor)) static void Start(void) {
  real_mmap = (void* (*)(void*, size_t, int, int, int, off_t))dlsym(RTLD_NEXT, "mmap");
  real_munmap = (int (*)(void*, size_t))dlsym(RTLD_NEXT, "munmap");
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = Touch;
  action.sa_flags = SA_SIGINFO;
  sigaction(SIGSEGV, &action, NULL);
}

void* mmap(void* address, size_t size, int protection, int flags, int file, off_t offset) {
  void* start = real_mmap(address, size, protection, flags, file, offset);
  if (file < 0 || protection != PROT_READ || start == MAP_FAILED || count == kMost) return start;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, maps[count].name, sizeof maps[count].name - 1);
  maps[count].name[length > 0 ? length : 0] = 0;
  maps[count].start = start;
  maps[count].size = size;
  maps[count].open = 1;
  ++count;
  mprotect(start, size, PROT_NONE);
  return start;
}

int munmap(void* start, size_t size) {
  for (int i = 0; i < count; ++i) {
    if (maps[i].start == start) maps[i].open = 0;
  }
  return real_munmap(start, size);
}

__attribute__((destructor)) static void Report(void) {
  const char* path = getenv("TOUCHED_REPORT");
  FILE* file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  for (int i = 0; i < count; ++i) {
    fprintf(file, "%zu %zu %s\n", maps[i].pages * kPage, maps[i].size, maps[i].name);
  }
  fclose(file);
}
