namespace Jiuye;

/// <summary>One row of a district's change log.</summary>
/// <param name="Sequence">Its number in the district, from 1; later rows have higher numbers, and numbers may be missing.</param>
/// <param name="Key">Which record.</param>
/// <param name="Body">The record as of this change, UTF-8; null where it was let go.</param>
/// <param name="IsErasure">True where a person was erased: every record of the person is gone from the store, and whoever holds a copy lets it go.</param>
public sealed record StoredChange(long Sequence, RecordKey Key, ReadOnlyMemory<byte>? Body, bool IsErasure = false);
