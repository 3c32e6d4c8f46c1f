using Jiuye;
using Jiuye.Vocabulary;

namespace Cluster.Tests;

/// <summary>A write that the service said it had made.</summary>
/// <param name="District">Where.</param>
/// <param name="Key">The record written.</param>
/// <param name="Name">What stands in the record, and in no other state of any record.</param>
/// <param name="Sequence">The row that was said to hold it.</param>
internal sealed record Acknowledged(DistrictCode District, RecordKey Key, string Name, long Sequence);
