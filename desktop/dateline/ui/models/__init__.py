"""What the lists show, computed from the project."""
