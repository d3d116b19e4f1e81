"""Takes a large file into the vault and gives it out again, on both databases, each in a process of its own whose largest memory is
measured, beside the same with a file of one megabyte: what a file costs more must not grow with it. So do what reads or writes
the whole store: verify, backup, restore, export.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile

from postgres import Postgres

# Megabytes more than for a small file: a few chunks, their sealed copies, the database's own buffers.
ROOM = 48


def peak(line):
    """Peak MB of one process that has to succeed."""
    process = subprocess.Popen(list(map(str, line)), stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{line[0]} {line[1]} ended with {process.returncode}")
    return used.ru_maxrss / 1024


def trial(trials, program, place, other, folder, megabytes):
    """Peaks by what was done."""
    os.mkdir(folder)
    store = ["--store", place, "--keys", f"{folder}/keys"]
    bytes_ = megabytes << 20
    found = {
        "receive": peak([trials, "receive", place, f"{folder}/keys", bytes_]),
        "give": peak([trials, "give", place, f"{folder}/keys", bytes_]),
        "verify": peak([program, "verify", *store, "--quiet"]),
        "backup": peak([program, "backup", *store, "-o", f"{folder}/backup", "--quiet"]),
        "export": peak([program, "export", *store, "-o", f"{folder}/export", "--quiet"]),
    }
    new = ["--store", other, "--keys", f"{folder}/keys", "--checkpoints", f"{folder}/other"]
    found["restore"] = peak([program, "restore", f"{folder}/backup", *new, "--quiet"])
    shutil.rmtree(folder)
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("trials")
    parser.add_argument("program")
    parser.add_argument("--megabytes", type=int, default=200)
    given = parser.parse_args()
    work = tempfile.mkdtemp(prefix="casement-vault-", dir="/tmp")
    os.chmod(work, 0o711)
    server = None
    try:
        server = Postgres(f"{work}/pg")
        for engine in ("SQLite", "PostgreSQL"):
            def places(name):
                if engine == "PostgreSQL":
                    return server.database(), server.database()
                return f"{work}/{name}.db", f"{work}/{name}-restored.db"

            small = trial(given.trials, given.program, *places("small"), f"{work}/small", 1)
            large = trial(given.trials, given.program, *places("large"), f"{work}/large", given.megabytes)
            for name, used in large.items():
                print(f"{engine:12}{name:9}{given.megabytes:5} MB file: {used:6.0f} MB at most, {small[name]:.0f} for 1 MB")
                if used - small[name] > ROOM:
                    sys.exit(f"{engine}, {name}: {used - small[name]:.0f} MB more for a large file, {ROOM} are allowed")
    finally:
        if server:
            server.stop()
        shutil.rmtree(work, ignore_errors=True)


main()
