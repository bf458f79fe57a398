namespace IcpAnalyzers.Core.Assemblies;

/// <summary>What a literal in compiled code is given to: the member that takes it, and as which argument.</summary>
internal readonly struct StringConsumer
{
    /// <summary>Stands for what is assigned to a property or field.</summary>
    public const int Value = -1;

    /// <summary>Stands for the text that a member is called on.</summary>
    public const int Receiver = -2;

    private const string SetterPrefix = "set_";

    // Long enough for a constructor with many arguments; nothing is known beyond a jump anyway.
    private const int MaxInstructions = 64;

    private StringConsumer(string type, string member, int argument, bool isStatic)
    {
        Type = type;
        Member = member;
        Argument = argument;
        IsStatic = isStatic;
    }

    public string Type { get; }

    /// <summary>The metadata name; a property without its prefix.</summary>
    public string Member { get; }

    /// <summary>Index of the parameter, <see cref="Value"/> or <see cref="Receiver"/>.</summary>
    public int Argument { get; }

    public bool IsStatic { get; }

    /// <summary>Follows a literal from behind its instruction to the first member that takes it. Uri and text that is put together from it count as the literal itself.</summary>
    /// <returns>Null when it is not certain.</returns>
    public static StringConsumer? Find(Octets code, int offset, MemberNames names)
    {
        // How many values lie on the literal.
        var above = 0;
        for (var step = 0; step < MaxInstructions && offset < code.Length; step++)
        {
            var instruction = InstructionSet.Read(code, ref offset);
            if (instruction.EndsRun)
                return null;

            if (instruction.IsCall)
            {
                if (names.Refer(instruction.Operand) is not { } member)
                    return null;
                var taken = member.Parameters + (member.HasThis && !instruction.IsNewObject ? 1 : 0);
                if (taken > above)
                {
                    var argument = taken - 1 - above - (member.HasThis && !instruction.IsNewObject ? 1 : 0);
                    if (!Shapes(member, argument))
                        return Of(member, argument);
                    above = 0;
                    continue;
                }

                above += (instruction.IsNewObject || !member.ReturnsNothing ? 1 : 0) - taken;
                continue;
            }

            if (instruction.Duplicates)
            {
                above++;
                continue;
            }

            if (instruction.Pops > above)
            {
                if (instruction.StoresField && above == 0 && names.Refer(instruction.Operand) is { } field)
                    return new StringConsumer(field.Type, field.Name, Value, isStatic: false);
                if (instruction.StoredLocal < 0 || above > 0 || !SkipToLoad(code, ref offset, instruction.StoredLocal))
                    return null;
                continue;
            }

            above += instruction.Pushes - instruction.Pops;
        }

        return null;
    }

    /// <summary>A constant is what is assigned to its field.</summary>
    public static StringConsumer OfField(MemberNames names, int field) => new("", names.NameOfField(field), Value, isStatic: false);

    private static bool SkipToLoad(Octets code, ref int offset, int local)
    {
        while (offset < code.Length)
        {
            var instruction = InstructionSet.Read(code, ref offset);
            if (instruction.StoredLocal == local)
                return false;
            if (instruction.LoadedLocal == local)
                return true;
        }

        return false;
    }

    private static bool Shapes(in MemberReference member, int argument) =>
        (argument == 0 && member is { Type: "System.Uri" or "System.UriBuilder", Name: ".ctor" } or { Type: "System.String", Name: "Concat" })
        // The format may stand behind the culture.
        || (argument is 0 or 1 && member is { Type: "System.String", Name: "Format" });

    private static StringConsumer Of(in MemberReference member, int argument) =>
        member.Name.StartsWith(SetterPrefix, System.StringComparison.Ordinal) && argument == member.Parameters - 1
            ? new StringConsumer(member.Type, member.Name.Substring(SetterPrefix.Length), Value, isStatic: false)
            : new StringConsumer(member.Type, member.Name, argument < 0 ? Receiver : argument, !member.HasThis);
}
