"""Dates as people write them: the words, and how they are to be read (SCORING.md's table: day first, an interval, outer bounds)."""

import calendar
from datetime import date, timedelta
from random import Random

MONTHS = list(calendar.month_name)
SHORT = list(calendar.month_abbr)
DAYS = list(calendar.day_name)


def ordinal(n):
    return f"{n}{'th' if 10 < n % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


PLAIN = {
    "12/03/2001": lambda d: f"{d:%d/%m/%Y}",
    "12/03/01": lambda d: f"{d:%d/%m/%y}",
    "12/3/01": lambda d: f"{d.day}/{d.month}/{d:%y}",
    "12.3.01": lambda d: f"{d.day}.{d.month}.{d:%y}",
    "12.03.2001": lambda d: f"{d:%d.%m.%Y}",
    "12-03-2001": lambda d: f"{d:%d-%m-%Y}",
    "2001-03-12": lambda d: d.isoformat(),
    "12 March 2001": lambda d: f"{d.day} {MONTHS[d.month]} {d.year}",
    "12 March, 2001": lambda d: f"{d.day} {MONTHS[d.month]}, {d.year}",
    "12th March 2001": lambda d: f"{ordinal(d.day)} {MONTHS[d.month]} {d.year}",
    "12th of March 2001": lambda d: f"{ordinal(d.day)} of {MONTHS[d.month]} {d.year}",
    "March 12th, 2001": lambda d: f"{MONTHS[d.month]} {ordinal(d.day)}, {d.year}",
    "12 Mar 01": lambda d: f"{d.day} {SHORT[d.month]} {d:%y}",
    "12-Mar-2001": lambda d: f"{d.day:02d}-{SHORT[d.month]}-{d.year}",
    "12Mar01": lambda d: f"{d.day:02d}{SHORT[d.month].upper()}{d:%y}",
    "Mon 12/03/01": lambda d: f"{DAYS[d.weekday()][:3]} {d:%d/%m/%y}",
    "Monday 12 March 2001": lambda d: f"{DAYS[d.weekday()]} {d.day} {MONTHS[d.month]} {d.year}",
    "Monday 12th March 2001": lambda d: f"{DAYS[d.weekday()]} {ordinal(d.day)} {MONTHS[d.month]} {d.year}",
}
NOYEAR = [lambda d: f"{d.day} {MONTHS[d.month]}", lambda d: f"{d.day}/{d.month}", lambda d: f"{ordinal(d.day)} {SHORT[d.month]}",
          lambda d: f"{DAYS[d.weekday()][:3]} {d.day} {SHORT[d.month]}"]
TIMED = {
    "12/03/2001 14:30": lambda d, t: f"{d:%d/%m/%Y} {t}",
    "12.3.01 1430hrs": lambda d, t: f"{d.day}.{d.month}.{d:%y} {t.replace(':', '')}hrs",
    "12/3/01 @ 14.30": lambda d, t: f"{d.day}/{d.month}/{d:%y} @ {t.replace(':', '.')}",
    "12 March 2001, 2.30pm": lambda d, t: f"{d.day} {MONTHS[d.month]} {d.year}, {clock12(t)}",
    "14:30 12/03/01": lambda d, t: f"{t} {d:%d/%m/%y}",
}


def clock12(t):
    h, m = map(int, t.split(":"))
    return f"{(h - 1) % 12 + 1}.{m:02d}{'am' if h < 12 else 'pm'}"


def read_as(e, words, style, lo, hi, outer=None, precision="day", uncertain=False):
    iso = lambda d: d.isoformat() if d else None
    e.date_text, e.style, e.precision, e.uncertain = words, style, precision, uncertain
    e.earliest, e.latest = iso(lo), iso(hi)
    olo, ohi = outer if outer else (lo, hi)
    e.outer = (iso(olo), iso(ohi))


def spell_all(entries, layout, seed):
    """Gives every entry of one file, in file order, its words and their reading."""
    rng = Random(seed)
    previous = None
    for e in entries:
        if e.duplicate_of is not None:
            copy_date(e, e.duplicate_of)
        elif "dt" in e.marks:
            special(e, e.marks["dt"], rng)
        else:
            everyday(e, previous, layout, rng)
        previous = e


def copy_date(e, o):
    e.date_text, e.style, e.precision, e.uncertain, e.date_cell = o.date_text, o.style, o.precision, o.uncertain, "text"
    e.earliest, e.latest, e.outer, e.time = o.earliest, o.latest, o.outer, o.time
    if o.date_cell not in ("text", "excel_date"):
        read_as(e, PLAIN["12/03/2001"](e.day), "12/03/2001", e.day, e.day)


