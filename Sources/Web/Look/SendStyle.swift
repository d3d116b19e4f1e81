/// The stylesheet's part for sending files and looking at them.
enum SendStyle {
    static let sheet = """
        .sending form { max-width: 44rem; }
        .sending .dropping { outline: .25rem dashed var(--accent); outline-offset: .5rem; }
        .gone .list > div { border-bottom: 1px solid var(--rule); padding: .7rem 0; max-width: 44rem; }
        .gone .list p { margin: 0 0 .3rem; overflow-wrap: anywhere; }
        .gone .list .said { color: var(--muted); }
        .gone .list .wrong .said { color: var(--attention); font-weight: 600; }
        .choose fieldset { border-top: 1px solid var(--rule); padding: 1rem 0 0; margin: 0 0 1rem; }
        .agency-records { border-top: 1px solid var(--rule); padding-top: 1.2rem; margin-bottom: 1.5rem; }
        .agency-records legend { font-size: 1.25rem; float: left; width: 100%; margin-bottom: .8rem; }
        .agency-records legend + * + *, .agency-records .side-by-side { clear: both; align-items: start; }
        .choose .help { overflow-wrap: anywhere; }

        """
}
