"""Reads a case's story: occurrences, and each agency's entry about them.

    # comment
    @ 2014-01-25 23:10 police_callout [KLO] #domestic_abuse #alcohol      an occurrence: day, time, kind, children, concerns
    POL> What the agency wrote. ~ s K+ L- ~ by PC Example ~ to CSC        one agency's entry, parts set apart by " ~ "
    ! date POL / HV : 1 day apart ; K                                     the accounts differ (date, attendance, child_seen, outcome)
    $ agency_silent HV 2015-03-26 2015-07-09                              what is true of the whole case
    % HV 2015-03-26 dt wc                                                 a mark on the entry HV dates so: date style, error, tracked change

Parts of an entry: s seen (K+ seen, K- not, K* seen alone, K^ plain though not stated, ? cannot be told; nothing: plainly not seen),
a action, w the child's words, by who wrote it, p present, to told (and the other agency shows it), un told (and the other agency shows nothing),
on the day this row gives, n received later (so too when the row's day is later, unless core), nofu the day until which nothing followed, rq asked of an agency and never answered, f a fact
(move of home, worker, school; file lost), th concerns of this entry alone (- none), end last day of a range.
"""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path


@dataclass(eq=False)
class Entry:
    agency: str
    text: str
    day: date
    time: str | None
    true_day: date
    occurrence: "Occurrence"
    seen: dict = field(default_factory=dict)
    alone: set = field(default_factory=set)
    implied: str | None = "no"
    implied_children: set = field(default_factory=set)
    parts: dict = field(default_factory=dict)
    told: list = field(default_factory=list)
    untold: list = field(default_factory=list)
    facts: list = field(default_factory=list)
    marks: dict = field(default_factory=dict)
    notified: bool = False
    children: list = field(default_factory=list)
    themes: list = field(default_factory=list)
    id: str = ""
    error: str | None = None
    duplicate_of: "Entry | None" = None
    # given by spelling.py and the writers
    date_text: str = ""
    date_cell: str = "text"
    style: str = ""
    precision: str = "day"
    uncertain: bool = False
    earliest: str | None = None
    latest: str | None = None
    outer: tuple = (None, None)
    table: int = 0
    row: int = 0
    final_text: str = ""
    hidden: bool = False


@dataclass(eq=False)
class Occurrence:
    day: date
    time: str | None
    kind: str
    children: list
    themes: list
    entries: list = field(default_factory=list)
    discrepancies: list = field(default_factory=list)
    id: str = ""


@dataclass(eq=False)
class Story:
    occurrences: list
    facts: list

    @property
    def entries(self):
        return [e for o in self.occurrences for e in o.entries]


def parse(path: Path, children: list) -> Story:
    born = {c["key"]: date.fromisoformat(c["born"]) for c in children}
    story, current, marks = Story([], []), None, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("# "):
            continue
        head, rest = line[0], line[1:].strip()
        if head == "@":
            current = occurrence(rest, born)
            story.occurrences.append(current)
        elif head == "!":
            kind, rest = rest.split(" ", 1)
            sides, detail = rest.split(" : ", 1)
            a, b = (tuple(s.strip().split(",")) for s in sides.split(" / "))
            detail, _, child = detail.partition(" ; ")
            current.discrepancies.append((kind, a, b, detail, child.strip()))
        elif head == "$":
            story.facts.append(rest)
        elif head == "%":
            marks.append((number, rest))
        else:
            code, text = line.split("> ", 1)
            current.entries.append(entry(code, text, current, number))
    for number, mark in marks:
        apply_mark(story, number, mark)
    return story


def occurrence(rest, born):
    words, time, kids, themes = rest.split(), None, None, []
    day = date.fromisoformat(words[0])
    kind = "contact"
    for w in words[1:]:
        if w[0].isdigit():
            time = w
        elif w[0] == "[":
            kids = list(w[1:-1])
        elif w[0] == "#":
            themes.append(w[1:])
        else:
            kind = w
    kids = [k for k in (kids or born)]
    return Occurrence(day, time, kind, kids, themes)


def entry(code, text, occ, number):
    pieces = [p.strip() for p in text.split(" ~ ")]
    e = Entry(code, pieces[0], occ.day, occ.time, occ.day, occ, children=list(occ.children), themes=list(occ.themes))
    for piece in pieces[1:]:
        key, _, value = piece.partition(" ")
        if key == "s":
            sightings(e, value)
        elif key == "on":
            day, _, time = value.partition(" ")
            e.day, e.time = date.fromisoformat(day), time or None
            e.notified = e.day > occ.day
        elif key == "n":
            e.notified = True
        elif key == "core":
            e.notified = False
        elif key == "to":
            e.told = value.split()
        elif key == "un":
            e.untold = value.split()
        elif key == "f":
            e.facts.append(value)
        elif key == "th":
            e.themes = [] if value == "-" else value.split()
        elif key == "d":
            e.marks["dt"] = value
        elif key in ("a", "w", "by", "p", "nofu", "rq", "end"):
            e.parts[key] = value
        else:
            raise SystemExit(f"line {number}: unknown part {key!r}")
    return e


def sightings(e, value):
    e.implied = None if "?" in value else "no"
    for token in value.replace("?", "").split():
        child, sign = token[0], token[1]
        if child not in e.children:
            e.children.append(child)
        if sign == "^":
            e.implied = "yes"
            e.implied_children.add(child)
        else:
            e.seen[child] = "no" if sign == "-" else "yes"
            if sign == "*":
                e.alone.add(child)
    if e.seen:
        e.implied = "yes" if e.implied_children else None


def apply_mark(story, number, mark):
    code, day, key, *value = mark.split(" ", 3)
    day = date.fromisoformat(day)
    fits = [e for e in story.entries if e.agency == code and e.day == day]
    if not fits:
        raise SystemExit(f"line {number}: no entry of {code} on {day}")
    fits[0].marks[key] = value[0] if value else ""
