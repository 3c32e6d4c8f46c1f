using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>How often two occupations were seen together; stands in files as it is.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct CountedPair(OccupationCode First, OccupationCode Second, int Count);
