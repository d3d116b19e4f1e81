/// The style of the exported page, after ``HouseStyle/base``.
///
/// On a screen the chronology is a grid, so that rows far away need not be laid out; on paper it is a plain table, so
/// that its header repeats on each page. An agency's colour is a hue and a kind of edge beside its name: in grey the
/// edges still differ.
enum ChronologyPageStyle {
    static let source = InlineSource(constant: HouseStyle.base + layout + table + looks + narrow + print + paperOnly)
    /// The same with what the parts on what was understood need.
    static let withUnderstanding = InlineSource(
        constant: HouseStyle.base + layout + table + looks + narrow + print + understanding + paperOnly)
    /// For a program that makes a PDF of the page: the same on paper, in what such programs know of style sheets.
    static let paper = InlineSource(constant: ChronologyPaperStyle.sheet)

    private static let layout = """
        body { font-size: 1.0625rem; padding: 0 1.5rem; }
        .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 2rem; padding: .9rem 0; }
        .bar .care { margin: 0; font-weight: 600; }
        main { padding: 2rem 0 3rem; }
        main > section:not(.rows) > :is(p, ul, h3, h4, details) { max-width: 54rem; }
        .contents ul, .years ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; }
        .contents li, .years li { margin: 0; } .contents summary { width: fit-content; }
        .contents a, .years a { display: inline-block; padding: .3rem 0; }
        .children { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 1.25rem; }
        .child { border: 1px solid var(--rule); border-top: .4rem solid var(--accent); padding: 1.1rem 1.25rem; }
        .child h3 { margin: 0 0 .6rem; font-size: 1.35rem; }
        .child dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0; }
        .child dt { color: var(--muted); } .child dd { margin: 0; }
        .child .assumed { margin: .8rem 0 0; font-size: 1rem; color: var(--muted); }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem 2rem; }
        .figures dt { color: var(--muted); } .figures dd { margin: 0; font-size: 1.3rem; font-weight: 700; line-height: 1.3; }
        h4 { font-size: 1.0625rem; margin: 1.4rem 0 .3rem; }
        .ask h3 { border-top: 1px solid var(--rule); padding-top: 1.4rem; margin-top: 2rem; }
        .ask h4 + p { margin-bottom: .5rem; }
        .ask .entry { user-select: none; white-space: nowrap; font-size: .9375rem; }
        summary { cursor: pointer; color: var(--accent); padding: .4rem 0; width: fit-content; }
        summary:hover { text-decoration: underline; }
        .wide-table { overflow-x: auto; max-width: 72rem; margin: 1rem 0 1.5rem; }
        table { border-collapse: collapse; }
        caption { text-align: left; font-weight: 700; padding: .4rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .5rem 1.1rem .5rem 0; border-bottom: 1px solid var(--rule); }
        thead th { border-bottom: 2px solid var(--edge); }
        th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
        .agencies { margin: 1.75rem 0; }
        .words { white-space: pre-wrap; }
        .small { font-size: .9375rem; color: var(--muted); }
        q { quotes: "“" "”" "‘" "’"; }
        footer { border-top: 1px solid var(--rule); padding: 1.25rem 0 2.5rem; color: var(--muted); }
        footer p { margin: 0; max-width: 54rem; }
        #filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem 1.25rem;
          align-items: end; background: var(--panel); border: 1px solid var(--rule); padding: 1.25rem; margin-bottom: 1rem; }
        .field label { display: block; font-weight: 600; margin-bottom: .25rem; }
        .hint { margin: 0 0 .25rem; font-size: .9375rem; line-height: 1.3; color: var(--muted); }
        .hint.wrong { color: var(--attention); font-weight: 600; }
        .field input[aria-invalid=true] { border-color: var(--attention) !important; }
        .field.wide { grid-column: span 2; }
        .field.check { grid-column: span 2; display: flex; gap: .7rem; align-items: center; min-height: 2.75rem; }
        .field.check label { margin: 0; font-weight: 400; }
        #filters input, #filters select, #filters button { font: inherit; min-height: 2.75rem; width: 100%;
          color: var(--ink); background: var(--paper); border: 2px solid var(--edge); border-radius: .2rem; padding: .3rem .6rem; }
        #filters input[type=checkbox] { width: 1.6rem; height: 1.6rem; min-height: 0; flex: none; accent-color: var(--accent); }
        #filters button { border-color: var(--accent); color: var(--accent); font-weight: 600; cursor: pointer; }
        #filters button:hover { background: var(--accent-deep); color: var(--paper); }
        #count { font-weight: 700; margin: 0 0 .75rem; }

        """

