"""Is it a posting, and is it live: what its words and its metadata say."""
