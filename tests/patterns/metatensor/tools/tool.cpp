bool core();
int main() { return core() ? 0 : 1; }
