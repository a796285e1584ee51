# SPDX-License-Identifier: Apache-2.0
"""With which networks a program reads, as it says itself: what the tools that
measure both tiers share."""
import re
import subprocess

TIERS = ("fast", "full")
STATE = re.compile(r"^tier (\w+), kernel (.+)\ndata (.+)$", re.M)


def of(program):
    """-> the tiers that the program has the data for, its kernel, and the
    folder of its data"""
    said = subprocess.run([program, "version", "--verbose"], check=True,
                          stdout=subprocess.PIPE, text=True).stdout
    best, kernel, folder = STATE.search(said).groups()
    return TIERS[:TIERS.index(best) + 1], kernel, folder
