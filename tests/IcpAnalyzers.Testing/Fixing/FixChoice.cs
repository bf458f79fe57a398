namespace IcpAnalyzers.Testing.Fixing;

/// <summary>Which of the offered actions a test takes: the one with the key, or the one at the place, counted from zero.</summary>
public readonly record struct FixChoice(string? EquivalenceKey, int Index);
