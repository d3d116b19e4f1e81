/// The style of a page written for paper alone, read by WeasyPrint: no grid, no newer selectors, no sizes that are
/// reckoned, since it knows none of them.
enum ChronologyPaperStyle {
    static let sheet = page + words + parts + entries + looks

    private static let page = """
        @page { size: A4 landscape; margin: 14mm 12mm 16mm;
          @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; }
          @bottom-left { content: "Confidential"; font: 8pt sans-serif; }
          @top-right { content: string(title); font: 8pt sans-serif; } }
        @page :first { margin: 9mm 12mm 12mm; @top-right { content: none; } }
        body { margin: 0; color: #000; font: 9pt/1.35 "Liberation Sans", Arial, "DejaVu Sans", sans-serif;
          overflow-wrap: break-word; }
        h1 { font-size: 18pt; margin: 0 0 4pt; line-height: 1.2; string-set: title content(); bookmark-level: none; }
        h2 { font-size: 13pt; margin: 14pt 0 4pt; line-height: 1.2; bookmark-level: 1; }
        h3 { font-size: 10.5pt; margin: 9pt 0 3pt; bookmark-level: 2; } h4 { font-size: 9pt; margin: 6pt 0 2pt; }
        h2, h3, h4, caption, h2 + p, h3 + p { break-after: avoid; }
        p, ul, ol, dl { margin: 0 0 4pt; } ul { padding-left: 14pt; } li { margin-bottom: 2pt; }
        a { color: inherit; text-decoration: none; }
        q { quotes: "“" "”" "‘" "’"; }
        .off-paper, .quiet { display: none; }

        """

    private static let words = """
        .bar { border-bottom: .5pt solid #777; padding-bottom: 3pt; margin-bottom: 5pt; }
        .bar .mark { display: none; } .bar .care { margin: 0; font-weight: bold; font-size: 8pt; }
        .small, .muted { font-size: 8pt; color: #333; }
        .words { white-space: pre-wrap; tab-size: 16; }
        .reworded { border-left: 2.5pt double #7a3b00; padding-left: 4pt; font-size: 7.5pt; }
        footer { border-top: .5pt solid #777; margin-top: 10pt; font-size: 8pt; }

        """

