namespace IcpAnalyzers.Core.Filing;

/// <summary>The words around filing numbers (filing-words.tsv).</summary>
internal static class FilingWords
{
    public static readonly WordList Labels = Of("Label");
    public static readonly WordList Owners = Of("Owner");
    public static readonly WordList OtherKinds = Of("OtherKind");
    public static readonly WordList LabelParts = Of("LabelPart");
    public static readonly WordList Examples = Of("Example");
    public static readonly WordList Extras = Of("Extra");
    public static readonly WordList Before = Of("Before");

    private static WordList Of(string use) => WordList.From("filing-words.tsv", use);
}
