int PlainC(void) { return 1; }
