using System.Buffers;
using System.Buffers.Binary;
using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Writes the fields of a record one after another, in few bytes; docs/index-format.md says how each kind of value stands.</summary>
internal sealed class RecordWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 10);

    /// <summary>What was written since <see cref="Clear"/>; valid until more is.</summary>
    public ReadOnlyMemory<byte> Written => buffer.WrittenMemory;

    public void Clear() => buffer.ResetWrittenCount();

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    /// <summary>A number that is not negative: seven bits a byte, the low ones first, the high bit where more follow.</summary>
    public void Count(ulong value)
    {
        var bytes = buffer.GetSpan(5);
        var length = 0;
        for (; value >= 0x80; value >>= 7)
            bytes[length++] = (byte)(value & 0x7F | 0x80);
        bytes[length++] = (byte)value;
        buffer.Advance(length);
    }

    /// <summary>A number plus one, a negative one as its two's complement of 32 bits; 0 for none.</summary>
    public void Number(int? value) => Count(value is { } number ? unchecked((uint)number) + 1uL : 0);

    /// <summary>Eight bytes.</summary>
    public void Real(double value)
    {
        BinaryPrimitives.WriteDoubleLittleEndian(buffer.GetSpan(sizeof(double)), value);
        buffer.Advance(sizeof(double));
    }

    /// <summary>1 and eight bytes; 0 for none.</summary>
    public void Real(double? value)
    {
        Flag(value is not null);
        if (value is { } number)
            Real(number);
    }

    /// <summary>0 or 1.</summary>
    public void Flag(bool value) => Count(value ? 1uL : 0);

    /// <summary>0 for no, 1 for yes, plus one; 0 for unknown.</summary>
    public void Answer(bool? value) => Number(value is { } known ? known ? 1 : 0 : null);

    /// <summary>The days since 0001-01-01, plus one; 0 for none.</summary>
    public void Day(DateOnly? value) => Number(value?.DayNumber);

    /// <summary>The member's number, plus one; 0 for none.</summary>
    public void Member<T>(T? value)
        where T : struct, Enum => Number(value is { } member ? Convert.ToInt32(member, System.Globalization.CultureInfo.InvariantCulture) : null);

    /// <summary>The length in bytes plus one, and the text as <see cref="Texts"/> has it; 0 for none.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Count(0);
            return;
        }

        var bytes = Texts.Encode(value);
        Count((uint)bytes.Length + 1uL);
        buffer.Write(bytes);
    }

    /// <summary>How many, and each.</summary>
    public void List<T>(IReadOnlyList<T> values, Action<T> write)
    {
        Count((uint)values.Count);
        foreach (var value in values)
            write(value);
    }

    /// <summary>How many texts, and each.</summary>
    public void TextList(IReadOnlyList<string> values) => List(values, Text);

    /// <summary>The number of a place.</summary>
    public void Place(DistrictCode? value) => Number(value?.Number);

    /// <summary>The number of an occupation.</summary>
    public void Occupation(OccupationCode? value) => Number(value?.Number);

    /// <summary>1, degrees east and degrees north; 0 for none.</summary>
    public void Point(GeoPoint? value)
    {
        Flag(value is not null);
        if (value is { } point)
        {
            Real(point.Longitude);
            Real(point.Latitude);
        }
    }

    /// <summary>1, least and most in yuan a month, basis, whether the basis was assumed, payments a year, whether negotiable; 0 for none.</summary>
    public void Wage(WageRange? value)
    {
        Flag(value is not null);
        if (value is null)
            return;
        Number(value.Low?.Yuan);
        Number(value.High?.Yuan);
        Member<WageBasis>(value.Basis);
        Flag(value.IsBasisAssumed);
        Number(value.PaymentsAYear);
        Flag(value.IsNegotiable);
    }
}
