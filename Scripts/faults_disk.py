"""A disk that is full or lets only be read, a damaged page, a lost key file: SQLite, backups and exports."""

import os
import pathlib
import random
import shutil
import sqlite3
import sys

from faults_trial import Trial

FULL = ["The disk is full", "the room on the disk", "make room", "The disk refused", "cannot be written"]
CANNOT_WRITE = 73
NO_STORE = 65


def run(work, rounds):
    files = work.files(endings=("csv", "xlsx", "ods", "odt"))
    own = work.place("whole")
    whole = Trial(work, f"{own}/store.db", own)
    whole.finish(files)
    wanted = whole.verify()
    full(work, files, wanted, size(own), rounds)
    outputs(work, whole, wanted)
    read_only(work, files, wanted)
    damaged(work, files, whole, wanted, rounds)
    lost_key(whole, wanted)


def size(folder):
    return sum(f.stat().st_size for f in pathlib.Path(folder).rglob("*") if f.is_file())


def full(work, files, wanted, needed, rounds):
    """Room for a part of the import only, from nothing to nearly all. Without mounts no file may pass a size."""
    struck = 0
    for number in range(rounds):
        room = int(random.uniform(4_096, needed * 1.3))
        if work.mounts:
            disk, limit = work.disk(room), None
            own = disk.path
        else:
            own, limit = work.place("limited"), room
        trial = Trial(work, f"{own}/store.db", own)
        kept = trial.one_by_one(files, {CANNOT_WRITE}, FULL, limit=limit)
        if len(kept) < len(files):
            struck += 1
            # Looking at it while there is no room: well, or said why not; never taken for damage.
            trial.expect({0, NO_STORE, CANNOT_WRITE}, [*FULL, "no store", "no file", "keys"], "verify", limit=limit)
        if work.mounts:
            disk.resize(256 << 20)
        trial.is_whole(files, kept, wanted, f"disk full, round {number}, {room} bytes")
        if work.mounts:
            disk.unmount()
    kind = "small disks" if work.mounts else "limits of file size (small disks need root)"
    print(f"SQLite: {rounds} {kind}, full {struck} times; nothing acknowledged lost, each run again and whole", flush=True)


def outputs(work, whole, wanted):
    """Backup, restore and export to a disk without the room: nothing half-done is taken for whole."""
    if not work.mounts:
        print("backup, restore and export on a full disk: not tried, small disks need root")
        return
    disk = work.disk(200 << 10)
    path = f"{disk.path}/backup"
    whole.expect({CANNOT_WRITE}, FULL, "backup", "-o", path)
    if left := os.listdir(disk.path):
        sys.exit(f"a backup that found no room left {left}")
    whole.expect({CANNOT_WRITE}, FULL, "export", "-o", f"{disk.path}/export")
    if os.path.exists(f"{disk.path}/export"):
        sys.exit("an export that found no room has its name")
    shutil.rmtree(f"{disk.path}/export.partial", ignore_errors=True)
    small = work.disk(600 << 10)
    again = Trial(work, f"{small.path}/store.db", whole.folder)
    again.store += ["--checkpoints", f"{small.path}/checkpoints"]
    disk.resize(256 << 20)
    whole.expect({0}, [], "backup", "-o", path)
    again.expect({CANNOT_WRITE}, FULL, "restore", path)
    if left := os.listdir(small.path):
        sys.exit(f"a restore that found no room left {left}")
    small.resize(256 << 20)
    again.expect({0}, [], "restore", path)
    again.is_as(wanted, "restored once there was room")
    whole.expect({0}, [], "export", "-o", f"{disk.path}/export")
    print("backup, restore and export: refused on a full disk with nothing left; done once there was room", flush=True)


