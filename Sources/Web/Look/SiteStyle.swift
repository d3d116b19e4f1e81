/// The stylesheet of the site's own pages, after ``HouseStyle/base``.
enum SiteStyle {
    static let sheet = """
        .bar > div, main, footer > div { max-width: 62rem; margin: 0 auto; padding: 0 1.5rem; }
        .bar > div { padding-top: 1rem; padding-bottom: 1rem; display: flex; flex-wrap: wrap; align-items: center;
          gap: .25rem 1.25rem; }
        .bar a.mark { text-decoration: none; }
        .bar .saying { color: var(--muted); }
        main { padding-top: 3rem; padding-bottom: 4rem; }
        main > * { max-width: 44rem; }
        .lead { font-size: 1.3rem; line-height: 1.5; }
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
        button { font: inherit; font-size: 1rem; color: var(--accent); background: var(--paper); cursor: pointer;
          border: 2px solid var(--accent); border-radius: .25rem; padding: .5rem 1rem; min-height: 2.75rem; }
        button:hover { color: var(--paper); background: var(--accent-deep); }
        footer { border-top: 1px solid var(--rule); background: var(--panel); color: var(--muted); font-size: 1rem; }
        footer > div { padding-top: 1.5rem; padding-bottom: 2.5rem; }
        footer p { margin: 0; }
        @media print {
          main { padding: 1rem 0; } main > * { max-width: none; }
          button { display: none; }
        }

        """
}
