using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Sheet.Providers;

namespace IcpAnalyzers.Tasks;

/// <summary>The forms that the sheet has a view for. The table is compiled into the task, because the compiler has no use for it.</summary>
internal static class ProviderForms
{
    public static IReadOnlyList<ProviderForm> Read() =>
        ProviderForm.Read(new StreamReader(typeof(ProviderForms).Assembly.GetManifestResourceStream("provider-forms.tsv")!));
}
