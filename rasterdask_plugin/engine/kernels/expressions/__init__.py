"""Expressions computed on arrays: a tree becomes steps, and the steps run strip by strip."""
