using System;
using System.Linq;
using IcpAnalyzers.Core.Endpoints;
using Microsoft.CodeAnalysis.Text;

namespace IcpAnalyzers.CodeFixes.Endpoints;

/// <summary>Where an <c>IcpFilingDomain</c> item goes in the text of a project file: behind the last one, or in a group of its own before the end.</summary>
internal static class FilingDomainItem
{
    private const string Item = "<IcpFilingDomain";
    private const string End = "</Project>";
    private const string Indent = "  ";

    /// <summary>The host name that a text is; null for anything else, such as the name of a constant.</summary>
    public static string? HostIn(string text) =>
        text.IndexOf('.') > 0 && Endpoint.TryParseAuthority(text, 0, text.Length, out var endpoint) && endpoint.HostLength == text.Length ? text.ToLowerInvariant() : null;

    /// <summary>The change that adds a host; null where the file has it or is no project.</summary>
    public static TextChange? Addition(string project, string host)
    {
        if (project.IndexOf("\"" + host + "\"", StringComparison.OrdinalIgnoreCase) >= 0)
            return null;
        var lineEnd = project.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var line = Item + " Include=\"" + host + "\" />";
        if (LastItem(project) is { } item && EndOfItem(project, item) is { } end)
            return new TextChange(new TextSpan(end, 0), lineEnd + IndentAt(project, item) + line);

        var at = project.LastIndexOf(End, StringComparison.Ordinal);
        return at < 0 || IsComment(project, at)
            ? null
            : new TextChange(new TextSpan(at, 0), Indent + "<ItemGroup>" + lineEnd + Indent + Indent + line + lineEnd + Indent + "</ItemGroup>" + lineEnd + lineEnd);
    }

    private static int? LastItem(string project)
    {
        for (var at = project.LastIndexOf(Item, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : project.LastIndexOf(Item, at - 1, StringComparison.Ordinal))
            if (!IsComment(project, at))
                return at;
        return null;
    }

    private static int? EndOfItem(string project, int item)
    {
        var close = project.IndexOf('>', item);
        if (close < 0)
            return null;
        if (project[close - 1] == '/')
            return close + 1;
        const string closing = "</IcpFilingDomain>";
        var end = project.IndexOf(closing, close, StringComparison.Ordinal);
        return end < 0 ? null : end + closing.Length;
    }

    private static string IndentAt(string project, int item) => new(project.Substring(0, item).Reverse().TakeWhile(c => c is ' ' or '\t').Reverse().ToArray());

    private static bool IsComment(string project, int at)
    {
        var open = project.LastIndexOf("<!--", at, StringComparison.Ordinal);
        return open >= 0 && project.IndexOf("-->", open, StringComparison.Ordinal) is var close && (close < 0 || close > at);
    }
}
