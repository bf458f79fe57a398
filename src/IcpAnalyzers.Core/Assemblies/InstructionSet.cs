namespace IcpAnalyzers.Core.Assemblies;

/// <summary>The instructions of the common intermediate language (ECMA-335 III): how long they are and what they do to the stack.</summary>
/// <remarks>One character an opcode. Operands: octets, s for a switch. Pops and pushes: how many, v when the member decides, x for a jump. ! is no instruction.</remarks>
internal static class InstructionSet
{
    public const char Jump = 'x';
    public const char ByMember = 'v';

    /// <summary>The first octet of the instructions with two.</summary>
    public const byte Wide = 0xFE;

    private const string Operands =
        "000000000000001111110000000000014848!004440111111111111144444444" +
        "44444s0000000000000000000000000000000000000000044444440!!4044444" +
        "44000000000044040000000000000000000444!!!!!!!!!!!!!00000000!!!!!" +
        "!!40!!4!!!!!!!!!40000000000004100!!!!!!!!!!!!!!!!!!!!!!!00000000";

    private const string Pops =
        "000000000011110010010000000000000000!110vvxxxxxxxxxxxxxxxxxxxxxx" +
        "xxxxxx11111111111222222222222222222221111111111v210v111!!1x11200" +
        "12111111111111122222222222233333333231!!!!!!!!!!!!!11111111!!!!!" +
        "!!11!!1!!!!!!!!!011111222222xxx21!!!!!!!!!!!!!!!!!!!!!!!00000000";

    private const string Pushes =
        "001111111100001101101111111111111111!200vv0000000000000000000000" +
        "00000011111111111000000011111111111111111111111v0111111!!1011011" +
        "00111111111111111111111111100000000101!!!!!!!!!!!!!11111111!!!!!" +
        "!!11!!1!!!!!!!!!11111111111100001!!!!!!!!!!!!!!!!!!!!!!!00000000";

    private const string WideOperands = "00000044!2222220!01004400!0!400";
    private const string WidePops = "02222201!0010011!x0001033!x!010";
    private const string WidePushes = "11111111!1101101!00000000!0!110";

    /// <summary>Reads the instruction at an offset of the code.</summary>
    /// <param name="code">The body of a method.</param>
    /// <param name="offset">Moves behind the instruction.</param>
    public static Instruction Read(Octets code, ref int offset)
    {
        var start = offset;
        int opcode = code.U8(offset++);
        var isWide = opcode == Wide;
        if (isWide)
            opcode = code.U8(offset++);
        var operands = isWide ? WideOperands : Operands;
        if (opcode >= operands.Length || operands[opcode] == '!')
            throw new AssemblyFormatException("It has code that is no instruction.");

        var operandAt = offset;
        var operand = operands[opcode];
        offset += operand == 's' ? 4 + SwitchLength(code, offset) : operand - '0';
        return new Instruction(
            start, isWide ? (Wide << 8) | opcode : opcode, operand == '4' ? code.I32(operandAt) : operand == '1' ? code.U8(operandAt) : operand == '2' ? code.U16(operandAt) : 0,
            (isWide ? WidePops : Pops)[opcode], (isWide ? WidePushes : Pushes)[opcode]);
    }

    private static int SwitchLength(Octets code, int offset)
    {
        var targets = (uint)code.I32(offset);
        return targets <= code.Length / 4 ? (int)targets * 4 : throw new AssemblyFormatException("It has a switch without an end.");
    }
}
