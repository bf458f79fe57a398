using System;
using System.Collections.Generic;
using IcpAnalyzers.Core.Files;
using IcpAnalyzers.Core.Files.Texts;

namespace IcpAnalyzers.Core.Filing.Displays;

/// <summary>The methods of a Razor component that run when a person clicks a text: <c>@onclick="OpenRegister"</c>, <c>OnClick="@(() => Open(Register))"</c>.</summary>
internal static class RazorTaps
{
    private const string Arrow = "=>";
    private const string Await = "await ";

    /// <param name="file">The page.</param>
    /// <param name="text">The element that the text stands in.</param>
    /// <returns>The names of methods of the component: written on the element of the text, or on the link or the button around it.</returns>
    public static IReadOnlyList<string> Of(string file, FilePlace text)
    {
        var names = new List<string>();
        for (var at = text; at is not null; at = at.Parent)
        {
            if (at.Tag == FilePlace.NoIndex || (at != text && !LinkElements.IsButton(at.Name) && LinkElements.Around(at) != at))
                continue;
            foreach (var (name, value) in TagAttributes.Of(file, at.Tag))
                if (name is "@onclick" or "OnClick" && MethodIn(value) is { Length: > 0 } method)
                    names.Add(method);
        }

        return names;
    }

    // A method of another object is none of the component's.
    private static string MethodIn(string handler)
    {
        var arrow = handler.LastIndexOf(Arrow, StringComparison.Ordinal);
        var call = (arrow < 0 ? handler : handler.Substring(arrow + Arrow.Length)).TrimStart('@', '(', ' ');
        if (call.StartsWith(Await, StringComparison.Ordinal))
            call = call.Substring(Await.Length).TrimStart();
        var end = 0;
        while (end < call.Length && (char.IsLetterOrDigit(call[end]) || call[end] == '_'))
            end++;
        return end == call.Length || call[end] is '(' or ')' or ' ' ? call.Substring(0, end) : "";
    }
}
