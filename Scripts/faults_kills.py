"""Kills `casement import` at random moments and checks that every file is in the store wholly or not at all, that `verify` finds
nothing, and that the same import run again ends with what an undisturbed one has. Stops `casement merge` by signals and looks
that no private folder, process or output is left.

What a kill cannot show is a disk that never flushed: tests of the store count the flushes of SQLite, faults_server.py those of
PostgreSQL.
"""

import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time

from faults_trial import Trial


class Stop:
    """`merge` told to stop while an outside program reads a file: nothing of the file stays behind, and nothing goes on."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.temporary, self.pids = f"{folder}/tmp", f"{folder}/pids"
        os.makedirs(f"{folder}/bin")
        os.makedirs(f"{folder}/in")
        os.mkdir(self.temporary)
        # In the place of LibreOffice: a program with a child, that keeps a copy open and never ends by itself.
        slow = f"#!/bin/sh\necho words > out/copy\nsleep 600 &\necho $$ $! > {self.pids}\nwait\n"
        pathlib.Path(f"{folder}/bin/soffice").write_text(slow)
        os.chmod(f"{folder}/bin/soffice", 0o755)
        pathlib.Path(f"{folder}/in/agency.rtf").write_text(r"{\rtf1 3/2/2014 Absent, no reason given.}")
        pathlib.Path(f"{folder}/in/school.csv").write_text('Date,Event\n3/2/2014,"Absent, no reason given."\n')

    def run(self, number):
        environment = dict(os.environ, TMPDIR=self.temporary, PATH=f"{self.folder}/bin:" + os.environ["PATH"])
        process = subprocess.Popen(
            [self.program, "merge", f"{self.folder}/in", "-o", f"{self.folder}/out"], env=environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=lambda: signal.signal(number, signal.SIG_DFL))
        started = time.monotonic()
        while not (os.path.exists(self.pids) and len(pathlib.Path(self.pids).read_text().split()) == 2):
            if process.poll() is not None or time.monotonic() - started > 60:
                process.kill()
                sys.exit(f"the program meant to be slow was not run: {process.communicate()}")
            time.sleep(0.01)
        if not os.listdir(self.temporary):
            sys.exit("there is no private folder to be cleared")
        process.send_signal(number)
        process.communicate(timeout=60)
        name = signal.Signals(number).name
        if process.returncode != 128 + number:
            sys.exit(f"after {name} the exit status is {process.returncode}, not {128 + number}")
        if left := os.listdir(self.temporary):
            sys.exit(f"after {name} there is still {left}")
        if os.path.exists(f"{self.folder}/out"):
            sys.exit(f"after {name} something was written")
        for pid in pathlib.Path(self.pids).read_text().split():
            if self.goes_on(pid):
                sys.exit(f"after {name} process {pid} goes on")
        os.remove(self.pids)

    @staticmethod
    def goes_on(pid):
        try:
            return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
        except FileNotFoundError:
            return False


def run(work, server, kills):
    stop = Stop(work.program, work.place("stop"))
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        stop.run(number)
    print("merge: stopped by three signals, nothing left behind", flush=True)
    files = work.files()
    for engine in ("SQLite", "PostgreSQL"):
        def new():
            own = work.place(engine)
            return Trial(work, server.database() if engine == "PostgreSQL" else f"{own}/store.db", own)

        whole = new()
        began = time.monotonic()
        whole.finish(files)
        seconds, wanted = time.monotonic() - began, whole.verify()
        half = 0
        for number in range(kills):
            trial = new()
            process = subprocess.Popen(trial.importing(files), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            time.sleep(random.uniform(0.0, seconds))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            left = trial.verify()
            if left and 0 < left["files"] < wanted["files"]:
                half += 1
            trial.finish(files)
            trial.is_as(wanted, f"{engine}, kill {number}")
            shutil.rmtree(trial.folder)
        print(f"{engine}: {kills} kills, {half} between two files; each run again and whole", flush=True)
