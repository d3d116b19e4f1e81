/// The one script of the exported page: filters over the rows already there. It loads nothing, sends nothing and keeps
/// nothing.
///
/// A row is shown or hidden by its `hidden` attribute alone, so that the browser lays out once after each change, and
/// only the blocks near the screen. A block tells the style how many rows it shows, for its height while not laid out.
enum ChronologyPageScript {
    static let source = InlineSource(
        constant: """
            "use strict";
            (() => {
              const form = document.getElementById("filters");
              const count = document.getElementById("count");
              const none = document.getElementById("none");
              const field = (id) => document.getElementById(id);
              const groups = [];
              let group = null;
              for (const body of document.querySelectorAll("#entries > tbody")) {
                if (body.className === "year") {
                  group = { heading: body, blocks: [] };
                  groups.push(group);
                } else if (group) {
                  const rows = Array.from(body.rows, (row) => ({
                    row, agency: row.dataset.a, seen: row.dataset.s || "not_stated",
                    settle: "p" in row.dataset, words: null,
                    from: "f" in row.dataset ? Number(row.dataset.f) : null,
                    to: "t" in row.dataset ? Number(row.dataset.t) : null,
                  }));
                  group.blocks.push({ body, rows });
                }
              }
              const total = groups.reduce((n, g) => n + g.blocks.reduce((m, b) => m + b.rows.length, 0), 0);
              const plain = (words) => words.normalize("NFKD").replace(/\\p{M}/gu, "").replace(/[\\u2018\\u2019]/g, "'")
                .toLocaleLowerCase("en-GB");
              const day = (id) => Number(field(id).value.replaceAll("-", "")) || null;
              const number = new Intl.NumberFormat("en-GB");

              function apply() {
                const words = plain(field("words").value).split(/\\s+/u).filter(Boolean);
                const agency = field("agency").value, seen = field("seen").value, settle = field("settle").checked;
                const from = day("from"), to = day("to");
                let shown = 0, undated = 0;
                for (const { heading, blocks } of groups) {
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
                  shown += inYear;
                }
                none.hidden = shown > 0 || total === 0;
                let said = shown === total ? "All " + number.format(total) + " entries are shown."
                  : number.format(shown) + " of " + number.format(total) + " entries are shown.";
                if (from && to && from > to) said += " The first day is after the last day.";
                if (undated) said += " " + number.format(undated) + " more fit but have no date to compare.";
                count.textContent = said;
              }

              let waiting = 0;
              const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 200); };
              form.addEventListener("input", soon);
              form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); apply(); });
              form.addEventListener("reset", soon);
              form.hidden = false;
              // A browser may bring back what was chosen before the page was loaded again.
              form.reset();
            })();

            """)
}
