using System;

namespace IcpAnalyzers.Testing;

/// <summary>A rule did not do what its test says, or the test itself cannot prove anything.</summary>
public sealed class VerificationException(string message, Exception? inner = null) : InvalidOperationException(message, inner);
