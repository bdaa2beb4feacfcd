"""The command line, one module for each sub-command.

Exit status: 0 when all was read and written, 1 when something was not, 2 for a wrong call.
"""
