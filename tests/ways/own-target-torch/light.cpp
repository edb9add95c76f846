int light() { return 0; }
