int ftorch_is_cpu(void);
int main(void) { return ftorch_is_cpu() ? 0 : 1; }
