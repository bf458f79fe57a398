namespace IcpAnalyzers.Core.Assemblies;

/// <summary>One instruction of a method.</summary>
internal readonly struct Instruction
{
    public const int LoadString = 0x72;
    public const int LoadFieldAddress = 0x7F;
    public const int LoadToken = 0xD0;

    private const int Duplicate = 0x25;
    private const int Call = 0x28;
    private const int CallVirtual = 0x6F;
    private const int NewObject = 0x73;
    private const int StoreField = 0x7D;
    private const int StoreStaticField = 0x80;

    private readonly char pops;
    private readonly char pushes;

    public Instruction(int offset, int opcode, int operand, char pops, char pushes)
    {
        Offset = offset;
        Opcode = opcode;
        Operand = operand;
        this.pops = pops;
        this.pushes = pushes;
    }

    public int Offset { get; }

    public int Opcode { get; }

    /// <summary>A token or number; 0 for operands that nobody here asks for.</summary>
    public int Operand { get; }

    public bool IsCall => Opcode is Call or CallVirtual or NewObject;

    public bool IsNewObject => Opcode == NewObject;

    public bool StoresField => Opcode is StoreField or StoreStaticField;

    public bool Duplicates => Opcode == Duplicate;

    /// <summary>Whether what follows is not certain to run next, or what it does to the stack is not told here.</summary>
    public bool EndsRun => pops == InstructionSet.Jump || (pops == InstructionSet.ByMember && !IsCall);

    public int Pops => pops - '0';

    public int Pushes => pushes - '0';

    /// <summary>The local variable that is set (stloc); -1 for other instructions.</summary>
    public int StoredLocal => LocalOf(0x0A, 0x13, 0xFE0E);

    /// <summary>The local variable that is read (ldloc); -1 for other instructions.</summary>
    public int LoadedLocal => LocalOf(0x06, 0x11, 0xFE0C);

    private int LocalOf(int first, int small, int wide) =>
        Opcode >= first && Opcode < first + 4 ? Opcode - first : Opcode == small || Opcode == wide ? Operand : -1;
}
