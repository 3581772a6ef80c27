"""Files as lazy arrays, on their own grid or resampled onto another one."""
