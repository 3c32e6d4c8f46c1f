using System.Runtime.InteropServices;

namespace Jiuye.Analytics;

/// <summary>A column of codes as numbers: every code once, in ordinal order, and for each record the number of its code.</summary>
/// <remarks>Immutable. The layout of columnar files and data frames (dictionary encoding), so that a million records group without a million comparisons of text.</remarks>
public sealed class CodedColumn
{
    /// <summary>The number of a record that states no code (无要求, or not known).</summary>
    public const int None = -1;

    private readonly int[] numbers;

    /// <summary>Takes codes and numbers as they are.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="codes">The codes, in ordinal order, none twice.</param>
    /// <param name="numbers">For each record the place of its code in <paramref name="codes"/>, or <see cref="None"/>.</param>
    /// <exception cref="ArgumentException">The codes are out of order or a number is that of no code.</exception>
    public CodedColumn(string name, IReadOnlyList<string> codes, int[] numbers)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(numbers);
        for (var at = 1; at < codes.Count; at++)
        {
            if (string.CompareOrdinal(codes[at - 1], codes[at]) >= 0)
                throw new ArgumentException($"The codes of '{name}' must be in ordinal order, none twice: '{codes[at - 1]}' stands before '{codes[at]}'.", nameof(codes));
        }

        foreach (var number in numbers)
        {
            if (number < None || number >= codes.Count)
                throw new ArgumentException(FormattableString.Invariant($"'{name}' has {codes.Count} codes; {number} is the number of none."), nameof(numbers));
        }

        Name = name;
        Codes = codes;
        this.numbers = numbers;
    }

    /// <summary>The column's name.</summary>
    public string Name { get; }

    /// <summary>The codes, in ordinal order.</summary>
    public IReadOnlyList<string> Codes { get; }

    /// <summary>How many records there are.</summary>
    public int Count => numbers.Length;

    internal ReadOnlySpan<int> Numbers => numbers;

    /// <summary>Numbers the codes of records.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="values">One code a record; null where it states none.</param>
    public static CodedColumn Of(string name, ReadOnlySpan<string?> values)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new int[values.Length];
        for (var at = 0; at < values.Length; at++)
        {
            if (values[at] is not { } code)
            {
                numbers[at] = None;
                continue;
            }

            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(found, code, out var known);
            if (!known)
                number = found.Count - 1;
            numbers[at] = number;
        }

        string[] codes = [.. found.Keys.Order(StringComparer.Ordinal)];
        var place = new int[codes.Length];
        for (var at = 0; at < codes.Length; at++)
            place[found[codes[at]]] = at;
        for (var at = 0; at < numbers.Length; at++)
            numbers[at] = numbers[at] == None ? None : place[numbers[at]];
        return new(name, codes, numbers);
    }
}
