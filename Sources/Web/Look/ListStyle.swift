/// The stylesheet's part for tables and lists.
enum ListStyle {
    static let sheet = """
        .scroll { overflow-x: auto; margin-bottom: 1.25rem; }
        table { border-collapse: collapse; width: 100%; font-size: 1.075rem; }
        caption { text-align: left; font-weight: 700; font-size: 1.2rem; padding-bottom: .6rem; }
        thead th { border-bottom: 2px solid var(--edge); vertical-align: bottom; }
        th, td { text-align: left; vertical-align: top; padding: .8rem 1.25rem .8rem 0; }
        tbody th, tbody td { border-bottom: 1px solid var(--rule); }
        tbody th { font-weight: 600; min-width: 9rem; }
        th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
        td form { margin: 0; }
        .day { white-space: nowrap; }
        a.sort { white-space: nowrap; }
        a.sort::after { content: "  ↕" / ""; color: var(--muted); }
        a.sort.up::after { content: "  ↑" / ""; color: var(--ink); }
        a.sort.down::after { content: "  ↓" / ""; color: var(--ink); }
        .tag { display: inline-block; font-size: 1rem; font-weight: 600; padding: .05rem .6rem; border: 1px solid var(--edge);
          border-radius: 1rem; white-space: nowrap; background: var(--paper); color: var(--ink); }
        .tag.done { border-color: transparent; padding-left: 0; padding-right: 0; color: var(--muted); font-weight: 400; }
        .tag.quieter { border-color: transparent; padding-left: 0; padding-right: 0; color: var(--muted); font-weight: 400;
          font-style: italic; }
        .tag.under-way { border-color: var(--accent); color: var(--accent); border-style: dashed; }
        .tag.attention { background: var(--attention); border-color: var(--attention); color: var(--paper); }
        .tasks { list-style: none; padding: 0; border-top: 1px solid var(--rule); }
        .tasks > li { display: flex; gap: .5rem 1.5rem; justify-content: space-between; align-items: baseline;
          border-bottom: 1px solid var(--rule); margin: 0; padding: .85rem 0; }
        .tasks > li > div { min-width: 0; overflow-wrap: anywhere; }
        .tasks .help { margin: .15rem 0 0; }
        .facts { margin: 0 0 1.75rem; border-top: 1px solid var(--rule); }
        .facts > div { display: grid; grid-template-columns: minmax(9rem, 3fr) 7fr; gap: .2rem 1.25rem;
          border-bottom: 1px solid var(--rule); padding: .75rem 0; }
        .facts.changing > div { grid-template-columns: minmax(9rem, 3fr) 7fr 5rem; }
        .facts .action { text-align: right; }
        .facts dt { font-weight: 700; overflow-wrap: anywhere; min-width: 0; }
        .facts dd { margin: 0; overflow-wrap: anywhere; min-width: 0; }
        .stages { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: 2rem; }
        .stages li { flex: 1 1 8rem; margin: 0; padding: .7rem .2rem 0 0; border-top: .35rem solid var(--rule);
          color: var(--muted); font-size: 1.02rem; }
        .stages .done { border-top-color: var(--accent); }
        .stages .now { border-top: .35rem double var(--accent); color: var(--ink); font-weight: 700; }
        .progress { max-width: 52rem; }
        .progress p { max-width: none !important; margin: 0 0 .3rem; display: flex; justify-content: space-between; gap: 1rem; }
        progress { width: 100%; height: 1rem; accent-color: var(--accent); }
        .tabs ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0 .4rem;
          border-bottom: 1px solid var(--edge); }
        .tabs li { margin: 0 0 -1px; min-width: 0; overflow-wrap: anywhere; }
        .tabs a { display: block; padding: .55rem 1.1rem; }
        .tabs a[aria-current] { border: 1px solid var(--edge); border-bottom: 3px solid var(--accent);
          background: var(--paper); color: var(--ink); font-weight: 700; text-decoration: none; }
        .empty { border: 2px dashed var(--rule); padding: 1.5rem 1.75rem; margin: 1rem 0 2rem; max-width: 44rem; }
        .empty p:last-child { margin-bottom: 0; }
        .empty-title { font-weight: 700; font-size: 1.2rem; margin-bottom: .4rem; }
        .pager { margin: 1rem 0 1.5rem; }
        .pager p { margin: 0 0 .3rem; }
        .pager a { display: inline-block; padding: .3rem .5rem; }
        .pager a[aria-current] { font-weight: 700; color: var(--ink); text-decoration: none;
          border-bottom: .25rem solid var(--accent); }
        .exports { margin-top: 1.5rem; }
        .exports h3 { margin: 0 0 .2rem; font-size: 1.1rem; }
        .exports p { margin: 0 0 .4rem; }
        .children { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 1.5rem;
          list-style: none; padding: 0; margin-bottom: 1rem; }
        .child { background: var(--panel); border-top: .35rem solid var(--accent); padding: 1.25rem 1.5rem .5rem;
          margin: 0; }
        .child h3 { margin: 0 0 .3rem; font-size: 1.5rem; }
        .child .who { margin-bottom: 1rem; }
        .child .facts { margin-bottom: .5rem; }
        .child .facts > div { grid-template-columns: minmax(8rem, 2fr) 3fr; }
        .places { list-style: none; padding: 0; }
        .places li { padding: .8rem 0; border-bottom: 1px solid var(--rule); margin: 0; }
        .places a { font-weight: 600; }
        .places p { margin: .1rem 0 0; }
        @media (max-width: 40rem) {
          .tasks > li { flex-direction: column; }
          .facts > div, .facts.changing > div { grid-template-columns: 1fr; }
          .facts .action { text-align: left; }
          .child .facts > div { grid-template-columns: 1fr; }
          .stages { flex-direction: column; }
          .stages li { border-top: 0; border-left: .35rem solid var(--rule); padding: .3rem 0 .3rem .8rem; flex: none; }
          .stages .done { border-left-color: var(--accent); }
          .stages .now { border-top: 0; border-left: .35rem double var(--accent); }
          .scroll table, .scroll tbody, .scroll tr, .scroll tbody th, .scroll td, .scroll caption { display: block; }
          .scroll thead { display: block; }
          .scroll thead tr { display: flex; flex-wrap: wrap; gap: 0 1.2rem; border: 0; padding: 0; }
          .scroll thead th { border: 0; padding: .3rem 0; min-width: 0; }
          .scroll thead th:not(:has(a)) { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden;
            clip-path: inset(50%); }
          .scroll thead .quiet { position: static; width: auto; height: auto; margin: 0; clip-path: none; }
          .scroll tbody th, .scroll td { overflow-wrap: anywhere; min-width: 0; }
          .scroll tbody tr { border-bottom: 2px solid var(--edge); padding: .6rem 0; }
          .scroll tbody th, .scroll td { border: 0; padding: .2rem 0; text-align: left; }
          .scroll td:empty { display: none; }
          .scroll td::before { content: attr(data-label) ": "; color: var(--muted); }
          .scroll td.number { text-align: left; }
        }
        @media print {
          .scroll { overflow: visible; }
          .children { grid-template-columns: 1fr 1fr; }
          tbody th { min-width: 0; }
          .exports, .pager { display: none; }
          a.sort::after { content: ""; }
          thead { display: table-header-group; }
          tr, .tasks > li, .facts > div, .child { break-inside: avoid; }
          .tag.attention { color: #000; background: none; border: 2px solid #000; }
        }

        """
}
