"""What the job is called: within a stated title, and in the words of a posting."""
