using System.Collections.Generic;
using IcpAnalyzers.Core.Sheet.Providers;

namespace IcpAnalyzers.Tasks;

/// <summary>The forms that the sheet has a view for.</summary>
internal static class ProviderForms
{
    public static IReadOnlyList<ProviderForm> All { get; } = ProviderForm.Read(TaskTables.Open("provider-forms.tsv"));
}
