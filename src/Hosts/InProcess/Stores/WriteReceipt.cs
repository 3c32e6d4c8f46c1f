namespace Jiuye;

/// <summary>What a write became. It is on disk when this is returned.</summary>
/// <param name="First">The sequence of its first row; one more than <paramref name="Last"/> where no row was new.</param>
/// <param name="Last">The sequence of its last row: who waits for this one reads the whole write.</param>
/// <param name="WasRepeated">True where the same request was written before, and nothing was written now.</param>
public sealed record WriteReceipt(long First, long Last, bool WasRepeated = false)
{
    /// <summary>The places, from 0, of the rows that were left out since they would have changed nothing; empty where nothing was left out, and for a repeated request.</summary>
    public IReadOnlyList<int> Unchanged { get; init; } = [];

    /// <summary>The number of rows written.</summary>
    public long Rows => Last - First + 1;
}
