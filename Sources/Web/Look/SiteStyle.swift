/// The stylesheet of the site's own pages, after ``HouseStyle/base``: the frame of a page and the words in it.
enum SiteStyle {
    static let sheet = """
        body { min-height: 100vh; display: flex; flex-direction: column; }
        main { flex: 1 0 auto; width: 100%; }
        .waymarks { width: 100%; }
        .bar > div, .areas > ul, .waymarks, .hiding, main, footer > div { max-width: 62rem; margin: 0 auto;
          padding: 0 1.5rem; }
        .wide .bar > div, .wide .areas > ul, .wide .waymarks, .wide .hiding, .wide main, .wide footer > div {
          max-width: 78rem; }
        .bar > div { padding-top: .9rem; padding-bottom: .9rem; display: flex; flex-wrap: wrap; align-items: center;
          gap: .5rem 1.25rem; }
        .bar a.mark { text-decoration: none; }
        .bar .saying { color: var(--muted); }
        .own { margin-left: auto; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; }
        .menu { position: relative; }
        .menu summary { cursor: pointer; padding: .5rem .6rem; color: var(--accent); border-radius: .25rem; }
        .menu ul { position: absolute; right: 0; z-index: 5; margin: .25rem 0 0; padding: .6rem 1.1rem; min-width: 15rem;
          list-style: none; background: var(--paper); border: 1px solid var(--edge); border-radius: .25rem; }
        .menu li { margin: 0; padding: .4rem 0; }
        .areas ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.75rem; margin-bottom: 0; }
        .areas li { margin: 0; }
        .areas a { display: block; padding: .6rem 0 .5rem; text-decoration: none; border-bottom: .3rem solid transparent; }
        .areas a:hover { text-decoration: underline; }
        .areas a[aria-current] { font-weight: 700; border-bottom-color: var(--accent); color: var(--ink); }
        .hiding { background: var(--accent); color: var(--paper); max-width: none !important; padding: .7rem 1.5rem;
          text-align: center; font-weight: 600; }
        .waymarks { padding-top: 1rem; font-size: 1rem; }
        .waymarks ol { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem .6rem; }
        .waymarks li { margin: 0; }
        .waymarks li + li::before { content: "›"; content: "›" / ""; color: var(--muted); padding-right: .6rem; }
        main { padding-top: 2.5rem; padding-bottom: 4rem; }
        .about-children { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin-bottom: .75rem; }
        main:has(> .about-children) { padding-top: 1.25rem; }
        .about-children p { margin: 0; color: var(--muted); }
        .about-children ul { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin: 0; padding: 0; }
        .about-children li { margin: 0; font-weight: 600; }
        main > * { max-width: 44rem; }
        main > .full, .wide main > * { max-width: none; }
        .wide main p, .wide main > form:not(.filters) { max-width: 44rem; }
        .wide main .tasks, .wide main .facts { max-width: 52rem; }
        h1 + form { margin-top: 2rem; }
        .lead { font-size: 1.3rem; line-height: 1.5; }
        .help { color: var(--muted); font-size: 1.05rem; }
        .state { border-left: .35rem solid var(--accent); background: var(--panel); padding: 1.1rem 1.4rem;
          margin: 2rem 0; }
        .state p:last-child { margin-bottom: 0; }
        .state.not-yet { border-left-color: var(--edge); }
        dl.pairs { margin: 0; }
        dl.pairs dt { font-weight: 700; }
        dl.pairs dd { margin: 0 0 1.1rem; }
        ol.steps { padding-left: 1.6rem; }
        ol.steps > li { margin-bottom: 1.4rem; padding-left: .4rem; }
        ol.steps > li::marker { font-weight: 700; color: var(--accent); }
        .command { margin: .6rem 0; display: flex; flex-wrap: wrap; align-items: flex-start; gap: .6rem; }
        .command pre { flex: 1 1 20rem; margin: 0; padding: .8rem 1rem; background: var(--panel);
          border: 1px solid var(--rule); border-radius: .25rem; white-space: pre-wrap; overflow-wrap: anywhere; }
        ul.plain { list-style: none; margin: 0; padding: 0; }
        ul.plain li { margin: 0; }
        ul.in-line { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; }
        ul.in-line li { margin: 0; }
        .part { border-top: 1px solid var(--rule); padding: .5rem 0 1.5rem; }
        footer { border-top: 1px solid var(--rule); background: var(--panel); color: var(--muted); font-size: 1rem; }
        footer > div { padding-top: 1.5rem; padding-bottom: 2.5rem; }
        footer p { margin: 0 0 .5rem; }
        @media (max-width: 40rem) {
          .bar > div, .areas > ul, .waymarks, main, footer > div { padding-left: 1rem; padding-right: 1rem; }
          .own { margin-left: 0; width: 100%; justify-content: space-between; }
          main { padding-top: 1.75rem; }
        }
        @media print {
          html { font-size: 75%; } body { display: block; min-height: 0; }
          .own, .areas, .saying, footer p:first-child { display: none; }
          .waymarks a { text-decoration: none; }
          main, .bar > div, .waymarks, footer > div { padding-left: 0; padding-right: 0; }
          main { padding-top: 1rem; padding-bottom: 0; } main > * { max-width: none; }
          footer { background: none; }
          h1, h2, h3 { break-after: avoid; }
        }

        """
}
