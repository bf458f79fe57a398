namespace IcpAnalyzers.Core.Files.Json;

/// <summary>An object or array that is open, and how far it has been read.</summary>
internal sealed class JsonCollection
{
    public JsonCollection(bool isArray, FilePlace? place, string itemName)
    {
        IsArray = isArray;
        Place = place;
        ItemName = itemName;
        Index = isArray ? 0 : FilePlace.NoIndex;
    }

    public bool IsArray { get; }

    public FilePlace? Place { get; }

    /// <summary>The name of the current property; in an array, that of the array.</summary>
    public string ItemName { get; set; }

    /// <summary>The position of the current item; <see cref="FilePlace.NoIndex"/> in an object.</summary>
    public int Index { get; set; }
}
