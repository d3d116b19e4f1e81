/// The stylesheet's part for the pages of a review.
enum ReviewStyle {
    static let sheet = """
        .note { display: block; font-size: 1rem; color: var(--muted); font-weight: 400; margin: .25rem 0 0; }
        .settle { color: var(--attention); }
        .entries td.event { min-width: 20rem; }
        .entries td.event p { margin: 0; max-width: 44rem; overflow-wrap: anywhere; }
        .entries td.event p + p { margin-top: .3rem; }
        .entries caption { font-weight: 400; font-size: 1.05rem; color: var(--muted); }
        .choose { border: 1px solid var(--rule); padding: .7rem 1.1rem; margin: 1rem 0 1.25rem; }
        .choose summary { cursor: pointer; color: var(--accent); font-weight: 600; padding: .3rem 0; }
        .choose form { margin-top: 1rem; max-width: none !important; }
        .choose .field { margin-bottom: .5rem; }
        .choose .buttons { margin: 1rem 0 .5rem; }
        .side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
          gap: .5rem 2rem; align-items: end; }
        .side-by-side select { width: 100%; min-width: 0; }
        .shown { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: baseline; margin-bottom: 1rem; }
        .shown li { font-weight: 600; }
        .of-child { border-top: .35rem solid var(--accent); background: var(--panel); padding: .5rem 1.5rem .5rem;
          margin: 0 0 2rem; }
        .of-child legend { display: contents; }
        .of-child h2 { margin-top: .5rem; }
        .asked { border-top: 1px solid var(--rule); padding: 1.1rem 0; }
        .asked h3 { margin: 0 0 .3rem; }
        .asked p { margin: 0 0 .4rem; }
        .entry { border-left: .35rem solid var(--edge); background: var(--panel); padding: 1rem 1.4rem; margin: 0 0 2rem; }
        .entry p { margin: 0 0 .4rem; }
        @media (max-width: 40rem) {
          .entries td.event { min-width: 0; }
          .entries td.event::before { content: none !important; }
        }
        @media print {
          .choose, .off-paper, .tabs { display: none; }
          .entries { font-size: .9rem; }
          .entries td.event { min-width: 0; }
          .note { font-size: .85rem; }
        }

        """
}
