"""The truth of a case, in the form that the shared scorer reads ("casegen-truth/1"), with a few keys more for silences, moves and requests."""

from collections import defaultdict
from datetime import date

UNSEEN_FROM, UNSEEN_LONG = 42, 60


def number(story):
    """Identifiers in order of the day on which things happened."""
    story.occurrences.sort(key=lambda o: (o.day, o.time or ""))
    for i, o in enumerate(story.occurrences, 1):
        o.id = f"O{i:05d}"
    for i, e in enumerate(story.entries, 1):
        e.id = f"E{i:05d}"


def sides(o, agencies):
    return [e.id for e in o.entries if e.agency in agencies and e.duplicate_of is None]


def build(case, story, files, name):
    entries = [record(e, files) for e in story.entries]
    entries.sort(key=lambda r: (r["file"], r["table"], r["row"]))
    seen = intervals(case, story, implied=True)
    stated = intervals(case, story, implied=False)
    gaps = [dict(g, type="child_not_seen", injected=True) for g in seen if g["days"] >= UNSEEN_LONG] + planted(story)
    gaps = [{**{k: v for k, v in g.items() if k != "injected"}, "id": f"G{i:03d}"} for i, g in enumerate(gaps, 1)]
    differ = [{"type": kind, "occurrence_id": o.id, "entries_a": sides(o, a), "entries_b": sides(o, b), "detail": detail, **({"child": child} if child else {})}
              for o in story.occurrences for kind, a, b, detail, child in o.discrepancies]
    told = [{"entry": e.id, "from": e.agency, "to": to, "occurrence_id": e.occurrence.id} for e in story.entries for to in e.untold]
    for d in differ:
        if not d["entries_a"] or not d["entries_b"]:
            raise SystemExit(f"a side is empty: {d}")
    return {
        "format": "casegen-truth/1", "case": name,
        "period": {"start": case["period"]["from"], "end": case["period"]["to"]},
        "agencies": [{"id": a["key"], "kind": a["kind"], "name": a["name"]} for a in case["agencies"]],
        "children": [{"id": c["key"], "name": c["name"], "born": c["born"], "index": c["index"]} for c in case["children"]],
        "counts": {"entries": len(entries), "occurrences": len(story.occurrences),
                   "shared_occurrences": sum(len({e.agency for e in o.entries}) > 1 for o in story.occurrences), "discrepancies": len(differ),
                   "unreciprocated_sharing": len(told), "gaps": len(gaps), "problem_rows": sum(e.error is not None for e in story.entries)},
        "files": files, "entries": entries,
        "occurrences": [{"id": o.id, "type": o.kind, "date": o.day.isoformat(), "time": o.time, "children": o.children, "themes": o.themes,
                         "entries": [e.id for e in o.entries]} for o in story.occurrences],
        "discrepancies": [{"id": f"D{i:04d}", **d} for i, d in enumerate(differ, 1)],
        "unreciprocated_sharing": [{"id": f"S{i:04d}", **s} for i, s in enumerate(told, 1)],
        "gaps": gaps, "not_seen_intervals": seen, "not_seen_intervals_stated_only": stated,
        "problem_rows": [{"entry": e.id, "kind": e.error, **({"duplicate_of": e.duplicate_of.id} if e.duplicate_of else {})}
                         for e in story.entries if e.error],
        "requests_unanswered": [{"entry": e.id, "from": e.agency, "to": e.parts["rq"]} for e in story.entries if "rq" in e.parts],
        "facts": [{"entry": e.id, "date": e.true_day.isoformat(), "kind": f.split(" ", 1)[0], "what": f.split(" ", 1)[1]} for e in story.entries for f in e.facts],
        "joint_concerns": joint(story),
    }


