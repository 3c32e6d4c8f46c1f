using System.Buffers.Binary;
using System.Text;

namespace Jiuye.Matching.Storage;

/// <summary>A named run of values of one type in a segment file.</summary>
internal sealed record Section
{
    /// <summary>ASCII letters, digits, points and hyphens, at most <see cref="SegmentFormat.NameBytes"/>.</summary>
    public required string Name { get; init; }

    public required SectionType Type { get; init; }

    public required SectionCheck Check { get; init; }

    /// <summary>Bytes a value.</summary>
    public required int ValueBytes { get; init; }

    /// <summary>How many values.</summary>
    public required long Count { get; init; }

    /// <summary>Where the first value stands in the file.</summary>
    public required long Offset { get; init; }

    /// <summary>Bytes of all values.</summary>
    public long Bytes => checked(Count * ValueBytes);

    /// <summary>Bytes of all values and of the zeros up to the next section.</summary>
    public long PaddedBytes => SegmentFormat.Aligned(Bytes);

    /// <summary>The type of a section that holds values of <typeparamref name="T"/>; an enumeration counts as its numbers.</summary>
    public static SectionType TypeOf<T>()
        where T : unmanaged => System.Type.GetTypeCode(typeof(T)) switch
        {
            TypeCode.SByte => SectionType.SByte,
            TypeCode.Byte => SectionType.Byte,
            TypeCode.Int16 => SectionType.Int16,
            TypeCode.UInt16 => SectionType.UInt16,
            TypeCode.Int32 => SectionType.Int32,
            TypeCode.UInt32 => SectionType.UInt32,
            TypeCode.Int64 => SectionType.Int64,
            TypeCode.UInt64 => SectionType.UInt64,
            TypeCode.Single => SectionType.Single,
            TypeCode.Double => SectionType.Double,
            _ => SectionType.Structure,
        };

    /// <summary>Reads an entry of the table; null where it says what no entry says.</summary>
    public static Section? Read(ReadOnlySpan<byte> entry)
    {
        var section = new Section
        {
            Name = Encoding.ASCII.GetString(entry[..SegmentFormat.NameBytes].TrimEnd((byte)0)),
            Type = (SectionType)entry[40],
            Check = (SectionCheck)entry[41],
            ValueBytes = BinaryPrimitives.ReadUInt16LittleEndian(entry[42..]),
            Count = BinaryPrimitives.ReadInt64LittleEndian(entry[48..]),
            Offset = BinaryPrimitives.ReadInt64LittleEndian(entry[56..]),
        };
        return section is { Type: <= SectionType.Double, Check: <= SectionCheck.AtRead, ValueBytes: > 0, Count: >= 0, Offset: >= SegmentFormat.HeaderBytes }
            ? section
            : null;
    }

    /// <summary>Writes the entry of the table; the bytes must be zero.</summary>
    public void Write(Span<byte> entry)
    {
        Encoding.ASCII.GetBytes(Name, entry[..SegmentFormat.NameBytes]);
        entry[40] = (byte)Type;
        entry[41] = (byte)Check;
        BinaryPrimitives.WriteUInt16LittleEndian(entry[42..], (ushort)ValueBytes);
        BinaryPrimitives.WriteInt64LittleEndian(entry[48..], Count);
        BinaryPrimitives.WriteInt64LittleEndian(entry[56..], Offset);
    }
}
