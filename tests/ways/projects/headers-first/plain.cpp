int plain() { return WANT; }
