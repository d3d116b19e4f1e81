/// The stylesheet's part for forms, buttons and what is said about them.
enum FormStyle {
    static let sheet = """
        button, .button { font: inherit; font-size: 1.05rem; color: var(--accent); background: var(--paper);
          cursor: pointer; border: 2px solid var(--accent); border-radius: .25rem; padding: .5rem 1.1rem;
          min-height: 2.75rem; display: inline-block; text-decoration: none; }
        button:hover, .button:hover { color: var(--paper); background: var(--accent-deep); }
        button.main, .button { background: var(--accent); color: var(--paper); font-weight: 600; }
        button.main { padding: .65rem 1.6rem; font-size: 1.125rem; }
        button.main:hover, .button:hover { background: var(--accent-deep); color: var(--paper); }
        button.grave { background: var(--attention); border-color: var(--attention); }
        button.small { padding: .25rem .8rem; min-height: 2.25rem; font-size: 1rem; }
        button.switch { padding: .35rem .9rem; min-height: 2.4rem; font-size: 1rem; border-width: 1px; }
        button.switch.on { background: var(--accent); color: var(--paper); }
        button.as-link { border: 0; padding: 0; min-height: 0; background: none; color: var(--accent);
          text-decoration: underline; text-underline-offset: .18em; font-size: inherit; }
        button.as-link:hover { background: none; color: var(--accent-deep); text-decoration-thickness: .16em; }
        .buttons { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 1.75rem; margin: 2rem 0 1.75rem; }
        .field { margin-bottom: 2rem; }
        .field.wrong { border-left: .35rem solid var(--attention); padding-left: 1.1rem; }
        label, legend { font-weight: 700; display: block; margin-bottom: .3rem; padding: 0; }
        fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
        .field .help { margin-bottom: .5rem; }
        .problem { color: var(--attention); font-weight: 700; margin-bottom: .5rem; }
        .understood { margin: .5rem 0 0; font-weight: 600; color: var(--accent); }
        input:not([type="hidden"], [type="radio"], [type="checkbox"]), textarea, select {
          font: inherit; color: var(--ink); background: var(--paper); border: 2px solid var(--edge);
          border-radius: .2rem; padding: .5rem .65rem; min-height: 2.9rem; width: 100%; max-width: 100%; }
        textarea { resize: vertical; line-height: 1.5; display: block; }
        select { width: auto; min-width: min(14rem, 100%); max-width: 100%; }
        .wrong input, .wrong textarea, .wrong select { border-color: var(--attention); }
        input.wide-6 { max-width: 9rem !important; letter-spacing: .12em; font-variant-numeric: tabular-nums; }
        input.wide-20 { max-width: 22rem !important; }
        input.wide-30 { max-width: 30rem !important; }
        ::file-selector-button { font: inherit; font-size: 1rem; color: var(--accent); background: var(--paper);
          border: 1px solid var(--accent); border-radius: .25rem; padding: .2rem .8rem; margin-right: .9rem; }
        .choice { position: relative; padding-left: 3.2rem; min-height: 2.75rem; margin-bottom: .35rem;
          padding-top: .45rem; }
        .choice input { appearance: none; position: absolute; left: 0; top: 0; width: 2.6rem; height: 2.6rem; margin: 0;
          cursor: pointer; background: var(--paper); border: 2px solid var(--edge); border-radius: .2rem;
          display: grid; place-content: center; }
        .choice input[type="radio"] { border-radius: 50%; }
        .choice input[type="radio"]:checked { border: .8rem solid var(--accent); }
        .choice input[type="checkbox"]:checked { border-color: var(--accent); }
        .choice input[type="checkbox"]:checked::before { content: "✓"; content: "✓" / ""; color: var(--accent);
          font-size: 1.9rem; font-weight: 700; line-height: 1; }
        .choice label { font-weight: 400; margin: 0; cursor: pointer; }
        .choice .help { margin: 0; }
        .answers { display: flex; flex-wrap: wrap; column-gap: 2rem; }
        .password { display: flex; flex-wrap: wrap; gap: .6rem; align-items: stretch; }
        .password input { flex: 1 1 16rem; }
        .theirs { border-left: .35rem solid var(--edge); background: var(--panel); padding: .7rem 1rem;
          margin-bottom: .8rem; }
        .theirs p { margin: 0; }
        .theirs-title { font-weight: 700; }
        .problems { border: .3rem solid var(--attention); padding: 1.1rem 1.4rem; margin-bottom: 2rem; }
        .problems h2 { margin: 0 0 .6rem; font-size: 1.35rem; }
        .problems ul { margin: 0; padding-left: 1.2rem; }
        .problems a { color: var(--attention); font-weight: 700; }
        .problems a:focus-visible { color: var(--focus-ink); }
        .banner { border: 2px solid var(--edge); border-left-width: .6rem; background: var(--panel);
          padding: .9rem 1.3rem; margin-bottom: 1.75rem; }
        .banner p { margin: 0; }
        .banner h2 { margin: 0 0 .5rem; font-size: 1.3rem; }
        .banner-title { font-weight: 700; }
        .banner.done { border-color: var(--accent); }
        .banner.important { border-color: var(--attention); background: var(--attention-panel); }
        .qr { margin: 1rem 0; display: inline-block; background: #ffffff; border: 1px solid var(--rule); }
        .qr svg { display: block; width: 15rem; height: 15rem; }
        .key { font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: 1.2rem;
          letter-spacing: .06em; overflow-wrap: anywhere; }
        .codes { columns: 2; max-width: 26rem; list-style: none; padding: 1rem 1.4rem; background: var(--panel);
          border: 1px solid var(--rule); }
        .codes li { break-inside: avoid; }
        .aside { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 1.2rem; }
        .aside h2 { margin-top: 0; font-size: 1.2rem; }
        .filters > div { min-width: 0; max-width: 100%; }
        .filters { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .8rem 1.25rem; background: var(--panel);
          padding: 1rem 1.25rem; margin-bottom: 1.5rem; }
        .filters > a { padding: .6rem 0; }
        @media print {
          button, .button, .buttons, .filters { display: none !important; }
          input:not([type="hidden"], [type="radio"], [type="checkbox"]), textarea, select { border-width: 1px; }
        }

        """
}
