using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What the erasure of a person came to so far.</summary>
/// <param name="Rows">By district, the row of its log that says that the person was erased; empty where the store held nothing.</param>
/// <param name="Order">What stands written down until the finished nights are mended; null where nothing could be written down, and the nights are not reached.</param>
/// <param name="Problem">Why nothing was written down; null where something was.</param>
public sealed record PersonErasure(IReadOnlyDictionary<DistrictCode, long> Rows, string? Order, string? Problem);