def record(e, files):
    o = e.occurrence
    where = next(f["file"] for f in files if f["agency"] == e.agency)
    by_child = {c: e.seen.get(c, "not_stated") for c in e.children}
    said = set(e.seen.values())
    return {
        "id": e.id, "file": where, "table": e.table, "row": e.row, "agency": e.agency, "occurrence_id": o.id, "date_text": e.date_text,
        "date_cell": e.date_cell, "date_style": e.style, "date_merged": e.date_cell == "merge", "earliest": e.earliest, "latest": e.latest,
        "precision": e.precision, "uncertain": e.uncertain, "outer_earliest": e.outer[0], "outer_latest": e.outer[1],
        "asserted_date": e.day.isoformat(), "true_date": e.true_day.isoformat(), "date_basis": "received" if e.notified else "occurred",
        "link": "notif" if e.notified else "core", "time": e.time, "recorded_on": None, "text": e.final_text,
        "child_seen": "some" if len(said) > 1 else said.pop() if said else "not_stated", "child_seen_implied": e.implied,
        "seen_by_child": by_child, "seen_alone": sorted(e.alone) or None, "wishes_feelings": e.parts.get("w"), "themes": e.themes,
        "children": e.children, "practitioner": e.parts.get("by"), "shared_with": e.told + e.untold, "hidden": e.hidden, "error": e.error,
    }


def sightings(story, child, implied):
    for e in story.entries:
        if e.seen.get(child) == "yes" or (implied and child in e.implied_children):
            if e.earliest and e.latest and e.error is None:
                yield date.fromisoformat(e.earliest), date.fromisoformat(e.latest), e.id


def intervals(case, story, implied):
    out = []
    for c in case["children"]:
        seen = sorted(sightings(story, c["key"], implied))
        last = None
        for lo, hi, eid in seen:
            if last and (lo - last[0]).days >= UNSEEN_FROM:
                out.append({"child": c["key"], "from": last[0].isoformat(), "to": lo.isoformat(), "days": (lo - last[0]).days,
                            "last_seen_entry": last[1], "next_seen_entry": eid})
            if last is None or hi > last[0]:
                last = (hi, eid)
    return out


def planted(story):
    out = []
    for fact in story.facts:
        kind, agency, lo, hi, *rest = fact.split(" ", 4)
        gap = {"type": kind, "agency": agency, "from": lo, "to": hi}
        if kind == "agency_silent":
            mine = sorted({e.day.isoformat() for e in story.entries if e.agency == agency and e.error in (None, "duplicate_row", "out_of_order")})
            if any(lo < d < hi for d in mine) or lo not in mine or hi not in mine:
                raise SystemExit(f"not silent: {fact}: {[d for d in mine if lo <= d <= hi]}")
        if kind == "no_handover":
            gap["outgoing"], gap["incoming"] = rest[0].split(" / ")
        out.append(gap)
    for e in story.entries:
        if "nofu" in e.parts and e.duplicate_of is None:
            out.append({"type": "missed_no_followup", "agency": e.agency, "from": e.day.isoformat(), "to": e.parts["nofu"], "entry": e.id})
    return out


def joint(story):
    """The first day on which concerns of three kinds stood in the joint record, and the first on which any one agency held three."""
    held, together, out = defaultdict(dict), {}, {}
    dated = sorted((e for e in story.entries if e.earliest and e.error is None), key=lambda e: (e.latest or e.earliest, e.id))
    for e in dated:
        for t in e.themes:
            together.setdefault(t, e.id)
            held[e.agency].setdefault(t, e.id)
        if "joint_record" not in out and len(together) >= 3:
            out["joint_record"] = {"date": e.latest or e.earliest, "kinds": dict(together), "most_held_by_one": max(len(h) for h in held.values()),
                                   "held_by": {a: dict(h) for a, h in held.items()}}
        if "one_agency" not in out and len(held[e.agency]) >= 3:
            out["one_agency"] = {"date": e.latest or e.earliest, "agency": e.agency, "kinds": dict(held[e.agency])}
    return out
