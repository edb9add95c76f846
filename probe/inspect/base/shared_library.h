// SPDX-License-Identifier: BSD-3-Clause
// A library opened at run time. The destructor closes it.
#pragma once

#include <dlfcn.h>

#include "text.h"

namespace inspect {

class SharedLibrary {
 public:
  explicit SharedLibrary(Text name) : handle_(dlopen(CString(name), RTLD_LAZY)) {
    if (handle_ == nullptr) {
      const char* text = dlerror();
      error_ = Join({text != nullptr ? text : "cannot be opened"});
    }
  }
  ~SharedLibrary() {
    if (handle_ != nullptr) dlclose(handle_);
  }
  SharedLibrary(const SharedLibrary&) = delete;
  SharedLibrary& operator=(const SharedLibrary&) = delete;

  bool is_open() const { return handle_ != nullptr; }
  Text error() const { return error_; }

  // Null if the library has no such function.
  template <typename Function>
  Function* Symbol(const char* name) const {
    return handle_ != nullptr ? reinterpret_cast<Function*>(dlsym(handle_, name)) : nullptr;
  }

  // The file that defines this symbol.
  Text PathOf(const char* symbol) const {
    Dl_info info;
    void* address = handle_ != nullptr ? dlsym(handle_, symbol) : nullptr;
    if (address == nullptr || dladdr(address, &info) == 0 || info.dli_fname == nullptr) return {};
    return Join({info.dli_fname});
  }

 private:
  void* handle_;
  Text error_;
};

}  // namespace inspect
