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
        .neighbours { margin: 0 0 1.5rem; }
        .neighbours ul { justify-content: space-between; }
        .neighbours a { display: inline-block; padding: .4rem 0; }
        .neighbours a[rel=prev]::before { content: "← " / ""; }
        .neighbours a[rel=next]::after { content: " →" / ""; }
        .neighbours p { margin: .2rem 0 0; }
        .about-child { border-top: .35rem solid var(--accent); background: var(--panel); padding: .8rem 1.4rem;
          margin: 0 0 1.5rem; font-size: 1.2rem; }
        .wording { font-size: 1.2rem; line-height: 1.55; max-width: 48rem !important; overflow-wrap: anywhere; }
        .of-entry .facts { max-width: 52rem; }
        .of-panel { border-top: .35rem solid var(--edge); margin-top: 2.5rem; }
        .of-panel form { max-width: 44rem; }
        .of-panel .field { margin-bottom: .75rem; }
        .of-panel details { margin-bottom: 1.25rem; }
        .of-panel summary, .fallen summary { cursor: pointer; color: var(--accent); padding: .4rem 0; }
        .accounts { list-style: none; padding: 0; display: grid; gap: 1.25rem;
          grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); margin-bottom: 1.5rem; }
        .account { border: 1px solid var(--edge); background: var(--panel); padding: 1rem 1.4rem; margin: 0; min-width: 0; }
        .account .whose { margin: 0 0 .5rem; font-size: 1.2rem; }
        .account p { overflow-wrap: anywhere; }
        mark { background: color-mix(in srgb, var(--focus) 55%, #fff); color: var(--focus-ink); padding: 0 .1em; }
        .account .wording { font-size: 1.1rem; }
        .look-for { display: block; margin-bottom: 1rem; }
        .look-for form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; }
        .look-for .field { margin: 0; flex: 0 1 34rem; }
        .look-for .buttons { margin: 0; }
        .small { font-size: 1.2rem; margin: 0 0 .3rem; }
        .glance dl { margin: .5rem 0 0; }
        .glance dl > div { display: grid; grid-template-columns: 8rem 1fr; gap: .5rem 1rem; border-top: 1px solid var(--rule);
          padding: .5rem 0; }
        .glance dt { font-weight: 700; }
        .glance dd { margin: 0; }
        .glance ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .3rem;
          grid-template-columns: repeat(12, minmax(0, 1fr)); }
        .glance li { margin: 0; }
        .glance li > * { display: block; padding: .25rem .35rem; text-align: center; text-decoration: none;
          border-bottom: .2rem solid var(--rule); }
        .glance .none { color: var(--muted); border-bottom-color: transparent; }
        .glance a:hover { text-decoration: underline; }
        .glance .level-2 { border-bottom-width: .35rem; }
        .glance .level-3 { border-bottom: .5rem solid var(--edge); }
        .glance .level-4 { border-bottom: .5rem solid var(--accent); }
        .glance a[aria-current] { background: var(--paper); outline: 2px solid var(--accent); color: var(--ink); }
        .entries tr:target { background: var(--panel); }
        .views { margin: -.4rem 0 1.5rem; }
        .views a { display: inline-block; padding: .35rem 0; }
        .views a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none;
          border-bottom: .2rem solid var(--accent); }
        .picture { overflow-x: auto; margin: 0 0 1.5rem; border: 1px solid var(--rule); background: #fff; }
        .picture svg { display: block; min-width: 60rem; width: 100%; max-width: 90rem; height: auto; }
        .picture a:hover rect, .picture a:focus rect { fill: #0b5368; fill-opacity: .16; }
        .sideways, .on-paper { display: none; }
        .known-as { border: 2px solid var(--ink); background: var(--panel); padding: 1rem 1.4rem; margin: 0 0 1.5rem; }
        .known-as p { margin: 0; }
        .known-as .mark-of { font-weight: 700; font-size: 1.3rem; }
        @media (max-width: 40rem) {
          .sideways { display: block; }
          .glance dl > div { grid-template-columns: 1fr; }
          .glance ul { grid-template-columns: repeat(4, minmax(0, 1fr)); }
          .entries td.event { min-width: 0; }
          .entries td.event::before { content: none !important; }
        }
        @media print {
          .picture { border: 0; overflow: visible; }
          .picture svg { min-width: 0; width: auto; max-width: 100%; height: auto; max-height: 176mm; margin: 0 auto;
            break-inside: avoid; }
          .choose:not(.in-words), .choose.in-words:not([open]), .off-paper, .tabs, .neighbours, .look-for, .keys { display: none; }
          tr.on-paper { display: table-row; }
          .accounts { grid-template-columns: 1fr 1fr; }
          .account { break-inside: avoid; }
          .wording { font-size: 1rem !important; }
          .entries { font-size: .9rem; }
          .entries td.event { min-width: 0; }
          .note { font-size: .85rem; }
        }

        """
}
