using System.Runtime.InteropServices;

namespace Jiuye.Matching.Audit;

/// <summary>A word of <c>fraud.tsv</c> at its place, with the row that uses it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FraudHit(int Start, int End, int Row, bool IsSecond);
