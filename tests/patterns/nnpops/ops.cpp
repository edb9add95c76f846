#include <c10/util/Exception.h>
void launch(float* out, int n);
extern "C" int scale(float* out, int n) {
  TORCH_CHECK(n > 0);
  launch(out, n);
  return n;
}
