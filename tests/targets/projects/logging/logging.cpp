// SPDX-License-Identifier: BSD-3-Clause
#include <c10/util/Logging.h>

#include <cstdio>

std::size_t Part();

int main() {
  LOG(INFO) << "of no interest";
  std::printf("libtorch: %s\n", Part() > 100 ? "here" : "says nothing");
}
