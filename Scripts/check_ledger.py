#!/usr/bin/env python3
"""Checks an export's ledger, records, files and checkpoints by docs/ledger.md: check_ledger.py FOLDER

Written from that page, sharing nothing with the program, and with Python's own library only. Prints one line for each thing
that is wrong; the exit status is then 1.
"""

import hashlib
import hmac
import json
import pathlib
import struct
import sys


def value(item):
    if item is None:
        return b"N"
    if isinstance(item, int):
        return b"I" + struct.pack(">q", item)
    if isinstance(item, str):
        data = item.encode("utf-8")
        return b"T" + struct.pack(">I", len(data)) + data
    if isinstance(item, bytes):
        return b"B" + struct.pack(">I", len(item)) + item
    return b"L" + struct.pack(">I", len(item)) + b"".join(value(one) for one in item)


def sequence(*items):
    return b"".join(value(item) for item in items)


def sha(data):
    return hashlib.sha256(data).digest()


def mac(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


# Ed25519 after RFC 8032, section 6: slow and plain.
P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def point_add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    i, j, k, m = f - e, h - g, h + g, f + e
    return (i * j % P, k * m % P, j * k % P, i * m % P)


def point_multiply(number, point):
    result = (0, 1, 1, 0)
    while number:
        if number & 1:
            result = point_add(result, point)
        point = point_add(point, point)
        number >>= 1
    return result


def recover(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or (x == 0 and sign):
        return None
    return P - x if x & 1 != sign else x


def decompress(data):
    number = int.from_bytes(data, "little")
    y, sign = number & ((1 << 255) - 1), number >> 255
    x = recover(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE = (recover(BASE_Y, 0), BASE_Y, 1, recover(BASE_Y, 0) * BASE_Y % P)


def is_signed(public, message, signature):
    a, r = decompress(public), decompress(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or a is None or r is None or s >= Q:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % Q
    left, right = point_multiply(s, BASE), point_add(r, point_multiply(h, a))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# Columns of kind BYTEA hold hexadecimal digits in an export; docs/schema.txt tells which they are.
def byte_columns(schema):
    columns, table = {}, None
    for line in schema.splitlines():
        if not line.startswith(" "):
            table = line
        elif " BYTEA" in line:
            columns.setdefault(table, set()).add(line.split()[0])
    return columns


def uuid(text):
    return bytes.fromhex(text.replace("-", ""))


def plain_name(name):
    name = "".join("_" if c in "/\0" else c for c in name)
    return "_" if name in (".", "..") else name


class Checker:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.wrong = []
        self.manifest = json.loads((self.folder / "manifest.json").read_text("utf-8"))
        schema = pathlib.Path(__file__).resolve().parent.parent / "docs" / "schema.txt"
        self.bytes = byte_columns(schema.read_text("utf-8"))
        self.columns = {table["name"]: table["columns"] for table in self.manifest["tables"]}
        self.last, self.salts, self.hashes = {}, {}, {}

    def rows(self, table):
        known = self.bytes.get(table, set()) | ({"opened"} if table == "ledger_payloads" else set())
        # Lines end at "\n" alone: a text may hold other separators.
        for line in (self.folder / "tables" / f"{table}.jsonl").read_bytes().split(b"\n"):
            if line:
                row = json.loads(line)
                yield {k: bytes.fromhex(v) if k in known and v is not None else v for k, v in row.items()}

    def check(self):
        self.chains()
        self.payloads()
        self.records()
        self.files()
        self.checkpoints()
        return self.wrong

    def chains(self):
        changes = {}
        for row in self.rows("ledger_changes"):
            place = (row["chain"], row["sequence"])
            changes.setdefault(place, []).append([row["subject_kind"], row["subject"], row["was"], row["became"]])
        previous, self.payload_hashes, self.destroyed, self.received = {}, {}, {}, {}
        for row in self.rows("ledger_entries"):
            place, name = (row["chain"], row["sequence"]), f"chain {row['chain'].hex()}, entry {row['sequence']}"
            before = previous.get(row["chain"], (0, bytes(32)))
            if row["sequence"] != before[0] + 1:
                self.wrong.append(f"{name}: entries before it are missing")
            elif row["previous"] != before[1]:
                self.wrong.append(f"{name}: does not follow the entry before it")
            names = ("board chain sequence made_at actor action subject_kind subject previous changes payload").split()
            if sha(sequence("casement-ledger/1", *[row[n] for n in names])) != row["hash"]:
                self.wrong.append(f"{name}: no longer has its hash")
            own = changes.get(place, [])
            if sha(sequence("casement-changes/1", own)) != row["changes"]:
                self.wrong.append(f"{name}: its list of changes was altered")
            if row["action"] == "key.destroyed" and row["chain"] != row["board"]:
                self.destroyed[row["chain"]] = row["sequence"]
            for kind, subject, _, became in own:
                self.last[kind, subject] = (place, became)
                if kind == "submission":
                    self.received.setdefault(subject, row["sequence"])
            previous[row["chain"]] = (row["sequence"], row["hash"])
            self.hashes[place], self.payload_hashes[place] = row["hash"], row["payload"]
        for row in self.rows("ledger_chains"):
            if previous.get(row["id"], (0, bytes(32))) != (row["sequence"], row["hash"]):
                self.wrong.append(f"chain {row['id'].hex()}: does not end with the entry it should")

    def payloads(self):
        for row in self.rows("ledger_payloads"):
            place, opened = (row["chain"], row["sequence"]), row["opened"]
            if opened is None:
                continue
            start = sequence("casement-payload/1")
            if sha(opened) != self.payload_hashes.get(place) or not opened.startswith(start):
                self.wrong.append(f"chain {place[0].hex()}, entry {place[1]}: what it says was altered")
            else:
                self.salts[place] = opened[len(start) + 5 : len(start) + 37]

    def records(self):
        for kind, tables in self.manifest["subjects"].items():
            found = {}
            for place, table in enumerate(tables):
                for row in self.rows(table):
                    key = row["id"] if place == 0 else row[self.columns[table][1]]
                    record = found.setdefault(key, [[] for _ in tables])
                    record[place].append([row[column] for column in self.columns[table]])
            for key, parts in found.items():
                place, commitment = self.last.get((kind, key), (None, None))
                if place is None:
                    # Of one review's export: boards, people and agencies are in the board's chain.
                    if kind not in ("board", "person", "agency"):
                        self.wrong.append(f"{kind} {key.hex()}: in no ledger entry")
                    continue
                if place not in self.salts:
                    continue
                listed = b"".join(sequence(table, rows) for table, rows in zip(tables, parts))
                record = sequence("casement-record/1", kind) + b"L" + struct.pack(">I", len(tables)) + listed
                own = mac(self.salts[place], sequence("casement-salt/1", kind, key))
                if mac(own, record) != commitment:
                    self.wrong.append(f"{kind} {key.hex()}: not as the ledger left it")
            for (other, key), (_, commitment) in self.last.items():
                if other == kind and commitment is not None and key not in found:
                    self.wrong.append(f"{kind} {key.hex()}: gone")

    def files(self):
        for row in self.rows("submissions"):
            digits = row["id"].hex()
            name = "-".join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])
            path = self.folder / "files" / name / plain_name(row["file_name"])
            # Its key was destroyed with the review's: nobody has its bytes.
            if not path.parent.exists() and self.received.get(row["id"], 0) < self.destroyed.get(row["review"], 0):
                continue
            if not path.is_file() or sha(path.read_bytes()) != row["file_hash"]:
                self.wrong.append(f"file of submission {name}: missing or not the one received")

    def checkpoints(self):
        public = bytes.fromhex(self.manifest["publicKey"])
        for line in (self.folder / "checkpoints.txt").read_text("utf-8").splitlines():
            fields = dict(word.split("=", 1) for word in line.split()[1:])
            chain, number, digest = uuid(fields["chain"]), int(fields["sequence"]), bytes.fromhex(fields["hash"])
            store, board = uuid(fields["store"]), uuid(fields["board"])
            message = sequence("casement-checkpoint/1", store, board, chain, number, digest, int(fields["time"]))
            if not is_signed(public, message, bytes.fromhex(fields["signature"])):
                self.wrong.append(f"checkpoint of chain {chain.hex()} at {number}: wrong signature")
            elif chain in {place[0] for place in self.hashes} and self.hashes.get((chain, number)) != digest:
                self.wrong.append(f"checkpoint of chain {chain.hex()} at {number}: the chain was rewritten")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: check_ledger.py FOLDER")
    checker = Checker(sys.argv[1])
    problems = checker.check()
    print("\n".join(problems) if problems else f"sound: {len(checker.hashes)} entries, {len(checker.salts)} payloads")
    sys.exit(1 if problems else 0)
