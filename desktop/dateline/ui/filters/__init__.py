"""The filter in the window: what it may ask for, with counts; what it asks for, as chips."""
