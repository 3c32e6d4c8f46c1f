using System.Text.Json;

namespace Jiuye;

/// <summary>What turns the rows of a file into records on one thread.</summary>
/// <param name="Fields">The fields of the row at hand, with their faults.</param>
/// <param name="Read">Makes a record of a row; null where <see cref="RowFields.Fault"/> says why there is none.</param>
/// <param name="Counts">What the row just read stated and what of it was understood.</param>
internal sealed record RowReading<T>(RowFields Fields, Func<JsonElement, T?> Read, Func<RowCounts> Counts)
    where T : class
{
    /// <summary>Reads plain rows from their bytes; null where every row goes the long way. What they state and how much of it was understood is not counted.</summary>
    internal IPlainRows<T>? Plain { get; init; }
}
