namespace Jiuye.Analytics;

/// <summary>What an earlier release of the same wages showed: cells of its own columns, or of a rung of the ladder.</summary>
/// <param name="Changes">For each column of the table the code that takes the place of another: given up, widened, or as it stands.</param>
/// <param name="Shown">The keys whose number of wages and mean were shown.</param>
/// <param name="Withheld">The keys that were withheld; where no column was changed they stay so.</param>
public sealed record ReleasedWages(IReadOnlyList<Func<string?, string?>> Changes, IReadOnlyCollection<CellKey> Shown, IReadOnlyCollection<CellKey> Withheld)
{
    /// <summary>A release by some of the columns.</summary>
    /// <param name="columns">The columns of the table to come.</param>
    /// <param name="by">Those that the release crossed.</param>
    /// <param name="shown">Its keys with numbers, a code for each column of <paramref name="by"/>.</param>
    /// <param name="withheld">Its keys without.</param>
    /// <exception cref="ArgumentException">The release crosses a column that the table has not.</exception>
    public static ReleasedWages By(IReadOnlyList<string> columns, IReadOnlyList<string> by, IEnumerable<CellKey> shown, IEnumerable<CellKey> withheld)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(by);
        if (by.FirstOrDefault(name => !columns.Contains(name)) is { } unknown)
            throw new ArgumentException($"The earlier release crosses '{unknown}'; expected some of {string.Join(", ", columns)}.", nameof(by));
        int[] places = [.. columns.Select(name => by.ToList().IndexOf(name))];
        CellKey Widened(CellKey key) => new([.. places.Select(place => place < 0 ? WageLadder.All : key[place])]);
        return new([.. places.Select(static place => place < 0 ? static _ => WageLadder.All : (Func<string?, string?>)(static code => code))], [.. shown.Select(Widened)], [.. withheld.Select(Widened)]);
    }

    internal CellKey Widened(CellKey key) => new([.. key.Codes.Select((code, column) => Changes[column](code))]);
}