def read_only(work, files, wanted):
    if not work.mounts:
        print("a read-only disk: not tried, mounts need root")
        return
    disk = work.disk(256 << 20)
    trial = Trial(work, f"{disk.path}/store.db", disk.path)
    kept = trial.one_by_one(files[:2], set(), [])
    before = {f.name: f.read_bytes() for f in pathlib.Path(disk.path).iterdir()}
    disk.read_only(True)
    for name, words in (
        ("import", files[2:]), ("verify", []), ("search", ["school"]), ("jobs", ["--add", "store.verify"]),
        ("backup", ["-o", f"{trial.folder}/backup"]),
    ):
        trial.expect({CANNOT_WRITE}, ["cannot be written"], name, *words)
    disk.read_only(False)
    if before != {f.name: f.read_bytes() for f in pathlib.Path(disk.path).iterdir()}:
        sys.exit("something changed on a disk that only lets be read")
    trial.is_whole(files, kept, wanted, "read-only and back")
    print("read-only disk: five commands refused, nothing changed, all well afterwards", flush=True)


def damaged(work, files, whole, wanted, rounds):
    """One page of a store overwritten: `verify` says so, no command crashes, the backup brings all back."""
    own = work.place("damaged")
    # Without free pages, whose content means nothing.
    sqlite3.connect(whole.place).execute(f"VACUUM INTO '{own}/packed.db'").connection.close()
    packed = pathlib.Path(f"{own}/packed.db").read_bytes()
    page = int.from_bytes(packed[16:18], "big")
    trial = Trial(work, f"{own}/store.db", own)
    shutil.copy(f"{whole.folder}/keys", f"{own}/keys")
    # The backup itself is on record afterwards: what was vouched for before is what it holds.
    vouched = pathlib.Path(f"{whole.folder}/store.db.checkpoints").read_bytes()
    pathlib.Path(f"{own}/store.db.checkpoints").write_bytes(vouched)
    whole.expect({0}, [], "backup", "-o", f"{own}/backup")
    said = {}
    for number in range(rounds + 1):
        place = 0 if number == 0 else random.randrange(len(packed) // page)
        content = bytearray(packed)
        content[place * page : (place + 1) * page] = random.randbytes(page)
        pathlib.Path(f"{own}/store.db").write_bytes(content)
        done = trial.expect({2, 70}, ["The store is damaged"], "verify")
        said[done.returncode] = said.get(done.returncode, 0) + 1
        for name, words in (("search", ["school"]), ("import", files), ("backup", ["-o", f"{own}/other-{number}"])):
            # Well where it does not come by that page.
            trial.expect({0, 1, 2, 70}, ["The store is damaged", "went wrong", "does not hold what it should", "refused"],
                         name, *words)
        for ending in ("", "-wal", "-shm"):
            pathlib.Path(f"{own}/store.db{ending}").unlink(missing_ok=True)
        # An import that went on vouched for what is gone with the damaged file.
        pathlib.Path(f"{own}/store.db.checkpoints").write_bytes(vouched)
    trial.expect({0}, [], "restore", f"{own}/backup")
    trial.is_as(wanted, "restored after damage")
    print(f"damaged page: {rounds + 1} times, verify ended with {said}; restored whole", flush=True)


def lost_key(whole, wanted):
    key = pathlib.Path(f"{whole.folder}/keys")
    kept = key.read_bytes()
    damaged = "or it is damaged"
    for content, says in ((None, "The store's keys are not at"), (kept[: len(kept) // 2], damaged), (b"", damaged)):
        key.unlink(missing_ok=True)
        if content is not None:
            key.write_bytes(content)
        for name, words in (
            ("import", whole.work.files()[:1]), ("verify", []), ("search", ["school"]), ("backup", ["-o", f"{whole.folder}/b"]),
            ("export", ["-o", f"{whole.folder}/e"]), ("jobs", []),
        ):
            whole.expect({NO_STORE}, [says], name, *words)
        if content is None and key.exists():
            sys.exit("a store whose keys are lost was given new ones")
    key.write_bytes(kept)
    whole.is_as(wanted, "the key file brought back")
    print("lost, cut and empty key file: six commands refused each time; all well with it back", flush=True)
