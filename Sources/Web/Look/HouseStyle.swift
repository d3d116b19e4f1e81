/// The look all our pages share: plain, generous, one accent colour, the reader's own system typefaces.
///
/// Contrast (WCAG 2.2, 1.4.3 and 1.4.11): words and links reach at least 7:1 on every background in light and dark alike,
/// borders of controls at least 3:1 (a test computes it). Sizes are in rem, so that a reader's own setting holds.
enum HouseStyle {
    static let base = """
        :root {
          color-scheme: light dark;
          --ink: #17222b; --paper: #fdfdfb; --panel: #f1f4f3; --muted: #414d56; --rule: #c5cdd0; --edge: #66737b;
          --accent: #0b5368; --accent-deep: #073a49; --attention: #8a2b0f; --attention-panel: #fcf0ea;
          --focus: #ffdd00; --focus-ink: #10181d;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e9ecea; --paper: #14191c; --panel: #1e2529; --muted: #b0bac0; --rule: #3f4a50; --edge: #8b979e;
            --accent: #8fd0e2; --accent-deep: #c2e8f2; --attention: #ffb79c; --attention-panel: #33211a;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        [hidden] { display: none !important; }
        html { scroll-padding-top: 5.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--paper); color: var(--ink);
          font: 1.125rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif;
          overflow-wrap: break-word;
        }
        h1, h2, h3 { line-height: 1.2; margin: 0 0 1rem; text-wrap: balance; }
        h1 { font-size: clamp(1.8rem, 1.3rem + 2vw, 2.6rem); font-weight: 700; }
        h2 { font-size: clamp(1.35rem, 1.2rem + .6vw, 1.6rem); margin-top: 2.75rem; }
        h3 { font-size: 1.2rem; margin-top: 1.75rem; }
        p, ul, ol, dl { margin: 0 0 1.1rem; }
        li { margin-bottom: .45rem; }
        a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: max(1px, .07em); }
        a:hover { color: var(--accent-deep); text-decoration-thickness: .16em; }
        :focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 6px var(--focus-ink); }
        a:focus-visible {
          background: var(--focus); color: var(--focus-ink); box-shadow: 0 4px var(--focus-ink);
          text-decoration: none; outline: 3px solid transparent;
        }
        @media (prefers-color-scheme: dark) {
          a:focus-visible { box-shadow: 0 4px var(--focus); }
        }
        main:focus { outline: none; }
        .skip { position: absolute; left: -999rem; padding: .75rem 1.25rem; z-index: 10; }
        .skip:focus { left: 0; top: 0; }
        .quiet { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap; }
        .muted { color: var(--muted); }
        code { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: .95em; }
        .bar { border-bottom: 1px solid var(--rule); }
        .bar .mark { display: inline-flex; align-items: center; gap: .7rem; color: var(--accent); }
        .bar .mark svg { width: 2.5rem; height: 2.5rem; flex: none; }
        .bar .mark .word { font-size: 1.5rem; font-weight: 700; letter-spacing: .01em; color: var(--ink); }
        @media (forced-colors: active) {
          :focus-visible, a:focus-visible { outline: 3px solid Highlight; }
        }
        @media print {
          :root { color-scheme: light; --ink: #000; --paper: #fff; --panel: #fff; --muted: #333; --rule: #777;
            --edge: #555; --accent: #000; --accent-deep: #000; --attention: #000; --attention-panel: #fff; }
          .skip { display: none; }
        }

        """

    /// The wordmark's drawing: a window of three lights, the tall one standing open. Decoration: the word stands beside it.
    static let mark = TrustedMarkup(
        constant: """
            <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" \
            stroke-width="2.6" stroke-linejoin="round"><path d="M15 5h26v34H15z"/><path d="M28 5v34M28 22h13"/>\
            <path d="M15 5 3 10v36l12-7z" fill="currentColor" fill-opacity=".16"/><path d="M3 27.5l12-5.5"/>\
            <path d="M15 43.5h29" stroke-linecap="round"/></svg>
            """)
}
