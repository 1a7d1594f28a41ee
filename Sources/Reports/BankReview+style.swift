extension BankReview {
  /// For screen and paper, wide and narrow, light and dark. Nothing is told by colour alone.
  static let style: HTML = """

    :root { --ink: #1d2430; --paper: #fdfdfb; --quiet: #5a6472; --line: #d5d9df; --slot: #1c5d8c;
      --band: #f1f3f6; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e6e8eb; --paper: #15181d; --quiet: #a3adba; --line: #363d47; --slot: #8cc4ee;
        --band: #1e232a; }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; }
    body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.55 system-ui, "Noto Sans", sans-serif;
      overflow-wrap: anywhere; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; }
    h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line);
      font-size: 1.3rem; }
    h3 { margin: 0 0 .25rem; font-size: 1.05rem; }
    code { color: var(--quiet); font: .85em ui-monospace, "DejaVu Sans Mono", monospace; }
    h3 code { font-weight: 400; }
    a { color: var(--slot); }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; list-style: none; }
    .quiet { margin: 0 0 .5rem; color: var(--quiet); }
    article { margin: 0 0 1.75rem; break-inside: avoid; }
    article ul { margin: .25rem 0 .5rem; padding-left: 1.25rem; }
    .rule { margin: 0; }
    .then { font-weight: 600; }
    .fits::marker { content: "✓ "; }
    .fits-not::marker { content: "✗ "; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; }
    th { text-align: left; font-weight: 600; font-size: .85rem; color: var(--quiet); }
    th, td { padding: .35rem .75rem .35rem 0; vertical-align: top;
      border-bottom: 1px solid var(--line); }
    tr.because td { font-style: italic; color: var(--quiet); }
    .address { border-bottom: 1px dotted var(--quiet); }
    .slot { color: var(--slot); font-style: italic; }
    @media (max-width: 40rem) {
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { display: block; padding: .35rem 0; border-bottom: 1px solid var(--line); }
      td { display: block; border: 0; padding: .1rem 0; }
      td::before { content: attr(lang) " "; color: var(--quiet);
        font: .75rem ui-monospace, monospace; text-transform: uppercase; }
    }
    @media print {
      :root { --ink: #000; --paper: #fff; --quiet: #444; --line: #bbb; --slot: #000; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav { display: none; }
      h2 { break-after: avoid; }
      h3 { break-after: avoid; }
    }

    """
}
