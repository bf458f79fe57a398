using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TableTool;

/// <summary>Reads all tables as the product will, and everything the product does not look at.</summary>
public static class CheckVerb
{
    private const string Tables = "src/IcpAnalyzers.Core/Tables";

    /// <returns>1 when there is something wrong; each defect is one line, <c>file:line: what</c>.</returns>
    public static int Run(string root, TextWriter errors)
    {
        var defects = Directory.GetFiles(Path.Combine(root, Tables))
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal)
            .SelectMany(name => Check(root, name).Select(defect => $"{Tables}/{name}{defect}"))
            .ToList();
        foreach (var defect in defects)
            errors.WriteLine(defect);
        return defects.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Check(string root, string name)
    {
        var octets = File.ReadAllBytes(Path.Combine(root, Tables, name));
        return Path.GetExtension(name) switch
        {
            ".tsv" => TextTableCheck.Defects(octets, AddressRowCheck.For(name)).Select(defect => $":{defect.Line}: {defect.What}"),
            ".bin" => AddressDataCheck.Defects(octets).Select(defect => ": " + defect),
            _ => [],
        };
    }
}
