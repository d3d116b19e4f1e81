"""What the trials of faults share: the program, a store for each, small disks."""

import json
import os
import pathlib
import resource
import signal
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


class Work:
    """The program under trial and a folder that is removed afterwards."""

    def __init__(self, program, folder, mounts):
        self.program, self.folder, self.mounts = program, folder, mounts
        self.count, self.disks = 0, []

    def place(self, name):
        """A new folder."""
        self.count += 1
        path = f"{self.folder}/{self.count}-{name}"
        os.mkdir(path)
        return path

    def disk(self, size):
        disk = Disk(self.place("disk"), size)
        self.disks.append(disk)
        return disk

    def unmount(self):
        for disk in self.disks:
            disk.unmount()

    def files(self, case="wharrowdale", endings=("csv", "xlsx", "ods", "odt", "docx", "pdf")):
        """Of an example whose files need no LibreOffice, which is slow."""
        found = sorted((ROOT / "Examples" / case).glob("agencies/*"))
        return [str(f) for f in found if f.name.rsplit(".", 1)[-1] in endings]


class Disk:
    """A file system of its own in memory, as large as is said; it can be made larger, or read-only."""

    def __init__(self, path, size):
        self.path = path
        self.mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", path)

    def mount(self, *words):
        subprocess.run(["mount", *words], check=True)

    def resize(self, size):
        self.mount("-o", f"remount,size={size}", self.path)

    def read_only(self, yes):
        self.mount("-o", "remount," + ("ro" if yes else "rw"), self.path)

    def unmount(self):
        if os.path.ismount(self.path):
            subprocess.run(["umount", "--lazy", self.path], check=True)


class Trial:
    """One store."""

    def __init__(self, work, place, folder):
        self.work, self.place, self.folder = work, place, folder
        self.store = ["--store", place, "--keys", f"{folder}/keys"]

    def command(self, name, *words):
        return [self.work.program, name, *map(str, words), *self.store]

    def importing(self, files):
        return self.command("import", *files, "--board", "Trial", "--review", "CR-1", "--json")

    def run(self, name, *words, limit=None):
        """A command to its end. `limit` is the size in bytes that no file may pass."""

        def limited():
            # The signal's own doing would be to end the program.
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

        line = self.importing(words) if name == "import" else self.command(name, *words)
        return subprocess.run(
            line, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL,
            preexec_fn=limited if limit else None)

    def expect(self, statuses, says, name, *words, limit=None):
        """A command that has to end in one of these ways; where it fails, its message must have one of these words."""
        done = self.run(name, *words, limit=limit)
        if done.returncode not in statuses:
            sys.exit(f"{name} ended with {done.returncode}, not {statuses}:\n{done.stdout}{done.stderr}")
        if done.returncode > 2 and not any(word in done.stderr for word in says):
            sys.exit(f"{name} ({done.returncode}) says none of {says}:\n{done.stderr}")
        return done

    def verify(self):
        """Nothing is found. None where the store was not made yet."""
        done = self.run("verify", "--json")
        if done.returncode == 65 and "There is no" in done.stderr:
            return None
        if done.returncode == 65 and "there is no file" in done.stderr:
            return None
        if done.returncode != 0:
            sys.exit(f"verify says ({done.returncode}):\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def finish(self, files):
        """Imports what is missing; names of the files that were there."""
        done = self.run("import", *files)
        if done.returncode != 0:
            sys.exit(f"an import after a fault failed ({done.returncode}):\n{done.stdout}{done.stderr}")
        return set(json.loads(done.stdout)["there"])

    def one_by_one(self, files, statuses, says, go_on=False, limit=None):
        """Imports file after file; the names of those that were acknowledged, up to the first failure unless told to go on."""
        kept = set()
        for file in files:
            done = self.expect({0, *statuses}, says, "import", file, limit=limit)
            if done.returncode == 0:
                kept.add(os.path.basename(file))
            elif not go_on:
                break
        return kept

    def is_whole(self, files, acknowledged, wanted, when):
        """What was acknowledged is there, and after the same import all is as in a store nothing ever happened to."""
        before = self.verify()
        if before is None and acknowledged:
            sys.exit(f"{when}: the store is gone, with {acknowledged}")
        there = self.finish(files)
        if lost := acknowledged - there:
            sys.exit(f"{when}: acknowledged and lost: {lost}")
        self.is_as(wanted, when)

    def is_as(self, wanted, when):
        found = self.verify()
        for what in ("records", "files", "findings"):
            if found[what] != wanted[what]:
                sys.exit(f"{when}: {what} {found[what]}, not {wanted[what]}")
