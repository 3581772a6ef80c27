"""Small products with random numbers, in the forms in which they are delivered, for tests."""
