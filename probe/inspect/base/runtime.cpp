// SPDX-License-Identifier: BSD-3-Clause
//
// All that the program needs of libstdc++, for the program that is handed out: a static libstdc++
// would bring in symbols of the newest GLIBC. A probe that is compiled where it runs does not use
// it.
#ifdef TORCHCUDA_INSPECT_SOURCES
#include <cstdlib>
#include <new>

// gcc takes an inlined free() for a mismatch.
[[gnu::noinline]] void* operator new(std::size_t size) {
  void* memory = malloc(size);
  if (memory == nullptr) abort();
  return memory;
}
void* operator new[](std::size_t size) { return operator new(size); }
[[gnu::noinline]] void operator delete(void* memory) noexcept { free(memory); }
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }
void operator delete[](void* memory) noexcept { operator delete(memory); }
void operator delete[](void* memory, std::size_t) noexcept { operator delete(memory); }

#ifdef __GLIBCXX__
namespace std {
// string_view::substr() calls it, and it is no template.
[[noreturn]] void __throw_out_of_range_fmt(const char*, ...);
void __throw_out_of_range_fmt(const char*, ...) { abort(); }
}  // namespace std
#endif
#endif
