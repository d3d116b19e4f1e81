/// The one script of the exported page: filters over the rows already there. It loads nothing, sends nothing and keeps
/// nothing.
///
/// A row is shown or hidden by its `hidden` attribute alone, so that the browser lays out once after each change, and
/// only the blocks near the screen. A block tells the style how many rows it shows, for its height while not laid out.
enum ChronologyPageScript {
    static let source = InlineSource(constant: filters)
    /// The same with ways between what was understood and the entries.
    static let withUnderstanding = InlineSource(constant: filters + ways)

    private static let filters = """
        "use strict";
        if (matchMedia("(max-width: 48rem)").matches) document.getElementById("contents").open = false;
        (() => {
          const form = document.getElementById("filters");
          const count = document.getElementById("count");
          const none = document.getElementById("none");
          const field = (id) => document.getElementById(id);
          const groups = [];
          let group = null;
          for (const body of document.querySelectorAll("#entries > tbody")) {
            if (body.className === "year") {
              group = { heading: body, blocks: [], said: body.querySelector("span"), size: 0 };
              groups.push(group);
            } else if (group) {
              const rows = Array.from(body.rows, (row) => ({
                row, agency: row.dataset.a, seen: row.dataset.s || "not_stated",
                settle: "p" in row.dataset, words: null,
                from: "f" in row.dataset ? Number(row.dataset.f) : null,
                to: "t" in row.dataset ? Number(row.dataset.t) : null,
              }));
              group.blocks.push({ body, rows });
              group.size += rows.length;
            }
          }
          const total = groups.reduce((sum, { size }) => sum + size, 0);
          const plain = (words) => words.normalize("NFKD").replace(/\\p{M}/gu, "").replace(/[\\u2018\\u2019]/g, "'")
            .toLocaleLowerCase("en-GB");
          const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
          const isDay = (y, m, d) => m > 0 && m < 13 && d > 0 && d <= new Date(Date.UTC(y, m, 0)).getUTCDate();

          // "12/3/2001", "12 March 2001", "3/2001", "March 2001", "2001": the first or the last day meant, as
          // 20010312; null where nothing is written, NaN where it is no date. The day comes before the month.
          function day(id, isLast) {
            const parts = field(id).value.trim().toLowerCase().split(/[\\s/.,-]+/u).filter(Boolean);
            if (!parts.length) return null;
            if (parts.length === 3 && /^\\d{4}$/u.test(parts[0])) parts.reverse();
            const year = /^\\d{4}$/u.test(parts.at(-1)) ? Number(parts.at(-1)) : NaN;
            const word = parts.at(-2) ?? (isLast ? "12" : "1");
            const named = word.length > 2 ? months.indexOf(word.slice(0, 3)) + 1 : 0;
            const month = /^\\d{1,2}$/u.test(word) ? Number(word) : named;
            const first = parts.at(-3) ?? (isLast ? String(new Date(Date.UTC(year, month, 0)).getUTCDate()) : "1");
            const date = /^\\d{1,2}(st|nd|rd|th)?$/u.test(first) ? parseInt(first, 10) : NaN;
            if (parts.length > 3 || !isDay(year, month, date)) return NaN;
            return year * 10000 + month * 100 + date;
          }

          function dayField(id, isLast) {
            const value = day(id, isLast), bad = Number.isNaN(value);
            field(id).setAttribute("aria-invalid", String(bad));
            const hint = field(id + "-hint");
            hint.dataset.example ??= hint.textContent;
            hint.textContent = bad ? "Write a day, a month or a year" : hint.dataset.example;
            hint.classList.toggle("wrong", bad);
            return bad ? null : value;
          }

          const number = new Intl.NumberFormat("en-GB");
          const entries = (size) => number.format(size) + (size === 1 ? " entry" : " entries");

          function apply() {
            const words = plain(field("words").value).split(/\\s+/u).filter(Boolean);
            const agency = field("agency").value, seen = field("seen").value, settle = field("settle").checked;
            const from = dayField("from", false), to = dayField("to", true);
            let shown = 0, undated = 0;
            for (const { heading, blocks, said, size } of groups) {
              let inYear = 0;
              for (const { body, rows } of blocks) {
                let inBlock = 0;
                for (const entry of rows) {
                  let fits = (!agency || entry.agency === agency) && (!seen || entry.seen === seen)
                    && (!settle || entry.settle);
                  if (fits && words.length) {
                    entry.words ??= plain(entry.row.textContent);
                    fits = words.every((word) => entry.words.includes(word));
                  }
                  if (fits && (from || to)) {
                    if (entry.from === null) { fits = false; undated++; }
                    else fits = (!from || entry.to >= from) && (!to || entry.from <= to);
                  }
                  if (entry.row.hidden === fits) entry.row.hidden = !fits;
                  if (fits) inBlock++;
                }
                body.hidden = inBlock === 0;
                body.style.setProperty("--rows", inBlock);
                inYear += inBlock;
              }
              heading.hidden = inYear === 0;
              said.textContent = inYear === size ? entries(size) : number.format(inYear) + " of " + entries(size);
              shown += inYear;
            }
            none.hidden = shown > 0 || total === 0;
            let news = shown === total ? "All " + entries(total) + " shown."
              : number.format(shown) + " of " + entries(total) + " shown.";
            if (from && to && from > to) news += " The first day is after the last day.";
            if (undated) news += " " + number.format(undated) + " more would fit but cannot be placed by date.";
            count.textContent = news;
          }

          let waiting = 0;
          const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 200); };
          for (const kind of ["input", "change"]) form.addEventListener(kind, soon);
          form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); apply(); });
          form.addEventListener("reset", soon);
          form.hidden = false;
          // A browser may bring back what was chosen before the page was loaded again.
          form.reset();
        })();

        """

    /// Shows the place a link leads to: opens what is closed about it, and clears filters that hide it.
    private static let ways = """
        (() => {
          const form = document.getElementById("filters");
          function show() {
            const place = document.getElementById(location.hash.slice(1));
            if (!place) return;
            for (let part = place.parentElement; part; part = part.parentElement) {
              if (part.tagName === "DETAILS") part.open = true;
            }
            if (place.hidden) { form.reset(); form.requestSubmit(); }
            place.scrollIntoView();
          }
          document.addEventListener("click", (event) => {
            const link = event.target.closest("a[href^='#']");
            if (link && link.getAttribute("href") === location.hash) setTimeout(show, 0);
          });
          addEventListener("hashchange", show);
          if (location.hash) show();
        })();

        """
}