    private static let table = """
        #entries, #entries thead, #entries tbody { display: block; }
        #entries { font-size: 1rem; line-height: 1.45; }
        #entries tr { display: grid; gap: 0 1.1rem;
          grid-template-columns: 12.5rem 11rem minmax(14rem, 2.3fr) 8rem minmax(10rem, 1.1fr) minmax(11rem, 1.1fr); }
        #entries thead { position: sticky; top: 0; z-index: 2; background: var(--paper); }
        #entries th, #entries td { min-width: 0; border: 0; padding: .75rem 0; }
        #entries thead th { padding: .6rem 0; align-self: end; }
        #entries thead tr { border-bottom: 2px solid var(--edge); }
        #entries thead th:first-child { padding-left: .9rem; }
        #entries .block { content-visibility: auto; contain-intrinsic-block-size: calc(var(--rows, 40) * 8.5rem); }
        #entries .block tr { border-bottom: 1px solid var(--rule); }
        #entries .block th { font-weight: 400; padding-left: .6rem; border-left: .35rem var(--edge-kind) var(--agency); }
        #entries p { margin: 0 0 .4rem; }
        #entries .day { font-weight: 700; display: block; }
        #entries .day::first-letter { text-transform: uppercase; }
        #entries th .small { display: block; }
        #entries tr:target { background: var(--attention-panel); }
        #entries tr[data-p] > td:last-child { border-left: .25rem solid var(--attention); padding-left: .7rem; }
        #entries .settle { color: var(--attention); }
        #entries .seen { display: block; }
        #entries .year tr { display: block; }
        #entries .year td { display: flex; gap: 1rem; align-items: baseline; padding: 1.75rem 0 .5rem; }
        #entries .year h3 { margin: 0; font-size: 1.5rem; }
        .tag { display: inline-block; font-weight: 600; line-height: 1.3; padding: .15rem .5rem; margin-bottom: .35rem;
          color: var(--ink); background: var(--agency-panel); border: 1px solid var(--agency);
          border-left: .35rem var(--edge-kind) var(--agency); }

        """

    /// Twelve hues, no two neighbours alike in hue or in edge.
    private static let looks = """
        tr { --hue: 200; --edge-kind: solid; --agency: hsl(var(--hue), 55%, 34%); --agency-panel: hsl(var(--hue), 45%, 94%); }
        @media (prefers-color-scheme: dark) {
          tr { --agency: hsl(var(--hue), 50%, 66%); --agency-panel: hsl(var(--hue), 30%, 20%); }
        }
        .g0 { --hue: 205; --edge-kind: solid; } .g1 { --hue: 25; --edge-kind: double; }
        .g2 { --hue: 145; --edge-kind: dashed; } .g3 { --hue: 285; --edge-kind: dotted; }
        .g4 { --hue: 50; --edge-kind: solid; } .g5 { --hue: 235; --edge-kind: double; }
        .g6 { --hue: 345; --edge-kind: dashed; } .g7 { --hue: 175; --edge-kind: dotted; }
        .g8 { --hue: 265; --edge-kind: solid; } .g9 { --hue: 90; --edge-kind: double; }
        .g10 { --hue: 0; --edge-kind: dashed; } .g11 { --hue: 315; --edge-kind: dotted; }

        """

    private static let narrow = """
        @media screen and (max-width: 66rem) {
          #entries thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          #entries .block tr { display: block; padding: .9rem 0 .9rem .9rem; border-left: .35rem var(--edge-kind) var(--agency); }
          #entries .block th { border: 0; padding: 0 0 .4rem; display: block; }
          #entries .block td { display: block; padding: .25rem 0; max-width: 46rem; }
          #entries .block td:empty { display: none; }
          #entries .block td:nth-child(n+4)::before { display: block; font-size: .9375rem; color: var(--muted); }
          #entries .block td:nth-child(4)::before { content: "Child seen"; }
          #entries .block td:nth-child(5)::before { content: "Action or decision"; }
          #entries .block { contain-intrinsic-block-size: calc(var(--rows, 40) * 17rem); }
        }
        @media screen and (max-width: 40rem) {
          body { padding: 0 1rem; }
          .field.wide, .field.check { grid-column: 1 / -1; }
        }

        """