    private static let parts = """
        .contents ul { list-style: none; padding: 0; columns: 4; font-size: 7.5pt; } .contents li { margin: 0; }
        .contents a::after { content: " – " target-counter(attr(href), page); }
        h1 { font-size: 15pt; margin: 0; } .bar { padding-bottom: 1pt; margin-bottom: 2pt; }
        .first { break-after: page; } .first .cards { font-size: 8.5pt; line-height: 1.28; }
        .first h3.chapter { break-before: page; font-size: 12pt; border-top: 2pt solid #0b5368; padding-top: 3pt; }
        .first .cards th, .first .cards td { padding: 2pt 6pt 2pt 0; }
        .first .cards.lines :is(th, td):first-child { width: 15%; font-weight: bold; }
        .aside { font-size: 7pt; font-weight: normal; } .first .wide-table { margin: 0 0 1pt; }
        .first h2 { margin: 2pt 0 1pt; } .first h3 { margin: 5pt 0 1pt; font-size: 10pt; }
        .first p { margin: 0 0 4pt; font-size: 9.5pt; line-height: 1.35; }
        /* The picture has the heading; this one is for the bookmarks and the contents. */
        .timeline h2 { font-size: 1pt; line-height: 1pt; margin: 0; color: #fff; }
        .picture { break-after: page; } .picture svg { max-width: 273mm; max-height: 175mm; }
        .children { columns: 3; column-gap: 8pt; }
        .child { border: .5pt solid #777; border-top: 2pt solid #0b5368; padding: 4pt 6pt; margin-bottom: 6pt; }
        .child { break-inside: avoid; font-size: 8pt; } .child h3 { margin: 0 0 3pt; }
        .child dt { float: left; clear: left; width: 60pt; color: #333; } .child dd { margin: 0 0 0 64pt; }
        .figures > div { display: inline-block; width: 43mm; margin-bottom: 3pt; vertical-align: top; }
        .figures dd { margin: 0; font-weight: bold; }
        table { border-collapse: collapse; }
        .wide-table { margin: 2pt 0 5pt; } .whole { break-inside: avoid; }
        caption { text-align: left; font-weight: bold; }
        th, td { text-align: left; vertical-align: top; padding: 2pt 6pt 2pt 0; border-bottom: .5pt solid #aaa; }
        thead th { border-bottom: 1pt solid #333; } th.number, td.number { text-align: right; }
        tbody th { font-weight: normal; }
        .cards { width: 100%; font-size: 7.5pt; line-height: 1.22; } .cards tr { break-inside: avoid; }
        /* A table does not begin with one row at the foot of a page. */
        .cards tbody tr:first-child { break-after: avoid; }
        .cards tbody tr:last-child { break-before: avoid; }
        .cards tr.long, .cards tbody tr.long:first-child { break-inside: auto; break-after: auto; }
        .cards tr.long td { orphans: 4; widows: 3; }
        .cards th, .cards td { padding: 1.5pt 6pt 1.5pt 0; } .cards p { margin: 0; } .cards .numbers { color: #333; }
        /* A reference is never broken over two lines. */
        .numbers a, .ref a { white-space: nowrap; }
        .occurrence { border-top: .5pt solid #777; margin-bottom: 3pt; break-inside: avoid; }
        .occurrence h3 { font-size: 8pt; margin: 1pt 0; }
        .account { border-left: 2pt solid #777; padding: 0 0 0 5pt; margin: 0 0 2pt; font-size: 7.5pt; line-height: 1.22; }
        .account p { margin: 0; } .account .small { font-size: 7pt; }
        .adds-up-all { columns: 3; column-gap: 8pt; } .adds-up-one { break-inside: avoid; margin-bottom: 4pt; }
        .adds-up-one svg { width: 84mm; height: auto; }
        .ask, .read { columns: 2; column-gap: 18pt; font-size: 8pt; } .ask h2, .read h2 { column-span: all; }
        .ask h3, .read h3 { margin: 5pt 0 2pt; font-size: 9.5pt; } .ask .entry { font-size: 7.5pt; }
        .agencies tr, .read ul, .ask li { break-inside: avoid; } .read h3, .ask h3 { break-after: avoid; }
        .agencies { font-size: 8pt; } .agencies td, .agencies th { padding: 1pt 10pt 1pt 0; }

        """

    private static let entries = """
        .rows { break-before: auto; }
        #entries { width: 100%; table-layout: fixed; font-size: 7.5pt; line-height: 1.22; }
        #entries tr { break-inside: avoid; } #entries p { margin: 0 0 1pt; }
        #entries th, #entries td { padding: 1.5pt 5pt 1.5pt 0; }
        #entries .day, .tag { font-weight: bold; display: block; } .tag { font-weight: normal; }
        #entries td:nth-child(2) .small, #entries td:nth-child(3) .small { display: inline; }
        #entries td:nth-child(2) .small::after, #entries td:nth-child(3) .small::after { content: ". "; }
        #entries .day + .small + .small { margin-left: 3pt; }
        #entries .small { font-size: 7pt; } #none { display: none; }
        #entries .year td { padding-top: 4pt; } #entries .year h3 { display: inline; margin-right: 8pt; font-size: 10.5pt; }
        #entries .year { break-after: avoid; }
        /* The cells' padding comes on top of these, and all of it has to stay within the margins. */
        #entries thead th:nth-child(1) { width: 10%; } #entries thead th:nth-child(2) { width: 17%; }
        #entries thead th:nth-child(3) { width: 44%; } #entries thead th:nth-child(4) { width: 12%; }
        #entries thead th:nth-child(5) { width: 12%; }
        #entries .block th { padding-left: 4pt; }

        """

    /// The twelve looks of agencies: a colour and a kind of edge.
    private static let looks: String = {
        let hues = [205, 25, 145, 285, 50, 235, 345, 175, 265, 90, 0, 315]
        let edges = ["solid", "double", "dashed", "dotted"]
        return hues.enumerated().map { place, hue in
            let edge = "2.5pt \(edges[place % 4]) hsl(\(hue), 55%, 34%)"
            return
                ".block .g\(place) th, span.g\(place), .g\(place) .tag { border-left: \(edge); padding-left: 3pt; }\n"
        }.joined()
    }()
}
