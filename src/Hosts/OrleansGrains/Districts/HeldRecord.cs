namespace Jiuye.OrleansGrains;

/// <summary>One record of a district's snapshot, as the store keeps it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its identity within kind and district.</param>
/// <param name="Row">The row of the log that wrote it.</param>
/// <param name="Line">The record: a line of a dataset file (docs/datasets.md), UTF-8.</param>
[GenerateSerializer, Immutable]
[Alias("jiuye.HeldRecord")]
public sealed record HeldRecord(RecordKind Kind, string Id, long Row, byte[] Line);
