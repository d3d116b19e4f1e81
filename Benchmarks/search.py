"""Searching, beside SQLite's FTS5 and tantivy, on the same texts and queries in the same run. See README.md.

    search.py PROGRAM WORK [--baseline FILE] [--texts 20000]

Run it with a Python that has tantivy to have that beside; without, it is left out.
"""

import argparse
import csv
import itertools
import os
import random
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "Scripts"))
from postgres import Postgres  # noqa: E402

FILES = 20


def own_material(count):
    """Texts of about 730 words, few of them common and many rare, and 1,000 queries of five kinds."""
    r = random.Random(11)
    syllables = [a + b for a in "bdfglmnprstv" for b in "aeiou"]
    words = list(dict.fromkeys("".join(r.choices(syllables, k=r.randint(2, 5))) for _ in range(34_000)))[:30_000]
    weights = list(itertools.accumulate(1 / (i + 2.7) for i in range(len(words))))
    texts = [
        " ".join(r.choices(words, cum_weights=weights, k=max(200, int(r.gauss(730, 180))))) for _ in range(count)
    ]

    def word(top):
        return words[r.randint(0, top)]

    queries = []
    for i in range(1_000):
        kind = ("term", "and", "or3", "phrase", "prefix")[i % 5]
        if kind == "phrase":
            text = r.choice(texts).split()
            at = r.randrange(len(text) - 3)
            queries.append((kind, text[at : at + 2]))
        else:
            queries.append(
                (kind, {"term": [word(2000)], "and": [word(300), word(300)], "or3": [word(3000) for _ in range(3)],
                        "prefix": [word(3000)[:4]]}[kind]))
    return texts, queries


def baseline_material(path, folder):
    """The baseline's own texts and queries: its script up to where it begins to measure."""
    source = path.read_text()
    head = source[: source.index("# --- SQLite FTS5")].replace("import tantivy\n", "")
    here = os.getcwd()
    os.chdir(folder)
    try:
        scope = {}
        exec(compile(head, str(path), "exec"), scope)
    finally:
        os.chdir(here)
    return [body for _, body in scope["docs"]], scope["Q"]


def report(name, queries, times, must=None):
    ordered = sorted(times)
    p50, p99 = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100 - 1]
    kinds = {}
    for (kind, _), seconds in zip(queries, times):
        kinds.setdefault(kind, []).append(seconds)
    parts = "  ".join(f"{k} {statistics.median(v) * 1e3:.2f}" for k, v in kinds.items())
    line = f"{name:26}{p50 * 1e3:8.2f}{p99 * 1e3:8.2f}{ordered[-1] * 1e3:8.1f}   {parts}"
    if must:
        line += f"   p50 × {p50 / must[0]:.2f}, p99 × {p99 / must[1]:.2f} of FTS5 (must 1.5)"
    print(line, flush=True)
    return p50, p99


def fts5(texts, queries, path, options=""):
    connection = sqlite3.connect(path)
    connection.execute(f"CREATE VIRTUAL TABLE f USING fts5(title, body, tokenize='unicode61'{options})")
    began = time.perf_counter()
    connection.executemany("INSERT INTO f VALUES (?, ?)", ((f"Case review {i}", t) for i, t in enumerate(texts)))
    connection.commit()
    connection.execute("INSERT INTO f(f) VALUES ('optimize')")
    connection.commit()
    built = time.perf_counter() - began

    def words(kind, w):
        return {"phrase": '"' + " ".join(w) + '"', "prefix": w[0] + "*", "or3": " OR ".join(w)}.get(kind, " ".join(w))

    times = []
    for kind, w in queries:
        began = time.perf_counter()
        connection.execute(
            "SELECT title, snippet(f, 1, '<b>', '</b>', '…', 24) FROM f WHERE f MATCH ? ORDER BY rank LIMIT 10",
            (words(kind, w),)).fetchall()
        times.append(time.perf_counter() - began)
    connection.close()
    return times, built, os.path.getsize(path)


