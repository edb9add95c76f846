// SPDX-License-Identifier: BSD-3-Clause
#include "text_table.h"

namespace inspect {

uint64_t HashOf(Text text) {
  uint64_t hash = 14695981039346656037u;  // FNV-1a
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
  return hash ^ (hash >> 32);
}

}  // namespace inspect
