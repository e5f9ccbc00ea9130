"""What the words of a posting say, each with the words that decided it: see `gaps`."""
