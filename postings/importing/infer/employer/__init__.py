"""Who employs, from the words of a posting: names, what points at them, and what speaks against."""