def tantivy_times(texts, queries, folder):
    try:
        import tantivy
    except ImportError:
        return None
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("title", stored=True)
    schema.add_text_field("body", stored=True)
    schema = schema.build()
    folder.mkdir()
    index = tantivy.Index(schema, path=str(folder))
    writer = index.writer(heap_size=200_000_000, num_threads=2)
    began = time.perf_counter()
    for i, text in enumerate(texts):
        writer.add_document(tantivy.Document(title=[f"Case review {i}"], body=[text]))
    writer.commit()
    writer.wait_merging_threads()
    built = time.perf_counter() - began
    index.reload()
    searcher = index.searcher()
    times = []
    for kind, w in queries:
        began = time.perf_counter()
        if kind == "prefix":
            query = tantivy.Query.regex_query(schema, "body", w[0] + ".*")
        else:
            joined = {"phrase": '"' + " ".join(w) + '"', "or3": " OR ".join(w)}.get(kind, " AND ".join(w))
            query = index.parse_query(joined, ["body"])
        hits = searcher.search(query, 10).hits
        snippets = tantivy.SnippetGenerator.create(searcher, query, schema, "body")
        for _, address in hits:
            snippets.snippet_from_doc(searcher.doc(address)).to_html()
        times.append(time.perf_counter() - began)
    return times, built, sum(f.stat().st_size for f in folder.iterdir())


def casement(program, files, queries, store, work):
    began = time.perf_counter()
    subprocess.run(
        [program, "import", files, *store, "--board", "B", "--review", "R", "--quiet"], check=True,
        stdout=subprocess.DEVNULL)
    built = time.perf_counter() - began
    path = work / "queries.txt"
    with open(path, "w") as out:
        for kind, w in queries:
            out.write({"phrase": '"' + " ".join(w) + '"', "prefix": w[0] + "*", "or3": " OR ".join(w)}.get(
                kind, " ".join(w)) + "\n")
    done = subprocess.run(
        [program, "search", *store, "--queries", path, "--limit", "10"], check=True, capture_output=True, text=True)
    return [float(line.split("\t")[1]) / 1e3 for line in done.stdout.splitlines()], built


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--baseline", type=Path)
    parser.add_argument("--texts", type=int, default=20_000)
    given = parser.parse_args()
    work, program = given.work.resolve(), given.program.resolve()
    shutil.rmtree(work, ignore_errors=True)
    (work / "files").mkdir(parents=True)
    if given.baseline:
        texts, queries = baseline_material(given.baseline.resolve(), work)
    else:
        texts, queries = own_material(given.texts)
    size = sum(map(len, texts)) / 1e6
    whose = "the baseline’s" if given.baseline else "our own"
    print(f"{len(texts)} texts, {size:.0f} MB ({whose}), {len(queries)} queries, ten hits each with snippets, milliseconds")
    share = -(-len(texts) // FILES)
    for number in range(FILES):
        with open(work / "files" / f"agency{number + 1:02}.csv", "w", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["Date", "What happened"])
            for place, text in enumerate(texts[number * share : (number + 1) * share]):
                writer.writerow([f"{place % 28 + 1:02}/{place // 28 % 12 + 1:02}/2001", text])

    print(f"{'':26}{'p50':>8}{'p99':>8}{'max':>8}   median of each kind")
    built = []
    must = None
    for name, options in (("FTS5", ""), ("FTS5, prefix index", ", prefix='3 4'")):
        times, seconds, bytes_ = fts5(texts, queries, work / f"{len(built)}.db", options)
        figures = report(name, queries, times)
        must = must or figures
        built.append(f"{name} {seconds:.1f} s, {bytes_ / 1e6:.0f} MB")
    found = tantivy_times(texts, queries, work / "tantivy")
    if found:
        report("tantivy", queries, found[0])
        built.append(f"tantivy {found[1]:.1f} s, {found[2] / 1e6:.0f} MB")
    else:
        print("tantivy is absent: pip install tantivy")
    times, seconds = casement(
        program, work / "files", queries, ["--store", work / "store.db", "--keys", work / "keys"], work)
    report("Casement, SQLite", queries, times, must)
    connection = sqlite3.connect(work / "store.db")
    index = connection.execute(
        "SELECT sum(length(postings) + length(positions)), count(*) FROM search_postings").fetchone()
    connection.close()
    built.append(f"Casement {seconds:.1f} s for the whole import, index {index[0] / 1e6:.0f} MB in {index[1]} rows")
    folder = f"/tmp/casement-search-{os.getpid()}"
    server = Postgres(folder)
    try:
        times, seconds = casement(
            program, work / "files", queries, ["--store", server.database(), "--keys", work / "pg-keys"], work)
        report("Casement, PostgreSQL", queries, times, must)
        built.append(f"on PostgreSQL {seconds:.1f} s")
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    print("made in: " + "; ".join(built))
    shutil.rmtree(work, ignore_errors=True)


main()
