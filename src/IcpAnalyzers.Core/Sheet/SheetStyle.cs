namespace IcpAnalyzers.Core.Sheet;

/// <summary>How the HTML sheet looks.</summary>
internal static class SheetStyle
{
    public const string Css = """
        :root {
          color-scheme: light dark;
          --ink: #17202b; --quiet: #5d6b7b; --line: #dfe5ec; --paper: #f3f5f8; --card: #fff; --tint: #f7f9fb; --accent: #0b5cad; --lift: 0 1px 2px #17202b14;
          --warn: #a33b0c; --warn-tint: #fff1e8; --use: #12663c; --use-tint: #e8f6ee;
          --mainland: #e9f5ee; --mixed: #fdf6e3; --overseas: #fdeee6; --unknown: #eef1f5;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --ink: #e4eaf1; --quiet: #98a6b6; --line: #2c3744; --paper: #0e1319; --card: #161d26; --tint: #1b2430; --accent: #7db7f5; --lift: none;
            --warn: #ffb088; --warn-tint: #3a2418; --use: #7fd6a5; --use-tint: #15301f;
            --mainland: #14291d; --mixed: #2d2815; --overseas: #33201a; --unknown: #1d2530;
          }
        }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 66rem; color: var(--ink); background: var(--paper); font: 15px/1.6 system-ui, "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; -webkit-text-size-adjust: 100%; }
        [lang=en] { color: var(--quiet); font-size: .84em; font-weight: 400; }
        .code, code, .diagram text { font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, "DejaVu Sans Mono", "Noto Sans SC", "Noto Sans CJK SC", monospace; }
        .code, code { font-size: .92em; }
        .long { font-size: .8em; line-height: 1.5; }
        .kind { margin: 0; color: var(--accent); font-weight: 600; }
        h1 { margin: .1rem 0 .6rem; font-size: 2.1rem; line-height: 1.25; letter-spacing: -.01em; overflow-wrap: anywhere; }
        .facts { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 1.5rem; }
        .facts span { padding: .1rem .65rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--card); font-size: .9em; overflow-wrap: anywhere; }
        main > input { position: absolute; opacity: 0; pointer-events: none; }
        nav { display: flex; flex-wrap: wrap; gap: .25rem; margin-bottom: 1.25rem; }
        nav label { padding: .4rem .9rem; border: 1px solid transparent; border-radius: .5rem; color: var(--quiet); font-weight: 600; cursor: pointer; }
        nav label:hover { color: var(--ink); }
        .panel { display: none; }
        .provider { display: none; }
        .overview { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 0 0 1.25rem; padding: 0; list-style: none; }
        .overview li { padding: .7rem 1rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); box-shadow: var(--lift); }
        .overview b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
        .overview .warn b { color: var(--warn); }
        section { margin: 0 0 1.25rem; border: 1px solid var(--line); border-radius: .75rem; background: var(--card); box-shadow: var(--lift); overflow: hidden; }
        h2 { margin: 0; padding: .75rem 1.1rem; font-size: 1.05rem; }
        table { width: 100%; border-collapse: collapse; }
        th, td { padding: .5rem 1.1rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        th { font-weight: 500; }
        thead th { background: var(--tint); font-size: .9em; }
        .list th [lang=en], .rows th [lang=en] { display: block; line-height: 1.3; }
        .list td, .list th { min-width: 4.6em; padding: .5rem .6rem; }
        .list td:first-child, .list th:first-child { padding-left: 1.1rem; }
        .rows th { width: 30%; background: var(--tint); }
        .rows td { height: 2.6rem; }
        .v { white-space: pre-line; }
        .note { margin: 0; padding: .6rem 1.1rem .8rem; border-top: 1px solid var(--line); color: var(--quiet); }
        .note [lang=en] { display: block; }
        .missing, .remark { display: inline-block; padding: 0 .55rem; border-radius: .35rem; font-size: .92em; }
        .missing, .remark.warn { color: var(--warn); background: var(--warn-tint); }
        .remark { color: var(--use); background: var(--use-tint); }
        .missing [lang=en], .remark [lang=en] { color: inherit; }
        details { margin-top: .15rem; }
        summary { color: var(--quiet); font-size: .88em; cursor: pointer; }
        details div { padding: .15rem 0; }
        .copy { position: relative; flex: none; width: 1.5rem; height: 1.35rem; margin: 0 .1rem 0 .3rem; padding: 0; border: 0; border-radius: .3rem; background: none; vertical-align: -.25rem; cursor: pointer; opacity: .45; }
        .copy::before, .copy::after { content: ""; position: absolute; width: .55rem; height: .65rem; border: 1.5px solid var(--quiet); border-radius: .15rem; background: var(--card); }
        .copy::before { left: .3rem; top: .2rem; }
        .copy::after { left: .55rem; top: .4rem; }
        .copy:hover, .copy:focus-visible, .copy.done { opacity: 1; background: var(--tint); }
        .copy.done::before { display: none; }
        .copy.done::after { left: .6rem; top: .15rem; width: .35rem; height: .7rem; border: solid var(--use); border-width: 0 2px 2px 0; border-radius: 0; background: none; transform: rotate(40deg); }
        @media (hover: hover) { .list td { position: relative; } .list .copy { position: absolute; top: .5rem; right: .2rem; background: var(--card); opacity: 0; } .list td:hover .copy, .list .copy:focus-visible { opacity: 1; } }
        .scroll { padding: .5rem 1.1rem 1rem; border-top: 1px solid var(--line); overflow-x: auto; }
        .diagram { display: block; width: 100%; min-width: 44rem; height: auto; }
        .diagram text { font-size: 12px; fill: var(--ink); }
        .diagram .app { fill: var(--accent); }
        .diagram .app-name { font-size: 15px; font-weight: 600; fill: var(--card); }
        .diagram .app-head { fill: var(--card); }
        .diagram .place { fill: var(--unknown); }
        .diagram .mainland .place { fill: var(--mainland); }
        .diagram .mixed .place { fill: var(--mixed); }
        .diagram .overseas .place { fill: var(--overseas); }
        .diagram .lane-name { font-size: 14px; font-weight: 600; }
        .diagram .group { fill: var(--card); }
        .diagram .group-name, .diagram .legend { fill: var(--quiet); }
        .diagram .node { fill: var(--tint); stroke: var(--line); }
        .diagram .flow { fill: none; stroke: var(--accent); stroke-width: 1.5; }
        .diagram .third { stroke-dasharray: 4 3; }
        .diagram marker path { fill: var(--accent); }
        @media screen and (max-width: 44rem) {
          body { padding: 1.25rem .75rem 3rem; }
          h1 { font-size: 1.6rem; }
          nav { flex-wrap: nowrap; margin: 0 -.75rem 1rem; padding: 0 .75rem; overflow-x: auto; }
          nav label { flex: none; padding: .35rem .7rem; }
          nav [lang=en] { display: none; }
          .overview { grid-template-columns: repeat(3, 1fr); gap: .5rem; }
          .overview li { padding: .5rem .7rem; }
          h2, .note { padding-left: .9rem; padding-right: .9rem; }
          .rows, .rows tbody, .rows tr, .rows th, .rows td, .list, .list tbody, .list tr, .list td { display: block; width: 100%; border: 0; }
          .list thead { display: none; }
          .rows tr, .list tr { border-top: 1px solid var(--line); padding: .4rem 0; }
          .rows th { background: none; padding: .1rem .9rem 0; color: var(--quiet); font-size: .9em; }
          .rows th [lang=en] { display: inline; }
          .rows td { height: auto; min-height: 1.5rem; padding: 0 .9rem; }
          .list td, .list td:first-child { display: flex; gap: .75rem; padding: .1rem .9rem; }
          .list td:empty { display: none; }
          .list td::before { content: attr(data-label); flex: none; width: 6.5em; color: var(--quiet); font-size: .9em; }
          .list td .v { min-width: 0; }
        }
        @media print {
          @page { size: A4; margin: 14mm; }
          :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #bbb; --paper: #fff; --card: #fff; --tint: #f5f5f5; --accent: #1c3d63; --warn: #8a2d04; --warn-tint: #fff; --use: #0d4f2e; --use-tint: #fff; --lift: none; --mainland: #edf5f0; --mixed: #faf5e6; --overseas: #faeee8; --unknown: #f0f1f3; }
          body { padding: 0; max-width: none; font-size: 9.5pt; line-height: 1.45; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
          nav, .copy, details { display: none; }
          .panel { display: block; }
          .panel + .panel { break-before: page; }
          .provider { display: block; margin: 0 0 .75rem; font-size: 1.3rem; font-weight: 600; }
          section { border-radius: .3rem; margin-bottom: .8rem; }
          h2 { break-after: avoid; padding: .45rem .8rem; }
          thead { display: table-header-group; }
          tr, .figure { break-inside: avoid; }
          th, td { padding: .3rem .8rem; }
          .list td, .list th { min-width: 6.2em; padding: .3rem .5rem; }
          .scroll { overflow: visible; }
          .diagram { min-width: 0; max-height: 235mm; }
        }

        """;
}
