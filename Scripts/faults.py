"""What a store goes through when the machine fails it, and what is left: no acknowledged write lost, none half there, a message
that says what happened, its exit status, and all well again once the machine is mended.

Kills and signals are in faults_kills.py, disks and files in faults_disk.py, the PostgreSQL server in faults_server.py.
"""

import argparse
import os
import random
import shutil
import tempfile

import faults_disk
import faults_kills
import faults_server
from faults_trial import Work
from postgres import Postgres


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=20, help="for each database")
    parser.add_argument("--rounds", type=int, default=3, help="of each other fault that strikes at a random place")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    parser.add_argument("--mounts", action="store_true", help="small disks may be mounted")
    parser.add_argument("--only", choices=["kills", "disk", "server"])
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    random.seed(options.seed)
    # Short, since a socket's path may have 107 bytes at most.
    folder = tempfile.mkdtemp(prefix="casement-faults-", dir="/tmp")
    os.chmod(folder, 0o711)
    work = Work(options.program, folder, options.mounts)
    server = None
    try:
        if options.only != "disk":
            server = Postgres(folder + "/pg")
        if options.only in (None, "kills"):
            faults_kills.run(work, server, options.kills)
        if options.only in (None, "disk"):
            faults_disk.run(work, options.rounds)
        if options.only in (None, "server"):
            faults_server.run(work, server, options.rounds)
    finally:
        if server:
            server.stop()
        work.unmount()
        shutil.rmtree(folder, ignore_errors=True)


main()
