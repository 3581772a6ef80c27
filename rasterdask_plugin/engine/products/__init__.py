"""Products as they were downloaded, in folders and archives: bands with roles and scales, and quality layers."""