    private static let print = """
        @page { size: A4 landscape; margin: 14mm 12mm 16mm;
          @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt sans-serif; }
          @bottom-left { content: "Confidential"; font: 9pt sans-serif; } }
        @page :first { margin: 9mm 12mm 12mm; }
        @media print {
          html { font-size: 9pt; } body { font: 9pt/1.35 Arial, "Liberation Sans", Helvetica, sans-serif; padding: 0; } main { padding: 4pt 0; } .bar { padding: 2pt 0; }
          p, ul, ol, dl { margin-bottom: 4pt; } li { margin-bottom: 2pt; }
          h1 { font-size: 15pt; margin: 0; } h2 { font-size: 13pt; margin: 10pt 0 3pt; }
          h3 { font-size: 10.5pt; margin: 6pt 0 2pt; } h4 { font-size: 9pt; margin: 5pt 0 2pt; }
          h2, h3, h4, caption { break-after: avoid; }
          .contents, .years, search, #none { display: none; }
          .child, .figures > div, .agencies, #entries .block tr { break-inside: avoid; }
          .child .assumed { font-size: 8.5pt; } .child { padding: 4pt 6pt; } .child h3 { margin: 0 0 3pt; }
          .children { grid-template-columns: repeat(3, 1fr); gap: 6pt; } .child .known { margin-top: 4pt; }
          .figures { grid-template-columns: repeat(6, 1fr); gap: 4pt; } .figures dd { font-size: 9pt; }
          .ask, .read { columns: 2; column-gap: 18pt; font-size: 8pt; } .ask h2, .read h2 { column-span: all; }
          .ask h3, .read h3 { margin-top: 6pt; padding-top: 3pt; font-size: 9.5pt; } .read details, .agencies { display: none; }
          summary { display: block; color: #333; font-size: 8.5pt; padding: 0; }
          .rows { break-before: page; }
          #entries { display: table; width: 100%; table-layout: fixed; font-size: 7.5pt; line-height: 1.22; }
          #entries thead { display: table-header-group; position: static; }
          #entries tbody { display: table-row-group; }
          #entries .block { content-visibility: visible; }
          #entries tr, #entries .year tr { display: table-row; }
          #entries tr[hidden], #entries tbody[hidden] { display: none !important; }
          #entries th, #entries td { display: table-cell; padding: 1.5pt 5pt 1.5pt 0; border-bottom: .5pt solid #777; }
          #entries .block th { padding-left: 4pt; }
          #entries .year td { display: table-cell; padding-top: 9pt; }
          #entries .year h3 { display: inline; margin-right: 8pt; font-size: 12pt; }
          #entries .year { break-after: avoid; }
          #entries thead th:nth-child(1) { width: 10%; } #entries thead th:nth-child(2) { width: 18%; }
          #entries thead th:nth-child(3) { width: 47%; } #entries thead th:nth-child(4) { width: 12%; }
          #entries thead th:nth-child(5) { width: 13%; }
          #entries thead th:nth-child(6), #entries tr > td:nth-child(6), #entries details { display: none; }
          .small, .ask .entry, .muted { font-size: 8pt; }
          #entries .small { font-size: 7pt; } #entries p { margin: 0 0 1pt; } .wide-table { margin: 2pt 0 5pt; }
          #entries th .small, #entries td:nth-child(-n+3) > .small { display: inline; }
          #entries td:nth-child(-n+3) > .small::after { content: ". "; }
          .tag { display: block; width: fit-content; padding: 0 3pt; margin-bottom: 1pt; border-width: 0 0 0 3pt; background: none; }
          a { color: inherit; text-decoration: none; }
        }

        """

    /// What is said on paper alone, and what only a screen is for.
    private static let paperOnly = """
        .on-paper { display: none; }
        @media print { .on-paper { display: block; } .off-paper { display: none !important; } }

        """

