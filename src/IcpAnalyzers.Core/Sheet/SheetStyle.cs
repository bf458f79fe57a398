namespace IcpAnalyzers.Core.Sheet;

/// <summary>How the HTML sheet looks.</summary>
internal static class SheetStyle
{
    public const string Css = """
        :root { color-scheme: light dark; --ink: #1b2430; --quiet: #5c6b7c; --line: #d7dee6; --paper: #fff; --tint: #f4f7fa; --accent: #0b5cad; --warn: #9a3412; --warn-tint: #fff4ed; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e6ebf1; --quiet: #9aa8b8; --line: #33404e; --paper: #12181f; --tint: #1a222b; --accent: #79b8ff; --warn: #ffb38a; --warn-tint: #33211a; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 60rem; color: var(--ink); background: var(--paper); font: 15px/1.55 system-ui, "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
        header { border-bottom: 2px solid var(--accent); margin-bottom: 1.5rem; padding-bottom: 1rem; }
        .kind { margin: 0; color: var(--accent); font-weight: 600; }
        h1 { margin: .15rem 0 .35rem; font-size: 1.9rem; line-height: 1.25; overflow-wrap: anywhere; }
        .facts { margin: 0; color: var(--quiet); overflow-wrap: anywhere; }
        .facts span + span::before { content: "· "; }
        [lang=en] { color: var(--quiet); font-size: .85em; font-weight: 400; }
        section { margin: 0 0 1.75rem; break-inside: avoid; }
        h2 { margin: 0 0 .5rem; font-size: 1.1rem; }
        table { width: 100%; border-collapse: collapse; border: 1px solid var(--line); }
        th, td { padding: .5rem .75rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        th { background: var(--tint); font-weight: 600; }
        .rows th { width: 32%; }
        .rows td { height: 2.5rem; }
        .list th [lang=en], .rows th [lang=en] { display: block; }
        .note { margin: 0; padding: .6rem .75rem; border: 1px dashed var(--line); color: var(--quiet); }
        .note [lang=en] { display: block; }
        .missing { display: inline-block; padding: 0 .5rem; border-radius: .25rem; color: var(--warn); background: var(--warn-tint); }
        .missing [lang=en] { color: inherit; }
        code { font: .9em ui-monospace, "Cascadia Mono", Consolas, monospace; }
        @media (max-width: 40rem) {
          body { padding: 1.25rem 1rem 3rem; }
          h1 { font-size: 1.5rem; }
          .rows, .rows tbody, .rows tr, .rows th, .rows td, .list, .list tbody, .list tr, .list td { display: block; width: 100%; border: 0; }
          .list thead { display: none; }
          .rows tr, .list tr { border-bottom: 1px solid var(--line); padding: .35rem 0; }
          .rows th { background: none; padding: .25rem .75rem 0; }
          .rows th [lang=en] { display: inline; }
          .rows td { height: auto; min-height: 1.75rem; padding-top: 0; }
          .list td { padding: .2rem .75rem; }
          .list td::before { content: attr(data-label) " "; color: var(--quiet); font-size: .85em; }
        }
        @media print {
          @page { size: A4; margin: 16mm; }
          :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #999; --paper: #fff; --tint: #f2f2f2; --accent: #000; --warn: #000; --warn-tint: #fff; }
          body { padding: 0; max-width: none; font-size: 10.5pt; }
        }

        """;
}
