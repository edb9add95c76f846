int torch() { return 0; }
