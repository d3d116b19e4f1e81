"""What each column of an agency's table says about an entry."""

from datetime import timedelta

SOURCES = {
    "CSC": ["Electronic case file", "Case note", "Paper file vol 2", "Minutes"],
    "HV": ["Child record", "Parent-held record", "Contact sheet"],
    "GP": ["Surgery system", "Scanned letter"],
    "POL": ["Log", "Crime report", "Custody record"],
    "SCH": ["Pastoral log", "Class diary", "Office book"],
    "NUR": ["Key person diary", "Register"],
    "HOS": ["Hospital notes", "ED card", "Letter"],
    "MAT": ["Green notes", "Maternity system"],
    "AMH": ["Care record"],
    "HOU": ["Tenancy file", "Contact log"],
    "SUB": ["Keywork notes"],
    "DVA": ["Support plan", "Call sheet"],
    "PRO": ["Case diary"],
}
KINDS = {
    "police_callout": "Incident", "strategy": "Strategy discussion", "home_visit": "Home visit", "sw_visit": "Home visit", "duty_visit": "Home visit",
    "cin_meeting": "Meeting", "conference": "Conference", "core_group": "Core group", "marac": "MARAC", "gp_adult": "Consultation", "gp_child": "Consultation",
    "hv_visit": "Visit", "clinic": "Clinic", "pastoral": "Pastoral", "attendance": "Attendance",
}
WORDS = [("telephone", "Telephone"), ("call", "Telephone"), ("rang", "Telephone"), ("voicemail", "Telephone"), ("visit", "Visit"), ("letter", "Letter"),
         ("e-mail", "E-mail"), ("notification", "Notification"), ("conference", "Meeting"), ("meeting", "Meeting"), ("referral", "Referral"),
         ("supervision", "Supervision"), ("script", "Prescription"), ("dna", "Missed"), ("brought", "Attended"), ("bloods", "Result")]


def cells(e, layout, case, number):
    """Field name to words, for every column of the layout."""
    have = {f for f, _ in layout["columns"]}
    children = {c["key"]: c["name"] for c in case["children"]}
    agencies = {a["key"]: a["short"] for a in case["agencies"]}
    first = lambda k: children[k].split()[0]
    seen = [f"{first(k)} {'yes' if v == 'yes' else 'no'}{', alone' if k in e.alone and 'alone' not in have else ''}" for k, v in e.seen.items()]
    bank = SOURCES[e.agency]
    told = [agencies[a] for a in e.told + e.untold]
    return {
        "date": e.date_text,
        "time": (e.time or "").replace(":", layout.get("time_mark", ":")),
        "event": e.final_text,
        "seen": layout.get("seen_none", "") if not seen else short_seen(e) if layout.get("seen") == "YN" else "; ".join(seen),
        "alone": ("Yes" if e.alone else "No") if e.seen and "yes" in e.seen.values() else "",
        "wishes": e.parts.get("w", ""),
        "action": e.parts.get("a", ""),
        "prac": e.parts.get("by", ""),
        "present": e.parts.get("p", ""),
        "informed": ", ".join(told),
        "source": bank[number % len(bank)],
        "ref": f"{layout.get('ref', '')}{number:03d}",
        "type": KINDS.get(e.occurrence.kind) or kind_of(e.text),
        "child": " / ".join(first(k) for k in e.children),
        "recorded": f"{e.day + timedelta([0, 0, 1, 0, 2, 0, 3][number % 7]):%d/%m/%Y}",
        "agency": next(a["name"] for a in case["agencies"] if a["key"] == e.agency),
        "comment": layout.get("comments", {}).get(number, ""),
        "loc": "",
        "end": "",
        "expected": layout.get("expected", {}).get(number, ""),
    }


def kind_of(text):
    """The kind of contact as a clerk would put it, from the first telling word."""
    low = text.lower()
    found = [(low.find(w), name) for w, name in WORDS if w in low]
    return min(found)[1] if found else "Record"


def short_seen(e):
    values = set(e.seen.values())
    return "Y/N" if len(values) > 1 else "Y" if values == {"yes"} else "N"


def settle_text(e, layout):
    """The event column's words: parts with no column of their own are written into it."""
    have = {f for f, _ in layout["columns"]}
    text = e.text.replace(" // ", "\n")
    if "tc" in e.marks:
        old, new = (x.strip() for x in e.marks["tc"].split("=>"))
        text = text.replace(old, new)
    if "w" in e.parts and "wishes" not in have:
        text += " " + e.parts["w"]
    if "a" in e.parts and "action" not in have:
        text += " " + e.parts["a"]
    if e.marks.get("err") == "empty":
        text = ""
    e.final_text = text
