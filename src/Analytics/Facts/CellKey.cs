namespace Jiuye.Analytics;

/// <summary>Which cell of a table a fact belongs to: one code for each column.</summary>
/// <remarks>A code is null where the fact states none (无要求, or not known). Compared code by code, ordinally; what states none comes last.</remarks>
public sealed class CellKey : IEquatable<CellKey>
{
    private readonly string?[] codes;

    /// <summary>Creates a key of the codes in the order of the columns.</summary>
    public CellKey(params ReadOnlySpan<string?> codes) => this.codes = codes.ToArray();

    /// <summary>The codes in the order of the columns; null where the fact states none.</summary>
    public IReadOnlyList<string?> Codes => codes;

    /// <summary>The code of a column; null where the fact states none.</summary>
    public string? this[int column] => codes[column];

    /// <summary>The same key with one column left out.</summary>
    public CellKey Without(int column)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)codes.Length, nameof(column));
        return new([.. codes[..column], .. codes[(column + 1)..]]);
    }

    /// <inheritdoc/>
    public bool Equals(CellKey? other) => other is not null && codes.AsSpan().SequenceEqual(other.codes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CellKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var code in codes)
            hash.Add(code);
        return hash.ToHashCode();
    }

    /// <summary>The order of rows in a table: code by code, ordinally, what states none last.</summary>
    public static IComparer<CellKey> Order { get; } = Comparer<CellKey>.Create(static (left, right) => Compare(left.codes, right.codes));

    /// <summary>The codes with a bar between them; <c>-</c> stands for none.</summary>
    public override string ToString() => string.Join('|', codes.Select(static code => code ?? "-"));

    private static int Compare(string?[] left, string?[] right)
    {
        for (var column = 0; column < Math.Min(left.Length, right.Length); column++)
        {
            var order = Compare(left[column], right[column]);
            if (order != 0)
                return order;
        }

        return left.Length.CompareTo(right.Length);
    }

    private static int Compare(string? left, string? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => string.CompareOrdinal(left, right),
    };
}
