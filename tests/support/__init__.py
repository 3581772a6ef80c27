"""What several tests share: files to run on, runs, and how their results are judged."""
