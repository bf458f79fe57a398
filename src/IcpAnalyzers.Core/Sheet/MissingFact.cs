namespace IcpAnalyzers.Core.Sheet;

/// <summary>A fact the form asks for and nobody has given.</summary>
/// <param name="Fact">Its key, for example <c>privacyPolicyUrl</c>.</param>
/// <param name="Property">The MSBuild property or item that gives it.</param>
/// <param name="Who">Who can know it.</param>
public sealed record MissingFact(string Fact, string Property, FactOwner Who);
