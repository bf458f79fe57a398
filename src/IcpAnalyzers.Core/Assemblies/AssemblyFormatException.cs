using System;

namespace IcpAnalyzers.Core.Assemblies;

/// <summary>An assembly or its debug information breaks off, or is not built as ECMA-335 says.</summary>
public sealed class AssemblyFormatException : Exception
{
    public AssemblyFormatException(string message)
        : base(message)
    {
    }
}
