using System;
using System.Collections.Generic;
using System.IO;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace IcpAnalyzers.Tasks;

/// <summary>Finds the elements of a project file as they stand there, before MSBuild evaluates them.</summary>
internal static class ProjectElements
{
    /// <summary>In the order of the file, with their places; none of a file that cannot be read or is no XML, of which MSBuild speaks itself.</summary>
    /// <param name="path">The project file, or one that it imports.</param>
    /// <param name="name">Of a property or item; MSBuild does not look at its case.</param>
    /// <param name="log">Gets the reason why a file could not be read, as a message.</param>
    public static IReadOnlyList<XElement> Named(string path, string name, TaskLoggingHelper log)
    {
        var found = new List<XElement>();
        try
        {
            using var reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            foreach (var element in XDocument.Load(reader, LoadOptions.SetLineInfo).Descendants())
                if (element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))
                    found.Add(element);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or XmlException)
        {
            log.LogMessage(MessageImportance.Low, problem.Message);
        }

        return found;
    }
}
