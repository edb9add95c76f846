__global__ void Nothing() {}

void Run() { Nothing<<<1, 1>>>(); }
