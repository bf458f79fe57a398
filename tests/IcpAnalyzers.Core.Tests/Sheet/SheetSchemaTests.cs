using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using IcpAnalyzers.Core.Sheet;

namespace IcpAnalyzers.Core.Tests.Sheet;

/// <summary>The published JSON Schema against what is written, with the keywords that it uses.</summary>
public sealed class SheetSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Sheets.Root, "docs/filing-sheet.schema.json"))).RootElement;

    [Theory]
    [InlineData("maui")]
    [InlineData("avalonia")]
    [InlineData("wpf")]
    [InlineData("site")]
    [InlineData("service")]
    public void WrittenSheet_FitsTheSchema(string kind) => Assert.Empty(Defects(SheetJson.Write(AppKinds.Of(kind))));

    [Fact]
    public void DeclaredFactsAndNoFacts_FitTheSchema()
    {
        Assert.Empty(Defects(SheetJson.Write(Sheets.Full)));
        Assert.Empty(Defects(SheetJson.Write(Sheets.Empty)));
    }

    [Theory]
    [InlineData("\"schema\": 1", "\"schema\": 2")]
    [InlineData("\"analysed\": true", "\"analysed\": \"yes\"")]
    [InlineData("\"place\": \"Overseas\"", "\"place\": \"overseas\"")]
    [InlineData("\"declared\"", "\"filed\"")]
    [InlineData("\"md5\": \"", "\"md5\": \"AB:")]
    public void OtherJson_DoesNotFit(string right, string wrong) => Assert.NotEmpty(Defects(SheetJson.Write(AppKinds.Of("maui")).Replace(right, wrong)));

    private static List<string> Defects(string json) => [.. Defects(Schema, JsonDocument.Parse(json).RootElement, "$")];

    private static IEnumerable<string> Defects(JsonElement schema, JsonElement value, string path)
    {
        if (schema.TryGetProperty("const", out var only) && value.GetRawText() != only.GetRawText())
            yield return path + " is not " + only.GetRawText();
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.GetRawText() == value.GetRawText()))
            yield return path + " is none of " + words.GetRawText();
        if (schema.TryGetProperty("type", out var type) && !TypeFits(type, value))
        {
            yield return path + " is no " + type.GetRawText();
            yield break;
        }

        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!))
            yield return path + " does not match " + pattern;
        if (schema.TryGetProperty("items", out var item))
            foreach (var defect in value.EnumerateArray().SelectMany((element, i) => Defects(item, element, $"{path}[{i}]")))
                yield return defect;
        if (!schema.TryGetProperty("properties", out var properties))
            yield break;
        foreach (var required in schema.GetProperty("required").EnumerateArray())
            if (!value.TryGetProperty(required.GetString()!, out _))
                yield return path + " lacks " + required;
        foreach (var property in value.EnumerateObject())
        {
            if (!properties.TryGetProperty(property.Name, out var inner))
                yield return path + " has " + property.Name;
            else
                foreach (var defect in Defects(inner, property.Value, path + "." + property.Name))
                    yield return defect;
        }
    }

    private static bool TypeFits(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(one => TypeFits(one, value))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => value.ValueKind == JsonValueKind.Null,
        };
}
