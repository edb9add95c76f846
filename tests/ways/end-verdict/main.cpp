// Adds up a tensor through libtorch's C interface, whose header costs little to compile.
#include <torch/csrc/inductor/aoti_torch/c/shim.h>

#include <cstdint>
#include <cstdio>

int main() {
  float data[3] = {1, 2, 3};
  const int64_t size = 3;
  const int64_t stride = 1;
  AtenTensorHandle tensor = nullptr;
  if (aoti_torch_create_tensor_from_blob(data, 1, &size, &stride, 0, aoti_torch_dtype_float32(),
                                         aoti_torch_device_type_cpu(), 0, &tensor) != 0) {
    return 1;
  }
  void* values = nullptr;
  if (aoti_torch_get_data_ptr(tensor, &values) != 0) {
    return 1;
  }
  const float* v = static_cast<const float*>(values);
  std::printf("sum %g\n", static_cast<double>(v[0] + v[1] + v[2]));
  return aoti_torch_delete_tensor_object(tensor);
}
