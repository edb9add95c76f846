int forces();
int pair();
int main() { return forces() + pair() == 4 ? 0 : 1; }
