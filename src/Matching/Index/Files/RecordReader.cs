using System.Buffers.Binary;
using Jiuye.Matching.Storage;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>Reads what <see cref="RecordWriter"/> wrote, in the same order.</summary>
/// <remarks>Bytes that no writer wrote are refused with an <see cref="InvalidDataException"/>.</remarks>
/// <param name="bytes">One record.</param>
internal ref struct RecordReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public delegate T ReadValue<out T>(ref RecordReader reader);

    public readonly bool IsAtEnd => rest.IsEmpty;

    public ulong Count()
    {
        var value = 0uL;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw Unreadable();
    }

    public int? Number() => Count() switch
    {
        0 => null,
        <= uint.MaxValue + 1uL and var number => unchecked((int)(uint)(number - 1)),
        _ => throw Unreadable(),
    };

    public int Known() => Number() ?? throw Unreadable();

    public double Real() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public double? MaybeReal() => Flag() ? Real() : null;

    public bool Flag() => Count() switch
    {
        0 => false,
        1 => true,
        _ => throw Unreadable(),
    };

    public bool? Answer() => Number() is { } answer ? answer == 1 : null;

    public DateOnly? Day() => Number() is { } day ? DateOnly.FromDayNumber(day) : null;

    public T? Member<T>()
        where T : struct, Enum => Number() is { } number ? (T)Enum.ToObject(typeof(T), number) : null;

    public string? MaybeText() => Count() is > 0 and var length ? Texts.Decode(Take(checked((int)(length - 1)))) : null;

    public string Text() => MaybeText() ?? throw Unreadable();

    public T[] List<T>(ReadValue<T> read)
    {
        var count = Count();
        // A value takes a byte at least: who says more lies.
        if (count > (ulong)rest.Length)
            throw Unreadable();
        var values = count == 0 ? [] : new T[count];
        for (var at = 0; at < values.Length; at++)
            values[at] = read(ref this);
        return values;
    }

    public string[] TextList() => List(static (ref RecordReader reader) => reader.Text());

    public DistrictCode? Place() => Number() is { } number ? DistrictCode.FromNumber(number) : null;

    public DistrictCode[] Places() => List(static (ref RecordReader reader) => DistrictCode.FromNumber(reader.Known()));

    public OccupationCode? Occupation() => Number() is { } number ? OccupationCode.FromNumber(number) : null;

    public OccupationCode[] Occupations() => List(static (ref RecordReader reader) => OccupationCode.FromNumber(reader.Known()));

    public GeoPoint? Point() => Flag() ? new(Real(), Real()) : null;

    public WageRange? Wage() => !Flag()
        ? null
        : new(Yuan(), Yuan())
        {
            Basis = Member<WageBasis>() ?? throw Unreadable(),
            IsBasisAssumed = Flag(),
            PaymentsAYear = Known(),
            IsNegotiable = Flag(),
        };

    private MonthlyWage? Yuan() => Number() is { } yuan ? MonthlyWage.FromMonth(yuan) : null;

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > rest.Length)
            throw Unreadable();
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    private static InvalidDataException Unreadable() => new("The bytes are no record.");
}
