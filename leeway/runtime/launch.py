"""Becomes the program named in the arguments, and asks the kernel to stop it when the supervisor dies, however it dies.

Run by file name with the standard library alone: `python launch.py SUPERVISOR_PID PROGRAM ARGUMENTS…`.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def main() -> None:
    supervisor, *argv = sys.argv[1:]
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != int(supervisor):
            sys.exit("the supervisor died before this process started")
    os.execvp(argv[0], argv)


if __name__ == "__main__":
    main()
