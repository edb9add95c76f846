// Not libtorch.
