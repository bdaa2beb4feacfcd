"""The tour: what each part of the window is for, said once beside it."""
