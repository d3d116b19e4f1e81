"""A PostgreSQL server of a script's own, for tests and benchmarks: a private folder and socket, no TCP, an ordinary user."""

import glob
import os
import shutil
import subprocess
import sys


class Postgres:
    """Started on making, in a folder that must not be there; flushes to the disk as it does by default."""

    def __init__(self, folder):
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda p: int(p.split("/")[4]))
        if not programs:
            sys.exit("PostgreSQL is not installed: apt-get install postgresql")
        self.bin, self.folder, self.count = programs[-1], folder, 0
        self.prefix = []
        os.mkdir(folder, 0o700)
        if os.geteuid() == 0:
            shutil.chown(folder, "nobody", "nogroup")
            self.prefix = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"]
        self.run("initdb", "-D", folder + "/data", "-U", "casement", "-A", "trust", "-E", "UTF8", "--locale", "C")
        self.start()

    def start(self):
        options = f"-k {self.folder} -c listen_addresses=''"
        self.run("pg_ctl", "-D", self.folder + "/data", "-w", "-l", self.folder + "/log", "-o", options, "start")

    def query(self, sql, database="postgres"):
        """The rows as text, one a line, columns separated by "|"."""
        done = subprocess.run(
            [*self.prefix, f"{self.bin}/psql", "-X", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U",
             "casement", "-d", database, "-c", sql],
            cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"psql failed: {done.stderr}")
        return done.stdout.strip()

    def run(self, name, *arguments):
        done = subprocess.run(
            [*self.prefix, f"{self.bin}/{name}", *arguments], cwd="/", stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        if done.returncode:
            sys.exit(f"{name} failed with {done.returncode}")

    def database(self, options=""):
        """A new database; its address. Its name is `t` and how many there are."""
        self.count += 1
        name = f"t{self.count}"
        self.query(f"CREATE DATABASE {name} {options}")
        return f"postgres://casement@/{name}?host={self.folder.replace('/', '%2F')}"

    def stop(self):
        """At once and with nothing put away, as a crash would: what was acknowledged is in its log alone."""
        self.run("pg_ctl", "-D", self.folder + "/data", "-m", "immediate", "-w", "stop")
