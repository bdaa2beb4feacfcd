"""The project file: what is kept, how it changes, how that is undone."""
