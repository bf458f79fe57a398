namespace IcpAnalyzers.Core.Sheet;

/// <summary>A place where a host is written. What is not known is empty.</summary>
/// <param name="File">Relative to the project, with slashes; only of the project's own code.</param>
/// <param name="Line">From 1; 0 when it is not known.</param>
/// <param name="Assembly">The simple name of the assembly.</param>
/// <param name="Member">Namespace, type and member.</param>
/// <param name="Package">Id of the package that brought the assembly.</param>
public sealed record SheetSource(string File, int Line, string Assembly, string Member, string Package);