    /// Tables that become cards on a narrow screen, accounts side by side, the children's lines beside an entry.
    private static let understanding = """
        :where(.by) { --hue: 200; --edge-kind: solid; }
        .by { --agency: hsl(var(--hue), 55%, 34%); border-left: .35rem var(--edge-kind) var(--agency); padding-left: .4rem; }
        @media (prefers-color-scheme: dark) { .by { --agency: hsl(var(--hue), 50%, 66%); } }
        .child .known { margin-top: 1rem; } .child .known p { margin: 0 0 .5rem; }
        .children { grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr)); }
        .found .wide-table, main > section.found > details { max-width: none; }
        .cards { width: 100%; font-size: 1rem; line-height: 1.45; }
        .picture { overflow-x: auto; margin: 0 0 1rem; border: 1px solid var(--rule); background: #fff; }
        .picture svg { display: block; min-width: 48rem; width: 100%; max-width: 90rem; height: auto; }
        .numbers a { white-space: nowrap; } .aside { font-size: .9375rem; font-weight: 400; color: var(--muted); }
        .adds-up-all { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
        .adds-up-one { border: 1px solid var(--rule); background: #fff; } .adds-up-one svg { display: block; width: 100%; height: auto; }
        .cards .ref { margin: 0 0 .35rem; } .cards .ref .by { display: block; } .cards .ref .small { display: block; }
        .cards tbody th { font-weight: 400; } .cards .when { white-space: nowrap; }
        .cards td:has(q) { min-width: 14rem; } .cards td:has(.ref) { min-width: 11rem; }
        .cards.many { font-size: .9375rem; line-height: 1.35; overflow-wrap: break-word; }
        .cards.many :is(th, td) { padding-right: .7rem; }
        .cards.many td:has(q) { min-width: 9rem; } .cards.many td:has(.ref) { min-width: 7rem; }
        .cards tr:target, .occurrence:target { background: var(--attention-panel); outline: 2px solid var(--attention); }
        .occurrence { border-top: 1px solid var(--rule); padding: .5rem 0 1rem; }
        .occurrence h3 { margin: .6rem 0; font-size: 1.0625rem; }
        .accounts { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); }
        .account { background: var(--panel); padding: .8rem 1rem; min-width: 0; }
        .account p { margin: 0 0 .5rem; } .account .by { display: block; }
        #entries tr { grid-template-columns: 11.5rem 10rem minmax(14rem, 2.2fr) 11rem minmax(9rem, 1fr) minmax(11rem, 1.1fr); }
        #entries .block { contain-intrinsic-block-size: calc(var(--rows, 40) * 10rem); }
        #entries summary { padding: .2rem 0; color: var(--accent); }
        #entries .small strong { color: var(--ink); }
        @media screen and (max-width: 66rem) {
          #entries .block { contain-intrinsic-block-size: calc(var(--rows, 40) * 22rem); }
        }
        @media screen and (max-width: 48rem) {
          .cards, .cards tbody { display: block; }
          .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .cards tr { display: block; border-top: 2px solid var(--edge); padding: .6rem 0; }
          .cards th, .cards td { display: block; border: 0; padding: .25rem 0; }
          .cards td.none { display: none; }
          .cards td.number, .cards th.number { text-align: left; }
          .cards tbody :is(th, td):empty { display: none; }
          .cards tbody :is(th, td)::before { content: attr(data-h) ": "; color: var(--muted); font-weight: 400; }
        }
        @media print {
          .cards { font-size: 7.5pt; line-height: 1.22; } .cards .ref { margin: 0; } .cards .ref .by { display: inline; }
          .cards .ref .small { display: none; }
          .cards td:has(q), .cards td:has(.ref), .cards.many td:has(q), .cards.many td:has(.ref) { min-width: 0; }
          .cards.many { font-size: 7.5pt; line-height: 1.22; }
          .cards th, .cards td { padding: 1.5pt 6pt 1.5pt 0; }
          .cards tr, .account { break-inside: avoid; } .occurrence { padding: 2pt 0; } .occurrence h3 { margin: 2pt 0; font-size: 8.5pt; }
          .wide-table { overflow: visible; }
          .accounts { display: block; columns: 2; column-gap: 8pt; }
          .account { border: .5pt solid #777; padding: 2pt 5pt; margin-bottom: 3pt; font-size: 7.5pt; } .account p { margin: 0 0 1pt; }
          main { padding: 0; } main > section.first > :is(p, h3), main > section.found > p { max-width: none; }
          .first { break-after: page; } .first .cards { font-size: 8pt; line-height: 1.25; } .first h3.chapter { break-before: page; }
          .first .cards :is(th, td) { padding: 1.5pt 6pt 1.5pt 0; } .first .cards.lines :is(th, td):first-child { width: 15%; font-weight: 700; }
          .first > h2, .first h3 { margin: 4pt 0 2pt; } .first h3 { font-size: 10pt; } .first p { margin: 0 0 3pt; font-size: 9pt; line-height: 1.3; }
          .first .wide-table { margin: 0 0 1pt; } .first .aside { font-size: 7pt; }
          .timeline { break-after: page; } .timeline details, .timeline h2 { display: none; }
          .picture { border: 0; margin: 0; overflow: visible; }
          .picture svg { min-width: 0; width: auto; max-width: 100%; height: auto; max-height: 176mm; margin: 0 auto; break-inside: avoid; }
          .adds-up-all { display: block; columns: 3; column-gap: 8pt; } .adds-up-one { break-inside: avoid; margin-bottom: 4pt; }
        }

        """
}
