namespace Jiuye;

/// <summary>How much a store holds of a district.</summary>
/// <param name="Held">Records held, by kind; a kind of which there are none may be left out.</param>
/// <param name="LogRows">Rows of the change log.</param>
/// <param name="TrimmedTo">The row up to which the log was trimmed; 0 where it never was.</param>
/// <param name="Last">The last row's sequence.</param>
public sealed record StoreCounts(IReadOnlyDictionary<RecordKind, long> Held, long LogRows, long TrimmedTo, long Last)
{
    /// <summary>Records of a kind.</summary>
    public long this[RecordKind kind] => Held.GetValueOrDefault(kind);
}
