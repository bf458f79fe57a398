using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace TableTool;

/// <summary>Reads all tables as the product will, and everything the product does not look at.</summary>
public static class CheckVerb
{
    private static readonly string[] Folders = ["src/IcpAnalyzers.Core/Tables", "src/IcpAnalyzers.Tasks/Tables"];

    /// <returns>1 when there is something wrong; each defect is one line, <c>file:line: what</c>.</returns>
    public static int Run(string root, TextWriter errors)
    {
        var defects = Folders
            .SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder)).Select(file => folder + "/" + Path.GetFileName(file)))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Check(root, file).Select(defect => file + defect))
            .ToList();
        foreach (var defect in defects)
            errors.WriteLine(defect);
        return defects.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Check(string root, string file)
    {
        var octets = File.ReadAllBytes(Path.Combine(root, file));
        return Path.GetExtension(file) switch
        {
            ".tsv" => TextTableCheck.Defects(octets, AddressRowCheck.For(Path.GetFileName(file))).Select(defect => $":{defect.Line}: {defect.What}"),
            ".bin" => AddressDataCheck.Defects(octets).Select(defect => ": " + defect),
            _ => [],
        };
    }
}
