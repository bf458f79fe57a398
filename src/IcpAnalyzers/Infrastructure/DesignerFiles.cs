using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IcpAnalyzers.Infrastructure;

/// <summary>The files of designers, <c>Settings.Designer.cs</c> and <c>MainForm.Designer.cs</c>: they are generated, but what is in them is what somebody has typed into the designer.</summary>
/// <remarks>Endings other than <c>.Designer.cs</c> belong to generators. A file for which <c>generated_code</c> is set has been decided about by the user.</remarks>
internal static class DesignerFiles
{
    private const string Ending = ".Designer.cs";

    public static bool IsOne(SemanticModelAnalysisContext model)
    {
        var tree = model.SemanticModel.SyntaxTree;
        return tree.FilePath.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && !model.Options.AnalyzerConfigOptionsProvider.GetOptions(tree).TryGetValue("generated_code", out _);
    }
}
