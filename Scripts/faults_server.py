"""A PostgreSQL server that is restarted in mid-write, stopped, full or read-only; and how often it flushes."""

import os
import random
import shutil
import sys
import threading
import time

from faults_trial import Trial

LOST = ["The connection", "cannot be opened", "too long to answer"]


def run(work, server, rounds):
    files = work.files(endings=("csv", "xlsx", "ods", "odt"))
    own = work.place("whole")
    whole = Trial(work, server.database(), own)
    began, flushes = time.monotonic(), int(flushed(server))
    whole.finish(files)
    seconds, wanted = time.monotonic() - began, whole.verify()
    # Each file is staged and received: two commits at least, each on the disk before it counts.
    flushes = int(flushed(server)) - flushes
    if flushes < 2 * len(files):
        sys.exit(f"PostgreSQL flushed {flushes} times for {len(files)} files")
    print(f"PostgreSQL: {flushes} flushes for {len(files)} files", flush=True)
    restarted(work, server, files, wanted, seconds, rounds)
    stopped(work, server, whole, files, wanted)
    read_only(server, whole, files, wanted)
    full(work, server, files, wanted, rounds)


def flushed(server):
    # A connection tells its figures when it ends.
    time.sleep(1.5)
    return server.query("SELECT wal_sync FROM pg_stat_wal")


def restarted(work, server, files, wanted, seconds, rounds):
    """Crashed and started again and again while file after file comes in."""
    crashes, failures = 0, 0
    for number in range(rounds):
        trial = Trial(work, server.database(), work.place("restarted"))
        done = threading.Event()

        def crash():
            nonlocal crashes
            while not done.wait(random.uniform(0, seconds)):
                server.stop()
                time.sleep(random.choice([0, 0.5, 3]))
                server.start()
                crashes += 1

        thread = threading.Thread(target=crash)
        thread.start()
        try:
            kept = trial.one_by_one(files, {65, 70}, LOST, go_on=True)
        finally:
            done.set()
            thread.join()
        failures += len(files) - len(kept)
        trial.is_whole(files, kept, wanted, f"restarts, round {number}")
    print(
        f"PostgreSQL: crashed {crashes} times in {rounds} rounds of {len(files)} imports, {failures} of which failed; nothing"
        " acknowledged lost, each run again and whole", flush=True)


def stopped(work, server, whole, files, wanted):
    server.stop()
    for name, words in (("import", files), ("verify", []), ("search", ["school"])):
        whole.expect({65}, ["cannot be opened"], name, *words)
    server.start()
    whole.is_as(wanted, "stopped and started")
    print("PostgreSQL stopped: three commands refused, all well afterwards", flush=True)


def read_only(server, whole, files, wanted):
    name = whole.place.split("/")[3].split("?")[0]
    server.query(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    whole.expect({73}, ["cannot be written"], "import", *files)
    server.query(f"ALTER DATABASE {name} RESET default_transaction_read_only")
    whole.is_as(wanted, "read-only and back")
    print("PostgreSQL read-only: refused, all well afterwards", flush=True)


def full(work, server, files, wanted, rounds):
    if not work.mounts:
        print("PostgreSQL on a full disk: not tried, small disks need root")
        return
    struck = 0
    for number in range(rounds):
        # An empty database takes eight megabytes.
        disk = work.disk(64 << 20)
        shutil.chown(disk.path, "nobody", "nogroup")
        os.chmod(disk.path, 0o700)
        server.query(f"CREATE TABLESPACE small{number} LOCATION '{disk.path}'")
        trial = Trial(work, server.database(f"TABLESPACE small{number}"), work.place("full"))
        used = int(os.statvfs(disk.path).f_blocks - os.statvfs(disk.path).f_bfree) * os.statvfs(disk.path).f_frsize
        disk.resize(used + int(random.uniform(4_096, 6 << 20)))
        kept = trial.one_by_one(files, {73}, ["The disk is full"])
        struck += len(kept) < len(files)
        disk.resize(256 << 20)
        trial.is_whole(files, kept, wanted, f"disk full, round {number}")
        server.query(f"DROP DATABASE t{server.count}")
        server.query(f"DROP TABLESPACE small{number}")
        disk.unmount()
    print(
        f"PostgreSQL: {rounds} small disks, full {struck} times; nothing acknowledged lost, each run again and whole",
        flush=True)
