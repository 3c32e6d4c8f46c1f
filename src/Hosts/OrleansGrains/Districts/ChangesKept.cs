namespace Jiuye.OrleansGrains;

/// <summary>What a write became. It is in the store when this is returned, and the next question to the district sees it.</summary>
/// <param name="First">The number of its first row in the district's log; one more than <paramref name="Last"/> where no row was new.</param>
/// <param name="Last">The number of its last row.</param>
/// <param name="WasRepeated">True where the same request was written before, and nothing was written now.</param>
/// <param name="Unchanged">Rows left out since they would have changed nothing.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.ChangesKept")]
public sealed record ChangesKept(long First, long Last, bool WasRepeated, int Unchanged);
