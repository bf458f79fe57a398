using System.Collections.Generic;
using System.IO;
using IcpAnalyzers.Core.Tables;

namespace IcpAnalyzers.Core.Sheet.Providers;

/// <summary>The App filing form of an access provider (接入服务商), field by field in its own order and words.</summary>
public sealed class ProviderForm
{
    private ProviderForm(string id) => Id = id;

    /// <summary><c>aliyun</c>, <c>tencent</c>, <c>huawei</c>; of a provider without a name here, as the table has it.</summary>
    public string Id { get; }

    public List<ProviderField> Fields { get; } = new();

    internal SheetLabel Name => Id switch
    {
        "aliyun" => ("阿里云", "Aliyun"),
        "tencent" => ("腾讯云", "Tencent Cloud"),
        "huawei" => ("华为云", "Huawei Cloud"),
        _ => (Id, Id),
    };

    /// <summary>The forms of <c>provider-forms.tsv</c>, in its order.</summary>
    public static IReadOnlyList<ProviderForm> Read(TextReader table)
    {
        var forms = new List<ProviderForm>();
        foreach (var row in EmbeddedTable.Rows(table))
        {
            if (forms.Count == 0 || forms[forms.Count - 1].Id != row[0])
                forms.Add(new ProviderForm(row[0]));
            forms[forms.Count - 1].Fields.Add(new ProviderField(row[1], row[2], row[3], row[4], row[5]));
        }

        return forms;
    }
}
