__global__ void Nothing() {}
void Launch() { Nothing<<<1, 1>>>(); }
