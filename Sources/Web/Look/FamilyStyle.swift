/// The stylesheet's part for what is prepared for the family: two columns to decide in, and large print to read.
enum FamilyStyle {
    static let sheet = """
        .beside { display: grid; gap: 1rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr));
          align-items: start; }
        .beside > * { min-width: 0; }
        .beside > .entry { position: sticky; top: 1rem; }
        .beside h2 { margin-top: 0; }
        .beside textarea { width: 100%; }
        .for-family td:nth-child(2) { max-width: 14rem; overflow-wrap: anywhere; }
        .plain-words { border-left: .25rem solid var(--accent); padding-left: .8rem; }
        .off-paper > .known-as p { margin-bottom: .3rem; }
        .family-version { font-size: 1.35rem; line-height: 1.6; max-width: 46rem !important; }
        .family-version .lead { font-size: 1.45rem; }
        .family-version h2 { border-bottom: .2rem solid var(--accent); margin-top: 2.5rem; }
        .family-version h3 { margin: 0 0 .3rem; font-size: 1.35rem; }
        .family-version .line { margin: 0 0 1.8rem; }
        .family-version .line p { margin: 0 0 .3rem; overflow-wrap: anywhere; }
        .family-version .by { color: var(--muted); font-size: 1.15rem; }
        @media (max-width: 60rem) { .beside > .entry { position: static; } }
        @media print {
          .family-version { font-size: 14pt; max-width: none !important; page: family; }
          .family-version h1 { font-size: 24pt; }
          .wide main .family-version p { max-width: none; }
          .family-version h2 { font-size: 20pt; }
          .family-version h3 { font-size: 15pt; }
          .family-version .lead { font-size: 15pt; }
          .family-version .by { font-size: 12pt; }
          .family-version .line { break-inside: avoid; }
          body:has(.family-version) > :is(header, footer),
          body:has(.family-version) :is(.waymarks, .about-children) { display: none; }
        }
        @page family { size: A4; margin: 20mm; }

        """
}
