"""The command line, one module for each sub-command.

Exit status: 0 when every source was read, 1 when some were not, 2 for a wrong call.
"""
