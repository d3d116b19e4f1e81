"""Pages of 200 entries of a case of 20,000 rows, and what stands beside them, on both databases. See README.md.

    pages.py STORETRIALS [--rows 20000]
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Scripts"))
from postgres import Postgres  # noqa: E402

MUST = 5.0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("--rows", type=int, default=20_000)
    given = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="casement-pages-", dir="/tmp"))
    os.chmod(work, 0o711)
    server = None
    try:
        server = Postgres(str(work / "pg"))
        found = {}
        for engine, place in (("SQLite", work / "store.db"), ("PostgreSQL", server.database())):
            done = subprocess.run(
                [given.program.resolve(), "pages", place, work / f"{engine}.keys", str(given.rows)], check=True,
                stdout=subprocess.PIPE, text=True)
            for line in done.stdout.splitlines():
                name, p50, p99, count = line.split("\t")
                found.setdefault(name, []).append((float(p50), float(p99), int(count)))
        print(f"{'milliseconds':28}{'SQLite p50':>11}{'p99':>8}{'PostgreSQL p50':>16}{'p99':>8}{'given':>8}")
        for name, ((a50, a99, count), (b50, b99, other)) in found.items():
            if count != other:
                sys.exit(f"{name}: {count} on SQLite, {other} on PostgreSQL")
            late = "" if max(a50, b50) <= MUST else f"   more than {MUST:.0f} at p50"
            print(f"{name:28}{a50:11.2f}{a99:8.2f}{b50:16.2f}{b99:8.2f}{count:8}{late}")
    finally:
        if server:
            server.stop()
        shutil.rmtree(work, ignore_errors=True)


main()
