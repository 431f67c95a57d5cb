using System.Reflection.Metadata;

namespace SchemaGen.Build;

/// <summary>The instructions of a method, one after the other (ECMA-335, partition III).</summary>
/// <param name="code">The method's bytes.</param>
internal struct IntermediateCode(BlobReader code)
{
    private BlobReader code = code;

    /// <summary>The instruction.</summary>
    public ILOpCode OpCode { get; private set; }

    /// <summary>Its number or token, where it has one of up to four bytes.</summary>
    public int Operand { get; private set; }

    /// <summary>Goes to the next instruction.</summary>
    /// <returns><see langword="false"/> at the end.</returns>
    public bool Next()
    {
        if (code.RemainingBytes == 0)
            return false;

        var first = code.ReadByte();
        OpCode = (ILOpCode)(first == 0xFE ? 0xFE00 | code.ReadByte() : first);
        Operand = 0;
        switch (SizeOf(OpCode))
        {
            case 1:
                Operand = code.ReadSByte();
                break;
            case 2:
                Operand = code.ReadInt16();
                break;
            case 4:
                Operand = code.ReadInt32();
                break;
            case 8:
                code.ReadInt64();
                break;
            case -1:
                code.Offset += 4 * code.ReadInt32();
                break;
        }

        return true;
    }

    /// <summary>The number that the instruction loads; <see langword="null"/> where it loads none.</summary>
    public readonly int? Number => OpCode switch
    {
        ILOpCode.Ldc_i4 or ILOpCode.Ldc_i4_s => Operand,
        >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8 => OpCode - ILOpCode.Ldc_i4_0,
        _ => null,
    };

    // The bytes of the operand; -1 for a table of branches.
    private static int SizeOf(ILOpCode code) => code switch
    {
        ILOpCode.Switch => -1,
        ILOpCode.Ldc_i8 or ILOpCode.Ldc_r8 => 8,
        ILOpCode.Ldarg or ILOpCode.Ldarga or ILOpCode.Starg or ILOpCode.Ldloc or ILOpCode.Ldloca or ILOpCode.Stloc => 2,
        >= ILOpCode.Ldarg_s and <= ILOpCode.Stloc_s or ILOpCode.Ldc_i4_s or >= ILOpCode.Br_s and <= ILOpCode.Blt_un_s or ILOpCode.Leave_s or ILOpCode.Unaligned => 1,
        ILOpCode.Ldc_i4 or ILOpCode.Ldc_r4 or ILOpCode.Jmp or ILOpCode.Call or ILOpCode.Calli or >= ILOpCode.Br and <= ILOpCode.Blt_un => 4,
        >= ILOpCode.Callvirt and <= ILOpCode.Newobj or ILOpCode.Castclass or ILOpCode.Isinst or ILOpCode.Unbox => 4,
        >= ILOpCode.Ldfld and <= ILOpCode.Stobj or ILOpCode.Box or ILOpCode.Newarr or ILOpCode.Ldelema => 4,
        ILOpCode.Ldelem or ILOpCode.Stelem or ILOpCode.Unbox_any or ILOpCode.Refanyval or ILOpCode.Mkrefany or ILOpCode.Ldtoken or ILOpCode.Leave => 4,
        ILOpCode.Ldftn or ILOpCode.Ldvirtftn or ILOpCode.Initobj or ILOpCode.Constrained or ILOpCode.Sizeof => 4,
        _ => 0,
    };
}