def everyday(e, previous, layout, rng):
    d = e.day
    firm = previous is not None and previous.earliest is not None and previous.earliest == previous.latest and previous.error is None
    if firm and previous.earliest == d.isoformat() and layout.get("repeat"):
        how = layout["repeat"]
        words = {"merge": "", "blank": ""}.get(how) if how in ("merge", "blank") else rng.choice(how.split("|"))
        read_as(e, words, f"{how if how in ('merge', 'blank') else 'ditto'} (as row above)", d, d)
        e.date_cell = how if how in ("merge", "blank") else "text"
        return
    typed = layout.get("typed", 0)
    if typed and rng.random() < typed:
        read_as(e, f"{d:%d/%m/%Y}", "excel_date", d, d)
        e.date_cell = "excel_date"
        return
    if firm and date.fromisoformat(previous.earliest) <= d and (d - date.fromisoformat(previous.earliest)).days < 300 \
            and rng.random() < layout.get("noyear", 0):
        form = NOYEAR[rng.choice(layout.get("noyear_forms", [0, 1]))]
        read_as(e, form(d), "year implied", d, d)
        return
    if e.time and layout.get("timed"):
        style = rng.choice(layout["timed"])
        read_as(e, TIMED[style](d, e.time), style, d, d)
        return
    style = rng.choices(layout["forms"], weights=[8, 3, 2, 1, 1, 1][: len(layout["forms"])])[0]
    read_as(e, PLAIN[style](d), style, d, d)


def special(e, spec, rng):
    kind, _, args = spec.partition(" ")
    d = e.day
    month_end = date(d.year, d.month, calendar.monthrange(d.year, d.month)[1])
    month = lambda a, b: (date(d.year, d.month, a), month_end if b > 28 else date(d.year, d.month, b))
    name = f"{MONTHS[d.month]} {d.year}"
    near = lambda n: (d - timedelta(n), d + timedelta(n))
    if kind == "plain":
        read_as(e, args, "plain words", d, d)
    elif kind == "noyear":
        read_as(e, args or NOYEAR[0](d), "year implied", d, d)
    elif kind == "mil":
        read_as(e, PLAIN["12Mar01"](d), "12Mar01", d, d)
    elif kind == "q":
        read_as(e, args or f"?{d.day}/{d.month}/{d:%y}", "uncertain day", d, d, near(7), uncertain=True)
    elif kind == "wc":
        lo = d - timedelta(d.weekday())
        read_as(e, f"w/c {lo.day}/{lo.month}/{lo:%y}", "week commencing", lo, lo + timedelta(6), (lo, lo + timedelta(6)), "week")
    elif kind == "we":
        hi = d + timedelta((4 - d.weekday()) % 7)
        read_as(e, f"w/e {hi:%d/%m/%y}", "week ending", hi - timedelta(6), hi, None, "week")
    elif kind == "range":
        lo, hi = (date.fromisoformat(x) for x in args.split(".."))
        words = f"{lo.day}-{hi.day} {MONTHS[hi.month]} {hi.year}" if lo.month == hi.month else f"{lo:%d/%m/%y} - {hi:%d/%m/%y}"
        read_as(e, words, "range", lo, hi, None, "range")
    elif kind == "night":
        hi = d + timedelta(1)
        read_as(e, f"night of {d.day}/{hi.day} {MONTHS[hi.month]} {hi.year}", "range", d, hi, None, "range")
    elif kind == "month":
        read_as(e, name, "month", *month(1, 31), None, "month")
    elif kind in ("early", "mid", "late"):
        core, outer = {"early": ((1, 10), (1, 15)), "mid": ((11, 20), (8, 23)), "late": ((21, 31), (16, 31))}[kind]
        read_as(e, f"{kind.capitalize() if rng.random() < .5 else kind} {name}", "part of month", *month(*core), month(*outer), "month-part")
    elif kind == "year":
        read_as(e, args or str(d.year), "year", date(d.year, 1, 1), date(d.year, 12, 31), None, "year")
    elif kind == "circa":
        read_as(e, args or f"circa {d.year}", "circa year", date(d.year, 1, 1), date(d.year, 12, 31),
                (date(d.year - 1, 1, 1), date(d.year + 1, 12, 31)), "year", True)
    elif kind == "by":
        read_as(e, args, "by", None, d, (None, d), "before")
    elif kind == "since":
        read_as(e, args, "after", d, None, (d, None), "after")
    elif kind == "serial":
        read_as(e, str((d - date(1899, 12, 30)).days), "excel_serial", d, d)
        e.date_cell = "excel_serial"
    elif kind == "typo":
        words, written = (x.strip() for x in args.split("|"))
        w = date.fromisoformat(written)
        read_as(e, words, "year typo", w, w)
        e.error = "year_typo"
    elif kind == "wrongday":
        read_as(e, args, "wrong weekday", d, d)
        e.error = "weekday_mismatch"
    elif kind == "impossible":
        read_as(e, args, "impossible date", None, None, None, "error")
        e.error = "impossible_date"
    elif kind == "notdate":
        read_as(e, args, "not a date", None, None, None, "error")
        e.error = "not_a_date"
    elif kind == "undated":
        read_as(e, args or "undated", "undated", None, None, None, "unknown")
        e.error = "undated"
    elif kind in ("term", "season", "before", "words"):       # words | core | outer | precision
        words, core, *more = (x.strip() for x in args.split("|"))
        ends = lambda s: tuple(date.fromisoformat(x) if x else None for x in s.split(".."))
        read_as(e, words, {"words": "in other words"}.get(kind, kind), *ends(core), ends(more[0]) if more else None, more[1] if len(more) > 1 else kind)
    else:
        raise SystemExit(f"unknown date style {kind}")
