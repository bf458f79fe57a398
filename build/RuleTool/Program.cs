using System;
using RuleTool;

const string Usage = """
    RuleTool docs [--check]
        Writes the table of rules into README.md, README.zh-CN.md and docs/index.md.
        With --check nothing is written; exit code 1 when a file would change.

    RuleTool new NAME --id ICPnnnn --severity Warning|Info
        Starts a rule: constant, row, texts in both languages, page in both languages, test class, release tracking.
    """;

switch (args)
{
    case ["docs"]:
        new RuleTables(Checkout.Root).Write();
        return 0;
    case ["docs", "--check"]:
        var stale = new RuleTables(Checkout.Root).Stale();
        foreach (var file in stale)
            Console.Error.WriteLine($"{file} is out of date; run RuleTool docs.");
        return stale.Count == 0 ? 0 : 1;
    case ["new", var name, "--id", var id, "--severity", var severity]:
        foreach (var file in new NewRule(Checkout.Root, name, id, severity).Create())
            Console.WriteLine(file);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
