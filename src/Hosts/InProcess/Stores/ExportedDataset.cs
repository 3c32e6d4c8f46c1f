namespace Jiuye;

/// <summary>What was taken out of a store.</summary>
/// <param name="Sequence">The last row of the moment of which the records are.</param>
/// <param name="Records">How many records, by kind; kinds that a dataset does not hold are left out.</param>
public sealed record ExportedDataset(long Sequence, IReadOnlyDictionary<RecordKind, long> Records);
