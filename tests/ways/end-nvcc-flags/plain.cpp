int Plain() { return 1; }
