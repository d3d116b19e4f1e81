"""Keeping chronologies, beside a bare bulk insert of the same rows. See README.md.

    store.py PROGRAM FILES [--runs 5]
"""

import argparse
import csv
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Scripts"))
from postgres import Postgres  # noqa: E402

TABLES = ["entries", "entry_fields", "entry_notes", "entry_problems", "entry_remarks"]


def run(line):
    """Wall seconds and peak MB of one process."""
    began = time.perf_counter()
    process = subprocess.Popen(list(map(str, line)))
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{line[1]} ended with {process.returncode}")
    return seconds, used.ru_maxrss / 1024


def exported(folder):
    """Columns and rows of the tables that hold the entries; bytes stay hexadecimal."""
    manifest = json.loads((folder / "manifest.json").read_text())
    columns = {t["name"]: t["columns"] for t in manifest["tables"]}
    for table in TABLES:
        lines = (folder / "tables" / f"{table}.jsonl").read_bytes().split(b"\n")
        yield table, columns[table], [list(json.loads(line).values()) for line in lines if line]


def bare_sqlite(tables, path):
    """One transaction, prepared statements, keys and order index as ours; no ledger, no files, no references."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    for name, columns, _ in tables:
        key = "board, id" if name == "entries" else "board, entry, place"
        connection.execute(f"CREATE TABLE {name} ({', '.join(columns)}, PRIMARY KEY ({key}))")
    began = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    for name, columns, rows in tables:
        connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(columns))})", rows)
    connection.execute("COMMIT")
    return time.perf_counter() - began


def bare_postgres(tables, server, folder):
    """psql's COPY from files, one transaction."""
    address = server.database()
    psql = [f"{server.bin}/psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", address]
    script = ["BEGIN;"]
    for name, columns, rows in tables:
        key = "board, id" if name == "entries" else "board, entry, place"
        # The kinds the schema has: text for all that is not a number.
        kinds = [
            "BIGINT" if any(isinstance(r[i], int) for r in rows) else "TEXT" for i in range(len(columns))
        ]
        body = ", ".join(f"{c} {k}" for c, k in zip(columns, kinds))
        subprocess.run([*psql, "-c", f"CREATE TABLE {name} ({body}, PRIMARY KEY ({key}))"], check=True)
        path = folder / f"{name}.csv"
        with open(path, "w", newline="", encoding="utf-8") as out:
            # An empty text is quoted, null is not: COPY's own way to tell them apart.
            writer = csv.writer(out, quoting=csv.QUOTE_NOTNULL if hasattr(csv, "QUOTE_NOTNULL") else csv.QUOTE_MINIMAL)
            writer.writerows(rows)
        script.append(f"\\copy {name} FROM '{path}' (FORMAT csv)")
    script.append("COMMIT;")
    began = time.perf_counter()
    subprocess.run(psql, input="\n".join(script), text=True, check=True)
    return time.perf_counter() - began


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("files")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="casement-bench-", dir="/tmp"))
    os.chmod(work, 0o711)
    server = None
    try:
        server = Postgres(str(work / "pg"))
        print(f"{'':34}{'seconds':>9}{'peak MB':>9}")
        for engine in ("SQLite", "PostgreSQL"):
            times, peaks = [], []
            for number in range(options.runs):
                own = work / f"{engine}-{number}"
                own.mkdir()
                place = server.database() if engine == "PostgreSQL" else own / "store.db"
                store = ["--store", place, "--keys", own / "keys"]
                line = [options.program, "import", options.files, *store, "--board", "B", "--review", "R", "--quiet"]
                seconds, peak = run(line)
                times.append(seconds)
                peaks.append(peak)
            print(f"{'import, ' + engine:34}{statistics.median(times):9.2f}{max(peaks):9.0f}")
            verify = run([options.program, "verify", *store, "--quiet"])
            print(f"{'verify, ' + engine:34}{verify[0]:9.2f}{verify[1]:9.0f}")
            out = work / f"out-{engine}"
            run([options.program, "export", *store, "-o", out, "--quiet"])
            tables = list(exported(out))
            rows = sum(len(t[2]) for t in tables)
            bare = [
                bare_sqlite(tables, work / f"bare-{n}.db") if engine == "SQLite" else bare_postgres(tables, server, work)
                for n in range(options.runs)
            ]
            print(f"{'bare insert of ' + str(rows) + ' rows':34}{statistics.median(bare):9.2f}")
            if engine == "SQLite":
                backup = run([options.program, "backup", *store, "-o", work / "backup", "--quiet"])
                print(f"{'backup, ' + engine:34}{backup[0]:9.2f}{backup[1]:9.0f}")
    finally:
        if server:
            server.stop()
        shutil.rmtree(work, ignore_errors=True)


main()
